import type { KeyInput, Page } from 'puppeteer-core';
import { waitUntil } from '../../browsers/wait-until';
import type { Control } from './control';
import type { Site } from './site';

const modifier: KeyInput = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Presses Ctrl+Enter, or Cmd+Enter on a Mac. */
export async function pressCorrectionKey(page: Page): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press('Enter');
  await page.keyboard.up(modifier);
}

/**
 * Presses Ctrl+Enter on what is selected, or does something else, and gives the form that opens. Firefox's driver can't type into its popup: there
 * the popup is seen to open, and then served as a tab.
 */
export async function openForm(
  { session }: Site,
  control: Control,
  page: Page,
  open: () => Promise<unknown> = () => pressCorrectionKey(page),
): Promise<Page> {
  await page.bringToFront();
  if (session.family === 'chromium') {
    const popup = await session.catchPopup(open);
    await popup.waitForSelector('textarea');
    return popup;
  }
  await open();
  await waitUntil('the popup', async () =>
    (await readPopups(control)).some((url) => url.endsWith('?view=corrections')),
  );
  await control.evaluate("browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close())");
  const popup = await session.openPopup(page, { view: 'corrections' });
  await popup.waitForSelector('textarea');
  return popup;
}

/** The addresses of the popups that are open, in Firefox. */
async function readPopups(control: Control): Promise<string[]> {
  const found = await control.evaluate(
    "browser.extension.getViews({ type: 'popup' }).map(({ location }) => location.href)",
  );
  return Array.isArray(found) ? found.map(String) : [];
}

/** Types into the fields of a form in place of what is there. */
export async function typeInto(popup: Page, { shouldRead, comment }: { shouldRead: string; comment: string }) {
  const [first, second] = await popup.$$('textarea');
  for (const [field, text] of [
    [first, shouldRead],
    [second, comment],
  ] as const) {
    await field?.focus();
    await popup.keyboard.down(modifier);
    await popup.keyboard.press('a', process.platform === 'darwin' ? { commands: ['selectAll'] } : {});
    await popup.keyboard.up(modifier);
    await popup.keyboard.type(text);
  }
}

/** Chooses one of the ways that the form offers, counted from 0, and sends, all by the keyboard. */
export async function sendBy(popup: Page, way: number): Promise<void> {
  await (await popup.$$('.choice input'))[way]?.focus();
  await popup.keyboard.press(' ');
  await popup.focus('button[type="submit"]');
  await popup.keyboard.press('Enter');
}
