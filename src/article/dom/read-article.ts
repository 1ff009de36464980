import {
  ADDRESS_ATTRIBUTES,
  AUTHOR_SELECTORS,
  canonicalAddress,
  classifyAddress,
  DATE_SELECTORS,
  dateInAddress,
  MAY_HOLD_BYLINE,
  namesInByline,
  namesInEditorLine,
  OWN_LINK_SELECTOR,
  SECTION_SELECTORS,
  splitNames,
  storyPath,
  TITLE_SELECTORS,
} from '../../site';
import { foldText } from '../fold-text';
import { normalizeText } from '../normalize-text';
import { parseUrl } from '../parse-url';
import { readDay } from '../read-day';
import type { Article } from '../types';
import { type HeadArticle, readHead } from './read-head';

/** Where one story stands in a page. */
export interface StoryPlace {
  readonly body: Element;
  /** The element with the story's heading and byline; the document's root where the page has one story. */
  readonly element: Element;
  readonly isOnly: boolean;
}

/**
 * Reads what a page says of one of its stories. `address` is where the page is now, which `pushState` may have changed.
 * Null where no address can be told for the story: a quote has to link to it, and a guess could lead to another.
 */
export function readArticle(place: StoryPlace, address: URL): Article | null {
  const title = readFirst(place.element, TITLE_SELECTORS);
  const head = readHead(place.body.ownerDocument, address, title);
  const own = ownAddress(place);
  const isOfHead = isAboutHead(place, address, title, own, head);
  const url = (isOfHead ? head.url : null) ?? own ?? pageAddress(place, address, head);
  if (url === null) return null;
  const byline = readByline(place);
  return {
    url,
    title: title ?? (isOfHead ? head.title : null) ?? '',
    authors: firstNonEmpty([byline.authors, () => (isOfHead ? head.authors : []), () => readAuthorElements(place)]),
    editors: firstNonEmpty([byline.editors, () => (isOfHead ? head.editors : [])]),
    date: (isOfHead ? head.date : null) ?? dateInElement(place.element) ?? readDay(dateInAddress(new URL(url))),
    section: (isOfHead ? head.section : null) ?? readFirst(place.element, SECTION_SELECTORS),
  };
}

/** Whether the document's head tells of this story, and not of one loaded above or below, or left by `pushState`. */
function isAboutHead(
  place: StoryPlace,
  address: URL,
  title: string | null,
  own: string | null,
  head: HeadArticle,
): boolean {
  if (own !== null && head.url !== null) return isSameStory(own, head.url);
  if (title !== null && head.title !== null && foldText(title) === foldText(head.title)) return true;
  if (!place.isOnly) return false;
  return head.url === null || classifyAddress(address) !== 'article' || isSameStory(address.href, head.url);
}

/** The page's own address, where it can be this story's: the only one's, or that of a story the page moved on to. */
function pageAddress(place: StoryPlace, address: URL, head: HeadArticle): string | null {
  if (place.isOnly && address.searchParams.has('p')) return canonicalAddress(address);
  if (classifyAddress(address) !== 'article') return null;
  const movedOn = head.url !== null && !isSameStory(address.href, head.url);
  return place.isOnly || movedOn ? canonicalAddress(address) : null;
}

function isSameStory(a: string, b: string): boolean {
  return storyPath(new URL(a)) === storyPath(new URL(b));
}

/** The address that the story's own element names: a data attribute, or the link of its heading. */
function ownAddress({ element }: StoryPlace): string | null {
  if (element === element.ownerDocument.documentElement) return null;
  const candidates = [
    ...ADDRESS_ATTRIBUTES.map((name) => element.getAttribute(name)),
    element.querySelector(OWN_LINK_SELECTOR)?.getAttribute('href'),
  ];
  for (const candidate of candidates) {
    const url = candidate ? parseUrl(candidate, element.baseURI) : null;
    if (url !== null && classifyAddress(url) === 'article') return canonicalAddress(url);
  }
  return null;
}

/** Names told in lines of text ("Article by: …"), which stand in the body in old years and beside it in others. */
function readByline({ body, element }: StoryPlace): { authors: () => string[]; editors: () => string[] } {
  const lines: string[] = [];
  const isWhole = element === element.ownerDocument.documentElement;
  const scope = isWhole ? (body.closest('article, main') ?? body.parentElement ?? body) : element;
  for (const candidate of scope.querySelectorAll('p, div, span, li, em, strong, h4, h5, h6')) {
    const text = candidate.textContent ?? '';
    if (text.length > MOST_BYLINE || !MAY_HOLD_BYLINE.test(text)) continue;
    for (const line of text.split('\n')) lines.push(oneLine(line), oneLine(text));
  }
  const find = (read: (line: string) => string[] | null) => (): string[] => {
    for (const line of lines) {
      const names = read(line);
      if (names !== null && names.length > 0) return names;
    }
    return [];
  };
  return { authors: find(namesInByline), editors: find(namesInEditorLine) };
}

/** Longer than any byline, in UTF-16 code units: a paragraph that holds "by:" is not one. */
const MOST_BYLINE = 160;

function readAuthorElements({ element }: StoryPlace): string[] {
  for (const selector of AUTHOR_SELECTORS) {
    const names = [...element.querySelectorAll(selector)].flatMap((found) =>
      splitNames(oneLine(found.textContent ?? '')),
    );
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

function dateInElement(element: Element): string | null {
  for (const selector of DATE_SELECTORS) {
    const day = readDay(element.querySelector(selector)?.getAttribute('datetime'));
    if (day !== null) return day;
  }
  return null;
}

function readFirst(element: Element, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const text = oneLine(element.querySelector(selector)?.textContent ?? '');
    if (text !== '') return text;
  }
  return null;
}

function firstNonEmpty(sources: readonly (() => readonly string[])[]): readonly string[] {
  for (const source of sources) {
    const found = source();
    if (found.length > 0) return found;
  }
  return [];
}

function oneLine(text: string): string {
  return normalizeText(text).trim();
}
