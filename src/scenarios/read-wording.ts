import type { Sentence, Word } from './read-story';
import { Cue } from './vocabulary';

const LONGEST = 60;
/** How many words behind a "not" are read as negated. */
const SCOPE = 5;
const STEM = 9;
const NUMBER = /^\d/;
const ENDING = /(?:ing|edly|ed|ly|es|s)$/;

const READ = new WeakMap<Sentence['words'], readonly string[]>();

/**
 * How a sentence puts things: its words without their endings, each pair of neighbours, the words behind a "not",
 * marked with "!", and the one or two that it opens with, marked with "^". A comma or any other sign parts neighbours
 * and ends what is negated.
 */
export function readWording({ words }: Pick<Sentence, 'words'>): readonly string[] {
  const known = READ.get(words);
  if (known) return known;
  const wording = collectWording(words);
  READ.set(words, wording);
  return wording;
}

function collectWording(words: readonly Word[]): readonly string[] {
  const wording = new Set<string>();
  const [first, second] = words;
  if (first) wording.add(`^${stemOf(first.text)}`);
  if (first && second) wording.add(`^${stemOf(first.text)} ${stemOf(second.text)}`);
  let before = '';
  let negated = 0;
  for (const word of words.slice(0, LONGEST)) {
    if (word.apart) {
      before = ',';
      negated = 0;
    }
    const stem = stemOf(word.text);
    wording.add(stem).add(`${before} ${stem}`);
    if (negated > 0) wording.add(`!${stem}`);
    negated = word.cues & Cue.Not ? SCOPE : negated - 1;
    before = stem;
  }
  return [...wording];
}

function stemOf(text: string): string {
  if (NUMBER.test(text)) return '#';
  const bare = text.endsWith("'s") ? text.slice(0, -2) : text;
  return (bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.replace(ENDING, '')).slice(0, STEM) || bare;
}
