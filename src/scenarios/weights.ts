import type { WordingWeights } from './verdicts/wording-weights';

/** Weights by the name of the evidence that they weigh. */
export type NamedWeights = Readonly<Record<string, number>>;

/** All weights of the engine: log odds, fitted by tests/scenarios/train.ts. */
export interface Weights {
  /** Whether a scenario starts with a block. */
  readonly start: NamedWeights;
  /** Which series of a story looks most like scenarios, and whether it looks enough like them. */
  readonly rank: NamedWeights;
  readonly accept: NamedWeights;
  readonly claim: NamedWeights;
  readonly opinion: NamedWeights;
  /** What a sentence's wording says for each value, see `readWording`. */
  readonly wording: WordingWeights;
  readonly company: NamedWeights;
}
