import { type Opinion, readEvidenceFor } from '../../src/scenarios/verdicts/find-opinions';
import type { JUDGED } from '../../src/scenarios/verdicts/judged';
import type { Weights } from '../../src/scenarios/weights';
import type { Named } from './fit-weights';

type Judged = (typeof JUDGED)[number];

const MARK = '~';

/** All evidence for a sentence giving a value, its wording as well, under one name each. */
export function readWholeEvidence(value: Judged, opinion: Opinion): Record<string, number> {
  const read = readEvidenceFor(value, opinion);
  for (const name of opinion.wording) read[`${MARK}${value}:${name}`] = 1;
  return read;
}

/** Whether a name that `readWholeEvidence` gives is one of wording. */
export const isWording = (name: string): boolean => name.startsWith(MARK);

const PLACES = { likely: 0, unlikely: 1, mixed: 2 } as const;

/** What was fitted for the wording as the engine reads it: what weighs less than `least` is left out. */
export function packWording(fitted: Named, least: number): Weights['wording'] {
  const packed = new Map<string, [number, number, number]>();
  for (const [name, weight] of Object.entries(fitted)) {
    if (!isWording(name) || Math.abs(weight) < least) continue;
    const value = name.slice(MARK.length, name.indexOf(':'));
    const wording = name.slice(name.indexOf(':') + 1);
    const weights = packed.get(wording) ?? [0, 0, 0];
    if (value === 'likely' || value === 'unlikely' || value === 'mixed') weights[PLACES[value]] = weight;
    packed.set(wording, weights);
  }
  return new Map([...packed].sort(([one], [other]) => (one < other ? -1 : 1)));
}
