import type { JSHandle, Page } from 'puppeteer-core';

type Points = readonly ({ readonly x: number; readonly y: number } | null)[];

/** Put at the end of a page, so that what the browser found for a text fragment can be seen. */
export const HIGHLIGHT_STYLE = '<style>::target-text { background: #f0f !important; color: #f0f !important; }</style>';

/** Runs in a blank page: whether the highlight's colour stands at each of the points of a picture, as `1` and `0`. */
async function readColours(points: Points, png: string, scale: number): Promise<string> {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!context) throw new Error('This page can draw nothing.');
  context.drawImage(picture, 0, 0);
  const { data, width } = context.getImageData(0, 0, picture.width, picture.height);
  const isHighlighted = (x: number, y: number): boolean => {
    const at = 4 * (Math.floor(y * scale) * width + Math.floor(x * scale));
    return (data[at] ?? 0) > 200 && (data[at + 1] ?? 255) < 60 && (data[at + 2] ?? 0) > 200;
  };
  return points.map((point) => (point !== null && isHighlighted(point.x, point.y) ? '1' : '0')).join('');
}

/**
 * Which of the points of a page (in CSS pixels of the whole of it) the browser has highlighted, as `1` and `0`. The
 * browser searches a page after it has loaded: until it shows something, it is looked at again, for two seconds.
 */
export async function seeHighlight(page: Page, desk: Page, points: JSHandle<Points>, scale: number): Promise<string> {
  const deadline = performance.now() + 2000;
  for (;;) {
    const png = await page.screenshot({ fullPage: true, encoding: 'base64' });
    const seen = await desk.evaluate(readColours, points, png, scale);
    if (seen.includes('1') || performance.now() > deadline) return seen;
  }
}
