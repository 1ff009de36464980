import type { WordingWeights } from './verdicts/wording-weights';
import type { WordWeights } from './word-weights';

/** Weights by the name of the evidence that they weigh. */
export type NamedWeights = Readonly<Record<string, number>>;

/** How much the weights make of evidence. */
export function weighEvidence(evidence: Readonly<Record<string, number>>, weights: NamedWeights): number {
  let sum = 0;
  for (const [name, value] of Object.entries(evidence)) sum += value * (weights[name] ?? 0);
  return sum;
}

const MOST_ODDS = 4;

/** Log odds as a number from -1 to 1; what is beyond 4 either way counts as 4. */
export function scaleOdds(odds: number): number {
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)) / MOST_ODDS;
}

/** All weights of the engine: log odds, fitted by tests/scenarios/train.ts. */
export interface Weights {
  /** Whether a scenario starts with a block. */
  readonly start: NamedWeights;
  /** What the wording of a block's first sentence says for that. */
  readonly startWords: WordWeights;
  /** What a sentence's wording says for scenarios following it. */
  readonly announceWords: WordWeights;
  /** Whether a story is told as those are that set out scenarios, and what its wording says for that. */
  readonly manner: NamedWeights;
  readonly mannerWords: WordWeights;
  /** Which series of a story looks most like scenarios, and whether it looks enough like them. */
  readonly rank: NamedWeights;
  readonly accept: NamedWeights;
  readonly claim: NamedWeights;
  /** What a sentence's wording says for its being what a scenario claims. */
  readonly claimWords: WordWeights;
  /** Whether a sentence gives the verdict on a member, and what its wording says for that. */
  readonly opinion: NamedWeights;
  readonly verdictWords: WordWeights;
  /** Which verdict a sentence gives if it gives one, and what its wording says for each. */
  readonly value: NamedWeights;
  readonly wording: WordingWeights;
  readonly company: NamedWeights;
}
