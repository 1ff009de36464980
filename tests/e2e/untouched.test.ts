import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import type { Pasted } from '../browsers/hands';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { loadPages } from '../site/load';
import { answerFor } from '../site/serve';
import { findArticle } from './find-article';
import { expectQuote } from './read-quote';
import { storeSettings } from './store-settings';

const site = 'euromaidanpress.com';
/** The same pages where no extension runs: what is copied there is the browser's own copy. */
const twin = 'twin.example';

const { address: grid, stories } = findArticle('grid-after-winter');
const { address: snow } = findArticle('snow-line');

const words = 'Words of a field that are long enough to be a quote.';
const fields = `<input id="field" value="${words}"><textarea id="area" cols="60">${words}</textarea>
<div id="editor" contenteditable><p>${words}</p></div>`;

/** The fixture site at both addresses, with fields in the story where the address asks for them. */
function answer(url: string) {
  const given = answerFor(url.replace(twin, site));
  if (given === null || typeof given.body !== 'string' || !url.includes('?fields')) return given;
  return { ...given, body: given.body.replace('<div class="entry-content">', `$&${fields}`) };
}

type Select = (session: Session, page: Page) => Promise<unknown>;

const drag =
  (from: string, to = from, end?: number): Select =>
  (session, page) =>
    session.selectByMouse(page, { from: { selector: from }, to: { selector: to, ...(end && { offset: end }) } });

const selectIn =
  (field: string): Select =>
  async (session, page) => {
    await page.click(field);
    await session.selectAll(page);
  };

const noStory: readonly (readonly [name: string, select: Select])[] = [
  ['a selection of less than 25 characters', drag('.entry-content > p', '.entry-content > p', 24)],
  ['the headline', drag('h1')],
  ['the caption of the lead picture', drag('.cs-entry__post-media')],
  ['the line that states the policy', drag('.cs-topline p:nth-of-type(3)')],
  ['related posts', drag('.related-block h3', '.related-block')],
];
const inFields: readonly (readonly [name: string, select: Select])[] = [
  ['a field', selectIn('#field')],
  ['a text area', selectIn('#area')],
  ['an editor', selectIn('#editor')],
];

describe.each(families)('left as the browser copies it in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ family, extension: `dist/${family}`, answer });
    await storeSettings(session, {});
  });
  afterAll(() => session.close());

  async function copyFrom(page: Page, select: Select): Promise<Pasted> {
    await select(session, page);
    await session.copy(page);
    return session.paste(page);
  }

  async function expectUntouched(address: string, ways: readonly (readonly [name: string, select: Select])[]) {
    const page = await session.open(address);
    const own = await session.open(address.replace(site, twin));
    for (const [name, select] of ways) {
      await own.bringToFront();
      const wanted = JSON.stringify(await copyFrom(own, select)).replaceAll(twin, site);
      await page.bringToFront();
      expect(await copyFrom(page, select), name).toEqual(JSON.parse(wanted));
    }
    await own.close();
    await page.close();
  }

  test.each(loadPages())('all of a page that is no story: $slug', async ({ address }) => {
    // Chromium goes to https by itself, but only where it has been before.
    const secure = address.replace('http:', 'https:');
    await expectUntouched(secure, [['all of the page', (_, page) => session.selectAll(page)]]);
  });

  test('what is short, or no story, on the page of one', async () => {
    await expectUntouched(grid, noStory);
    await expectUntouched(snow, [['comments', drag('#comments h2', '#comments')]]);
  });

  test('what is selected in fields and editors, even in the story', async () => {
    await expectUntouched(`${grid}?fields`, inFields);
  });

  test('everything while Pressquote is paused', async () => {
    await storeSettings(session, { isPaused: true });
    await expectUntouched(grid, [['a paragraph', drag('.entry-content > p')]]);
    await storeSettings(session, {});
  });

  test('but with a minimum of 0 the shortest selection is a quote', async () => {
    await storeSettings(session, { minimumLength: 0 });
    const page = await session.open(grid);
    const pasted = await copyFrom(page, drag('.entry-content > p', '.entry-content > p', 3));
    expectQuote(pasted, { article: stories[0].article, selected: ['The'], limit: 500 });
    await page.close();
    await storeSettings(session, {});
  });
});
