import type { Opening } from './opening';

const RANKS_NEAR = 12;

/** Whether the numbers and kinds of the blocks around make one the next of a row. */
export function readRanks(byBlock: ReadonlyMap<number, readonly Opening[]>, block: number) {
  const own = (byBlock.get(block) ?? []).filter(({ noun }) => noun !== 'fact' && noun !== 'other');
  const near = (from: number, to: number, test: (one: Opening, other: Opening) => boolean): number => {
    for (let at = from; at <= to; at += 1) {
      const others = at === block ? [] : (byBlock.get(at) ?? []);
      if (others.some((other) => own.some((one) => test(one, other)))) return 1;
    }
    return 0;
  };
  const isRanked = ({ rank }: Opening): boolean => rank !== null && rank < 9;
  const isNext = (one: Opening, other: Opening): boolean => isRanked(one) && one.rank === (other.rank ?? 0) + 1;
  return {
    'rank goes on': near(block - RANKS_NEAR, block, (one, other) => isNext(one, other) && one.rank !== 1),
    'rank gone on with': near(block, block + RANKS_NEAR, (one, other) => isNext(other, one)),
    'rank told before': near(block - 2 * RANKS_NEAR, block, (one, other) => isRanked(one) && one.rank === other.rank),
    'kind told again': near(
      block - RANKS_NEAR,
      block + RANKS_NEAR,
      (one, other) => one.kind === other.kind && one.noun === other.noun && one.word === other.word && one.word !== '',
    ),
  };
}
