import type { StoryRange } from '../article/types';
import { browser } from './browser';

/** Name of the port over which the popup tells a page what to paint. */
export const PAINT_PORT = 'pressquote-paint';

/** What a page keeps painted: some stretches of its story. */
export interface Painting {
  /** Paints these stretches in place of those before; none for nothing. */
  paint(ranges: readonly StoryRange[]): void;
  /** Takes the paint away. It goes by itself when the context that painted does, such as a popup that closes. */
  end(): void;
}

/** Keeps stretches of a tab's story painted. A page that is gone is no error: nothing is painted then. */
export function holdPaint(tabId: number): Painting {
  const port = browser.tabs.connect(tabId, { name: PAINT_PORT, frameId: 0 });
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
    // Read, so that a page that is gone is not reported as an error.
    void browser.runtime.lastError;
  });
  return {
    paint: (ranges) => {
      if (isOpen) port.postMessage(ranges);
    },
    end: () => port.disconnect(),
  };
}
