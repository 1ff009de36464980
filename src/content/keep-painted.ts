import { browser } from '../platform/browser';
import { PAINT_PORT } from '../platform/hold-paint';

/** The name by which page.css colours what a correction is about. */
const HIGHLIGHT = 'pressquote-correction';

/**
 * Paints what the popup asks for (CSS Custom Highlight API), without changing the page, for as long as the popup is open.
 * `find` gives the stretches of the page that are asked for.
 */
export function keepPainted(find: (asked: unknown) => Promise<readonly Range[]>): void {
  const painters = new Set<object>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAINT_PORT || port.sender?.id !== browser.runtime.id) return;
    painters.add(port);
    port.onMessage.addListener(async (asked: unknown) => {
      const ranges = await find(asked);
      if (painters.has(port)) CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    });
    port.onDisconnect.addListener(() => {
      painters.delete(port);
      if (painters.size === 0) CSS.highlights.delete(HIGHLIGHT);
    });
  });
}
