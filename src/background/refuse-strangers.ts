import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser';

/** Only the extension's own pages may see and press: a content script shares its process with the page. Throws for others. */
export function refuseStrangers({ url }: Runtime.MessageSender): void {
  if (url?.startsWith(browser.runtime.getURL('')) !== true) throw new Error('only for pages of the extension');
}
