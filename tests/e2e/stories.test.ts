import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Answer, Session } from '../browsers/session';
import { waitUntil } from '../browsers/wait-until';
import { loadPages } from '../site/load';
import { evaluateForTab, evaluateInExtension } from './evaluate-in-extension';
import { findArticle } from './find-article';
import { StoryMap, selectPassage } from './find-passages';
import { expectQuote } from './read-quote';
import { storeSettings } from './store-settings';

const grid = findArticle('grid-after-winter');
const clocks = findArticle('two-stories');
const about = loadPages().find(({ slug }) => slug === 'about-us')?.address ?? '';
const toast = { role: 'status' };
const first = { from: { selector: '.entry-content > p' }, to: { selector: '.entry-content > p' } };

const asHtml = (body: string): Answer => ({ status: 200, contentType: 'text/html; charset=utf-8', body });

describe.each(families)('the story that is quoted in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ family, extension: `dist/${family}` });
    await storeSettings(session, {});
  });
  afterAll(() => session.close());

  /** Copies the first paragraph of a story of the page and expects its quote. */
  async function expectQuoted(page: Page, { stories }: Pick<typeof grid, 'stories'>, index = 0, url?: string) {
    const maps = await StoryMap.readAll(page, stories);
    const { article, blocks } = stories[index] ?? stories[0];
    const text = blocks[0]?.text ?? '';
    const map = maps[index] ?? maps[0];
    if (!map) throw new Error('No story.');
    const drag = { from: map.before(0, 0), to: map.after(0, text.length) };
    await selectPassage(session, page, { drag, selected: [text] });
    await session.copy(page);
    const expected = { article: { ...article, url: url ?? article.url }, selected: [text], limit: 500 };
    expectQuote(await session.paste(page), expected);
  }

  test('is the one where the selection is, on a page that loads the next one below', async () => {
    const page = await session.open(clocks.address);
    // In turns: what was read of one story must not stick to the other.
    for (const index of [0, 1, 0]) await expectQuoted(page, clocks, index);
    await page.close();
  });

  test.each([
    ['with a head that follows', true],
    ['with a head that is left behind', false],
  ])('is the one that the page has moved on to by pushState, %s', async (_, isHeadUpdated) => {
    const page = await session.open(grid.address);
    await expectQuoted(page, grid);
    const next = findArticle('salt-road');
    await page.evaluate(
      (html, url, headToo) => {
        const other = new DOMParser().parseFromString(html, 'text/html');
        history.pushState({}, '', url);
        document.querySelector('main')?.replaceWith(other.querySelector('main') ?? '');
        if (headToo) document.head.replaceWith(other.head);
      },
      next.html,
      next.stories[0].article.url,
      isHeadUpdated,
    );
    await expectQuoted(page, next);
    await page.close();
  });

  test('is the one that the back button brings back', async () => {
    const page = await session.open(grid.address);
    await expectQuoted(page, grid);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset['persisted'] = String(persisted);
      });
    });
    await page.goto(about);
    // Firefox never tells the driver that it has gone back.
    await page.evaluate('void setTimeout(() => history.back())');
    await waitUntil('the page from the cache', () =>
      page.evaluate(() => document.documentElement.dataset['persisted'] === 'true'),
    );
    await expectQuoted(page, grid);
    expect(await page.evaluate(() => document.querySelectorAll('pressquote-ui').length)).toBe(1);
    const title = () => evaluateForTab(session, page, 'browser.action.getTitle({ tabId: tab.id })');
    await waitUntil('the icon of a story', async () => (await title()) === 'Pressquote: this story can be quoted');
    await page.close();
  });

  test.each([
    ['its number', 'https://euromaidanpress.com/?p=341207'],
    ['its number and a visit’s', 'https://www.euromaidanpress.com/?p=341207&utm_source=x'],
    ['its AMP page', `${grid.address}amp/`],
    ['a page of its comments', `${grid.address}comment-page-3/#comment-12`],
    ['a visit’s query', `${grid.address}?fbclid=x&swcfpc=1`],
  ])('is linked by its canonical address when opened by %s', async (_, address) => {
    const page = await session.open(address, { answer: () => asHtml(grid.html) });
    await expectQuoted(page, grid);
    await page.close();
  });

  test('is linked by its own number where nothing else is known', async () => {
    const bare = grid.html
      .replace(/<link rel="canonical"[^>]*>/, '')
      .replace(/<meta property="og:url"[^>]*>/, '')
      .replace(/<script type="application\/ld\+json".*?<\/script>/s, '');
    const page = await session.open('https://euromaidanpress.com/?p=341207', { answer: () => asHtml(bare) });
    await session.selectByMouse(page, first);
    await session.copy(page);
    expect((await session.paste(page)).plain).toMatch(/\nhttps:\/\/euromaidanpress\.com\/\?p=341207\n$/);
    await page.close();
  });

  test('is still quoted, by one instance, after the extension was updated under its open page', async () => {
    const page = await session.open(grid.address);
    await expectQuoted(page, grid);
    await session.browser.installExtension(resolve(`dist/${family}`));
    await evaluateInExtension(session, 'browser.runtime.getManifest()');
    await page.bringToFront();
    await expectQuoted(page, grid);
    expect(await page.evaluate(() => document.querySelectorAll('pressquote-ui').length)).toBe(1);
    // Firefox brings the new version into open pages; Chromium waits for a reload.
    const reload = family === 'chromium' ? /reload the page/i : /characters$/;
    await waitUntil('the toast', async () => reload.test((await session.findPart(page, toast))?.text ?? ''));
    await page.reload();
    await expectQuoted(page, grid);
    await waitUntil('the toast', async () => /characters$/.test((await session.findPart(page, toast))?.text ?? ''));
    await page.close();
  });
});
