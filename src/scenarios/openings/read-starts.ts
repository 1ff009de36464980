import { mayBeName, type Sentence, type Story, sentencesOf, trimGenitive } from '../story/read-story';
import { Cue } from '../story/vocabulary';
import { type Evidence, type Weights, weighParts } from '../weights/weights';
import { weighWording } from '../wording/lexicon';
import type { Announcement } from './find-announcements';
import type { Opening, OpeningKind } from './opening';
import { readListed } from './read-lists';
import { type Tells, tellsOf } from './read-tells';
import { readRanks } from './start-rows';
import { goesOn, readAll, readFirst, readTold, readWords, weigh } from './start-words';

const NEAR_BLOCKS = 8;
const STEM = 6;
const FIRST_SENTENCES = 3;
const NOT_SHOWN: ReadonlySet<OpeningKind> = new Set(['plain']);

/** What one block shares with the ones before it. */
interface Ties {
  readonly names: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** What speaks for a scenario starting with a block. */
export interface StartEvidence {
  readonly evidence: readonly Evidence[];
  /** The sentence that the block opens with. */
  readonly first: Sentence | undefined;
}

/** For every block, what speaks for a scenario starting with it. */
export function readStartEvidence(
  story: Story,
  openings: readonly Opening[],
  announcements: readonly Announcement[],
  tells: readonly Tells[],
): StartEvidence[] {
  const byBlock = new Map<number, Opening[]>();
  for (const opening of openings) {
    if (!opening.opensBlock || opening.inside || NOT_SHOWN.has(opening.kind)) continue;
    const known = byBlock.get(opening.block);
    if (known) known.push(opening);
    else byBlock.set(opening.block, [opening]);
  }
  const announced = readAnnounced(story, announcements);
  const layout = {
    headings: story.blocks.filter(({ kind }) => kind === 'heading').length,
    leads: new Set(openings.flatMap(({ kind, block }) => (kind === 'lead' ? [block] : []))),
  };
  const listed = readListed(story, announcements);
  const known = new Set<string>();
  let before: Ties = { names: new Set(), stems: new Set() };
  return story.blocks.map((_, block) => {
    const own = sentencesOf(story, block, block + 1);
    // A heading is told by the paragraph below it.
    const sentences = story.blocks[block]?.kind === 'heading' ? sentencesOf(story, block, block + 2) : own;
    const ties = readTies(sentences);
    const around = {
      listed: Number(listed[block]?.first),
      'listed again': Number(listed[block]?.again),
      'weighed before': weigh(sentencesOf(story, block - 1, block).at(-1)),
      'new name': Number([...ties.names].some((name) => !known.has(name))),
      'old names only': Number(ties.names.size > 0 && [...ties.names].every((name) => known.has(name))),
      'name gone on with': Number([...ties.names].some((name) => before.names.has(name))),
      'matter gone on with': Math.min(1, [...ties.stems].filter((stem) => before.stems.has(stem)).length / 4),
      'near the end': Math.max(0, (3 - (story.blocks.length - block)) / 2),
      'first block': Number(block === 0),
      'under a heading': Number(story.blocks[block - 1]?.kind === 'heading'),
      'unlike the headings': Number(story.blocks[block]?.kind !== 'heading' && layout.headings > 2),
      'unlike the leads': Number(layout.leads.size > 1 && !layout.leads.has(block)),
      'gone on with': Number(goesOn(sentencesOf(story, block + 1, block + 2)[0])),
      'narrator in it': Number(sentences.slice(0, 3).some(({ cues }) => cues & Cue.Me)),
      'closes weighing': weigh(sentences.length > 2 ? sentences.at(-1) : undefined),
      'claims at once': tellsOf(tells, own[0]).claim,
      'claims soon': Math.max(...sentences.slice(0, FIRST_SENTENCES).map((each) => tellsOf(tells, each).claim), -1),
      'verdict at once': tellsOf(tells, own[0]).verdict,
      'verdict before': tellsOf(tells, sentencesOf(story, block - 1, block).at(-1)).verdict,
    };
    for (const name of ties.names) known.add(name);
    before = ties;
    const evidence = [
      readOpened(byBlock.get(block) ?? []),
      readRanks(byBlock, block),
      readAll(sentences),
      readFirst(own),
      readWords(own),
      readTold(sentences),
      announced[block] ?? {},
      around,
    ];
    return { evidence, first: own[0] };
  });
}

/** The log odds that a scenario starts, for every block. */
export function weighStarts(
  starts: readonly StartEvidence[],
  { start, words }: Pick<Weights, 'start' | 'words'>,
): number[] {
  return starts.map(
    ({ evidence, first }) => (first ? weighWording(first, words).starts : 0) + weighParts(evidence, start),
  );
}

function readAnnounced({ blocks }: Story, announcements: readonly Announcement[]): Record<string, number>[] {
  let last = Number.NEGATIVE_INFINITY;
  let counted = Number.NEGATIVE_INFINITY;
  let next = 0;
  return blocks.map((_, block) => {
    const evidence = {
      'announced right before': Number(last === block - 1),
      'announced before': Math.max(0, 1 - (block - last) / NEAR_BLOCKS),
      'announced with a number': Number(block - counted <= NEAR_BLOCKS),
      'announces itself': 0,
    };
    for (let one = announcements[next]; one && one.block <= block; one = announcements[++next]) {
      if (one.counted === 'fact' || (one.counted === null && !one.poses)) continue;
      last = block;
      if (one.counted === 'view') counted = block;
      if (one.counted === 'view' && one.promised !== null) evidence['announces itself'] = 1;
    }
    return evidence;
  });
}

function readOpened(openings: readonly Opening[]): Record<string, number> {
  const evidence: Record<string, number> = { always: 1 };
  for (const { kind, noun, turns } of openings) {
    evidence[kind] = 1;
    if (noun !== 'bare') evidence[`${noun} noun`] = 1;
    if (turns) evidence['turns'] = 1;
  }
  return evidence;
}

function readTies(sentences: readonly Sentence[]): Ties {
  const names = new Set<string>();
  const stems = new Set<string>();
  sentences.slice(0, FIRST_SENTENCES).forEach(({ words }) => {
    words.forEach((word, i) => {
      if (i > 0 && mayBeName(word)) names.add(trimGenitive(word.text));
      else if (word.cues === 0 && word.text.length > 4) stems.add(word.text.slice(0, STEM));
    });
  });
  return { names, stems };
}
