import { DIALOG_SELECTOR } from '../site';

const ENTER = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey: true } as const;

/**
 * Opens the site's own dialog for what is selected, by the keys that it waits for. False where the page has none. Our own
 * listener passes over keys that nobody has pressed.
 */
export function openSiteDialog(document: Document): boolean {
  if (document.querySelector(DIALOG_SELECTOR) === null) return false;
  const target = document.body ?? document.documentElement;
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(new KeyboardEvent(type, { ...ENTER, bubbles: true, cancelable: true }));
  }
  return true;
}
