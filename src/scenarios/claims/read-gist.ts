import type { Member } from '../members/lay-out-series';
import type { Sentence, Word } from '../story/read-story';
import { cuesOf } from '../story/vocabulary';

/** What a member is about, by its words. */
export interface Gist {
  /** How much of what the member says over and over a sentence says, from 0 to 1. */
  readonly measure: (sentence: Sentence) => number;
  /** Whether a sentence has a word of the name that the member goes by. */
  readonly names: (sentence: Sentence) => boolean;
}

const STEM = 6;
const SENTENCES_READ = 20;

function stemsOf(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const { text, cues } of words) if (cues === 0 && text.length > 3) stems.add(text.slice(0, STEM));
  return stems;
}

/** Reads what a member is about. `named` is what it goes by, or nothing. */
export function readGist({ sentences }: Member, named: string): Gist {
  const uses = new Map<string, number>();
  for (const { words } of sentences.slice(0, SENTENCES_READ)) {
    for (const stem of stemsOf(words)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  }
  const names = new Set<string>();
  for (const word of named.toLowerCase().split(/[^\p{L}\d]+/u)) {
    if (word.length > 3 && cuesOf(word) === 0) names.add(word.slice(0, STEM));
  }
  return {
    measure: ({ words }) => {
      let shared = 0;
      for (const stem of stemsOf(words)) if ((uses.get(stem) ?? 0) > 1) shared += 1;
      return Math.min(1, shared / 4);
    },
    names: ({ words }) => [...stemsOf(words)].some((stem) => names.has(stem)),
  };
}
