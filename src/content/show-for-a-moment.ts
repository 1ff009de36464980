/** How long a place of the page stays marked, in milliseconds. */
const MARKED = 1600;
/** The name by which page.css colours a marked stretch. */
const HIGHLIGHT = 'pressquote';

/** Scrolls to an element and marks it for a moment, without changing the page. False where there is nothing to show. */
export function showForAMoment(element: Element | null): boolean {
  if (element === null || !element.checkVisibility()) return false;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return showRangeForAMoment(range);
}

/** An element is brought to the middle; one taller than the window may hold the stretch anywhere. */
function scrollTo(range: Range, element: Element): void {
  element.scrollIntoView({ block: 'center' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > globalThis.innerHeight) globalThis.scrollBy(0, top - globalThis.innerHeight / 3);
}

let marked: ReturnType<typeof setTimeout> | undefined;

/** Scrolls to a stretch of the page and marks it for a moment (CSS Custom Highlight API), without changing the page. */
export function showRangeForAMoment(range: Range | null): boolean {
  const element = range?.startContainer.parentElement ?? null;
  if (range === null || element === null) return false;
  scrollTo(range, element);
  clearTimeout(marked);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  marked = setTimeout(() => CSS.highlights.delete(HIGHLIGHT), MARKED);
  return true;
}
