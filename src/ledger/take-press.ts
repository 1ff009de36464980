import { acknowledge } from './clause';
import type { LedgerPress } from './message-schema';
import { revokePermission } from './permissions';
import { choosePiece, closePiece, namePiece, startPiece } from './pieces';
import type { LedgerState } from './state';

/** What a press does to the state; presses about quotes and gathered ones leave it as it is. `id` is for a new piece. */
export function takePress(state: LedgerState, press: LedgerPress, now: number, id: string): LedgerState {
  const { pieces, permissions, seenPolicy } = state;
  switch (press.type) {
    case 'startPiece':
    case 'moveToNewPiece':
      return { ...state, pieces: startPiece(pieces, id, now) };
    case 'choosePiece':
      return { ...state, pieces: choosePiece(pieces, press.id, now) };
    case 'closePiece':
      return { ...state, pieces: closePiece(pieces, press.id, now) };
    case 'namePiece':
      return { ...state, pieces: namePiece(pieces, press.id, press.name) };
    case 'recordPermission': {
      const recorded = { ...press.permission, recordedAt: now, revokedAt: null };
      return { ...state, permissions: [...permissions.filter(({ id: other }) => other !== recorded.id), recorded] };
    }
    case 'revokePermission':
      return { ...state, permissions: revokePermission(permissions, press.id, now) };
    case 'acknowledgePolicy':
      return { ...state, seenPolicy: seenPolicy === null ? null : acknowledge(seenPolicy) };
    default:
      return state;
  }
}
