import type { Lexicon } from '../wording/lexicon';

/** Weights by the name of the evidence that they weigh. */
export type NamedWeights = Readonly<Record<string, number>>;

/** What evidence says for each verdict, by its name: log odds. */
export type ValueWeights = Readonly<Record<string, readonly [likely: number, unlikely: number, mixed: number]>>;

/** Numbers by the name of what they say; what is left out is nothing. */
export type Evidence = Readonly<Record<string, number>>;

/** How much the weights make of evidence. */
export function weighEvidence(evidence: Evidence, weights: NamedWeights): number {
  let sum = 0;
  // Not by Object.entries: this is most of what the engine does, and pairs are dear.
  for (const name in evidence) sum += (evidence[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

/** How much the weights make of all parts of the evidence; parts, since to copy them into one object is dear. */
export function weighParts(parts: readonly Evidence[], weights: NamedWeights): number {
  let sum = 0;
  for (const part of parts) sum += weighEvidence(part, weights);
  return sum;
}

const MOST_ODDS = 4;

/** Log odds as a number from -1 to 1; what is beyond 4 either way counts as 4. */
export function scaleOdds(odds: number): number {
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)) / MOST_ODDS;
}

/** All weights of the engine: log odds, fitted by tests/scenarios/training/train.ts. */
export interface Weights {
  /** Whether a scenario starts with a block. */
  readonly start: NamedWeights;
  /** Whether a story is told as those are that set out scenarios. */
  readonly manner: NamedWeights;
  /** Which series of a story looks most like scenarios, and whether it looks enough like them. */
  readonly rank: NamedWeights;
  readonly accept: NamedWeights;
  /** Whether a sentence is what a scenario claims. */
  readonly claim: NamedWeights;
  /** Whether a sentence gives the verdict on a member. */
  readonly opinion: NamedWeights;
  /** Which verdict a sentence gives if it gives one. */
  readonly value: ValueWeights;
  /** How the verdicts of one article go together. */
  readonly company: NamedWeights;
  /** What wording says for each of these. */
  readonly words: Lexicon;
}
