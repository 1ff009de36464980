import { answerInPage, tellBackground } from '../platform/page-messaging';
import type { Core } from './core';
import { watchCorrectionKey } from './correction-key';
import { keepPainted } from './keep-painted';
import { observeSelection } from './observe-selection';
import type { Shown } from './show';

/** Before one of these there is nothing to watch: what watches is not even compiled in a page that is only read. */
const FIRST_EVENTS = ['pointerdown', 'keydown', 'selectionchange'];

/** The second content script, once the page is there: what Pressquote shows in it, and what it is asked from outside. */
function start(wake: () => Promise<Core>): void {
  let shown: Shown | null = null;
  let showing: Promise<Shown> | undefined;
  const getShown = (): Promise<Shown> => {
    showing ??= Promise.all([wake(), import('./show')]).then(([core, { show }]) => {
      shown = show(document, core);
      return shown;
    });
    return showing;
  };
  let isWatching = false;
  let onKey: ((event: KeyboardEvent) => void) | null = null;
  const watch = (): void => {
    if (isWatching) return;
    isWatching = true;
    observeSelection({
      document,
      isOurs: (target) => target !== null && target === shown?.ui.host,
      onSettled: (way) => void getShown().then(({ actions }) => actions.settle(way)),
      onMoved: () => void getShown().then(({ ui }) => ui.hideToolbar()),
    });
    onKey = watchCorrectionKey(() => {
      if (shown !== null) return shown.actions.takeCorrectionKey();
      if (document.getSelection()?.isCollapsed !== false) return false;
      // So soon that nothing is ready: what turns out to be the site's is given to it then.
      void getShown().then(({ actions, answers }) => actions.takeCorrectionKey() || answers.openSiteDialog(null));
      return true;
    });
  };
  // The event goes on from the window to the document, where it is seen by those who watch from now on.
  for (const type of FIRST_EVENTS) window.addEventListener(type, watch, { capture: true, once: true });
  // Ours is before what the page adds from now on.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, (event) => onKey?.(event), { capture: true });
  }
  keepPainted(async (asked) => (await getShown()).findRanges(asked));
  answerInPage(async () => (await getShown()).answers);
  announcePage();
  // From the back-forward cache a page comes back without being loaded.
  window.addEventListener('pagehide', () => window.addEventListener('pageshow', announcePage, { once: true }));
}

/** Tells the background which page of the site is shown, for its icon: it isn't always told where a message is from. */
function announcePage(): void {
  tellBackground('pageShown', { address: location.href });
}

if (globalThis.pressquote !== undefined) start(globalThis.pressquote);
