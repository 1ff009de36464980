import type { Browser } from 'webextension-polyfill';

declare global {
  var browser: Browser | undefined;
  /** Chromium's name for the same API, with promises since Manifest V3. */
  var chrome: Browser | undefined;
}

const native = globalThis.browser ?? globalThis.chrome;
if (native === undefined) throw new Error('Pressquote runs only as an extension.');

/** Stands in for `webextension-polyfill` in the content scripts and the popup. */
export default native;
