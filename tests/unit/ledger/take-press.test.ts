import { describe, expect, test } from 'vitest';
import { EMPTY_STATE, type LedgerState } from '../../../src/ledger/state';
import { takePress } from '../../../src/ledger/take-press';
import { makePermission, makePiece } from './records';

const seen = { limit: 400, clause: 'new', seenAt: 1, before: { limit: 500, clause: 'old' } };
const state: LedgerState = {
  pieces: [makePiece(), makePiece({ id: 'p2', number: 2 })],
  permissions: [makePermission()],
  seenPolicy: seen,
  prunedAt: 0,
};
const press = (each: Parameters<typeof takePress>[1]) => takePress(state, each, 2_000, 'new');
const { recordedAt, revokedAt, ...fields } = makePermission({ id: 'y2' });

describe('what the reader does', () => {
  test('starts a piece with the next number', () => {
    expect(press({ type: 'startPiece' }).pieces.at(-1)).toMatchObject({ id: 'new', number: 3, chosenAt: 2_000 });
  });

  test('names, closes and goes back to pieces', () => {
    expect(press({ type: 'namePiece', id: 'p1', name: '  My   essay ' }).pieces[0]?.name).toBe('My essay');
    expect(press({ type: 'closePiece', id: 'p2' }).pieces[1]?.closedAt).toBe(2_000);
    expect(press({ type: 'choosePiece', id: 'p1' }).pieces[0]?.chosenAt).toBe(2_000);
  });

  test('records a permission with its time, in the place of one with its id, and takes it back', () => {
    const recorded = press({ type: 'recordPermission', permission: fields });
    expect(recorded.permissions.at(-1)).toEqual({ ...fields, recordedAt: 2_000, revokedAt: null });
    expect(takePress(recorded, { type: 'recordPermission', permission: fields }, 3_000, '').permissions).toHaveLength(
      2,
    );
    expect(press({ type: 'revokePermission', id: 'y1' }).permissions[0]?.revokedAt).toBe(2_000);
    expect([recordedAt, revokedAt]).toEqual([0, null]);
  });

  test('ends what is said of a changed policy', () => {
    expect(press({ type: 'acknowledgePolicy' }).seenPolicy).toEqual({ ...seen, before: null });
    expect(takePress(EMPTY_STATE, { type: 'acknowledgePolicy' }, 0, '').seenPolicy).toBeNull();
  });

  test('leaves the state as it is where it is about quotes', () => {
    expect(press({ type: 'deleteQuotes', ids: ['q1'] })).toBe(state);
  });
});
