import type { Sentence, Word } from '../story/read-story';
import { type Mark, splitName, walkWording } from './walk-wording';
import { WORD_TABLES, type WordTable, type WordTables } from './word-tables';

/**
 * What each wording says for each thing, in log odds. A wording is looked up once for all tables, by numbers that stand
 * for its words: to join them into names would be dear.
 */
export interface Lexicon {
  /** The number of every word that has its part in a wording; from 1 on. */
  readonly stems: ReadonlyMap<string, number>;
  /** By the numbers of its words (see `toKey`) the row of every wording. */
  readonly rows: ReadonlyMap<number, number>;
  /** By row, what each table says. */
  readonly weights: Readonly<Record<WordTable, Float64Array>>;
}

const MARKS: Readonly<Record<Mark, number>> = { '': 0, '^': 1, '!': 2 };
const UNKNOWN = 0;

/** Makes the tables ready to be looked up in. */
export function makeLexicon(tables: WordTables): Lexicon {
  const names = [...new Set(WORD_TABLES.flatMap((table) => [...tables[table].keys()]))];
  const parts = names.map(splitName);
  const stems = new Map<string, number>();
  for (const { stem, next } of parts) {
    for (const each of [stem, next]) if (each !== null && !stems.has(each)) stems.set(each, stems.size + 1);
  }
  const numberOf = (stem: string): number => stems.get(stem) ?? UNKNOWN;
  const rows = new Map(
    parts.map(({ mark, stem, next }, row) => {
      return [toKey(stems.size, mark, numberOf(stem), next === null ? UNKNOWN : numberOf(next)), row];
    }),
  );
  const weigh = (table: WordTable) => Float64Array.from(names, (name) => tables[table].get(name) ?? 0);
  return {
    stems,
    rows,
    weights: {
      announces: weigh('announces'),
      starts: weigh('starts'),
      manner: weigh('manner'),
      claims: weigh('claims'),
      verdict: weigh('verdict'),
      likely: weigh('likely'),
      unlikely: weigh('unlikely'),
    },
  };
}

function toKey(stems: number, mark: Mark, stem: number, next: number): number {
  return (MARKS[mark] * (stems + 1) + stem) * (stems + 1) + next;
}

/** The rows of every wording of a sentence that the lexicon has, each once. */
export function findRows(words: readonly Word[], { stems, rows }: Lexicon): number[] {
  const found: number[] = [];
  walkWording(
    words,
    (stem) => stems.get(stem) ?? UNKNOWN,
    (mark, stem, next) => {
      if (stem === UNKNOWN || next === UNKNOWN) return;
      const row = rows.get(toKey(stems.size, mark, stem, next ?? UNKNOWN));
      if (row !== undefined && !found.includes(row)) found.push(row);
    },
  );
  return found;
}

/** What all of a sentence's wording says together, and the rows that say it. */
export interface Weighed {
  readonly announces: number;
  readonly starts: number;
  readonly claims: number;
  readonly verdict: number;
  readonly likely: number;
  readonly unlikely: number;
  readonly rows: readonly number[];
}

const WEIGHED = new WeakMap<readonly Word[], { readonly lexicon: Lexicon; readonly weighed: Weighed }>();

/** Weighs the wording of a sentence; each is weighed once, however often it is asked about. */
export function weighWording({ words }: Pick<Sentence, 'words'>, lexicon: Lexicon): Weighed {
  const known = WEIGHED.get(words);
  if (known?.lexicon === lexicon) return known.weighed;
  const rows = findRows(words, lexicon);
  const sum = (table: WordTable): number => {
    const weights = lexicon.weights[table];
    let total = 0;
    for (const row of rows) total += weights[row] ?? 0;
    return total;
  };
  const weighed = {
    announces: sum('announces'),
    starts: sum('starts'),
    claims: sum('claims'),
    verdict: sum('verdict'),
    likely: sum('likely'),
    unlikely: sum('unlikely'),
    rows,
  };
  WEIGHED.set(words, { lexicon, weighed });
  return weighed;
}
