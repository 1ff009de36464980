import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { waitUntil } from '../browsers/wait-until';
import { evaluateForTab } from './evaluate-in-extension';
import { findArticle } from './find-article';
import { expectQuote } from './read-quote';
import { storeSettings } from './store-settings';

const { address, stories } = findArticle('grid-after-winter');
const [{ article, blocks }] = stories;
const text = blocks[0]?.text ?? '';
const expected = { article, selected: [text], limit: 500 };
const toolbar = { role: 'toolbar' };
const toast = { role: 'status' };
const button = (name: string) => ({ role: 'button', name });

describe.each(families)('ways to a quote in %s', (family) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchWithExtension({ family, extension: `dist/${family}` });
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await storeSettings(session, {});
    page = await session.open(address);
  });
  afterEach(() => page.close());

  const select = () =>
    session.selectByMouse(page, { from: { selector: '.entry-content > p' }, to: { selector: '.entry-content > p' } });

  /** So that what is pasted later is known to have been copied since. */
  async function fillClipboard(): Promise<void> {
    await session.selectByMouse(page, { from: { selector: 'h1' }, to: { selector: 'h1' } });
    await session.copy(page);
    expect((await session.paste(page)).plain).toBe(article.title);
  }

  test('the Quote button of the toolbar copies it and says so', async () => {
    await fillClipboard();
    await select();
    expect((await session.waitForPart(page, toolbar)).text).toContain(`${text.length}/500`);
    await session.pressPart(page, button('Quote'));
    expect(await session.waitForPart(page, toast)).toHaveProperty(
      'text',
      `Copied with a link · ${text.length} characters`,
    );
    await session.waitForNoPart(page, toolbar);
    expectQuote(await session.paste(page), expected);
  });

  test('“Copy unmodified” puts on the clipboard what the browser would have', async () => {
    await storeSettings(session, { isPaused: true });
    const own = await session.open(address);
    await session.selectByMouse(own, {
      from: { selector: '.entry-content > p' },
      to: { selector: '.entry-content > p' },
    });
    await session.copy(own);
    const unmodified = await session.paste(own);
    await own.close();
    await storeSettings(session, {});
    await page.reload();
    await select();
    await session.copy(page);
    await session.pressPart(page, button('Copy unmodified'));
    await waitUntil(
      'the toast',
      async () => (await session.findPart(page, toast))?.text === 'Copied exactly as selected',
    );
    expect(await session.paste(page)).toEqual(unmodified);
  });

  test('Escape takes the toolbar away, and it comes back with the next selection', async () => {
    await select();
    await session.waitForPart(page, toolbar);
    await page.keyboard.press('Escape');
    await session.waitForNoPart(page, toolbar);
    await select();
    await session.waitForPart(page, toolbar);
  });

  /** Has the background do what it does when the reader chooses the menu's item, or presses the command's keys. */
  async function ask(event: string, ...parts: readonly string[]): Promise<void> {
    if (family === 'chromium') {
      const worker = await (
        await session.browser.waitForTarget((target) => target.type() === 'service_worker')
      ).worker();
      const url = JSON.stringify(page.url());
      await worker?.evaluate(
        `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${url})).then((tab) => chrome.${event}.dispatch(${parts.join()}, tab))`,
      );
      return;
    }
    // Firefox lets nobody call a listener, and no driver opens a browser's own menu or presses its shortcuts: this is
    // the message that the listener sends.
    await evaluateForTab(
      session,
      page,
      "browser.tabs.sendMessage(tab.id, { pressquote: 'copyQuote', request: null }, { frameId: 0 })",
    );
  }

  test.each([
    ['the context menu', 'contextMenus.onClicked', "{ menuItemId: 'copy-quote' }"],
    ['the command', 'commands.onCommand', "'copy-quote'"],
  ])('%s copies it, however short it is', async (_, event, part) => {
    await fillClipboard();
    const short = { from: { selector: '.entry-content > p' }, to: { selector: '.entry-content > p', offset: 10 } };
    expect(await session.selectByMouse(page, short)).toBe('The winter');
    await ask(event, part);
    await session.waitForPart(page, toast);
    expectQuote(await session.paste(page), { ...expected, selected: ['The winter'] });
  });

  test('asking for a quote of what is no story says that there is nothing to quote', async () => {
    await session.selectByMouse(page, { from: { selector: 'h1' }, to: { selector: 'h1' } });
    await ask('commands.onCommand', "'copy-quote'");
    expect((await session.waitForPart(page, toast)).text).toContain('Nothing to quote here');
  });

  test('“Copy as soon as I select” is offered once, and once chosen a mouse selection is copied at once', async () => {
    await storeSettings(session, { offeredQuoteOnSelect: false });
    await page.reload();
    await select();
    expect((await session.waitForPart(page, toolbar)).text).toContain('Copy as soon as I select');
    await session.pressPart(page, button('Turn on'));
    expect((await session.waitForPart(page, toast)).text).toBe('From now on, what you select is copied at once');
    await page.reload();
    await fillClipboard();
    await select();
    await session.waitForPart(page, toast);
    expectQuote(await session.paste(page), expected);
    expect(await session.findPart(page, toolbar)).toBeNull();
  });

  test('“Not now” is the end of the offer', async () => {
    await storeSettings(session, { offeredQuoteOnSelect: false });
    await page.reload();
    await select();
    await session.pressPart(page, button('Not now'));
    await session.waitForNoPart(page, toolbar);
    await page.reload();
    await select();
    expect((await session.waitForPart(page, toolbar)).text).not.toContain('Copy as soon as I select');
  });
});
