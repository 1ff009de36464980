import { expect, test } from 'vitest';
import type { Member } from '../../../src/scenarios/members/lay-out-series';
import { pickConsensus } from '../../../src/scenarios/series/pick-consensus';

function series(weight: number, ...blocks: number[]) {
  const members = blocks.map(
    (block): Member => ({
      block,
      endBlock: block + 1,
      sentences: [],
      opening: {
        ...{ kind: 'plain', block, sentence: block, start: 0, opensBlock: true, inside: false, level: 0 },
        ...{ rank: null, noun: 'bare', word: '', turns: false, label: null },
      },
    }),
  );
  return { weight, candidate: { members } };
}

function pick(...weighed: ReturnType<typeof series>[]): number[] | undefined {
  return pickConsensus(weighed)?.members.map(({ block }) => block);
}

test('the series is taken that is much likelier than all others', () => {
  expect(pick(series(1, 2, 4), series(9, 3, 5, 7), series(2, 2, 4, 6))).toEqual([3, 5, 7]);
});

test('where several are nearly as likely, the one is taken that has most in common with them', () => {
  expect(pick(series(2, 3, 5), series(1.9, 2, 4, 6), series(1.8, 2, 4, 7))).toEqual([2, 4, 6]);
});

test('of no series there is none', () => {
  expect(pickConsensus([])).toBeNull();
});
