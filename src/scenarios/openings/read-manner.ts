import type { Story } from '../story/read-story';
import { scaleOdds, type Weights } from '../weights/weights';
import { weighWording } from '../wording/lexicon';

/** How often in so many words; a shorter story is taken to be as long. */
const PER_WORDS = 300;

/** How much a story that has a wording so often, in so many words, is told that way: a logarithm. */
export function scaleUses(count: number, words: number): number {
  return Math.log1p((count * PER_WORDS) / Math.max(PER_WORDS, words));
}

/** How much a story is told as those are that set out scenarios, whatever it tells, from -1 to 1. */
export function weighManner(
  { sentences }: Story,
  { manner, words: lexicon }: Pick<Weights, 'manner' | 'words'>,
): number {
  const uses = new Map<number, number>();
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.words.length;
    for (const row of weighWording(sentence, lexicon).rows) uses.set(row, (uses.get(row) ?? 0) + 1);
  }
  let sum = manner['always'] ?? 0;
  for (const [row, count] of uses) sum += scaleUses(count, words) * (lexicon.weights.manner[row] ?? 0);
  return scaleOdds(sum);
}
