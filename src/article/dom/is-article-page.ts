import { classifyAddress, NO_STORY_SELECTOR, SINGLE_STORY_SELECTOR } from '../../site';
import { readCanonical } from './read-head';

/** Whether a page shows a story, by its address or, where that doesn't tell, by what it says of itself. */
export function isArticlePage(document: Document): boolean {
  const address = new URL(document.location.href);
  const kind = classifyAddress(address);
  if (kind === 'other' || document.body?.matches(NO_STORY_SELECTOR)) return false;
  if (kind === 'article') return true;
  const isSingle =
    document.body?.matches(SINGLE_STORY_SELECTOR) ||
    document.querySelector('head > meta[property="og:type"][content="article"]') !== null;
  return isSingle && (address.searchParams.has('p') || readCanonical(document, address) !== null);
}
