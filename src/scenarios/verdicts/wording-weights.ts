/**
 * What each wording says for a sentence finding something likely, unlikely or mixed: log odds that make nothing
 * together, since only their differences tell; see `readWording`.
 */
export type WordingWeights = ReadonlyMap<string, readonly [likely: number, unlikely: number, mixed: number]>;

const HUNDREDTHS = 100;

/** Weights as text: a line for each wording, before it what it says for likely and for unlikely, in hundredths. */
export function writeWordingWeights(weights: WordingWeights): string {
  return [...weights]
    .map(([wording, [likely, unlikely]]) => `${toHundredths(likely)} ${toHundredths(unlikely)} ${wording}`)
    .join('\n');
}

function toHundredths(weight: number): number {
  return Math.round(weight * HUNDREDTHS);
}

/** The weights of such a text; a line that isn't one weighs nothing. */
export function readWordingWeights(text: string): WordingWeights {
  return new Map(
    text.split('\n').map((line) => {
      const [likely = 0, unlikely = 0] = line.split(' ', 2).map((value) => (Number(value) || 0) / HUNDREDTHS);
      const wording = line.replace(/^(?:\S+ ){2}/, '');
      return [wording, [likely, unlikely, -likely - unlikely]] as const;
    }),
  );
}
