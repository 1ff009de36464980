import type { Sentence, Story } from '../story/read-story';
import { scaleOdds, type Weights } from '../weights/weights';
import { weighWording } from '../wording/lexicon';

/** How much a sentence sounds as if it announced scenarios, like a key claim and like a verdict, from -1 to 1. */
export interface Tells {
  readonly announces: number;
  readonly claim: number;
  readonly verdict: number;
}

const NOTHING: Tells = { announces: 0, claim: 0, verdict: 0 };

/** What each sentence of a story sounds like, by its index. */
export function readTells({ sentences }: Story, { words }: Pick<Weights, 'words'>): Tells[] {
  return sentences.map((sentence) => {
    const { announces, claims, verdict } = weighWording(sentence, words);
    return { announces: scaleOdds(announces), claim: scaleOdds(claims), verdict: scaleOdds(verdict) };
  });
}

/** What is told of a sentence; nothing of one that isn't there. */
export function tellsOf(tells: readonly Tells[], sentence: Sentence | undefined): Tells {
  return (sentence && tells[sentence.index]) ?? NOTHING;
}
