import { BODY_SELECTORS, NOT_BODY_SELECTOR, STORY_SELECTOR } from '../../site';

const KNOWN_BODY = BODY_SELECTORS.join(',');
/** Below this much text in paragraphs there is no story, in UTF-16 code units. */
const LEAST_TEXT = 200;

/** Every element of a page that holds a story's body, in document order; more than one where stories load below. */
export function findBodies(document: Document): Element[] {
  const known = [...document.querySelectorAll(KNOWN_BODY)].filter(
    (body) => body.parentElement?.closest(KNOWN_BODY) === null,
  );
  const best = known.filter((body) => !isPreview(body));
  if (best.length > 0) return best;
  const guess = findWhereParagraphsAre(document);
  return guess === null ? [] : [guess];
}

/** The element around one story: its body with heading and byline; the document's root where a page has one story. */
export function findStoryElement(body: Element, bodies: readonly Element[]): Element {
  if (bodies.length <= 1) return body.ownerDocument.documentElement;
  let story = body;
  for (let outer = body.parentElement; outer !== null; outer = outer.parentElement) {
    if (bodies.some((other) => other !== body && outer.contains(other))) break;
    story = outer;
    if (outer.matches(STORY_SELECTOR)) break;
  }
  return story;
}

/** Cards of other stories show an excerpt in the same kind of element as a body. */
function isPreview(body: Element): boolean {
  return (body.textContent?.length ?? 0) < LEAST_TEXT && body.querySelector('p + p') === null;
}

/** The element with the most text in paragraphs right inside it, whatever the paragraphs are made of. */
function findWhereParagraphsAre(document: Document): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, amount: number): void => {
    if (element !== null && element.closest(NOT_BODY_SELECTOR) === null)
      scores.set(element, (scores.get(element) ?? 0) + amount);
  };
  for (const element of document.querySelectorAll('p, div, td, section, article, main')) {
    const length = ownTextLength(element);
    if (length < LEAST_PARAGRAPH) continue;
    // Line breaks make several paragraphs of one element, which is then the body itself.
    const isBody = element.tagName !== 'P' && element.querySelector(':scope > br + br') !== null;
    add(isBody ? element : element.parentElement, length);
    if (!isBody) add(element.parentElement?.parentElement ?? null, length / 2);
  }
  let best: Element | null = null;
  for (const [element, score] of scores) {
    if (score >= LEAST_TEXT && score > (best === null ? 0 : (scores.get(best) ?? 0))) best = element;
  }
  return best;
}

/** Text that stands right in an element or in its emphasis and links. */
function ownTextLength(element: Element): number {
  let length = 0;
  for (const child of element.childNodes) {
    if (child.nodeType === 3 || INLINE.has(child.nodeName)) {
      length += child.textContent?.trim().length ?? 0;
    }
  }
  return length;
}

/** Less is a line of the page's own, not a paragraph. */
const LEAST_PARAGRAPH = 40;
const INLINE = new Set('A B EM I STRONG SPAN CITE Q MARK SMALL U'.split(' '));
