import type { Page } from 'puppeteer-core';

/** Where a page is marked, in CSS pixels of the whole page. */
export interface Marked {
  /** The share of the looked-at element's box that has the colour of a mark, 0 to 1. */
  readonly share: number;
  /** The top of the topmost mark, or null where nothing is marked. */
  readonly top: number | null;
  /** What the reader sees of the page. */
  readonly view: { readonly from: number; readonly to: number };
}

/**
 * Runs in the page: the mark's colour in a picture of the page, as a whole and in the box of the smallest element whose
 * text holds some words. (A page can't see the extension's highlights; a picture shows them as the reader sees them.)
 */
async function look(words: string, png: string) {
  // By their first letters: what is unseen between them (soft hyphens, hidden elements) is no part of the words.
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = letters(words).slice(0, 30);
  const [smallest] = [...document.body.querySelectorAll<HTMLElement>('*')]
    .map((element) => ({ element, text: element.checkVisibility() ? letters(element.innerText ?? '') : '' }))
    .filter(({ text }) => text.includes(wanted))
    .sort((a, b) => a.text.length - b.text.length);
  const box = smallest?.element.getBoundingClientRect();
  const sample = document.body.appendChild(document.createElement('i'));
  sample.style.backgroundColor = 'Mark';
  const colour = (getComputedStyle(sample).backgroundColor.match(/\d+/g) ?? []).map(Number);
  sample.remove();
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!context || !box) return { share: 0, top: null };
  context.drawImage(picture, 0, 0);
  const scale = picture.width / document.documentElement.clientWidth;
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const isMarked = (at: number): boolean => colour.every((part, i) => Math.abs((data[at + i] ?? -99) - part) < 8);
  const [left, right] = [box.left, box.right].map((x) => (x + scrollX) * scale);
  const [upper, lower] = [box.top, box.bottom].map((y) => (y + scrollY) * scale);
  let inBox = 0;
  let top: number | null = null;
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
    if (!isMarked(pixel * 4)) continue;
    const [x, y] = [pixel % picture.width, Math.floor(pixel / picture.width)];
    top ??= y / scale;
    if (x >= (left ?? 0) && x < (right ?? 0) && y >= (upper ?? 0) && y < (lower ?? 0)) inBox += 1;
  }
  return { share: inBox / (box.width * box.height * scale * scale), top };
}

/** Sees what is marked in the page now, above all of the element that holds some words of the story. */
export async function seeMarked(page: Page, words: string): Promise<Marked> {
  const png = await page.screenshot({ fullPage: true, encoding: 'base64' });
  const view = await page.evaluate(() => ({ from: scrollY, to: scrollY + innerHeight }));
  return { ...(await page.evaluate(look, words, png)), view };
}
