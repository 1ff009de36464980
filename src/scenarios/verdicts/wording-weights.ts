import type { WordWeights } from '../word-weights';

/**
 * What each wording says for a sentence finding something likely, unlikely or mixed: log odds that make nothing
 * together, since only their differences tell; see `readWording`.
 */
export type WordingWeights = ReadonlyMap<string, readonly [likely: number, unlikely: number, mixed: number]>;

/** The weights for three verdicts of those for two. */
export function joinWordingWeights(likely: WordWeights, unlikely: WordWeights): WordingWeights {
  return new Map(
    [...new Set([...likely.keys(), ...unlikely.keys()])].map((name) => {
      const [one, other] = [likely.get(name) ?? 0, unlikely.get(name) ?? 0];
      return [name, [one, other, -one - other]] as const;
    }),
  );
}
