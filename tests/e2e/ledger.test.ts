import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { waitUntil } from '../browsers/wait-until';
import { evaluateForTab, evaluateInExtension } from './evaluate-in-extension';
import { findArticle } from './find-article';
import { joinPictures } from './join-pictures';
import { readQuote } from './read-quote';
import { storeSettings } from './store-settings';

const { address, stories } = findArticle('grid-after-winter');
const [{ article, blocks }] = stories;
const toast = { role: 'status' };
const aria = (name: string, role = 'button') => `::-p-aria([name="${name}"][role="${role}"])`;
const paragraph = (number: number) => `.entry-content > p:nth-of-type(${number})`;
/** The story's own words at the start and at the end of a paragraph of the page. */
const wordsOf = (text: string) => blocks.find((block) => block.text.includes(text))?.text ?? '';

describe.each(families)('beyond one copy in %s', (family) => {
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
  afterEach(async () => {
    await ask('pressLedger', { press: { type: 'deleteAll' }, isPrivate: false });
    const change = { type: 'changeGathering', url: article.url, change: { kind: 'clear' } };
    await ask('pressLedger', { press: change, isPrivate: false });
    await page.close();
  });

  /** Sends a message as the popup does. */
  const ask = (name: string, request: unknown): Promise<unknown> =>
    evaluateInExtension(session, `browser.runtime.sendMessage(${JSON.stringify({ pressquote: name, request })})`);

  const select = (number: number, to?: number) =>
    session.selectByMouse(page, {
      from: { selector: paragraph(number) },
      to: { selector: paragraph(number), ...(to !== undefined && { offset: to }) },
    });

  const waitForToast = (words: RegExp) =>
    waitUntil(`the words ${words}`, async () => {
      const part = await session.findPart(page, toast);
      return part !== null && words.test(part.text) ? part.text : null;
    });

  const add = async (number: number, to?: number): Promise<void> => {
    await page.bringToFront();
    await select(number, to);
    await session.pressPart(page, { role: 'button', name: 'Add to quote' });
  };

  const openDesk = async (): Promise<Page> => {
    const popup = await session.openPopup(page, { asTab: true, view: 'quote' });
    await popup.waitForSelector('.desk');
    return popup;
  };

  test('three passages are gathered by toolbar, menu and popup, and pasted as one quote with one link', async () => {
    await add(1, 70);
    await waitForToast(/^Added to the quote · (?:69|70) of 500/);
    await select(4, 32);
    // As the menu and the command do.
    await evaluateForTab(
      session,
      page,
      `browser.tabs.sendMessage(tab.id, { pressquote: 'addSelection', request: null })`,
    );
    await waitForToast(/^Added to the quote · 10\d of 500/);
    await page.bringToFront();
    await select(6, 60);
    const popup = await openDesk();
    await popup.locator(aria('Add to quote')).click();
    await waitUntil('the third part', async () => (await popup.$$('.parts > li')).length === 3);
    const shown = await popup.$eval('.gathered blockquote', (quote) => quote.textContent);
    await popup.locator(`.gathered ${aria('Copy')}`).click();
    await popup.waitForFunction(() =>
      [...document.querySelectorAll('.gathered [role="status"]')].some((said) =>
        said.textContent?.startsWith('Copied'),
      ),
    );
    await popup.close();
    const { html, plain } = await session.paste(page);
    const quote = readQuote(html);
    expect(quote.links).toEqual([article.url]);
    expect(shown.split(' […] ')).toHaveLength(3);
    for (const part of shown.split(' […] ')) expect(wordsOf(part)).not.toBe('');
    expect(plain.startsWith(`“${shown}”`)).toBe(true);
    expect(plain.trimEnd().endsWith(article.url)).toBe(true);
  });

  test('a passage that does not fit says by how much, waits, and is shortened in the popup', async () => {
    await add(1);
    await waitForToast(/^Added/);
    await add(4);
    expect(await waitForToast(/^Too long/)).toMatch(/by \d+ characters/);
    await page.reload();
    const popup = await openDesk();
    await popup.locator(aria('Shorten it')).click();
    await popup.waitForFunction(() => document.querySelector('.gathered .notice') === null);
    const length = await popup.$eval('.gathered .count', (count) => Number.parseInt(count.textContent ?? '', 10));
    expect(length).toBeLessThanOrEqual(500);
    if (family === 'chromium') {
      await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
      const height = await popup.evaluate(() => document.documentElement.scrollHeight);
      await popup.setViewport({ width: 380, height, deviceScaleFactor: 2 });
      await joinPictures(session, [await popup.screenshot()], 'docs/quote.png');
    }
    await popup.close();
  });

  test('two copies that together hold more than 500 characters of a story warn before they are pasted', async () => {
    await select(1);
    await session.copy(page);
    await waitForToast(/^Copied with a link/);
    await select(4);
    await session.copy(page);
    const told = await waitForToast(/may be quoted/);
    expect(told).toContain('573 characters of this story; 500 may be quoted');
    expect((await session.paste(page)).plain).toContain(wordsOf('330 kV').slice(0, 40));
    await page.bringToFront();
    await session.pressPart(page, { role: 'button', name: 'New piece' });
    await waitForToast(/count towards a new piece/);
    expect(await ask('getLedger', { url: article.url, isPrivate: false })).toMatchObject({ quotes: 2 });
  });

  test('a permission lets longer copies through with a line that says so, and stops when it has ended', async () => {
    const permission = {
      ...{ id: 'yes', url: article.url, title: article.title, by: 'The editors', givenOn: '2026-01-01' },
      ...{ reference: 'Mail', most: 1200, until: null },
    };
    const copyTwo = async () => {
      await page.bringToFront();
      await session.selectByMouse(page, { from: { selector: paragraph(1) }, to: { selector: paragraph(4) } });
      await session.waitForPart(page, { role: 'toolbar' });
      return async (limit: RegExp) => {
        await waitUntil('what may be quoted', async () =>
          limit.test((await session.findPart(page, { role: 'toolbar' }))?.text ?? ''),
        );
        await session.copy(page);
        await waitForToast(/^Copied/);
        return session.paste(page);
      };
    };
    expect((await (await copyTwo())(/\/500/)).plain).not.toContain('permission');
    await ask('pressLedger', { press: { type: 'recordPermission', permission }, isPrivate: false });
    const long = (await (await copyTwo())(/\/1,200/)).plain;
    expect(long.length).toBeGreaterThan(900);
    expect(long).toContain('with permission');
    const ended = { ...permission, until: 1_000 };
    await ask('pressLedger', { press: { type: 'recordPermission', permission: ended }, isPrivate: false });
    const short = (await (await copyTwo())(/\/500/)).plain;
    expect(short).not.toContain('with permission');
    expect(short.split('”')[0]?.length).toBeLessThanOrEqual(501);
  });

  test('the history is found, exported, and imported into a fresh profile with nothing lost', async () => {
    await select(1);
    await session.copy(page);
    await waitForToast(/^Copied/);
    await waitUntil('the record', async () => JSON.stringify(await ask('findQuotes', ALL)).includes('blackouts'));
    const exported = await ask('exportLedger', { format: 'json', before: null });
    const text = typeof exported === 'object' && exported !== null && 'text' in exported ? String(exported.text) : '';
    const fresh = await launchWithExtension({ family, extension: `dist/${family}` });
    try {
      const send = (name: string, request: unknown) =>
        evaluateInExtension(fresh, `browser.runtime.sendMessage(${JSON.stringify({ pressquote: name, request })})`);
      expect(await send('importLedger', { text })).toMatchObject({ ok: true, quotes: 1 });
      expect(await send('exportLedger', { format: 'json', before: null })).toEqual({ text });
      expect(await send('findQuotes', ALL)).toMatchObject({ total: 1 });
    } finally {
      await fresh.close();
    }
  });

  test('with the history off nothing is recorded, and copies are as ever', async () => {
    await storeSettings(session, { keepHistory: false });
    await select(1);
    await session.copy(page);
    await waitForToast(/^Copied with a link/);
    expect((await session.paste(page)).plain).toContain(wordsOf('blackouts'));
    expect(await ask('findQuotes', ALL)).toMatchObject({ total: 0 });
  });
});

const ALL = { text: 'BLACKOUTS', piece: null, url: null, skip: 0, most: 10 };

test('the command that adds the selection has a key of its own', async () => {
  const manifest: unknown = JSON.parse(await readFile('dist/chromium/manifest.json', 'utf8'));
  expect(manifest).toMatchObject({ commands: { 'add-to-quote': { suggested_key: { default: 'Alt+Shift+K' } } } });
});
