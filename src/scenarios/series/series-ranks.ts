import type { Member } from '../members/lay-out-series';
import type { Opening } from '../openings/opening';
import type { Told } from './told-series';

const NEAR = 12;
const MOST_RANK = 9;

/** The numbers that the blocks of a story open with: "the second school", "a third". */
export type Ranks = ReadonlyMap<number, ReadonlySet<number>>;

/** The numbers of all blocks; those of problems and facts number no scenarios. */
export function collectRanks(openings: readonly Opening[]): Ranks {
  const ranks = new Map<number, Set<number>>();
  for (const { block, rank, noun, inside } of openings) {
    if (rank === null || rank >= MOST_RANK || inside || noun === 'fact' || noun === 'other') continue;
    const known = ranks.get(block);
    if (known) known.add(rank);
    else ranks.set(block, new Set([rank]));
  }
  return ranks;
}

/** Whether its members are numbered as they come, and whether a number is left out that goes with them. */
export function readNumbering({ members, first, last, ranks }: Told) {
  const numbered = (from: number, to: number, rank: number): number => {
    for (let block = from; block < to; block += 1) if (ranks.get(block)?.has(rank)) return 1;
    return 0;
  };
  const inTurn = members.filter(({ block }, i) => ranks.get(block)?.has(i + 1)).length;
  const outOfTurn = members.filter(({ block }, i) => isOutOfTurn(ranks, block, i, members)).length;
  const before = ranks.get(first.block)?.has(1) ? 0 : numbered(Math.max(0, first.block - NEAR), first.block, 1);
  return {
    'numbered in turn': inTurn / members.length,
    'numbered out of turn': outOfTurn / members.length,
    'next number behind': numbered(last.block + 1, last.block + 1 + NEAR, members.length + 1),
    'first number before': before,
  };
}

function isOutOfTurn(ranks: Ranks, block: number, place: number, members: readonly Member[]): boolean {
  const own = ranks.get(block);
  return !!own && !own.has(place + 1) && members[place - 1]?.block !== block;
}
