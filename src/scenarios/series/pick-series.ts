import type { Opening, OpeningKind } from '../openings/opening';
import type { Series } from './build-series';
import { fitTogether, isLaidOut } from './fit-together';

/** Of several ways in which one block opens, the one that says most comes first. */
const TELLS_MOST: readonly OpeningKind[] = [
  'heading',
  'lead',
  'ordinal',
  'other',
  'or',
  'if',
  'one',
  'view',
  'name',
  'group',
  'echo',
  'turn',
  'plain',
];
const LEAST_ODDS = -3;
const BLOCKS_APART = 14;
const FOLLOWERS = 7;
const MOST_PICKED = 5;
const KEPT_OF_A_SIZE = 12;

interface Picked {
  readonly openings: readonly Opening[];
  readonly odds: number;
}

/** The series of blocks that look most like starts, whatever their openings have in common: the best of every size. */
export function pickSeries(openings: readonly Opening[], odds: readonly number[]): Series[] {
  const likely = takeLikely(openings, odds);
  const best: Picked[][] = [];
  likely.forEach((first, index) => {
    const after = likely
      .slice(index + 1)
      .filter((each) => each.block <= first.block + BLOCKS_APART && mayStandTogether(first, each))
      .sort((one, other) => (odds[other.block] ?? 0) - (odds[one.block] ?? 0))
      .slice(0, FOLLOWERS)
      .sort((one, other) => one.block - other.block);
    for (const run of listRuns(after)) keep(best, [first, ...run], odds);
  });
  return best.flat().map(({ openings: picked }) => ({ openings: picked, fit: measureFit(picked), leftOut: 0 }));
}

function takeLikely(openings: readonly Opening[], odds: readonly number[]): Opening[] {
  const byBlock = new Map<number, Opening>();
  const rank = ({ kind }: Opening): number => TELLS_MOST.indexOf(kind);
  for (const opening of openings) {
    if (!opening.opensBlock || opening.inside || rank(opening) < 0) continue;
    const known = byBlock.get(opening.block);
    if (!known || rank(opening) < rank(known)) byBlock.set(opening.block, opening);
  }
  return [...byBlock.values()].filter(({ block }) => (odds[block] ?? LEAST_ODDS) > LEAST_ODDS);
}

function mayStandTogether(one: Opening, other: Opening): boolean {
  if (one.kind === 'heading' || other.kind === 'heading') return one.kind === other.kind && one.level === other.level;
  return isLaidOut(one) === isLaidOut(other) || one.kind === 'plain' || other.kind === 'plain';
}

/** Every run of one to four of the openings, in order. */
function listRuns(openings: readonly Opening[]): Opening[][] {
  let runs: Opening[][] = [[]];
  for (const opening of openings) {
    runs = runs.concat(runs.filter((run) => run.length < MOST_PICKED - 1).map((run) => [...run, opening]));
  }
  return runs.filter((run) => run.length > 0);
}

function keep(best: Picked[][], openings: readonly Opening[], odds: readonly number[]): void {
  const sum = openings.reduce((total, { block }) => total + (odds[block] ?? 0), 0);
  best[openings.length] ??= [];
  const kept = best[openings.length] ?? [];
  if (kept.length >= KEPT_OF_A_SIZE && (kept[kept.length - 1]?.odds ?? 0) >= sum) return;
  const place = kept.findIndex((each) => each.odds < sum);
  kept.splice(place < 0 ? kept.length : place, 0, { openings, odds: sum });
  kept.length = Math.min(kept.length, KEPT_OF_A_SIZE);
}

function measureFit(openings: readonly Opening[]): number {
  let fit = 0;
  for (let i = 1; i < openings.length; i += 1) {
    const next = openings[i];
    if (next) fit += fitTogether(openings.slice(0, i), next);
  }
  return fit;
}
