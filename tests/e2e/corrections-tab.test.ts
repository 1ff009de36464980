import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { waitUntil } from '../browsers/wait-until';
import { LETTER_PATH, type Site, startSite } from './corrections/site';
import { joinPictures } from './join-pictures';

const PHRASE = 'thirty-one years';
const aria = (name: string, role: string) => `::-p-aria([name="${name}"][role="${role}"])`;
const SHOULD_READ = aria('Should read', 'textbox');
const COMMENT = 'textarea:not(.story)';

describe.each(families)('the corrections’ tab in %s', (family) => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await startSite(family);
    site.install('mistape 1.4');
    page = await site.openArticle();
    await site.selectPhrase(page, PHRASE);
  });
  afterAll(() => site.close());

  async function openTab(): Promise<Page> {
    await page.bringToFront();
    const popup = await site.session.openPopup(page, { asTab: true });
    await popup.locator(aria('Corrections', 'tab')).click();
    return popup;
  }

  const textOf = (popup: Page, selector: string) => popup.$eval(selector, (element) => element.textContent);

  test('a draft is there again, to the last letter, when the popup was closed in the middle of a word', async () => {
    const popup = await openTab();
    await popup.locator(COMMENT).wait();
    await popup.type(COMMENT, 'He began in 19');
    await popup.close();
    const again = await openTab();
    await again.locator(COMMENT).wait();
    expect(await again.$eval(COMMENT, (field) => field.value)).toBe('He began in 19');
    await again.close();
  });

  test('what is shown is sent by Ctrl+Enter, and the list says when it is delivered', async () => {
    const popup = await openTab();
    await writeCorrection(popup);
    const pictures = family === 'chromium' ? await takeForm(popup) : [];
    const shown = await popup.$$eval('.sending dd', (fields) => fields.map(({ textContent }) => textContent));
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await popup.waitForSelector('[data-state="delivered"]');
    expect(await textOf(popup, '[data-state="delivered"] .state')).toMatch(/^Delivered: /);
    const [received] = site.server.received;
    expect([...new URLSearchParams(received?.body)].map(([, value]) => value)).toEqual(shown);
    expect(site.desk().reports).toHaveLength(1);
    if (family === 'chromium') {
      const all = [...pictures, await popup.screenshot()];
      await joinPictures(site.session, all, 'docs/corrections.png');
    }
    await popup.close();
  });
});

describe.each(families)('a letter from the corrections’ tab in %s', (family) => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(family);
  });
  afterAll(() => site.close());

  test('is opened without a tab of its own, and is handed over until the reader says that it arrived', async () => {
    const page = await site.openArticle(LETTER_PATH);
    await site.selectPhrase(page, PHRASE);
    const popup = await site.session.openPopup(page, { asTab: true });
    await popup.locator(aria('Corrections', 'tab')).click();
    await popup.locator(aria('E-mail', 'radio')).click();
    const tabs = (await site.session.browser.pages()).length;
    await popup.locator(aria('Open the letter', 'button')).click();
    await popup.waitForSelector('[data-state="handedOver"]');
    await popup.locator(aria('It arrived', 'button')).click();
    await popup.waitForSelector('[data-state="delivered"]');
    expect((await site.session.browser.pages()).length).toBe(tabs);
    expect(site.server.received).toEqual([]);
  });
});

/** The top and the end of the form, as large as the browser's popup is. */
async function takeForm(popup: Page): Promise<Uint8Array[]> {
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  const pictures: Uint8Array[] = [];
  for (const place of ['.corrections', '.choice']) {
    await popup.$eval(place, (part) => part.scrollIntoView());
    pictures.push(await popup.screenshot());
  }
  return pictures;
}

/** Fills the form in, whatever was in it. */
async function writeCorrection(popup: Page): Promise<void> {
  await popup.locator(SHOULD_READ).fill('thirty-two years');
  await popup.locator(COMMENT).fill('He began in 1992.');
  await popup.locator(aria('Fact', 'radio')).click();
  await waitUntil('the preview', async () =>
    popup.$$eval('.sending dd', (fields) => fields.some((field) => field.textContent.includes('Kind: Fact'))),
  );
}
