import { splitSentences } from '../article/split-sentences';
import { countCharacters } from './count-characters';

/** Where to cut: what stays is the text up to `end`, and `ellipsis` is set behind it. */
export interface Cut {
  readonly end: number;
  readonly ellipsis: string;
}

const AFTER_SENTENCE = ' …';
const INSIDE_SENTENCE = '…';
/** A cut at a sentence's end has to keep at least this share of the limit; else a word's end is better. */
const LEAST_SHARE = 2 / 3;
/** Where a cut at a word would keep less than this share (an address of 400 letters), it is made inside the word. */
const LEAST_WORD_SHARE = 1 / 3;

/**
 * Where to cut a text that is longer than `limit` characters by `countCharacters` (or goes on behind what is given):
 * at the last sentence end if that keeps at least two thirds of the limit, else at a word, else at a grapheme, so that
 * what stays has at most `limit` characters with the ellipsis. Null where not even one grapheme fits.
 */
export function findCut(text: string, limit: number): Cut | null {
  const room = limit - INSIDE_SENTENCE.length;
  const longest = longestStart(text, room);
  const sentence = lastSentenceEnd(text, longestStart(text, limit - AFTER_SENTENCE.length));
  if (sentence !== null && countCharacters(text.slice(0, sentence)) >= limit * LEAST_SHARE) {
    return { end: sentence, ellipsis: AFTER_SENTENCE };
  }
  const word = lastWordEnd(text, longest);
  const best = word !== null && word >= longest * LEAST_WORD_SHARE ? word : null;
  const isWhole = best !== null && !JOINS_NEXT.test(text.charAt(best - 1));
  let end = isWhole ? best : lastGraphemeEnd(text, best ?? longest);
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end = lastGraphemeEnd(text, end - 1);
  return end === 0 ? null : { end, ellipsis: INSIDE_SENTENCE };
}

/** The largest offset up to which the text has at most `room` characters. */
function longestStart(text: string, room: number): number {
  let low = 0;
  let high = Math.min(text.length, Math.max(0, room));
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (countCharacters(text.slice(0, middle)) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lastSentenceEnd(text: string, longest: number): number | null {
  let last: number | null = null;
  // The last sentence found may go on behind the text that was read, so its end tells nothing.
  for (const { end } of splitSentences(text).slice(0, -1))
    if (end <= longest && ENDS_SENTENCE.test(text.slice(0, end))) last = end;
  return last;
}

/** Signs of joining scripts that make one grapheme with what follows, be it a space (Unicode UAX 29, Prepend). */
const JOINS_NEXT = /[\u0600-\u08FF\u0D4E]|[\uDC00-\uDFFF]/;

const ENDS_SENTENCE = /[.!?…][”"’')»\]]*$/u;

function lastWordEnd(text: string, longest: number): number | null {
  const following = text.charAt(longest);
  const isAtWordEnd = following === '' || /[\s]/u.test(following);
  const start = isAtWordEnd ? longest : text.slice(0, longest).search(/\s\S*$/u);
  if (start <= 0) return null;
  // An ellipsis behind a comma or a dash reads badly, and they are no words.
  const end = text.slice(0, start).replace(/[\s,;:–—([{“"‘'«-]+$/u, '').length;
  return end > 0 ? end : null;
}

let graphemes: Intl.Segmenter | undefined;

function lastGraphemeEnd(text: string, longest: number): number {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const following = graphemes.segment(text).containing(longest);
  return following === undefined ? longest : following.index;
}
