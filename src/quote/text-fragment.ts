/** The text of a page as a browser searches it for a text fragment. */
export interface PageText {
  /** The page's blocks, with `\n` between blocks and lines and `\t` between cells. */
  readonly text: string;
  /** The same folded for comparison (`foldText`), with a space for every white space; offsets agree with `text`. */
  readonly folded: string;
}

/** Up to this many units a passage is named in full; a longer one by how it starts and ends. */
const LONGEST_EXACT = 100;
const FEWEST_WORDS = 4;
const MOST_WORDS = 16;
const MOST_CONTEXT_WORDS = 8;

/**
 * A text directive (`text=[prefix-,]start[,end][,-suffix]`, WICG scroll-to-text-fragment) that leads to what stands in
 * the page from `start` to `end`, or null where none leads there alone: better no fragment than a wrong one. Half words
 * at either end are made whole, since browsers find only whole words.
 */
export function makeTextFragment(page: PageText, start: number, end: number): string | null {
  const from = tokenStart(page.text, skipGap(page.text, start));
  const to = tokenEnd(page.text, end);
  if (from >= to) return null;
  if (to - from <= LONGEST_EXACT && lineEnd(page.text, from) >= to) return nameExactly(page, from, to);
  return nameByEnds(page, from, to);
}

function nameExactly(page: PageText, from: number, to: number): string | null {
  const context = findContext(page, from, to);
  if (context === null) return null;
  const { text } = page;
  return directive(text.slice(context.from, from), text.slice(from, to), null, text.slice(to, context.to));
}

function nameByEnds(page: PageText, from: number, to: number): string | null {
  const { text, folded } = page;
  const startLimit = Math.min(lineEnd(text, from), to);
  for (let words = FEWEST_WORDS; words <= MOST_WORDS; words += 3) {
    const startEnd = forwardWords(text, from, startLimit, words);
    const context = isUnique(folded, from, startEnd) ? { from } : findPrefix(page, from, startEnd);
    if (context === null) continue;
    const endStart = findEndStart(page, startEnd, to, words);
    if (endStart === null) continue;
    return directive(text.slice(context.from, from), text.slice(from, startEnd), text.slice(endStart, to), '');
  }
  return null;
}

/** Where an end term starts that a browser, searching on from `after`, finds first just at `to`; null if none is. */
function findEndStart({ text, folded }: PageText, after: number, to: number, words: number): number | null {
  const limit = Math.max(lineStart(text, to), skipGap(text, after));
  for (let count = words; count <= MOST_WORDS; count += 3) {
    const start = backwardWords(text, to, limit, count);
    if (start >= to) return null;
    if (findWhole(folded, folded.slice(start, to), after) === start) return start;
    if (start <= limit) return null;
  }
  return null;
}

/** The smallest stretch around a term, by whole words, that stands once in the page; null if none is found. */
function findContext(page: PageText, from: number, to: number): { from: number; to: number } | null {
  const { text, folded } = page;
  for (let words = 0; words <= MOST_CONTEXT_WORDS; words += words < 2 ? 1 : 2) {
    const before = words === 0 ? from : contextStart(text, from, words);
    const after = words === 0 ? to : contextEnd(text, to, words);
    const context = { from: before, to: after };
    if (isUnique(folded, before, after) && leadsTo(folded, from, to, context)) return context;
  }
  return null;
}

function findPrefix(page: PageText, from: number, to: number): { from: number } | null {
  for (let words = 1; words <= MOST_CONTEXT_WORDS; words += 1) {
    const before = contextStart(page.text, from, words);
    const isAlone = before < from && isUnique(page.folded, before, to);
    if (isAlone && leadsTo(page.folded, from, to, { from: before, to })) return { from: before };
  }
  return null;
}

function isUnique(folded: string, start: number, end: number): boolean {
  const term = folded.slice(start, end);
  return folded.indexOf(term) === start && folded.indexOf(term, start + 1) === -1;
}

/** Whether a term with its context is found first at `from` by a browser, which minds no white space between the two. */
function leadsTo(folded: string, from: number, to: number, context: { from: number; to: number }): boolean {
  const prefix = folded.slice(context.from, from).trimEnd();
  const term = folded.slice(from, to);
  const suffix = folded.slice(to, context.to).trimStart();
  for (let at = folded.indexOf(term); at !== -1 && at < from; at = folded.indexOf(term, at + 1)) {
    let before = at;
    while (before > 0 && isGap(folded.charAt(before - 1))) before -= 1;
    if (folded.endsWith(prefix, before) && folded.startsWith(suffix, skipGap(folded, at + term.length))) return false;
  }
  return true;
}

/** The first place at or after `from` where a term stands as whole words, or -1. */
function findWhole(folded: string, term: string, from: number): number {
  let at = folded.indexOf(term, from);
  while (at !== -1 && (isWordUnit(folded, at - 1) || isWordUnit(folded, at + term.length))) {
    at = folded.indexOf(term, at + 1);
  }
  return at;
}

const WORD_UNIT = /[\p{L}\p{N}_]/u;
function isWordUnit(text: string, index: number): boolean {
  return WORD_UNIT.test(text.charAt(index));
}

const isGap = (unit: string): boolean =>
  unit === ' ' || unit === '\n' || unit === '\t' || (unit >= '\u0080' && unit.trim() === '');
const isLineGap = (unit: string): boolean => unit === '\n' || unit === '\t';

function skipGap(text: string, at: number): number {
  let index = at;
  while (index < text.length && isGap(text.charAt(index))) index += 1;
  return index;
}

function tokenStart(text: string, at: number): number {
  let index = at;
  while (index > 0 && !isGap(text.charAt(index - 1))) index -= 1;
  return index;
}

function tokenEnd(text: string, at: number): number {
  let index = at;
  while (index > 0 && isGap(text.charAt(index - 1))) index -= 1;
  while (index < text.length && !isGap(text.charAt(index))) index += 1;
  return index;
}

function lineStart(text: string, at: number): number {
  let index = at;
  while (index > 0 && !isLineGap(text.charAt(index - 1))) index -= 1;
  return index;
}

function lineEnd(text: string, at: number): number {
  let index = at;
  while (index < text.length && !isLineGap(text.charAt(index))) index += 1;
  return index;
}

/** Where `count` words from `from` on end, no further than `limit`. */
function forwardWords(text: string, from: number, limit: number, count: number): number {
  let index = from;
  for (let words = 0; words < count && index < limit; words += 1)
    index = Math.min(limit, tokenEnd(text, skipGap(text, index) + 1));
  return index;
}

/** Where `count` words that end at `to` start, no further back than `limit`. */
function backwardWords(text: string, to: number, limit: number, count: number): number {
  let index = to;
  for (let words = 0; words < count && index > limit; words += 1) {
    let end = index;
    while (end > limit && isGap(text.charAt(end - 1))) end -= 1;
    if (end <= limit) break;
    index = Math.max(limit, tokenStart(text, end - 1));
  }
  return index;
}

/** Where a prefix of `count` words before `from` starts: in the line before where the term opens its line. */
function contextStart(text: string, from: number, count: number): number {
  let end = from;
  while (end > 0 && isGap(text.charAt(end - 1))) end -= 1;
  return end === 0 ? from : backwardWords(text, end, lineStart(text, end), count);
}

function contextEnd(text: string, to: number, count: number): number {
  const start = skipGap(text, to);
  return start >= text.length ? to : forwardWords(text, start, lineEnd(text, start), count);
}

function directive(prefix: string, start: string, end: string | null, suffix: string): string | null {
  // Half a surrogate pair can't be percent-encoded.
  if (/\p{Surrogate}/u.test([prefix, start, end, suffix].join(' '))) return null;
  const terms = [
    ...(prefix.trim() === '' ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === null ? [] : [encodeTerm(end)]),
    ...(suffix.trim() === '' ? [] : [`-${encodeTerm(suffix)}`]),
  ];
  return `text=${terms.join(',')}`;
}

/** Percent-encodes a term. `-`, `,` and `&` part terms (spec, 3.3); the rest would end a link in plain text or Markdown. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.trim()).replace(
    /[-!'()*~_]/g,
    (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
