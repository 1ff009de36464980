/**
 * The one `browser` of the project: webextension-polyfill in the background. The build puts `native-browser.ts` in its
 * place in the content scripts, where the polyfill's wrapping of every API would cost each page more than the whole of
 * the rest, and in the popup, which would be the slower to open.
 */
import browser from 'webextension-polyfill';

export { browser };
