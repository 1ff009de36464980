import { readPlain } from '../../../src/scenarios/judgement/read-judgement';
import type { Word } from '../../../src/scenarios/story/read-story';
import { JUDGED, type Judged } from '../../../src/scenarios/verdicts/judged';
import { AGAINST, MIXED_AGAINST } from '../../../src/scenarios/verdicts/share-values';
import type { Evidence } from '../../../src/scenarios/weights/weights';
import { nameWording } from '../../../src/scenarios/wording/walk-wording';
import type { Named } from './fit-weights';

const MARK = '~';

/** All parts of the evidence as one. */
export function joinEvidence(parts: readonly Evidence[]): Named {
  return Object.assign({}, ...parts);
}

/** Wordings, each with a number of its own, under the names that mark them as such. */
export function markNamed(wordings: Iterable<readonly [string, number]>): Record<string, number> {
  return Object.fromEntries(Array.from(wordings, ([name, value]) => [`${MARK}:${name}`, value]));
}

/** The evidence with the wording of a sentence beside it, under names of their own. */
export function markWording(evidence: Named, words: readonly Word[], value = ''): Record<string, number> {
  const read: Record<string, number> = { ...evidence };
  for (const name of nameWording(words)) read[`${MARK}${value}:${name}`] = 1;
  return read;
}

/** All evidence for what a sentence says being a value, its wording as well: as `shareValues` weighs it, by name. */
export function readEvidenceFor(value: Judged, saying: Evidence, words: readonly Word[]): Record<string, number> {
  const plain = readPlain(saying);
  const against = plain === null || plain === value ? 0 : value === 'mixed' ? MIXED_AGAINST : 1;
  const read: Record<string, number> = { [value]: 1, [AGAINST]: against };
  for (const [name, found] of Object.entries(saying)) if (found !== 0) read[`${value}: ${name}`] = found;
  return markWording(read, words, value);
}

/** The value that a name of `readEvidenceFor` is evidence for, and what evidence; null of one that is for any. */
export function splitValueName(name: string): { value: Judged; evidence: string } | null {
  const [first, evidence = 'always'] = name.split(': ');
  const value = JUDGED.find((each) => each === first);
  return value ? { value, evidence } : null;
}

/** Whether a name is one of wording. */
export const isWording = (name: string): boolean => name.startsWith(MARK);

/** What the name of a wording is marked with, up to its colon. */
export const markOf = (name: string): string => name.slice(0, name.indexOf(':'));

/** The value that a wording is marked with; nothing where it is evidence for no value. */
export const markedValueOf = (name: string): string => markOf(name).slice(MARK.length);

/** The wording itself, without what it is marked with. */
export const wordingOf = (name: string): string => name.slice(name.indexOf(':') + 1);
