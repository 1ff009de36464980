import type { Piece } from './types';

/** After so long without a copy a piece rests, in milliseconds: nobody is warned about yesterday. */
export const RESTS_AFTER = 12 * 60 * 60 * 1000;

/** The piece that copies count to at a time, or null where the next copy starts one. */
export function findCurrent(pieces: readonly Piece[], now: number): Piece | null {
  const awake = pieces.filter((piece) => piece.closedAt === null && now - lastTouched(piece) < RESTS_AFTER);
  return awake.reduce<Piece | null>((best, piece) => (best === null || isLater(piece, best) ? piece : best), null);
}

/** Starts a piece, which is the current one from now on. */
export function startPiece(pieces: readonly Piece[], id: string, now: number): Piece[] {
  const number = pieces.reduce((highest, piece) => Math.max(highest, piece.number), 0) + 1;
  return [...pieces, { id, number, name: '', chosenAt: later(pieces, now), lastCopyAt: null, closedAt: null }];
}

/** Goes back to a piece, be it at rest or closed. An unknown id changes nothing. */
export function choosePiece(pieces: readonly Piece[], id: string, now: number): Piece[] {
  return change(pieces, id, (piece) => ({ ...piece, chosenAt: later(pieces, now), closedAt: null }));
}

/** Names a piece; an empty name gives it back its number. */
export function namePiece(pieces: readonly Piece[], id: string, name: string): Piece[] {
  return change(pieces, id, (piece) => ({ ...piece, name: name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) }));
}

/** Closes a piece: the one chosen before it is the current one, where that isn't at rest. */
export function closePiece(pieces: readonly Piece[], id: string, now: number): Piece[] {
  return change(pieces, id, (piece) => ({ ...piece, closedAt: now }));
}

/** The piece that a copy made now counts to, started under `id` where there is none. */
export function countCopy(pieces: readonly Piece[], id: string, now: number): { pieces: Piece[]; current: string } {
  const current = findCurrent(pieces, now)?.id ?? id;
  const started = current === id && !pieces.some((piece) => piece.id === id) ? startPiece(pieces, id, now) : pieces;
  return { pieces: change(started, current, (piece) => ({ ...piece, lastCopyAt: now })), current };
}

/** The longest name of a piece, in UTF-16 code units. */
export const LONGEST_NAME = 80;

function change(pieces: readonly Piece[], id: string, edit: (piece: Piece) => Piece): Piece[] {
  return pieces.map((piece) => (piece.id === id ? edit(piece) : piece));
}

function lastTouched({ chosenAt, lastCopyAt }: Piece): number {
  return Math.max(chosenAt, lastCopyAt ?? 0);
}

const isLater = (a: Piece, b: Piece): boolean => a.chosenAt - b.chosenAt > 0;

/** Later than every choice before it, also when the clock was set back or stands still. */
function later(pieces: readonly Piece[], now: number): number {
  return pieces.reduce((time, { chosenAt }) => Math.max(time, chosenAt + 1), now);
}
