import { browser } from '../platform/browser';
import { translate } from '../platform/i18n';
import { askPage } from '../platform/messaging';
import { SITE_MATCH_PATTERN } from '../site';
import { openPopupOn } from './open-popup';

const COPY_QUOTE = 'copy-quote';
const ADD_TO_QUOTE = 'add-to-quote';
const SUGGEST_CORRECTION = 'suggest-correction';

/** Puts what can be done with a selection into its context menu. Firefox for Android has no such menu. */
export function registerMenus(): void {
  const menus = browser.contextMenus;
  if (menus === undefined) return;
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll();
    const place = { contexts: ['selection' as const], documentUrlPatterns: [SITE_MATCH_PATTERN] };
    menus.create({ ...place, id: COPY_QUOTE, title: translate('menuCopyQuote') });
    menus.create({ ...place, id: ADD_TO_QUOTE, title: translate('addToQuote') });
    menus.create({ ...place, id: SUGGEST_CORRECTION, title: translate('suggestCorrection') });
  });
  menus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === COPY_QUOTE) await askPage(tab.id, 'copyQuote', null);
    else if (menuItemId === SUGGEST_CORRECTION) await openPopupOn('corrections', tab.id, tab.windowId);
    else if (menuItemId === ADD_TO_QUOTE) await askPage(tab.id, 'addSelection', null);
  });
}
