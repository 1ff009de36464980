/** Control characters, soft hyphens, zero-width spaces, byte-order marks, word joiners, direction marks: seen by nobody, counted by some. */
const INVISIBLE =
  '\\0-\\x08\\v\\x0E-\\x1F\\x7F-\\x9F\\u00AD\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF';

/** Joiners shape what is seen between emoji and in joining scripts (Arabic to Sinhala); elsewhere they are invisible. */
const STRAY_JOINER = '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F\\u0600-\\u0DFF])[\\u200C\\u200D]';

const UNSEEN = new RegExp(`[${INVISIBLE}]|${STRAY_JOINER}`, 'gu');
const MAY_HOLD_UNSEEN = new RegExp(`[${INVISIBLE}\\u200C\\u200D]`);
const WHITE_SPACE = /[\t\n\f\r \u00A0\u202F]+/g;
// Most text needs no mending, and one look tells.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const MAY_NEED_MENDING = /[\0-\x1F\x7F-\xA0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]| {2}/;

/**
 * Text as a reader sees it on a line: runs of white space (no-break spaces too) become one space, and characters that
 * show nothing are dropped. Neither end is trimmed, so that pieces of one line can be joined.
 */
export function normalizeText(text: string): string {
  if (text === '\n') return ' ';
  return MAY_NEED_MENDING.test(text) ? dropUnseen(text).replace(WHITE_SPACE, ' ') : text;
}

/** Preformatted text as a reader sees it: white space as it is written, line breaks of every kind as `\n`. */
export function normalizePreformatted(text: string): string {
  return dropUnseen(text)
    .replace(/\r\n?|\f/g, '\n')
    .replace(/[\u00A0\u202F]/g, ' ');
}

function dropUnseen(text: string): string {
  return MAY_HOLD_UNSEEN.test(text) ? text.replace(UNSEEN, '') : text;
}
