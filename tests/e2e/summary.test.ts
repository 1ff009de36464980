import { mkdir } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { waitUntil } from '../browsers/wait-until';
import { type FixtureArticle, loadArticles } from '../site/load';
import { countEveryWay, expectQuote } from './read-quote';
import { storeSettings } from './store-settings';
import { seeMarked } from './summary/see-marked';

const LIST = '::-p-aria([name="Scenarios"][role="list"])';
const articles = loadArticles();
const withScenarios = articles.filter(({ scenarios }) => scenarios > 0);
const withoutScenarios = articles.filter(({ scenarios }) => scenarios === 0);
const limitOf = ({ policyLimit }: FixtureArticle): number => Math.min(500, policyLimit ?? 500);
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of every element that a selector finds in the popup. */
function textsOf(popup: Page, selector: string): Promise<string[]> {
  return popup.$$eval(selector, (found) => found.map((element) => element.textContent));
}

/** Presses a button of the popup until the page shows some words marked and in view, as the mark lasts a moment. */
async function expectShown(page: Page, popup: Page, selector: string, index: number, words: string): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await waitUntil(`“${words}” to be marked`, async () => {
    await popup.bringToFront();
    const button: ElementHandle | undefined = (await popup.$$(selector))[index];
    await button?.click();
    const { share, top, view } = await seeMarked(page, words);
    return share > 0 && top !== null && top >= view.from && top < view.to;
  });
}

/** Waits until the tab says that something was copied, and pastes it. */
async function pasteCopied(session: Session, page: Page, popup: Page) {
  await waitUntil('the answer', async () => (await textsOf(popup, '.said')).some((said) => said.startsWith('Copied')));
  return session.paste(page);
}

/** The stories' own words, to look for verbatim text in. */
function wordsOf({ stories }: FixtureArticle): string {
  return stories[0].blocks.map(({ text }) => text).join('\n');
}

describe.each(families)('the summary in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({
      family,
      extension: `dist/${family}`,
      viewport: { width: 1000, height: 500 },
    });
    await storeSettings(session, {});
  });
  afterAll(() => session.close());

  async function openBoth({ address }: FixtureArticle): Promise<{ page: Page; popup: Page }> {
    const page = await session.open(address);
    return { page, popup: await session.openPopup(page, { asTab: true }) };
  }

  describe.each(withScenarios.map((article) => [article.slug, article] as const))('of %s', (_, article) => {
    let page: Page;
    let popup: Page;
    let claims: string[];
    beforeAll(async () => {
      ({ page, popup } = await openBoth(article));
      await popup.waitForSelector(LIST);
      claims = await textsOf(popup, 'blockquote');
    });
    afterAll(async () => {
      await popup.close();
      await page.close();
    });

    test('has a card for each scenario, in the article’s own words', async () => {
      const verdicts = await popup.$$eval('[role="list"] > li', (cards) =>
        cards.map((card) => card.dataset['verdict']),
      );
      expect(verdicts).toHaveLength(article.scenarios);
      for (const verdict of verdicts) expect(verdict).toMatch(/^(?:likely|unlikely|mixed|none)$/);
      expect(await textsOf(popup, 'li h2')).toHaveLength(article.scenarios);
      expect(claims).toHaveLength(article.scenarios);
      for (const claim of claims) expect(wordsOf(article)).toContain(claim);
    });

    test('leads from every heading and every stretch of the map to the passage, and marks it', async () => {
      expect(await popup.$$('.map-scenario')).toHaveLength(article.scenarios);
      for (const [index, claim] of claims.entries()) {
        await expectShown(page, popup, index % 2 === 0 ? 'li h2 button' : '.map-scenario', index, claim);
      }
    });

    test('quotes a claim by the same line as any copy', async () => {
      await popup.bringToFront();
      await popup.locator('li .quote').click();
      const pasted = await pasteCopied(session, page, popup);
      expectQuote(pasted, {
        article: article.stories[0].article,
        selected: claims.slice(0, 1),
        limit: limitOf(article),
      });
      if (family === 'chromium') expect(pasted.flavours.html).toContain('#:~:text=');
    });

    test('copies all claims as one quote within the limit, with one link', async () => {
      await popup.bringToFront();
      await popup.locator('::-p-aria([name="Copy summary"][role="button"])').click();
      await waitUntil('the summary', async () => {
        const { html } = await pasteCopied(session, page, popup);
        return JSDOM.fragment(html).querySelectorAll('blockquote').length === article.scenarios;
      });
      const { html, plain } = await session.paste(page);
      const pasted = JSDOM.fragment(html);
      const extracts = [...pasted.querySelectorAll('blockquote')].map(({ textContent }) => inOneLine(textContent));
      for (const count of countEveryWay(extracts.join(' […] '))) expect(count).toBeLessThanOrEqual(limitOf(article));
      extracts.forEach((extract, index) => {
        expect(inOneLine(claims[index] ?? '')).toContain(extract.replace(/\s*…$/, ''));
      });
      const links = [...pasted.querySelectorAll('a')].map(({ href }) => href);
      expect(links).toEqual([article.stories[0].article.url]);
      expect(plain).toContain(`Scenario 1 of ${article.scenarios}`);
      expect(plain.trimEnd().endsWith(article.stories[0].article.url)).toBe(true);
    });
  });

  test.each(withoutScenarios.slice(0, 4).map((article) => [article.slug, article] as const))(
    'of %s says that there are no scenarios, and leads through the outline',
    async (_, article) => {
      const { page, popup } = await openBoth(article);
      await popup.waitForSelector('.outline');
      const said = await textsOf(popup, 'main [role="status"]');
      expect(said).toContain('No scenarios found in this article.');
      expect(await popup.$(LIST)).toBeNull();
      const parts = await textsOf(popup, '.outline button');
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) expect(wordsOf(article)).toContain(part);
      await expectShown(page, popup, '.outline button', parts.length - 1, parts.at(-1) ?? '');
      await popup.close();
      await page.close();
    },
  );

  test('is what the real popup opens with while nothing is selected', async () => {
    const page = await session.open(withScenarios[0]?.address ?? '');
    const popup = await session.openPopup(page);
    await popup.waitForSelector(LIST);
    await popup.close();
    await page.close();
  });

  test.runIf(family === 'chromium')('has its picture taken for the README', async () => {
    const article = withScenarios.find(({ slug }) => slug === 'grid-after-winter');
    if (!article) throw new Error('No such article.');
    const { page, popup } = await openBoth(article);
    await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
    await popup.waitForSelector(LIST);
    await popup.locator('li:first-child [aria-expanded]').click();
    const height = await popup.evaluate(() => document.documentElement.scrollHeight);
    await popup.setViewport({ width: 380, height, deviceScaleFactor: 2 });
    await mkdir('docs', { recursive: true });
    await popup.screenshot({ path: 'docs/summary.png' });
    await popup.close();
    await page.close();
  });
});
