import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { waitUntil } from '../browsers/wait-until';
import { loadPages } from '../site/load';
import { readBibtex, readCsl, readRis, readWikitext } from '../unit/quote/references/read-back';
import { evaluateForTab } from './evaluate-in-extension';
import { findArticle } from './find-article';
import { dayInWords, expectQuote, readQuote } from './read-quote';
import { storeSettings } from './store-settings';

const { address, stories } = findArticle('grid-after-winter');
const [{ article, blocks }] = stories;
const text = blocks[0]?.text ?? '';
const expected = { article, selected: [text], limit: 500 };
const home = loadPages().find(({ slug }) => slug === 'home')?.address ?? '';
const toolbar = { role: 'toolbar' };
const toast = { role: 'status' };

describe.each(families)('the popup and the icon in %s', (family) => {
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

  const copyAs = async (format: string) => {
    const popup = await session.openPopup(page);
    await popup.locator('blockquote').wait();
    expect(await popup.$eval('blockquote', (quote) => quote.textContent)).toBe(text);
    await popup.locator('.formats select').fill(format);
    await popup.locator('::-p-aria([name="Copy"][role="button"])').click();
    await waitUntil('an answer', () =>
      popup.$eval('fieldset [role="status"]', (status) => status.textContent?.startsWith('Copied: ')),
    );
    await popup.close();
    return session.paste(page);
  };

  test('the popup shows the selection as it will be quoted, and copies it rich, plain, as Markdown and as HTML', async () => {
    await select();
    await session.waitForPart(page, toolbar);
    const rich = await copyAs('rich');
    expectQuote(rich, expected);
    const { flavours } = await copyAs('plain');
    expect(flavours.html).toBe('');
    expect(flavours.plain).toMatch(/^“The winter .*”\n\n— Olena Tkachuk, .*\n.*\n$/);
    const markdown = (await copyAs('markdown')).plain;
    expect(markdown.startsWith(`> ${text}\n>\n> — Olena Tkachuk, [`)).toBe(true);
    expect(markdown).toContain(`](${article.url}#:~:text=`);
    expectQuote({ ...rich, html: (await copyAs('html')).plain }, expected);
  });

  test('the popup copies the reference with the quote, as parsers of each format read it, and starts with the last', async () => {
    await select();
    await session.waitForPart(page, toolbar);
    const [wiki] = readWikitext((await copyAs('wikipedia')).plain).citations;
    expect(wiki).toMatchObject({ title: article.title, quote: text, work: 'Euromaidan Press', date: article.date });
    expect(wiki?.['url']?.startsWith(`${article.url}#:~:text=`)).toBe(true);
    const item = {
      title: article.title,
      author: [{ family: 'Tkachuk', given: 'Olena' }],
      URL: article.url,
      annote: text,
    };
    expect(readBibtex((await copyAs('bibtex')).plain)).toMatchObject([item]);
    expect(readCsl((await copyAs('csl')).plain)).toMatchObject([item]);
    const [ris] = readRis((await copyAs('ris')).plain);
    expect(ris).toMatchObject({ TI: [article.title], AU: ['Tkachuk, Olena'], UR: [article.url], N1: [text] });
    for (const style of ['apa', 'mla', 'chicago']) {
      const { html, plain } = await copyAs(style);
      expect(plain).toMatch(/^“The winter .*”\n\nTkachuk, O/);
      expect(plain).toContain(article.url);
      expect(readQuote(html).extract).toBe(text);
      expect(readQuote(html).links).toEqual([article.url]);
    }
    const popup = await session.openPopup(page);
    await popup.locator('.formats select').wait();
    expect(await popup.$eval('.formats select', (list) => list.value)).toBe('chicago');
    await popup.close();
  });

  test('a setting that was changed in the popup holds in the page at once, and afterwards', async () => {
    const toggle = '::-p-aria([name="Toolbar by the selection"][role="switch"])';
    const open = () => session.openExtensionPage('popup/index.html?view=settings');
    const settings = await open();
    await settings.locator(toggle).click();
    await settings.locator('::-p-text(Saved)').wait();
    await settings.close();
    await page.bringToFront();
    const again = await open();
    await waitUntil(
      'the stored switch',
      async () => (await again.$eval(toggle, (input) => input.ariaChecked)) === 'false',
    );
    await again.close();
    await page.bringToFront();
    await select();
    await session.copy(page);
    // With the toast come and the toolbar not: it was due long before.
    await session.waitForPart(page, toast);
    expect(await session.findPart(page, toolbar)).toBeNull();
  });

  test('the copy key and the popup name the source by the reader’s own template', async () => {
    await storeSettings(session, { attribution: 'See {title}{ (date)} in {site}.' });
    await select();
    await session.waitForPart(page, toolbar);
    await session.copy(page);
    const line = `See ${article.title} (${dayInWords(article.date ?? '')}) in Euromaidan Press.`;
    const key = await session.paste(page);
    expect(readQuote(key.html)).toMatchObject({ source: line, links: [article.url] });
    expect(key.plain).toBe(`“${text}”\n\n${line.replace(article.title, `“${article.title}”`)}\n${article.url}\n`);
    expect(readQuote((await copyAs('rich')).html)).toMatchObject({ source: line, links: [article.url] });
  });

  test('the last quote can be copied once more from the popup on any page', async () => {
    await select();
    await session.copy(page);
    await session.waitForPart(page, toast);
    const other = await session.open(home);
    const popup = await session.openPopup(other);
    await popup.locator('::-p-aria([name="Last copied quote"][role="heading"])').wait();
    expect(await popup.$eval('blockquote', (quote) => quote.textContent)).toBe(text);
    await popup.close();
    await other.close();
  });

  test('the icon tells a story from another page', async () => {
    const title = () => evaluateForTab(session, page, 'browser.action.getTitle({ tabId: tab.id })');
    const expectTitle = (wanted: string) => waitUntil(wanted, async () => (await title()) === wanted);
    await expectTitle('Pressquote: this story can be quoted');
    await page.goto(home);
    await expectTitle('Pressquote: no story on this page');
  });
});
