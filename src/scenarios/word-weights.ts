/** What each wording of a sentence says for one thing: log odds, see `readWording`. */
export type WordWeights = ReadonlyMap<string, number>;

/** What all of a sentence's wording says together. */
export function weighWords(wording: readonly string[], weights: WordWeights): number {
  let sum = 0;
  for (const name of wording) sum += weights.get(name) ?? 0;
  return sum;
}
