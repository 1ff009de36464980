import { browser } from '../platform/browser';

const POPUP = 'popup/index.html';
const WINDOW = { width: 420, height: 680 } as const;

type View = 'corrections' | 'quote';

/** Opens the popup with a tab of its own chosen, for a page's tab; where the browser refuses that, a small window. */
export async function openPopupOn(view: View, tabId: number, windowId: number | undefined): Promise<boolean> {
  return (await openPopup(view, tabId, windowId)) || (await openWindow(view, tabId));
}

/** The popup can't be told what to show but by its address, which is the tab's until it is open. */
async function openPopup(view: View, tabId: number, windowId: number | undefined): Promise<boolean> {
  try {
    await browser.action.setPopup({ tabId, popup: `${POPUP}?view=${view}` });
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
    return true;
  } catch (error) {
    console.info('Pressquote: the popup was not opened', error);
    return false;
  } finally {
    await browser.action.setPopup({ tabId, popup: POPUP }).catch(() => {});
  }
}

async function openWindow(view: View, tabId: number): Promise<boolean> {
  const url = browser.runtime.getURL(`${POPUP}?tab=${tabId}&view=${view}`);
  try {
    if (browser.windows === undefined) await browser.tabs.create({ url });
    else await browser.windows.create({ url, type: 'popup', ...WINDOW });
    return true;
  } catch (error) {
    console.warn('Pressquote: no window was opened', error);
    return false;
  }
}
