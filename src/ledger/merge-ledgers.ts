import type { Permission } from '../policy/permission';
import type { LedgerState } from './state';
import type { Ledger, Piece } from './types';

/**
 * The state with the pieces and permissions of another ledger that it lacks. What both have stays as it is here, but a
 * permission that was taken back in either is taken back. A piece whose number is taken gets the next one.
 */
export function mergeLedgers(state: LedgerState, other: Pick<Ledger, 'pieces' | 'permissions'>): LedgerState {
  return {
    ...state,
    pieces: other.pieces.reduce(addPiece, state.pieces),
    permissions: other.permissions.reduce(addPermission, state.permissions),
  };
}

function addPiece(pieces: readonly Piece[], piece: Piece): readonly Piece[] {
  if (pieces.some(({ id }) => id === piece.id)) return pieces;
  const numbers = pieces.map(({ number }) => number);
  const number = numbers.includes(piece.number) ? Math.max(...numbers) + 1 : piece.number;
  return [...pieces, { ...piece, number }];
}

function addPermission(permissions: readonly Permission[], permission: Permission): readonly Permission[] {
  const known = permissions.find(({ id }) => id === permission.id);
  if (known === undefined) return [...permissions, permission];
  const revokedAt = known.revokedAt ?? permission.revokedAt;
  return permissions.map((each) => (each === known ? { ...known, revokedAt } : each));
}
