import { describe, expect, test } from 'vitest';
import {
  choosePiece,
  closePiece,
  countCopy,
  findCurrent,
  namePiece,
  RESTS_AFTER,
  startPiece,
} from '../../../src/ledger/pieces';

const HOUR = 60 * 60 * 1000;

describe('the piece that copies count to', () => {
  test('is started by the first copy and stays while there are copies', () => {
    const first = countCopy([], 'a', 0);
    expect(first.current).toBe('a');
    const second = countCopy(first.pieces, 'b', 11 * HOUR);
    expect(second.current).toBe('a');
    expect(countCopy(second.pieces, 'c', 22 * HOUR).current).toBe('a');
  });

  test('rests by itself twelve hours after the last copy, and the next copy starts another', () => {
    const { pieces } = countCopy([], 'a', 0);
    expect(findCurrent(pieces, RESTS_AFTER - 1)?.id).toBe('a');
    expect(findCurrent(pieces, RESTS_AFTER)).toBeNull();
    const next = countCopy(pieces, 'b', RESTS_AFTER);
    expect(next.current).toBe('b');
    expect(next.pieces.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('is the one that was started or chosen last, even in the same millisecond', () => {
    const two = startPiece(startPiece([], 'a', 0), 'b', 0);
    expect(findCurrent(two, 0)?.id).toBe('b');
    expect(findCurrent(choosePiece(two, 'a', 0), 0)?.id).toBe('a');
  });

  test('is woken when the reader goes back to it', () => {
    const { pieces } = countCopy([], 'a', 0);
    expect(findCurrent(choosePiece(pieces, 'a', 30 * HOUR), 30 * HOUR)?.id).toBe('a');
  });

  test('is the one before when it is closed', () => {
    const two = startPiece(startPiece([], 'a', 0), 'b', 1);
    expect(findCurrent(closePiece(two, 'b', 2), 2)?.id).toBe('a');
    expect(findCurrent(closePiece(closePiece(two, 'b', 2), 'a', 2), 2)).toBeNull();
  });

  test('is called what the reader calls it, on one line', () => {
    const named = namePiece(startPiece([], 'a', 0), 'a', '  The \n ferry ');
    expect(named[0]?.name).toBe('The ferry');
  });
});
