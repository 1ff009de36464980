import type { TabId } from './choose-tab';

export type View = 'page' | 'settings';

export interface Asked {
  readonly tabId: number | null;
  readonly view: View;
  readonly tab: TabId | null;
}

/**
 * What the popup's own address asks for: `?tab=<tab id>` the page of that tab, `?view=settings` the settings,
 * `?view=corrections` to write about what is highlighted, `?view=quote` for the quote that is gathered.
 */
export function readAddress(address: URL): Asked {
  const view = address.searchParams.get('view');
  const tab = address.searchParams.get('tab');
  return {
    tabId: tab !== null && /^\d{1,15}$/.test(tab) ? Number(tab) : null,
    view: view === 'settings' ? 'settings' : 'page',
    tab: view === 'corrections' || view === 'quote' ? view : null,
  };
}
