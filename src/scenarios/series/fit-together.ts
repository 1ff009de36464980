import { LAST, type Opening, type OpeningKind } from '../openings/opening';

/** How many blocks may stand between two neighbours of a series. */
export const BLOCKS_APART = 10;

/** "On the other hand" goes on nothing but "on the one hand". */
const HAND = 'hand';

/** Kinds that are told by the layout: only their own kind goes on with them. */
const LAID_OUT: ReadonlySet<OpeningKind> = new Set(['heading', 'item', 'lead']);

/** Whether the layout tells that something opens here. */
export function isLaidOut({ kind }: Opening): boolean {
  return LAID_OUT.has(kind);
}

/** How well an opening follows one of its own kind. */
const ALIKE: Readonly<Record<OpeningKind, number>> = {
  heading: 4,
  item: 5,
  lead: 4,
  ordinal: 2.5,
  one: 1.5,
  other: 3,
  or: 3.5,
  if: 4,
  view: 3,
  group: 2.5,
  name: 2.5,
  turn: 2,
  echo: 2.5,
  plain: 0,
};

/** How well openings of these kinds go on a run of other kinds. */
const FOLLOWS: Partial<Record<OpeningKind, number>> = {
  other: 3,
  ordinal: 0.5,
  or: 1.5,
  view: 1,
  group: 1,
  turn: 1,
  name: 0.5,
  echo: 0.3,
  if: 0.5,
};

/** How well an opening goes on a run of them; 0 when it can't. */
export function fitTogether(run: readonly Opening[], next: Opening): number {
  const last = run[run.length - 1];
  const first = run[0];
  if (!last || !first || !mayFollow(run, last, next)) return 0;
  const ranked = fitRanks(run.length, first, last, next);
  if (ranked === null) return 0;
  const kinds = last.kind === next.kind ? ALIKE[next.kind] : (FOLLOWS[next.kind] ?? 0);
  if (kinds === 0 && ranked === 0) return 0;
  let fit = kinds + ranked + (next.turns ? 1 : 0);
  if (last.noun !== 'bare' && last.word === next.word) fit += 1.5;
  if (last.noun !== next.noun && (last.noun === 'fact' || next.noun === 'fact')) fit -= 2;
  if ((last.noun === 'other') !== (next.noun === 'other')) fit -= 1;
  if (LAID_OUT.has(next.kind) && (last.noun === 'view') !== (next.noun === 'view')) fit -= 1.5;
  if (last.opensBlock !== next.opensBlock || (!next.opensBlock && last.block !== next.block)) fit -= 1.5;
  return fit - 0.1 * (next.block - last.block);
}

function mayFollow(run: readonly Opening[], last: Opening, next: Opening): boolean {
  if (next.block > last.block + BLOCKS_APART || last.rank === LAST) return false;
  if (next.sentence === last.sentence && next.start <= last.start) return false;
  if (next.inside && next.block !== last.block) return false;
  if (LAID_OUT.has(last.kind) || LAID_OUT.has(next.kind)) return last.kind === next.kind && last.level === next.level;
  if (next.word === HAND) return last.word === HAND;
  if (next.kind === 'one' && last.kind === 'one' && last.word !== next.word) return false;
  if (next.kind === 'name' || next.kind === 'echo') return !run.some(({ word }) => word === next.word);
  return true;
}

/** What the numbers of two neighbours say: null that one can't follow the other. */
function fitRanks(length: number, first: Opening, last: Opening, next: Opening): number | null {
  const laidOut = LAID_OUT.has(next.kind);
  if (next.rank === LAST) return next.kind === 'ordinal' ? 2 : 1.5;
  if (next.rank === null) {
    if (laidOut) return last.rank === null ? 0 : -2;
    return last.rank !== null && last.kind === 'ordinal' && !next.turns && next.kind !== 'other' ? -1 : 0;
  }
  if (next.kind === 'one') return next.rank === 1 && last.kind !== 'one' ? null : 0;
  const expected = length + (first.rank === 2 || (first.kind === 'or' && first.rank === null) ? 2 : 1);
  if (next.rank === expected) return 2;
  return laidOut ? (last.rank === null ? -2 : null) : null;
}

/** "Either … or", "if … if not", "on the one hand … on the other". */
export function isOpposed(one: Opening, other: Opening): boolean {
  const { kind } = one;
  if (!one.opensBlock || !other.opensBlock) return false;
  if (one.word === HAND && other.word === HAND) return true;
  if (one.noun !== 'bare' || other.noun !== 'bare') return false;
  if (kind === 'if' || kind === 'or') return other.kind === kind || other.kind === 'or';
  return kind === 'one' && other.kind === 'other' && other.rank !== null;
}
