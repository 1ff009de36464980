import { browser } from '../platform/browser';

/** Whether the extension was updated, disabled or removed under this page: then nobody answers a message any more. */
export function isExtensionGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    // Chromium throws "Extension context invalidated" instead.
    return true;
  }
}
