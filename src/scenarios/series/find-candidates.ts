import { layOutSeries, type Member } from '../members/lay-out-series';
import { addLikelyStarts } from '../openings/add-likely-starts';
import { collectOpenings } from '../openings/collect-openings';
import { type Announcement, findAnnouncements } from '../openings/find-announcements';
import type { Opening } from '../openings/opening';
import { weighManner } from '../openings/read-manner';
import { readStartEvidence, weighStarts } from '../openings/read-starts';
import { readTells, type Tells } from '../openings/read-tells';
import type { Story } from '../story/read-story';
import type { Weights } from '../weights/weights';
import { buildSeries, type Series } from './build-series';
import { pickSeries } from './pick-series';
import { ENUMERATES, readEvidence } from './series-evidence';
import type { SeriesEvidence } from './series-prior';
import { collectRanks, type Ranks } from './series-ranks';

/** A series that may be the scenarios, with what speaks for it. */
export interface Candidate {
  readonly members: readonly Member[];
  readonly evidence: readonly SeriesEvidence[];
  readonly announcement: Announcement | null;
}

const NEAR_BLOCKS = 6;

/** What is read of a story once, for all its series. */
interface Outline {
  readonly story: Story;
  readonly announcements: ReadonlyMap<number, readonly Announcement[]>;
  /** The blocks that open with a word that enumerates. */
  readonly enumerated: ReadonlySet<number>;
  /** The blocks of every kind and level of layout. */
  readonly layouts: ReadonlyMap<string, readonly number[]>;
  /** For every block, the log odds that a scenario starts with it. */
  readonly odds: readonly number[];
  /** For every sentence, how much it sounds like a claim and like a verdict. */
  readonly tells: readonly Tells[];
  readonly ranks: Ranks;
  /** How much the story is told as those are that set out scenarios. */
  readonly manner: number;
  /** The numbers of the first and the last item of every list. */
  readonly lists: ReadonlyMap<number, { readonly first: number; readonly last: number }>;
}

/** What tells where scenarios may start. */
export type OpeningWeights = Pick<Weights, 'start' | 'manner' | 'words'>;

/** Every series of the story that is worth weighing. */
export function* findCandidates(story: Story, weights: OpeningWeights): Generator<Candidate> {
  const announcements = findAnnouncements(story);
  const found = collectOpenings(story, announcements);
  const tells = readTells(story, weights);
  const odds = weighStarts(readStartEvidence(story, found, announcements, tells), weights);
  const openings = addLikelyStarts(story, found, odds);
  const byBlock = new Map<number, Announcement[]>();
  for (const announcement of announcements) {
    const known = byBlock.get(announcement.block);
    if (known) known.push(announcement);
    else byBlock.set(announcement.block, [announcement]);
  }
  const enumerated = new Set<number>();
  for (const { kind, opensBlock, noun, block } of openings) {
    if (opensBlock && noun !== 'other' && ENUMERATES.has(kind)) enumerated.add(block);
  }
  const lists = new Map<number, { first: number; last: number }>();
  for (const { list } of story.blocks) {
    if (list) lists.set(list.id, { first: lists.get(list.id)?.first ?? list.item, last: list.item });
  }
  const outline: Outline = {
    story,
    announcements: byBlock,
    enumerated,
    lists,
    odds,
    tells,
    manner: weighManner(story, weights),
    ranks: collectRanks(openings),
    layouts: readLayouts(openings),
  };
  for (const series of [...buildSeries(openings), ...pickSeries(openings, odds)]) {
    const candidate = isWholeList(outline, series) ? readCandidate(outline, series) : null;
    if (candidate) yield candidate;
  }
}

function layoutOf({ kind, level }: Opening): string {
  return `${kind} ${level}`;
}

function readLayouts(openings: readonly Opening[]): Map<string, number[]> {
  const layouts = new Map<string, number[]>();
  for (const opening of openings) {
    if (opening.kind !== 'heading' && opening.kind !== 'lead') continue;
    const blocks = layouts.get(layoutOf(opening));
    if (blocks) blocks.push(opening.block);
    else layouts.set(layoutOf(opening), [opening.block]);
  }
  return layouts;
}

function countSkipped(openings: readonly Opening[], enumerated: ReadonlySet<number>): number {
  const first = openings[0]?.block ?? 0;
  const last = openings[openings.length - 1]?.block ?? 0;
  let skipped = 0;
  for (let block = first + 1; block < last; block += 1) {
    if (enumerated.has(block) && !openings.some((opening) => opening.block === block)) skipped += 1;
  }
  return skipped;
}

function readCandidate(outline: Outline, series: Series): Candidate | null {
  const { story, announcements, enumerated, odds, tells, manner, ranks, layouts } = outline;
  const { openings, fit, leftOut } = series;
  const members = layOutSeries(story, openings);
  const [first] = members;
  const last = members[members.length - 1];
  if (!first || !last) return null;
  const { sentence, start } = first.opening;
  const opensSentence = start <= (story.sentences[sentence]?.start ?? 0);
  const before: Announcement[] = [];
  for (let block = first.block - NEAR_BLOCKS; block <= first.block; block += 1) {
    for (const one of announcements.get(block) ?? []) {
      if (one.sentence < sentence || (one.sentence === sentence && !opensSentence)) before.push(one);
    }
  }
  const announcement =
    before.findLast(({ counted }) => counted === 'view') ??
    before.findLast(({ counted, poses }) => poses || counted === 'other') ??
    null;
  const alike = layouts.get(layoutOf(first.opening)) ?? [];
  const skipped = countSkipped(openings, enumerated);
  return {
    members,
    evidence: readEvidence({
      story,
      members,
      first,
      last,
      before,
      fit,
      leftOut,
      skipped,
      odds,
      tells,
      manner,
      ranks,
      alike,
    }),
    announcement,
  };
}

/** A list is told whole or not at all. */
function isWholeList({ story: { blocks }, lists }: Outline, { openings }: Series): boolean {
  const first = openings[0];
  if (first?.kind !== 'item') return true;
  const list = blocks[first.block]?.list;
  const whole = list && lists.get(list.id);
  return list?.item === whole?.first && openings.length - 1 === (whole?.last ?? 0) - (whole?.first ?? 0);
}
