import { browser } from '../platform/browser';
import { translate } from '../platform/i18n';
import { askPage } from '../platform/messaging';
import { classifyAddress } from '../site';

const SIZES = [16, 32, 48] as const;

/** The address that each tab showed last. */
const shown = new Map<number, string>();

/**
 * Shows in a tab's toolbar icon whether the page at an address is an article. The browser resets it when the tab moves
 * on; what is learnt only then of a page that it has left no longer counts.
 */
export async function showPageIcon(tabId: number, address: string): Promise<void> {
  shown.set(tabId, address);
  const isArticle = await isArticlePage(tabId, address);
  if (shown.get(tabId) === address) await showArticleIcon(tabId, isArticle);
}

/** A page is asked only where its address doesn't tell, so that others have nothing to do when they are loaded. */
async function isArticlePage(tabId: number, address: string): Promise<boolean> {
  const kind = URL.canParse(address) ? classifyAddress(new URL(address)) : 'other';
  if (kind !== 'unknown') return kind === 'article';
  const answer = await askPage(tabId, 'isArticle', null);
  return answer.ok && answer.value.isArticle;
}

async function showArticleIcon(tabId: number, isArticle: boolean): Promise<void> {
  const name = isArticle ? 'icon' : 'elsewhere';
  const path = Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${name}-${size}.png`]));
  try {
    await browser.action.setIcon({ tabId, path });
    await browser.action.setTitle({ tabId, title: translate(isArticle ? 'iconArticle' : 'iconElsewhere') });
  } catch (error) {
    // The tab may be closed by now; its icon went with it.
    console.info('Pressquote: the icon was not changed', error);
  }
}
