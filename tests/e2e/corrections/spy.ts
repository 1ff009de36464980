import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** What the page has seen: the type of each event, and the key or the text that it carries. */
    pageLog?: string[];
    openedAnchors?: string[];
  }
}

/** Runs in a page: has it log every key, input and message, and all that it can see of the focus and the selection. */
export function logEverything(): void {
  const log: string[] = [];
  window.pageLog = log;
  const types = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'message',
    'paste',
    'copy',
    'focusin',
  ];
  for (const type of types) {
    const note = (event: Event): void => {
      const { key, data, target } = event as Event & { key?: string; data?: unknown };
      log.push(
        `${type} ${key ?? ''} ${JSON.stringify(data) ?? ''} ${target instanceof Element ? target.nodeName : ''}`,
      );
    };
    for (const place of [window, document]) place.addEventListener(type, note, { capture: true });
  }
}

/** Keeps a form's anchors from leading away; gives what they were to open. */
export async function watchAnchors(popup: Page): Promise<() => Promise<string[]>> {
  await popup.evaluate(() => {
    const opened: string[] = [];
    window.openedAnchors = opened;
    HTMLAnchorElement.prototype.click = function () {
      opened.push(this.href);
    };
  });
  return () => popup.evaluate(() => [...(window.openedAnchors ?? [])]);
}
