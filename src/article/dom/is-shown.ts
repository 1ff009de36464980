const NO_TEXT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK ' +
    'IFRAME OBJECT EMBED VIDEO AUDIO CANVAS IMG PICTURE SVG svg INPUT TEXTAREA SELECT PROGRESS METER'
  ).split(' '),
);

/** Whether an element can hold text that a browser shows as part of the page. */
export function holdsText(element: Element): boolean {
  const tag = element.tagName;
  // AMP's own elements are embeds; the text in them stands in for what is still loading.
  return !NO_TEXT.has(tag) && !tag.startsWith('AMP-');
}

/**
 * Whether an element, in one that is, is rendered: not hidden by attribute, by computed style or inside a closed `<details>`. Where
 * nothing is rendered (a parsed document, jsdom) only attributes count.
 */
export function isShown(element: Element): boolean {
  const canTell = typeof element.checkVisibility === 'function';
  if (canTell && element.checkVisibility(VISIBILITY)) return true;
  if (!canTell || element.ownerDocument.defaultView === null) {
    return !element.hasAttribute('hidden') && !hasHidingStyle(element);
  }
  return isContents(element);
}

// The older name of `visibilityProperty`, which came to Chromium in 121; every browser knows it, and one name is quicker.
const VISIBILITY = { checkVisibilityCSS: true };

function hasHidingStyle(element: Element): boolean {
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** `display: contents` has no box of its own, so `checkVisibility` calls it hidden though its children show. */
function isContents(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
