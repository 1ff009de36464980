import type { DiffPiece } from '../../src/corrections/diff-words';

/** About how much of what stays the same is shown beside a change, in UTF-16 code units. */
const BESIDE = 40;
const LEFT_OUT = '…';

/** The pieces of a comparison with long stretches that stay the same cut to what is next to a change. */
export function shortenSame(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  if (pieces.length === 1) return pieces;
  return pieces.map((piece, index) => {
    if (piece.kind !== 'same') return piece;
    const start = index === 0 ? '' : endAtWord(piece.text);
    const end = index === pieces.length - 1 ? '' : startAtWord(piece.text);
    const short = `${start}${LEFT_OUT}${end}`;
    return short.length < piece.text.length ? { ...piece, text: short } : piece;
  });
}

/** The start of a text, to the end of a word. */
function endAtWord(text: string): string {
  const space = text.indexOf(' ', BESIDE);
  return space === -1 ? text : text.slice(0, space + 1);
}

/** The end of a text, from the start of a word. */
function startAtWord(text: string): string {
  const space = text.lastIndexOf(' ', text.length - BESIDE);
  return space === -1 ? text : text.slice(space);
}
