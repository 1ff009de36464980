import type { Story, Word } from '../story/read-story';
import { cutStem } from '../story/stem';
import { Cue } from '../story/vocabulary';
import type { Announcement } from './find-announcements';

/** What each item of a list names, by stem: "a soft landing, a stall and a crash". */
type ListedItems = ReadonlyMap<string, number>;

/** Whether a block opens with what an announcement listed: for the first time, or again. */
export interface Listed {
  readonly first: boolean;
  readonly again: boolean;
}

const NEAR_BLOCKS = 14;
const WORDS_READ = 16;
const LONGEST_ITEM = 14;
const SENTENCES_BEHIND = 3;
const STEM = 5;
const ENDINGS = ["'s", 's', 'ing', 'ed'];
const DULL = Cue.Function | Cue.Ends | Cue.Present | Cue.Count | Cue.Asks | Cue.Me | Cue.Not | Cue.View | Cue.Ordinal;

/** For every block, whether it opens with an item that an announcement before it listed. */
export function readListed(story: Story, announcements: readonly Announcement[]): Listed[] {
  let items: ListedItems = new Map();
  let from = Number.NEGATIVE_INFINITY;
  let met = new Set<number>();
  let next = 0;
  return story.blocks.map((_, block) => {
    const listed = block - from <= NEAR_BLOCKS ? findItem(story, block, items) : null;
    const first = listed !== null && !met.has(listed);
    if (listed !== null) met.add(listed);
    for (let one = announcements[next]; one && one.block <= block; one = announcements[++next]) {
      if (one.counted !== 'view' && !one.poses) continue;
      const found = readItems(story, one.sentence);
      if (found.size === 0) continue;
      [items, from, met] = [found, block, new Set()];
    }
    return { first, again: listed !== null && !first };
  });
}

function findItem(story: Story, block: number, items: ListedItems): number | null {
  const sentence = story.sentences[story.firstOf[block] ?? -1];
  if (sentence?.block !== block || items.size === 0) return null;
  const found = new Set<number>();
  for (const word of sentence.words.slice(0, WORDS_READ)) {
    const item = items.get(stemOf(word));
    if (item !== undefined) found.add(item);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The items that an announcement, or one of the sentences behind it, lists: three and more, or two. */
function readItems({ sentences }: Story, announcement: number): ListedItems {
  for (let at = announcement; at <= announcement + SENTENCES_BEHIND; at += 1) {
    const items = splitItems(sentences[at]?.words ?? []);
    if (items.length > 2) return toStems(items);
  }
  return new Map();
}

function splitItems(words: readonly Word[]): Word[][] {
  const items: Word[][] = [[]];
  for (const word of words) {
    if (word.apart || word.text === 'and' || word.text === 'or') items.push([]);
    items[items.length - 1]?.push(word);
  }
  return items.filter((item) => item.length < LONGEST_ITEM && item.some((word) => tells(word)));
}

function tells({ cues, text }: Word): boolean {
  return (cues & DULL) === 0 && text.length > 3;
}

function stemOf({ text }: Word): string {
  return cutStem(text, ENDINGS, STEM);
}

function toStems(items: readonly (readonly Word[])[]): ListedItems {
  const stems = new Map<string, number>();
  const shared = new Set<string>();
  items.forEach((item, i) => {
    for (const word of item.filter(tells)) {
      const stem = stemOf(word);
      if ((stems.get(stem) ?? i) !== i) shared.add(stem);
      stems.set(stem, i);
    }
  });
  for (const stem of shared) stems.delete(stem);
  return stems;
}
