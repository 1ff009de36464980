import { MOST_MEMBERS } from '../members/lay-out-series';
import { LAST, type Opening } from '../openings/opening';
import { BLOCKS_APART, fitTogether, isLaidOut } from './fit-together';

/** Openings that may be the scenarios of one question, in order, and how well they fit each other. */
export interface Series {
  readonly openings: readonly Opening[];
  /** The sum of what `fitTogether` gives for every two neighbours. */
  readonly fit: number;
  /** How well the opening would fit that goes on the series best, or comes before it, and is not in it. */
  readonly leftOut: number;
}

const OPENINGS_AHEAD = 24;
const BRANCHES = 2;
const BEAM = 3;

/** All series worth weighing: from every opening the best runs that it can begin, and every beginning of them. */
export function* buildSeries(openings: readonly Opening[]): Generator<Series> {
  for (const [index, first] of openings.entries()) {
    if (canBegin(first)) yield* growRuns(openings, index);
  }
}

interface Run extends Series {
  readonly at: number;
  readonly last: number;
}

function canBegin({ kind, rank, inside }: Opening): boolean {
  if (kind === 'lead' || kind === 'heading' || kind === 'item') return true;
  return !inside && rank !== LAST && (rank === null || rank === 1);
}

function growRuns(openings: readonly Opening[], index: number): Series[] {
  const found: Series[] = [];
  const first = openings[index];
  const cutOff = first ? findCutOff(openings, index, first) : 0;
  let beam: Run[] = first ? [{ openings: [first], fit: 0, leftOut: 0, at: index, last: 0 }] : [];
  for (let length = 1; length <= MOST_MEMBERS && beam.length > 0; length += 1) {
    const grown: Run[] = [];
    for (const run of beam) {
      const longer = growRun(openings, run);
      if (length > 1)
        found.push({ openings: run.openings, fit: run.fit, leftOut: Math.max(cutOff, longer[0]?.last ?? 0) });
      grown.push(...longer);
    }
    beam = grown.sort((one, other) => other.fit - one.fit).slice(0, BEAM);
  }
  return found;
}

/** How well a series that is laid out would begin one place earlier. */
function findCutOff(openings: readonly Opening[], index: number, first: Opening): number {
  if (first.kind === 'item' || !isLaidOut(first)) return 0;
  for (let at = index - 1; at >= 0 && at >= index - OPENINGS_AHEAD; at -= 1) {
    const before = openings[at];
    if (before?.kind !== first.kind || before.level !== first.level) continue;
    return fitTogether([before], { ...first, rank: first.rank === 2 ? 2 : null }) - 1;
  }
  return 0;
}

function growRun(openings: readonly Opening[], run: Run): Run[] {
  const next: { at: number; fit: number }[] = [];
  const reach = (openings[run.at]?.block ?? 0) + BLOCKS_APART;
  for (let at = run.at + 1; at < openings.length && at <= run.at + OPENINGS_AHEAD; at += 1) {
    const opening = openings[at];
    if (!opening || opening.block > reach) break;
    const fit = fitTogether(run.openings, opening);
    if (fit > 0) next.push({ at, fit });
    // What is laid out is told without gaps.
    if (fit > 0 && isLaidOut(opening)) break;
  }
  return next
    .sort((one, other) => other.fit - one.fit)
    .slice(0, BRANCHES)
    .flatMap(({ at, fit }) => {
      const opening = openings[at];
      if (!opening) return [];
      return [{ openings: [...run.openings, opening], fit: run.fit + fit, leftOut: 0, last: fit, at }];
    });
}
