/** A piece of a comparison, verbatim from the text it stands in: from both, from the first alone, or from the second. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const TOKEN = /\s+|[\p{L}\p{N}\p{M}_’'-]+|[^\s\p{L}\p{N}\p{M}_’'-]/gu;
/** Above this many comparisons (some 2,000 words against as many) what differs is shown as one piece. */
const MOST_COMPARISONS = 16_000_000;

/**
 * How a passage becomes what it should read, word by word: a longest common subsequence of words, signs and white space.
 * The same and removed pieces together are the first text, the same and added ones the second. White space between two
 * changes goes with them, so that neighbouring changes read as one.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  const old = before.match(TOKEN) ?? [];
  const fresh = after.match(TOKEN) ?? [];
  const shortest = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shortest && old[start] === fresh[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
  const middle = compare(old.slice(start, old.length - tail), fresh.slice(start, fresh.length - tail));
  const ends = (tokens: readonly string[]): DiffPiece => ({ kind: 'same', text: tokens.join('') });
  return joinPieces([ends(old.slice(0, start)), ...middle, ends(old.slice(old.length - tail))]);
}

/** The pieces of two lists of tokens, one token each. */
function compare(old: readonly string[], fresh: readonly string[]): DiffPiece[] {
  const width = fresh.length + 1;
  if (old.length * fresh.length > MOST_COMPARISONS || old.length === 0 || fresh.length === 0) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: fresh.join('') },
    ];
  }
  const lengths = measure(old, fresh, width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  const pieces: DiffPiece[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < fresh.length) {
    const removed = old[row];
    const added = fresh[column];
    if (removed !== undefined && removed === added) {
      pieces.push({ kind: 'same', text: removed });
      row += 1;
      column += 1;
    } else if (
      removed !== undefined &&
      (added === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))
    ) {
      pieces.push({ kind: 'removed', text: removed });
      row += 1;
    } else if (added !== undefined) {
      pieces.push({ kind: 'added', text: added });
      column += 1;
    }
  }
  return pieces;
}

/** For every two rests of the lists the length of their longest common subsequence. */
function measure(old: readonly string[], fresh: readonly string[], width: number): Uint16Array {
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        old[row] === fresh[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of one kind as one piece, a change's removed words before its added ones. */
function joinPieces(pieces: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  const shown = pieces.filter(({ text }) => text !== '');
  for (const [index, { kind, text }] of shown.entries()) {
    const following = shown[index + 1]?.kind;
    const isBetween = kind === 'same' && text.trim() === '' && following !== undefined && following !== 'same';
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isBetween && removed + added !== '') {
      removed += text;
      added += text;
    } else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
