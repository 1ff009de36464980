import { expect, it } from 'vitest';
import { ringShare } from '../../../src/ui/ring';

it.each([
  [0, 500, 0],
  [250, 500, 0.5],
  [500, 500, 1],
  [812, 500, 1],
  [-3, 500, 0],
  [1, 0, 1],
  [Number.NaN, 500, 0],
  [5, Number.NaN, 1],
])('fills the ring for %s of %s by %s', (count, limit, share) => {
  expect(ringShare(count, limit)).toBe(share);
});
