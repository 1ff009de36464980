import type { Told } from './told-series';

const PASSED_BEHIND = 3;
/** What is thought of a member that opens inside a block. */
const INSIDE = 0;
const MOST_ODDS = 3;

/** How much the blocks look like starts that its members begin with, and those that they don't begin with. */
export function readStarts({ members, first, last, odds }: Told) {
  const own = new Set(members.map(({ block }) => block));
  const likeness = members.map(({ opening, block }) =>
    opening.opensBlock ? Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds[block] ?? 0)) : INSIDE,
  );
  const passOver = (from: number, to: number): number => {
    let sum = 0;
    for (let block = from; block < to; block += 1) {
      if (!own.has(block)) sum += Math.log1p(Math.exp(Math.min(MOST_ODDS, odds[block] ?? -MOST_ODDS)));
    }
    return sum;
  };
  const likeliest = (from: number, to: number): number => {
    let most = -MOST_ODDS;
    for (let block = from; block < to; block += 1) if (!own.has(block)) most = Math.max(most, odds[block] ?? most);
    return 1 / (1 + Math.exp(-most));
  };
  return {
    'likeliest behind': likeliest(last.block + 1, last.block + 1 + PASSED_BEHIND),
    'likeliest passed over': likeliest(first.block + 1, last.block),
    'like starts': likeness.reduce((sum, each) => sum + each, 0) / 3,
    'least like a start': Math.min(...likeness) / 3,
    'passed over': passOver(first.block + 1, last.block) / 2,
    'start behind': passOver(last.block + 1, last.block + 1 + PASSED_BEHIND) / 2,
    'start before': passOver(Math.max(0, first.block - PASSED_BEHIND), first.block) / 2,
  };
}
