import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const Quoted = v.object({
  selection: v.nullable(v.object({ html: v.string(), extract: v.string(), isCut: v.boolean() })),
});

/** What the extension would copy of a page's selection now: the extract without an ellipsis, and its link. */
export interface QuotedSelection {
  readonly extract: string;
  readonly link: string;
}

/**
 * Asks what the popup asks. `extensionPage` is any page of the extension; `page` has to be the only tab at its address.
 * Null where nothing would be quoted.
 */
export async function askLink(extensionPage: Page, page: Page): Promise<QuotedSelection | null> {
  // As text, because neither browser's name for its API is known to both.
  const answer: unknown = await extensionPage.evaluate(`(async (browser) => {
    const tabs = await browser.tabs.query({ url: '*://*.euromaidanpress.com/*' });
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
    return browser.tabs.sendMessage(tab.id, { pressquote: 'describePage', request: null }, { frameId: 0 });
  })(globalThis.browser ?? globalThis.chrome)`);
  const { selection } = v.parse(Quoted, answer);
  if (selection === null) return null;
  const link = [...selection.html.matchAll(/<a href="([^"]*)">/g)].at(-1)?.[1] ?? '';
  const extract = selection.isCut ? selection.extract.replace(/\s*(?:\[…\]|…)$/, '') : selection.extract;
  return { extract, link: link.replaceAll('&amp;', '&').replaceAll('&#39;', "'") };
}
