import type { Sentence, Story } from './read-story';
import { readWording } from './read-wording';
import { scaleOdds, type Weights } from './weights';
import { weighWords } from './word-weights';

/** How much a sentence sounds as if it announced scenarios, like a key claim and like a verdict, from -1 to 1. */
export interface Tells {
  readonly announces: number;
  readonly claim: number;
  readonly verdict: number;
}

export type TellWeights = Pick<Weights, 'announceWords' | 'claimWords' | 'verdictWords'>;

const NOTHING: Tells = { announces: 0, claim: 0, verdict: 0 };

/** What each sentence of a story sounds like, by its index. */
export function readTells({ sentences }: Story, weights: TellWeights): Tells[] {
  return sentences.map((sentence) => ({
    announces: scaleOdds(weighWords(readWording(sentence), weights.announceWords)),
    claim: scaleOdds(weighWords(readWording(sentence), weights.claimWords)),
    verdict: scaleOdds(weighWords(readWording(sentence), weights.verdictWords)),
  }));
}

/** What is told of a sentence; nothing of one that isn't there. */
export function tellsOf(tells: readonly Tells[], sentence: Sentence | undefined): Tells {
  return (sentence && tells[sentence.index]) ?? NOTHING;
}
