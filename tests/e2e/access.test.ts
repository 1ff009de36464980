import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Family, families } from '../browsers/find-browser';
import { launchWithExtension, type SessionOptions } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { loadPages } from '../site/load';
import { findArticle } from './find-article';
import { joinPictures } from './join-pictures';
import { storeSettings } from './store-settings';

const { address } = findArticle('grid-after-winter');
const home = loadPages().find(({ slug }) => slug === 'home')?.address ?? '';
const paragraph = (number: number) => ({ selector: `.entry-content > p:nth-of-type(${number})` });

type Look = readonly [
  language: NonNullable<SessionOptions['language']>,
  scheme: NonNullable<SessionOptions['colorScheme']>,
];
// Firefox shows English where its Ukrainian language pack is not installed.
const looks: Readonly<Record<Family, readonly Look[]>> = {
  chromium: [
    ['en', 'light'],
    ['en', 'dark'],
    ['uk', 'light'],
    ['uk', 'dark'],
  ],
  firefox: [
    ['en', 'light'],
    ['uk', 'dark'],
  ],
};

/** What axe finds, each with the elements that it is about. */
async function findFaults(page: Page): Promise<unknown> {
  await waitForRest(page);
  await page.evaluate(axe.source);
  return page.evaluate(
    'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))',
  );
}

function waitForRest(page: Page): Promise<unknown> {
  return page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

async function openSettings(popup: Page): Promise<void> {
  await popup.locator('footer button').click();
  await popup.locator('.settings').wait();
}

describe.each(
  families.flatMap((family) => looks[family].map(([language, scheme]) => [family, language, scheme] as const)),
)('axe finds nothing in the popup of %s, %s, %s,', (family, language, colorScheme) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ family, extension: `dist/${family}`, language, colorScheme });
  });
  afterAll(() => session.close());

  test('on a story and in the settings', async () => {
    const page = await session.open(address);
    await session.selectByMouse(page, { from: paragraph(1), to: paragraph(3) });
    const popup = await session.openPopup(page);
    await popup.locator('blockquote').wait();
    const isDark = await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(isDark).toBe(colorScheme === 'dark');
    expect(await findFaults(popup)).toEqual([]);
    await openSettings(popup);
    expect(await findFaults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('on another page', async () => {
    const page = await session.open(home);
    const popup = await session.openPopup(page);
    await popup.locator('main h1').wait();
    expect(await findFaults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

test('the pictures of the README show the toolbar, the toast and the popup', async () => {
  const folder = fileURLToPath(new URL('../../docs/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const viewport = { width: 800, height: 480, deviceScaleFactor: 2 };
  const options = { family: 'chromium', extension: 'dist/chromium', colorScheme: 'light', viewport } as const;
  const session = await launchWithExtension(options);
  try {
    await storeSettings(session, {});
    const page = await session.open(address);
    await session.selectByMouse(page, { from: paragraph(1), to: paragraph(1) });
    await session.waitForPart(page, { role: 'toolbar' });
    await page.screenshot({ path: `${folder}toolbar.png` });
    await session.selectByMouse(page, { from: paragraph(1), to: paragraph(3) });
    await session.copy(page);
    await session.waitForPart(page, { role: 'button', name: 'Copy unmodified' });
    await page.screenshot({ path: `${folder}toast.png` });
    await session.selectByMouse(page, { from: paragraph(1), to: paragraph(1) });
    const popup = await session.openPopup(page, { asTab: true });
    // As wide as the popup is in the browser, and no higher than what is in it.
    await popup.setViewport({ ...viewport, width: 380, height: 100 });
    await popup.locator('.formats select').wait();
    const takeBody = async () => {
      await waitForRest(popup);
      const body = await popup.waitForSelector('body');
      return body === null ? new Uint8Array() : body.screenshot();
    };
    const story = await takeBody();
    await openSettings(popup);
    await joinPictures(session, [story, await takeBody()], `${folder}popup.png`);
  } finally {
    await session.close();
  }
});
