/** Passages of a story worth selecting, and where a reader's hands find them in the page. */
import type { Page } from 'puppeteer-core';
import type { Drag, Place } from '../browsers/hands';
import type { Session } from '../browsers/session';
import { waitUntil } from '../browsers/wait-until';
import type { FixtureStory } from '../site/load';

type Blocks = FixtureStory['blocks'];

/** A drag of the mouse, and what of each block it selects. */
export interface Passage {
  readonly drag: Drag;
  readonly selected: readonly string[];
}

/** A text without what takes no room in it, and where each of the other units stood. */
interface Bare {
  readonly text: string;
  readonly at: readonly number[];
}

const UNSEEN = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;

function strip(text: string): Bare {
  const at = [...Array(text.length).keys()].filter((index) => !UNSEEN.test(text.charAt(index)));
  return { text: at.map((index) => text.charAt(index)).join(''), at };
}

/** Runs in the page: the `textContent` of `body`, with a zero-width space for each unit that is unseen or marks a footnote. */
function readBody(): string {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let body = '';
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    const isSeen = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const isStory = isSeen && !parent?.closest('.screen-reader-text, .footnote_referrer, sup:has(a)');
    body += isStory ? text : '\u200b'.repeat(text.length);
  }
  return body;
}

/** A story's blocks in the page. Places are offsets in the `textContent` of `body`. */
export class StoryMap {
  readonly #page: Bare;
  readonly #bounds: { readonly start: number; readonly end: number }[] = [];

  private constructor(
    text: string,
    private readonly blocks: Blocks,
    from: number,
  ) {
    this.#page = strip(text);
    for (const block of blocks) this.#bounds.push(this.#findBlock(block.text, this.#bounds.at(-1)?.end ?? from));
  }

  /** Maps the stories of a page, in page order. Throws where a block is not in the page, or not in this order. */
  static async readAll(page: Page, stories: readonly FixtureStory[]): Promise<StoryMap[]> {
    const text = await page.evaluate(readBody);
    const maps: StoryMap[] = [];
    for (const { blocks } of stories) maps.push(new StoryMap(text, blocks, maps.at(-1)?.end ?? 0));
    return maps;
  }

  /** Where the last block ends, in units of the page's bare text. */
  get end(): number {
    return this.#bounds.at(-1)?.end ?? 0;
  }

  /** The place before the unit `offset` of a block's text, for the start of a drag. */
  before(block: number, offset: number): Place {
    return { selector: 'body', offset: this.#page.at[this.#bareOffset(block, offset)] ?? 0 };
  }

  /** The place after the unit before `offset`, for the end of a drag. */
  after(block: number, offset: number): Place {
    return { selector: 'body', offset: (this.#page.at[this.#bareOffset(block, offset) - 1] ?? 0) + 1 };
  }

  /** The blocks right behind which stands text that is no story. */
  get interruptions(): number[] {
    return [...this.blocks.keys()].slice(0, -1).filter((i) => this.#boundsOf(i).end < this.#boundsOf(i + 1).start);
  }

  #bareOffset(block: number, offset: number): number {
    return this.#boundsOf(block).start + strip(this.blocks[block]?.text.slice(0, offset) ?? '').text.length;
  }

  #boundsOf(block: number) {
    return this.#bounds[block] ?? { start: 0, end: 0 };
  }

  #findBlock(text: string, from: number) {
    const bare = strip(text).text;
    const start = this.#page.text.indexOf(bare, from);
    if (start === -1) throw new Error(`Not on the page: ${text}`);
    return { start, end: start + bare.length };
  }
}

/** Where a word begins near the middle of a text. */
function middleOf(text: string): number {
  const space = text.indexOf(' ', text.length / 2);
  return space === -1 ? 0 : space + 1;
}

/** Runs of blocks of a kind, each as the first and the last. */
function runsOf(blocks: Blocks, kinds: readonly string[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, { kind }] of blocks.entries()) {
    if (!kinds.includes(kind)) continue;
    const last = runs.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

/**
 * Passages of a story for the mouse: its beginning, across blocks (backward), around the first thing that is no story,
 * and every first list and table. Each has at least 25 characters.
 */
export function choosePassages(blocks: Blocks, map: StoryMap): Passage[] {
  const textOf = (block: number): string => blocks[block]?.text ?? '';
  const choose = (first: number, last: number, isPart: boolean, backward = false): Passage => {
    const start = isPart ? middleOf(textOf(first)) : 0;
    const middle = middleOf(textOf(last));
    const stop = isPart && middle > 0 ? middle - 1 : textOf(last).length;
    const texts = blocks.slice(first, last + 1).map(({ text }) => text);
    const selected = texts.map((text, i) => text.slice(i === 0 ? start : 0, i === last - first ? stop : text.length));
    return { drag: { from: map.before(first, start), to: map.after(last, stop), backward }, selected };
  };
  const passages = [choose(0, 0, false), choose(1, 3, true, true)];
  const [gap] = map.interruptions;
  if (gap !== undefined) passages.push(choose(gap, gap + 1, true));
  const [list] = runsOf(blocks, ['item']);
  if (list) passages.push(choose(...list, false));
  const [table] = runsOf(blocks, ['row']);
  if (table) passages.push(choose(...table, false));
  return passages;
}

/** Drags until the browser has selected what the passage begins and ends with: a page may still move under the mouse. */
export async function selectPassage(session: Session, page: Page, { drag, selected }: Passage): Promise<void> {
  // A browser tells what is selected in the capitals of the page's styles.
  const fold = (text: string) => strip(text).text.toLowerCase();
  const start = fold(selected[0] ?? '').slice(0, 9);
  const end = fold(selected.at(-1) ?? '').slice(-9);
  await waitUntil(`a selection from ${start} to ${end}`, async () => {
    const got = fold(await session.selectByMouse(page, drag));
    return got.startsWith(start) && got.endsWith(end);
  });
}
