/** What a reader's hands do: real mouse drags and real keys, in any page of any of the browsers. */
import type { Browser, KeyInput, Page } from 'puppeteer-core';

/** A place in the text of an element: before the character with this index (UTF-16) of its `textContent`. */
export interface Place {
  readonly selector: string;
  /** The start of the element's text by default, or its end where the place is the end of a drag. */
  readonly offset?: number;
}

export interface Drag {
  /** In reading order, whatever way the mouse goes. */
  readonly from: Place;
  readonly to: Place;
  /** The mouse goes from `to` to `from`. */
  readonly backward?: boolean;
}

export interface Pasted {
  /** What a contenteditable made of the paste: its `innerHTML`. */
  readonly html: string;
  /** What a textarea made of it: its `value`. */
  readonly plain: string;
  /** The clipboard's own flavours, as the page that pastes is given them. */
  readonly flavours: { readonly html: string; readonly plain: string };
}

const control: KeyInput = process.platform === 'darwin' ? 'Meta' : 'Control';

/**
 * Runs in the page: scrolls the place into view and gives the point to press at, just inside the character after it
 * (edge `start`) or before it (edge `end`), passing over characters that take no room.
 */
function findPoint(selector: string, offset: number, edge: 'start' | 'end'): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let node = texts.nextNode();
  let index = edge === 'start' ? offset : Math.min(offset, element.textContent.length) - 1;
  for (let length = node?.nodeValue?.length ?? 0; node && index >= length; length = node?.nodeValue?.length ?? 0) {
    index -= length;
    node = texts.nextNode();
  }
  while (node) {
    const length = node.nodeValue?.length ?? 0;
    for (; index >= 0 && index < length; index += edge === 'start' ? 1 : -1) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      if (!range.getClientRects()[0]?.width) continue;
      const middle = range.getBoundingClientRect().top;
      if (middle < innerHeight * 0.15 || middle > innerHeight * 0.85) {
        scrollBy({ top: middle - innerHeight / 2, behavior: 'instant' });
      }
      const box = range.getClientRects()[0];
      if (!box) return null;
      return { x: box.left + box.width * (edge === 'start' ? 0.2 : 0.8), y: box.top + box.height / 2 };
    }
    node = edge === 'start' ? texts.nextNode() : texts.previousNode();
    index = edge === 'start' ? 0 : (node?.nodeValue?.length ?? 0) - 1;
  }
  return null;
}

async function showPoint(page: Page, place: Place, edge: 'start' | 'end'): Promise<{ x: number; y: number }> {
  const offset = place.offset ?? (edge === 'start' ? 0 : Number.MAX_SAFE_INTEGER);
  const point = await page.evaluate(findPoint, place.selector, offset, edge);
  if (!point) throw new Error(`No text to be seen at ${place.selector}, offset ${place.offset ?? edge}.`);
  return point;
}

/**
 * Selects with a drag of the real mouse, scrolling on the way where the two places are far apart, and gives the text
 * that the browser says is selected. What was selected before is let go first. A drag can't begin inside a link.
 */
export async function selectByMouse(page: Page, { from, to, backward = false }: Drag): Promise<string> {
  // A press on selected text would drag the text itself.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  const start = await (backward ? showPoint(page, to, 'end') : showPoint(page, from, 'start'));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // Chromium begins a selection with the first move: without one, scrolling on would lose its start.
  await page.mouse.move(start.x + (backward ? -12 : 12), start.y);
  const end = await (backward ? showPoint(page, from, 'start') : showPoint(page, to, 'end'));
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
  return readSelection(page);
}

/**
 * Double-clicks the word at a place, presses each of the keys with Shift held, which moves the selection's end, and
 * gives the text that is then selected. (From a bare click no browser selects by keyboard outside a field.)
 */
export async function selectByKeyboard(page: Page, from: Place, keys: readonly KeyInput[]): Promise<string> {
  const start = await showPoint(page, from, 'start');
  await page.mouse.click(start.x, start.y, { count: 2 });
  await page.keyboard.down('Shift');
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  return readSelection(page);
}

/** Presses Ctrl+A (Cmd+A on a Mac) and gives the text that is then selected. */
export async function selectAll(page: Page): Promise<string> {
  await pressWithControl(page, 'a', 'selectAll');
  return readSelection(page);
}

export function readSelection(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

async function pressWithControl(page: Page, key: KeyInput, command: string): Promise<void> {
  await page.keyboard.down(control);
  // On a Mac a key that comes from the driver carries no editing command unless it is named.
  await page.keyboard.press(key, process.platform === 'darwin' ? { commands: [command] } : {});
  await page.keyboard.up(control);
}

/** Presses Ctrl+C (Cmd+C on a Mac) in the page, in front of the others. */
export async function copy(page: Page): Promise<void> {
  await page.bringToFront();
  await pressWithControl(page, 'c', 'copy');
}

const deskMarkup = '<!doctype html><title>Desk</title><div contenteditable>&#8203;</div><br><textarea></textarea>';

async function pasteInto(desk: Page, selector: string): Promise<void> {
  await desk.focus(selector);
  await selectAll(desk);
  await pressWithControl(desk, 'v', 'paste');
}

/**
 * Pastes what is on the clipboard with Ctrl+V, once into a contenteditable and once into a textarea, in a blank tab of
 * its own, where no extension runs and nothing is ever copied: so the clipboard stays as it is, and it can be pasted
 * again. The tab is closed and `page` brought back to the front afterwards.
 */
export async function paste(browser: Browser, page: Page): Promise<Pasted> {
  const desk = await browser.newPage();
  try {
    await desk.setContent(deskMarkup);
    const flavours = await desk.evaluateHandle(() => {
      const seen = { html: '', plain: '', pastes: 0 };
      document.addEventListener('paste', (event) => {
        seen.html = event.clipboardData?.getData('text/html') ?? '';
        seen.plain = event.clipboardData?.getData('text/plain') ?? '';
        seen.pastes += 1;
      });
      return seen;
    });
    await pasteInto(desk, '[contenteditable]');
    await pasteInto(desk, 'textarea');
    await desk.waitForFunction((seen) => seen.pastes === 2, {}, flavours);
    const result = await desk.evaluate(
      (seen) => ({
        html: document.querySelector('[contenteditable]')?.innerHTML ?? '',
        plain: document.querySelector('textarea')?.value ?? '',
        flavours: { html: seen.html, plain: seen.plain },
      }),
      flavours,
    );
    return result;
  } finally {
    await desk.close();
    await page.bringToFront();
  }
}
