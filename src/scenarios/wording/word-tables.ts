/** What each wording says for one thing, in log odds, by its name; see `nameWording`. */
export type WordWeights = ReadonlyMap<string, number>;

/** What the wording of a sentence may say something for. */
export const WORD_TABLES = ['announces', 'starts', 'manner', 'claims', 'verdict', 'likely', 'unlikely'] as const;
export type WordTable = (typeof WORD_TABLES)[number];
export type WordTables = Readonly<Record<WordTable, WordWeights>>;

/** A weight is one sign: how many steps it is above the one in the middle. */
const SIGNS = '!"#%&()*+,-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const MIDDLE = Math.floor(SIGNS.length / 2);
/** How far two neighbouring signs are apart; heavier weights than the last sign's are cut. */
export const STEP = 0.02;
const SHARED = 36;

/**
 * Weights as one text: a line for each wording, in order. It begins with how many letters the wording shares with the
 * one before it (base 36) and the rest of its letters; behind a ";" come the tables that it has weights in, by their
 * place, and the sign of each weight.
 */
export function writeWordTables(tables: WordTables): string {
  const names = new Set(WORD_TABLES.flatMap((table) => [...tables[table].keys()]));
  let before = '';
  return [...names]
    .sort()
    .map((name) => {
      const shared = countShared(before, name);
      before = name;
      const weights = WORD_TABLES.map((table, place) => {
        const sign = toSign(tables[table].get(name) ?? 0);
        return sign === SIGNS.charAt(MIDDLE) ? '' : `${place}${sign}`;
      });
      return `${shared.toString(SHARED)}${name.slice(shared)};${weights.join('')}`;
    })
    .join('\n');
}

/** Tables that say nothing. */
export function makeTables(): Record<WordTable, Map<string, number>> {
  return {
    announces: new Map(),
    starts: new Map(),
    manner: new Map(),
    claims: new Map(),
    verdict: new Map(),
    likely: new Map(),
    unlikely: new Map(),
  };
}

/** The weights of such a text. */
export function readWordTables(text: string): WordTables {
  const tables = makeTables();
  let before = '';
  for (const line of text.split('\n')) {
    const end = line.indexOf(';');
    const name = before.slice(0, Number.parseInt(line.charAt(0), SHARED)) + line.slice(1, end);
    for (let at = end + 1; at < line.length; at += 2) {
      const table = WORD_TABLES[Number(line.charAt(at))];
      if (table) tables[table].set(name, (SIGNS.indexOf(line.charAt(at + 1)) - MIDDLE) * STEP);
    }
    before = name;
  }
  return tables;
}

function countShared(before: string, name: string): number {
  let shared = 0;
  while (shared < SHARED - 1 && shared < name.length && before.charAt(shared) === name.charAt(shared)) shared += 1;
  return shared;
}

function toSign(weight: number): string {
  return SIGNS.charAt(Math.max(0, Math.min(SIGNS.length - 1, MIDDLE + Math.round(weight / STEP))));
}
