import type { Story } from './read-story';
import { readWording } from './read-wording';
import { scaleOdds, type Weights } from './weights';

export type MannerWeights = Pick<Weights, 'manner' | 'mannerWords'>;

/** How often in so many words; a shorter story is taken to be as long. */
const PER_WORDS = 300;

/**
 * How a story is told, whatever it tells: how often it puts things each way (see `readWording`) in so many words, as a
 * logarithm.
 */
export function readManner({ sentences }: Story): Map<string, number> {
  const manner = new Map<string, number>();
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.words.length;
    for (const name of readWording(sentence)) manner.set(name, (manner.get(name) ?? 0) + 1);
  }
  for (const [name, count] of manner) manner.set(name, Math.log1p((count * PER_WORDS) / Math.max(PER_WORDS, words)));
  return manner;
}

/** How much a story is told as those are that set out scenarios, from -1 to 1. */
export function weighManner(story: Story, { manner, mannerWords }: MannerWeights): number {
  let sum = manner['always'] ?? 0;
  for (const [name, value] of readManner(story)) sum += value * (mannerWords.get(name) ?? 0);
  return scaleOdds(sum);
}
