import type { Span, StoryRange } from '../article/types';

/** Words of a story, known by themselves and by what stands around them, so that they are found after an edit. */
export interface Anchor {
  readonly text: string;
  /** The story's own words just before and just behind, in the same block. */
  readonly before: string;
  readonly after: string;
  /** Where they stood: a block's number, and the place in its text in UTF-16 code units. */
  readonly block: number;
  readonly start: number;
}

/** How much of the words around is kept, in UTF-16 code units. */
const CONTEXT = 32;

/** Anchors for stretches of a story, one for each block that they touch; `texts` are its blocks'. */
export function anchorRanges(ranges: readonly StoryRange[], texts: readonly string[]): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { start, end } of ranges) {
    for (let block = start.block; block <= end.block; block += 1) {
      const own = texts[block] ?? '';
      const from = block === start.block ? start.offset : 0;
      const to = block === end.block ? end.offset : own.length;
      const text = own.slice(from, to);
      const before = own.slice(Math.max(0, from - CONTEXT), from);
      if (text !== '') anchors.push({ text, before, after: own.slice(to, to + CONTEXT), block, start: from });
    }
  }
  return anchors;
}

/**
 * Where anchored words stand in a story as it is now, or null where it no longer has them. Of several places the one
 * with most of the same words around it is taken, and among equals the one nearest to where they stood.
 */
export function findAnchor(anchor: Anchor, texts: readonly string[]): Span | null {
  let best: (Span & { readonly context: number; readonly distance: number }) | null = null;
  for (const [block, own] of texts.entries()) {
    for (let start = own.indexOf(anchor.text); start !== -1; start = own.indexOf(anchor.text, start + 1)) {
      const end = start + anchor.text.length;
      const context = sameEnd(own.slice(0, start), anchor.before) + sameStart(own.slice(end), anchor.after);
      const distance = Math.abs(block - anchor.block) * FAR + Math.abs(start - anchor.start);
      const isBetter =
        best === null || context > best.context || (context === best.context && distance < best.distance);
      if (isBetter) best = { block, start, end, context, distance };
    }
  }
  return best === null ? null : { block: best.block, start: best.start, end: best.end };
}

/** Another block is farther than any place in the same one. */
const FAR = 1_000_000;

function sameStart(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text[length] === other[length]) length += 1;
  return length;
}

function sameEnd(text: string, other: string): number {
  let length = 0;
  while (length < other.length && length < text.length && text.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
