import type { Page } from 'puppeteer-core';
import type { Session } from '../browsers/session';

/** Evaluates an expression with `browser` in a page of the extension; gives what it comes to. */
export async function evaluateInExtension(session: Session, expression: string): Promise<unknown> {
  const page = await session.openExtensionPage('popup/index.html?view=settings');
  try {
    // As text, because neither browser's name for its API is known to both.
    return await page.evaluate(`((browser) => ${expression})(globalThis.browser ?? globalThis.chrome)`);
  } finally {
    await page.close();
  }
}

/** The same with `tab`: the tab that shows a page of the site. No other tab may show the same address. */
export async function evaluateForTab(session: Session, page: Page, expression: string): Promise<unknown> {
  // Not the driver's own idea of the address: Firefox doesn't tell it of a page from the back-forward cache.
  const address = await page.evaluate(() => location.href);
  const find = `tabs.find(({ url }) => url === ${JSON.stringify(address)})`;
  return evaluateInExtension(session, `browser.tabs.query({}).then((tabs) => ${find}).then((tab) => ${expression})`);
}

/** Evaluates an expression in the background, in Chromium. */
export async function evaluateInWorker({ browser }: Session, expression: string): Promise<unknown> {
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  return worker?.evaluate(expression);
}
