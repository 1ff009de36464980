import type { Core } from './core';

/**
 * The first content script, at `document_start`, so that its copy listener comes before any of the page's. All the rest
 * is part of this file but isn't even evaluated before the reader does something in the page.
 */
let core: Core | null = null;
let loading: Promise<Core> | undefined;

function wake(): Promise<Core> {
  loading ??= import('./core').then(async ({ createCore }) => {
    core = createCore(document);
    await core.readSettings();
    return core;
  });
  return loading;
}

globalThis.pressquote = wake;
window.addEventListener('copy', (event) => core?.listener.handle(event), { capture: true });
for (const type of ['pointerdown', 'keydown', 'selectionchange']) {
  window.addEventListener(type, wake, { capture: true, once: true, passive: true });
}
