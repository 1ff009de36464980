import type { GoldScenario } from './load-set';

/** A found scenario as the contract of `npm run scenarios` writes it. */
export interface FoundScenario {
  readonly start: number;
  readonly text: string;
  readonly verdict: string | null;
}

const WORDS_SCORED = 60;

function normalize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .replace(/(^|\s)'+|'+(\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function measureOverlap(one: string, other: string): number {
  const counts = new Map<string, number>();
  const left = one.split(' ');
  const right = other.split(' ');
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

function isPartOrClose(text: string, key: string): boolean {
  return (text.split(' ').length >= 5 && key.includes(text)) || measureOverlap(text, key) >= 0.6;
}

/** Whether a shown text is one of the key sentences: a fragment of at least five words, or an overlap of 0.6. */
export function isTightHit(shown: string, keys: readonly string[]): boolean {
  const text = normalize(shown);
  return text !== '' && keys.some((key) => isPartOrClose(text, normalize(key)));
}

function isLooseHit(shown: string, keys: readonly string[]): boolean {
  const text = normalize(shown).split(' ').slice(0, WORDS_SCORED).join(' ');
  if (text === '') return false;
  return keys.some((key) => text.includes(normalize(key)) || isPartOrClose(text, normalize(key)));
}

function weigh(found: FoundScenario, gold: GoldScenario, starts: ReadonlySet<number>, apart: number): number {
  const distance = Math.abs(found.start - gold.starts_at_paragraph);
  if (distance > 1 || (distance === 1 && starts.has(found.start))) return -1;
  return 1e6 + (distance === 0 ? 1e4 : 0) + (isLooseHit(found.text, gold.key_sentences) ? 100 : 0) - Math.abs(apart);
}

/**
 * Pairs found scenarios with gold ones: as many as can be paired, then as many as can be in the very block, then as
 * many key claims, then in order. A found scenario may start one block off unless another gold one starts there.
 */
export function matchScenarios(
  found: readonly FoundScenario[],
  gold: readonly GoldScenario[],
): (readonly [number, number])[] {
  const starts = new Set(gold.map((scenario) => scenario.starts_at_paragraph));
  type Pairing = { score: number; pairs: (readonly [number, number])[] };
  let best = new Map<number, Pairing>([[0, { score: 0, pairs: [] }]]);
  found.forEach((scenario, i) => {
    const next = new Map(best);
    for (const [taken, { score, pairs }] of best) {
      gold.forEach((other, j) => {
        const weight = weigh(scenario, other, starts, i - j);
        if ((taken >> j) & 1 || weight < 0) return;
        const mask = taken | (1 << j);
        if ((next.get(mask)?.score ?? -1) < score + weight) {
          next.set(mask, { score: score + weight, pairs: [...pairs, [i, j]] });
        }
      });
    }
    best = next;
  });
  return Array.from(best.values()).reduce((one, other) => (other.score > one.score ? other : one)).pairs;
}
