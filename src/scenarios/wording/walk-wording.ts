import type { Word } from '../story/read-story';
import { cutStem } from '../story/stem';
import { Cue } from '../story/vocabulary';

/** How a wording is marked: not at all, as what a sentence opens with, or as what a "not" negates. */
export type Mark = '' | '^' | '!';

const LONGEST = 60;
/** How many words behind a "not" are read as negated. */
const SCOPE = 5;
const STEM = 9;
/** The longer ones first. */
const ENDINGS = ['edly', 'ing', 'ed', 'ly', 'es', 's'];
/** What stands before the first word, and before one that a sign parts from its neighbour. */
const NOTHING = '';
const SIGN = ',';

/**
 * How a sentence puts things: its words without their endings, each pair of neighbours, the words behind a "not",
 * marked with "!", and the one or two that it opens with, marked with "^". A comma or any other sign parts neighbours
 * and ends what is negated. Each is given to `take`, some of them more than once, with `toStem` of its words and null
 * where there is no second one.
 */
export function walkWording<Stem>(
  words: readonly Word[],
  toStem: (stem: string) => Stem,
  take: (mark: Mark, stem: Stem, next: Stem | null) => void,
): void {
  let before = toStem(NOTHING);
  let negated = 0;
  for (let i = 0; i < words.length && i < LONGEST; i += 1) {
    const word = words[i];
    if (!word) break;
    if (word.apart) {
      before = toStem(SIGN);
      negated = 0;
    }
    const stem = toStem(stemOf(word.text));
    if (i === 0) take('^', stem, null);
    // The second word is one of what the sentence opens with whatever sign stands between.
    if (i === 1) take('^', toStem(stemOf(words[0]?.text ?? '')), stem);
    take('', stem, null);
    take('', before, stem);
    if (negated > 0) take('!', stem, null);
    negated = word.cues & Cue.Not ? SCOPE : negated - 1;
    before = stem;
  }
}

/** The name of every wording of a sentence, each once. */
export function nameWording(words: readonly Word[]): string[] {
  const names = new Set<string>();
  walkWording(
    words,
    (stem) => stem,
    (mark, stem, next) => names.add(next === null ? `${mark}${stem}` : `${mark}${stem} ${next}`),
  );
  return [...names];
}

/** What a name is made of. */
export function splitName(name: string): { mark: Mark; stem: string; next: string | null } {
  const first = name.charAt(0);
  const mark = first === '^' || first === '!' ? first : '';
  const rest = name.slice(mark.length);
  const space = rest.indexOf(' ');
  return space < 0
    ? { mark, stem: rest, next: null }
    : { mark, stem: rest.slice(0, space), next: rest.slice(space + 1) };
}

function stemOf(text: string): string {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return '#';
  const bare = text.endsWith("'s") ? text.slice(0, -2) : text;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`.slice(0, STEM);
  return cutStem(bare, ENDINGS, STEM) || bare;
}
