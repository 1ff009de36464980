/** What each wording says for a sentence finding something likely, unlikely or mixed: log odds, see `readWording`. */
export type WordingWeights = ReadonlyMap<string, readonly [likely: number, unlikely: number, mixed: number]>;

const HUNDREDTHS = 100;

/** Weights as text: a line for each wording, three numbers in hundredths before it. */
export function writeWordingWeights(weights: WordingWeights): string {
  return [...weights]
    .map(([wording, values]) => `${values.map((value) => Math.round(value * HUNDREDTHS)).join(' ')} ${wording}`)
    .join('\n');
}

/** The weights of such a text; a line that isn't one weighs nothing. */
export function readWordingWeights(text: string): WordingWeights {
  return new Map(
    text.split('\n').map((line) => {
      const [likely = 0, unlikely = 0, mixed = 0] = line.split(' ', 3).map((value) => Number(value) / HUNDREDTHS);
      const wording = line.replace(/^(?:\S+ ){3}/, '');
      return [wording, [likely, unlikely, mixed]] as const;
    }),
  );
}
