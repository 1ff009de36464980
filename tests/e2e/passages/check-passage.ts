import type { JSHandle, Page } from 'puppeteer-core';
import type { Session } from '../../browsers/session';
import type { FixtureArticle, FixtureStory } from '../../site/load';
import { answerFor } from '../../site/serve';
import { askLink } from './ask-link';
import { type StoryStretch, storyText } from './choose-passages';
import { type Letters, measureLetters, readLetters, selectLetters } from './letters';
import { HIGHLIGHT_STYLE, seeHighlight } from './see-highlight';

/** What came of following a quote's link: `wrong` is anything highlighted but the passage, or nothing. */
export type Verdict =
  | { readonly kind: 'right' | 'leftOut' }
  | { readonly kind: 'wrong'; readonly passage: string; readonly link: string; readonly highlighted: string };

/** An article opened to be quoted from. */
export interface OpenArticle {
  /** Selects a stretch of a story, takes the link of the quote, follows it in a fresh tab and looks what is lit. */
  check(stretch: StoryStretch): Promise<Verdict>;
  close(): Promise<void>;
}

/** Half the size is enough to see a letter's colour. */
const SCALE = 0.5;

const answer: typeof answerFor = (url) => {
  const given = answerFor(url);
  return given && typeof given.body === 'string' ? { ...given, body: given.body + HIGHLIGHT_STYLE } : given;
};

async function open(session: Session, url: string): Promise<Page> {
  const page = await session.open('about:blank', { answer });
  await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: SCALE });
  await page.goto(url);
  return page;
}

const isSeen = (unit: string): boolean => !/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/.test(unit);
const seenOf = (text: string): string => [...text].filter(isSeen).join('');

/** Where the letters of a story stand among those of its page. Throws where a block isn't found in reading order. */
function locateStory({ blocks }: FixtureStory, letters: string): number[] {
  const found: number[] = [];
  let after = 0;
  for (const { text } of blocks) {
    const own = seenOf(text);
    const at = letters.indexOf(own, after);
    if (at === -1) throw new Error(`This is not to be seen in the page: ${text}`);
    after = at + own.length;
    for (let index = at; index < after; index += 1) found.push(index);
  }
  return found;
}

/** Opens an article in the session's browser to check quotes of its story number `index`. */
export async function openArticle(session: Session, article: FixtureArticle, index: number): Promise<OpenArticle> {
  const story = article.stories[index];
  if (story === undefined) throw new Error(`${article.slug} has no story ${index}.`);
  const page = await open(session, article.address);
  const desk = await session.browser.newPage();
  const extensionPage = await session.openExtensionPage('popup/index.html');
  await page.bringToFront();
  const reading = await page.evaluateHandle(readLetters);
  const { letters, startsWord } = await page.evaluate(({ letters, startsWord }) => ({ letters, startsWord }), reading);
  const measured = await page.evaluate(measureLetters, reading);
  const points = await desk.evaluateHandle((given) => given, measured);
  const places = locateStory(story, letters);
  const parts = { session, page, desk, extensionPage, reading, letters, startsWord, points, measured, places };
  return {
    check: (stretch) => check(parts, storyText(story.blocks), stretch),
    close: async () => {
      for (const each of [page, desk, extensionPage]) await each.close();
    },
  };
}

interface Parts {
  readonly session: Session;
  readonly page: Page;
  readonly desk: Page;
  readonly extensionPage: Page;
  readonly reading: JSHandle<Letters>;
  readonly letters: string;
  readonly startsWord: readonly boolean[];
  readonly measured: readonly ({ readonly x: number; readonly y: number } | null)[];
  readonly points: JSHandle<readonly ({ readonly x: number; readonly y: number } | null)[]>;
  /** For each letter of the story, its index among those of the page. */
  readonly places: readonly number[];
}

async function check(parts: Parts, text: string, { start, end }: StoryStretch): Promise<Verdict> {
  const { session, page, desk, extensionPage, reading, places } = parts;
  const first = seenOf(text.slice(0, start)).length;
  const last = seenOf(text.slice(0, end)).length - 1;
  await page.bringToFront();
  await page.evaluate(selectLetters, reading, places[first] ?? 0, (places[last] ?? 0) + 1);
  const quoted = await askLink(extensionPage, page);
  if (quoted === null) throw new Error(`Nothing is quoted of ${text.slice(start, end)}`);
  const kept = seenOf(quoted.extract);
  if (!seenOf(text.slice(start, end)).startsWith(kept)) throw new Error(`Not verbatim: ${quoted.extract}`);
  if (!quoted.link.includes('#:~:text=')) return { kind: 'leftOut' };
  const fresh = await open(session, quoted.link);
  try {
    const seen = await seeHighlight(fresh, desk, parts.points, SCALE);
    const isRight = isPassageAlone(seen, places[first] ?? 0, places[first + kept.length - 1] ?? 0, parts);
    if (isRight) return { kind: 'right' };
    const highlighted = [...seen].map((lit, at) => (lit === '1' ? parts.letters.charAt(at) : '')).join('');
    return { kind: 'wrong', passage: text.slice(start, end), link: quoted.link, highlighted };
  } finally {
    await fresh.close();
  }
}

/** Whether all letters from `first` to `last` are lit and no others, but for the rest of words begun or ended halfway. */
function isPassageAlone(seen: string, first: number, last: number, { startsWord, measured }: Parts): boolean {
  let wordStart = first;
  while (wordStart > 0 && !startsWord[wordStart]) wordStart -= 1;
  let wordEnd = last + 1;
  while (wordEnd < seen.length && !startsWord[wordEnd]) wordEnd += 1;
  for (let index = 0; index < seen.length; index += 1) {
    const isLit = seen.charAt(index) === '1';
    if (isLit && (index < wordStart || index >= wordEnd)) return false;
    if (!isLit && measured[index] !== null && index >= first && index <= last) return false;
  }
  return true;
}
