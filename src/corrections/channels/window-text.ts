import type { Stretch } from '../../article/types';

/**
 * The stretch of at most `most` units with `core` in it and about as much on either side, cut between words where it
 * can be. A core that is longer than `most` is cut itself, at its end.
 */
export function windowText(text: string, core: Stretch, most: number): Stretch {
  if (core.end - core.start > most) return { start: core.start, end: cutBack(text, core.start, core.start + most) };
  const room = most - (core.end - core.start);
  const end = Math.min(text.length, Math.max(core.end, core.end + Math.ceil(room / 2), most));
  const start = Math.max(0, Math.min(core.start, end - most));
  return { start: startOfWord(text, start, core.start), end: endOfWord(text, Math.min(end, start + most), core.end) };
}

/** Where two texts differ: the stretch of the first between what both begin and end with, widened to whole words. */
export function changedStretch(text: string, other: string): Stretch {
  const shortest = Math.min(text.length, other.length);
  let start = 0;
  while (start < shortest && text[start] === other[start]) start += 1;
  let end = text.length;
  while (
    end > start &&
    end + other.length - text.length > start &&
    text[end - 1] === other[end - 1 + other.length - text.length]
  ) {
    end -= 1;
  }
  return widenToWords(text, { start, end });
}

/** The stretch with the words at its ends made whole. */
export function widenToWords(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  while (from > 0 && isWordUnit(text[from - 1])) from -= 1;
  while (to < text.length && isWordUnit(text[to])) to += 1;
  return { start: from, end: to };
}

/** The stretch with one more word in front or behind; the same where there is none. */
export function addWord(text: string, { start, end }: Stretch, where: 'before' | 'after'): Stretch {
  if (where === 'before') {
    const word = /[^ ]+ *$/.exec(text.slice(0, start));
    return { start: start - (word?.[0].length ?? 0), end };
  }
  const word = /^ *[^ ]+/.exec(text.slice(end));
  return { start, end: end + (word?.[0].length ?? 0) };
}

/** Surrogates count as parts of words, so that no character is cut in two. */
function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}_’'-]/u.test(unit);
}

function cutBack(text: string, start: number, end: number): number {
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  if (space > start) return space;
  return isLowSurrogate(text, end) ? end - 1 : end;
}

function startOfWord(text: string, start: number, latest: number): number {
  if (start === 0 || text[start - 1] === ' ') return start;
  const space = text.indexOf(' ', start);
  return space === -1 || space >= latest ? latest : space + 1;
}

function endOfWord(text: string, end: number, earliest: number): number {
  if (end >= text.length || text[end] === ' ') return end;
  const space = text.lastIndexOf(' ', end);
  return Math.max(space, earliest);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
