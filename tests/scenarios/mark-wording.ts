import type { Judged } from '../../src/scenarios/verdicts/judged';
import type { Saying } from '../../src/scenarios/verdicts/read-saying';
import { readEvidenceFor } from '../../src/scenarios/verdicts/weigh-opinions';
import type { Weights } from '../../src/scenarios/weights';
import type { WordWeights } from '../../src/scenarios/word-weights';
import type { Named } from './fit-weights';

const MARK = '~';

/** Wordings, each with a number of its own, under the names that mark them as such. */
export function markNamed(wordings: Iterable<readonly [string, number]>): Record<string, number> {
  return Object.fromEntries(Array.from(wordings, ([name, value]) => [`${MARK}:${name}`, value]));
}

/** The evidence with the wording of a sentence beside it, under names of their own. */
export function markWording(evidence: Named, wording: readonly string[], value = ''): Record<string, number> {
  const read: Record<string, number> = { ...evidence };
  for (const name of wording) read[`${MARK}${value}:${name}`] = 1;
  return read;
}

/** All evidence for what a sentence says being a value, its wording as well. */
export function readWholeEvidence(value: Judged, saying: Saying): Record<string, number> {
  return markWording(readEvidenceFor(value, saying), saying.wording, value);
}

/** Whether a name is one of wording. */
export const isWording = (name: string): boolean => name.startsWith(MARK);

/** What the name of a wording is marked with, up to its colon. */
export const markOf = (name: string): string => name.slice(0, name.indexOf(':'));

/** The wording itself, without what it is marked with. */
export const wordingOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What was fitted for named evidence alone. */
export function pickNamed(fitted: Named): Named {
  return Object.fromEntries(Object.entries(fitted).filter(([name]) => !isWording(name)));
}

/** What was fitted for wording that isn't marked with values. */
export function packWords(fitted: Named): WordWeights {
  return new Map(listWording(fitted).map(({ wording, weight }) => [wording, weight]));
}

const PLACES = { likely: 0, unlikely: 1, mixed: 2 } as const;

/** What was fitted for wording that is marked with values. */
export function packWording(fitted: Named): Weights['wording'] {
  const packed = new Map<string, [number, number, number]>();
  for (const { value, wording, weight } of listWording(fitted)) {
    const weights = packed.get(wording) ?? [0, 0, 0];
    if (value === 'likely' || value === 'unlikely' || value === 'mixed') weights[PLACES[value]] = weight;
    packed.set(wording, weights);
  }
  return new Map(
    Array.from(packed, ([wording, [likely, unlikely, mixed]]) => {
      const mean = (likely + unlikely + mixed) / 3;
      return [wording, [likely - mean, unlikely - mean, mixed - mean]];
    }),
  );
}

function listWording(fitted: Named) {
  return Object.entries(fitted)
    .filter(([name]) => isWording(name))
    .map(([name, weight]) => ({ value: markOf(name).slice(MARK.length), wording: wordingOf(name), weight }))
    .sort((one, other) => (one.wording < other.wording ? -1 : 1));
}
