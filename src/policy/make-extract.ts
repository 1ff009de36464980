import { BLOCK_BREAK, type Block, OMISSION, type Passage, type StoryPoint, type StoryRange } from '../article/types';
import { clipBlock, joinBlocks } from './clip-block';
import { countCharacters } from './count-characters';
import { findCut } from './find-cut';

/** What the policy lets through of a passage: verbatim, but for the ellipsis where it was cut and the joiners. */
export interface Extract {
  /** Blocks as they will be shown; those on either side of an omission are one. Never empty. */
  readonly blocks: readonly Block[];
  /** The blocks' text, with `BLOCK_BREAK` between them. */
  readonly text: string;
  /** Characters of `text` by `countCharacters`, at most the limit. */
  readonly length: number;
  /** What of the story the extract holds. */
  readonly ranges: readonly StoryRange[];
  /** Whether the passage was longer than the limit. */
  readonly isCut: boolean;
}

/** A stretch of the passage's text that stands in one block of the story. */
interface Piece {
  readonly at: number;
  readonly range: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What may be quoted of a passage: all of it, or what stays after a cut that keeps to `limit` characters (at a sentence,
 * a word or a grapheme, see `findCut`), with an ellipsis. Reads no further than the limit, however long the passage.
 * Null where the limit leaves no room for a single character.
 */
export function makeExtract(passage: Passage, blocks: readonly Block[], limit: number): Extract | null {
  const { text, pieces, isComplete } = gather(passage, blocks, limit);
  if (isComplete && countCharacters(text) <= limit) {
    return {
      blocks: build(pieces, blocks, ''),
      text,
      length: countCharacters(text),
      ranges: passage.ranges,
      isCut: false,
    };
  }
  const cut = findCut(text, limit);
  if (cut === null) return null;
  const kept = pieces
    .filter((piece) => piece.at < cut.end)
    .map((piece) => ({ ...piece, end: Math.min(piece.end, piece.start + cut.end - piece.at) }));
  const last = kept.at(-1);
  // A cut inside a joiner falls back to the end of the piece before it.
  const end = last === undefined ? cut.end : Math.min(cut.end, last.at + last.end - last.start);
  const shown = text.slice(0, end) + cut.ellipsis;
  return {
    blocks: build(kept, blocks, cut.ellipsis),
    text: shown,
    length: countCharacters(shown),
    ranges: trimRanges(passage, kept),
    isCut: true,
  };
}

/** The text of a whole passage, as an extract of it would have it if there were no limit. */
export function passageText(passage: Passage, blocks: readonly Block[]): string {
  return gather(passage, blocks, Number.POSITIVE_INFINITY).text;
}

/** The passage's text until it is longer than `limit` units (a few words more, to see where a sentence ends). */
function gather(passage: Passage, blocks: readonly Block[], limit: number) {
  const pieces: Piece[] = [];
  let text = '';
  for (const [range, { start, end }] of passage.ranges.entries()) {
    for (let block = start.block; block <= end.block; block += 1) {
      if (text.length > limit) return { text, pieces, isComplete: false };
      const own = blocks[block]?.text ?? '';
      const from = block === start.block ? start.offset : 0;
      const to = block === end.block ? end.offset : own.length;
      const bounded = Math.min(to, from + limit - text.length + LOOKAHEAD);
      if (text !== '') text += block === start.block ? OMISSION : BLOCK_BREAK;
      pieces.push({ at: text.length, range, block, start: from, end: bounded });
      text += own.slice(from, bounded);
      if (bounded < to) return { text, pieces, isComplete: false };
    }
  }
  return { text, pieces, isComplete: true };
}

/** How far past the limit to read, in UTF-16 code units, so that a cut sees what follows it. */
const LOOKAHEAD = 64;

function build(pieces: readonly Piece[], blocks: readonly Block[], ellipsis: string): Block[] {
  const built: Block[] = [];
  for (const [index, piece] of pieces.entries()) {
    const source = blocks[piece.block];
    if (source === undefined) continue;
    const clipped = clipBlock(source, piece.start, piece.end);
    const before = built.at(-1);
    const isAfterOmission = before !== undefined && pieces[index - 1]?.range !== piece.range;
    if (isAfterOmission) built[built.length - 1] = joinBlocks(before, OMISSION, clipped);
    else built.push(clipped);
  }
  const last = built.at(-1);
  if (last !== undefined && ellipsis !== '') built[built.length - 1] = { ...last, text: last.text + ellipsis };
  return built;
}

function trimRanges(passage: Passage, kept: readonly Piece[]): StoryRange[] {
  const ranges: StoryRange[] = [];
  for (const [index, range] of passage.ranges.entries()) {
    const last = kept.findLast((piece) => piece.range === index);
    if (last === undefined) break;
    const end: StoryPoint = { block: last.block, offset: last.end };
    ranges.push({ start: range.start, end });
  }
  return ranges;
}
