import type { Panel } from './choose-panel';

export type TabId = 'quote' | 'summary' | 'corrections';

/**
 * Which tab a popup opens with. Whoever has selected something came to quote it. Without a selection the quote's tab has
 * only a hint to show, the summary's the article. Decided before the engine has run, so that no tab changes under the
 * reader's hand.
 */
export function chooseTab(panel: Panel): TabId {
  return panel.kind === 'article' && panel.page.selection === null ? 'summary' : 'quote';
}
