/** What each wording of a sentence says for one thing: log odds, see `readWording`. */
export type WordWeights = ReadonlyMap<string, number>;

const HUNDREDTHS = 100;
const PARTS = ';';

/** What all of a sentence's wording says together. */
export function weighWords(wording: readonly string[], weights: WordWeights): number {
  let sum = 0;
  for (const name of wording) sum += weights.get(name) ?? 0;
  return sum;
}

/** Weights as text: a line for each weight, in hundredths, and behind it the wordings that have it. */
export function writeWordWeights(weights: WordWeights): string {
  const lines = new Map<number, string[]>();
  for (const [wording, weight] of weights) {
    const rounded = Math.round(weight * HUNDREDTHS);
    lines.set(rounded, [...(lines.get(rounded) ?? []), wording]);
  }
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([weight, wordings]) => [weight, ...wordings].join(PARTS))
    .join('\n');
}

/** The weights of such a text; a line without a weight says nothing. */
export function readWordWeights(text: string): WordWeights {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [weight, ...wordings] = line.split(PARTS);
      return wordings.map((wording) => [wording, (Number(weight) || 0) / HUNDREDTHS] as const);
    }),
  );
}
