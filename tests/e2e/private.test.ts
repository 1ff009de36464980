import { expect, test } from 'vitest';
import { launchWithExtension } from '../browsers/launch';
import { allowInPrivate } from './allow-in-private';
import { evaluateInExtension } from './evaluate-in-extension';
import { findArticle } from './find-article';
import { expectQuote } from './read-quote';
import { storeSettings } from './store-settings';

const { address, stories } = findArticle('grid-after-winter');
const [{ article, blocks }] = stories;
const expected = { article, selected: [blocks[0]?.text ?? ''], limit: 500 };

// Firefox's driver opens no private window, and there is no other way to let an extension into one. What the
// background does there with what a private tab sends is in background.test.ts.
test('what is copied in a private window of Chromium is quoted as ever, and nothing of it is stored', async () => {
  const session = await launchWithExtension({ family: 'chromium', extension: 'dist/chromium' });
  try {
    await allowInPrivate(session);
    await storeSettings(session, {});
    const stored = () =>
      evaluateInExtension(
        session,
        'Promise.all([browser.storage.sync.get(), browser.storage.local.get(), browser.storage.session.get()])',
      );
    const before = await stored();
    const context = await session.browser.createBrowserContext();
    const page = await session.open(address, { context });
    await session.selectByMouse(page, {
      from: { selector: '.entry-content > p' },
      to: { selector: '.entry-content > p' },
    });
    await session.copy(page);
    await session.waitForPart(page, { role: 'status' });
    expectQuote(await session.paste(page), expected);
    expect(
      await evaluateInExtension(
        session,
        'browser.tabs.query({}).then((tabs) => tabs.some(({ incognito }) => incognito))',
      ),
    ).toBe(true);
    expect(await stored()).toEqual(before);
  } finally {
    await session.close();
  }
});
