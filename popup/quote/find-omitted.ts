import { BLOCK_BREAK, OMISSION, type StoryPoint, type StoryRange } from '../../src/article/types';
import type { Part } from '../../src/ledger/gathering/types';

/** A stretch of a part's text as it is shown: where it starts there, and in the part's blocks. */
interface Piece {
  readonly at: number;
  readonly point: StoryPoint;
  readonly text: string;
}

/**
 * What of a part is marked in its text as it is shown, from `from` to before `to` in UTF-16 code units, widened to whole
 * words. Null where that is no word.
 */
export function findOmitted(part: Part, from: number, to: number): StoryRange | null {
  const { text, pieces } = layOut(part);
  const marked = text.slice(from, to);
  if (marked.trim() === '') return null;
  const [inner, outer] = [from + marked.length - marked.trimStart().length, from + marked.trimEnd().length];
  const start = inner - (/\S*$/.exec(text.slice(0, inner))?.[0].length ?? 0);
  const end = outer + (/^\S*/.exec(text.slice(outer))?.[0].length ?? 0);
  const first = pieces.findLast(({ at }) => at <= start) ?? pieces[0];
  const last = pieces.findLast(({ at }) => at < end);
  if (first === undefined || last === undefined) return null;
  return { start: pointIn(first, start), end: pointIn(last, end) };
}

function pointIn({ at, point, text }: Piece, offset: number): StoryPoint {
  return { block: point.block, offset: point.offset + Math.min(text.length, offset - at) };
}

function layOut({ blocks, kept }: Part): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  for (const { start, end } of kept) {
    for (let block = start.block; block <= end.block; block += 1) {
      const own = blocks[block]?.text ?? '';
      const from = block === start.block ? start.offset : 0;
      const words = own.slice(from, block === end.block ? end.offset : own.length);
      if (text !== '') text += block === start.block ? OMISSION : BLOCK_BREAK;
      pieces.push({ at: text.length, point: { block, offset: from }, text: words });
      text += words;
    }
  }
  return { text, pieces };
}
