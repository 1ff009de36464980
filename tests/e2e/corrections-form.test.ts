import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { waitUntil } from '../browsers/wait-until';
import { Control } from './corrections/control';
import { openForm, pressCorrectionKey, typeInto } from './corrections/form';
import { ARTICLE, type Site, startSite } from './corrections/site';
import { stopBackground } from './corrections/stop-background';
import { evaluateInWorker } from './evaluate-in-extension';
import { storeSettings } from './store-settings';

const LONG_PHRASE = 'a postman who’s afraid of water';
const PHRASE = 'thirty-one years';
const TYPED = { shouldRead: 'thirty-two years', comment: 'He began in 1993.' };

describe.each(families)('the form for corrections in %s', (family) => {
  let site: Site;
  let control: Control;
  let page: Page;
  beforeAll(async () => {
    site = await startSite(family);
    control = await Control.open(site.session);
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    await control.reset(site.session);
    site.install('mistape 1.4');
    page = await site.openArticle();
  });
  afterEach(() => page.close());

  test('the site’s own dialog stays shut, and is one press away', async () => {
    await site.selectPhrase(page, PHRASE);
    const popup = await openForm(site, control, page);
    const isSiteDialogOpen = () =>
      page.evaluate(() => document.querySelector('#mistape_dialog')?.classList.contains('dialog--open'));
    expect(await isSiteDialogOpen()).toBe(false);
    await popup.locator('::-p-aria([name="Use the site’s own dialog"][role="button"])').click();
    await waitUntil('the dialog of the site', isSiteDialogOpen);
    await popup.close().catch(() => {});
  });

  test('with the setting off Ctrl+Enter is the site’s', async () => {
    await storeSettings(site.session, { correctionKey: false });
    await site.selectPhrase(page, PHRASE);
    await pressCorrectionKey(page);
    await waitUntil('the dialog of the site', () =>
      page.evaluate(() => document.querySelector('#mistape_dialog')?.classList.contains('dialog--open') ?? false),
    );
    await storeSettings(site.session, {});
  });

  test('the toolbar by the selection and the context menu lead to the form as well', async () => {
    await site.selectPhrase(page, LONG_PHRASE);
    const ways: (() => Promise<unknown>)[] = [
      () => site.session.pressPart(page, { role: 'button', name: 'Suggest a correction' }),
    ];
    // Firefox lets nobody call a listener, and no driver opens a browser's own menu.
    if (family === 'chromium') {
      ways.push(() =>
        evaluateInWorker(
          site.session,
          `chrome.tabs.query({ url: ${JSON.stringify(ARTICLE)} }).then(([tab]) =>
            chrome.contextMenus.onClicked.dispatch({ menuItemId: 'suggest-correction' }, tab))`,
        ),
      );
    }
    for (const way of ways) {
      const popup = await openForm(site, control, page, way);
      expect(await popup.$eval('textarea', ({ value }) => value)).toBe(LONG_PHRASE);
      await popup.close().catch(() => {});
    }
  });

  test.runIf(family === 'chromium')('where the popup is refused, a small window opens in its place', async () => {
    await control.outbox();
    await evaluateInWorker(site.session, "chrome.action.openPopup = () => Promise.reject(new Error('refused'))");
    await site.selectPhrase(page, PHRASE);
    const popup = await openForm(site, control, page);
    expect(popup.url()).toMatch(/\?tab=\d+&view=corrections$/);
    await typeInto(popup, TYPED);
    await pressCorrectionKey(popup);
    await control.waitForOnly('delivered');
    await popup.close().catch(() => {});
  });

  test('what is written outlives the popup, the tab, the background and the extension’s own pages', async () => {
    await site.selectPhrase(page, PHRASE);
    const popup = await openForm(site, control, page);
    await typeInto(popup, TYPED);
    // Nothing is pressed: a popup that loses the focus is gone.
    await popup.close().catch(() => {});
    await page.close();
    await stopBackground(site.session, control);
    page = await site.openArticle();
    await page.reload();
    const again = await site.session.openPopup(page, { asTab: true, view: 'corrections' });
    await again.waitForSelector('textarea');
    const shown = await again.$$eval('textarea', (fields) => fields.map(({ value }) => value));
    expect(shown).toEqual([TYPED.shouldRead, TYPED.comment]);
    await again.close();
  });
});
