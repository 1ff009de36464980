import {
  CARD_HEADING_SELECTOR,
  endsStory,
  FOOTNOTE_MARKER_SELECTOR,
  isBoilerplate,
  NOT_STORY_SELECTOR,
  storyPath,
} from '../../site';
import { foldText } from '../fold-text';
import type { Block } from '../types';
import { collectBlocks } from './collect-blocks';
import { webAddress } from './context';
import { holdsText, isShown } from './is-shown';
import type { Reading, Verdict } from './text-collector';

/** Elements that hold something other than the story wherever they stand inside a body. */
const LEFT_OUT = `[aria-hidden="true"], ${NOT_STORY_SELECTOR}, ${FOOTNOTE_MARKER_SELECTOR}`;
const NOT_STORY_TAGS = new Set(['NAV', 'ASIDE', 'FORM', 'BUTTON', 'ARTICLE', 'DIALOG', 'FOOTER']);

/**
 * Reads a story's blocks from the element that holds its body: without advertisements, boxes, bylines and captions
 * told twice, and nothing after the lines with which the site ends a story. `title` is left out where it is repeated.
 */
export function readStory(body: Element, title: string): Reading {
  const foldedTitle = foldText(title);
  let caption = '';
  let count = 0;
  const judge = (block: Block): Verdict => {
    if (endsStory(block.text)) return count > 0 ? 'stop' : 'drop';
    if (isBoilerplate(block.text) || isTeaser(block)) return 'drop';
    // Folding keeps the length.
    const mayBeTitle = block.text.length === foldedTitle.length && block.kind !== 'item';
    if (mayBeTitle && foldText(block.text) === foldedTitle) return 'drop';
    if (block.kind === 'caption') {
      const folded = foldText(block.text);
      // The lead picture's caption stands before the story, and some years tell a caption twice.
      if (count === 0 || folded === caption) return 'drop';
      caption = folded;
    }
    count += 1;
    return 'keep';
  };
  return collectBlocks(body, { skips: isNotStory, judge });
}

function isNotStory(element: Element): boolean {
  const tag = element.tagName;
  if (!holdsText(element) || (NOT_STORY_TAGS.has(tag) && !isQuoteSource(element))) return true;
  // Without attributes only a marker can match.
  if ((element.hasAttributes() || tag === 'SUP') && element.matches(LEFT_OUT)) return true;
  return isCard(element, tag) || !isShown(element);
}

/** A box with a heading that is a link to another story. */
function isCard(element: Element, tag: string): boolean {
  if ((tag !== 'DIV' && tag !== 'LI' && tag !== 'SECTION') || !hasHeading(element)) return false;
  const link = element.querySelector(CARD_HEADING_SELECTOR);
  if (link === null || link.parentElement?.textContent?.trim() !== link.textContent?.trim()) return false;
  const href = webAddress(link.getAttribute('href'), element.baseURI);
  return href !== null && storyPath(new URL(href)) !== null;
}

/** Whether a heading stands right inside: much cheaper to tell than a search of all that stands below. */
function hasHeading(element: Element): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    const tag = child.tagName;
    if (tag.length === 2 && tag.startsWith('H') && tag !== 'HR') return true;
  }
  return false;
}

/** A `<footer>` in a block quote names who is quoted; anywhere else it is the page's. */
function isQuoteSource(element: Element): boolean {
  return element.tagName === 'FOOTER' && element.parentElement?.tagName === 'BLOCKQUOTE';
}

/** A block that is one link to another story: an "also read" line or a card of a related post. */
function isTeaser({ kind, text, marks }: Block): boolean {
  if (kind === 'caption' || kind === 'row') return false;
  return marks.some(
    (mark) =>
      mark.kind === 'link' && mark.start === 0 && mark.end === text.length && storyPath(new URL(mark.href)) !== null,
  );
}
