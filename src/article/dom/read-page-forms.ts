import {
  DIALOG_SELECTOR,
  DIALOG_SEND_SELECTOR,
  HIDDEN_EMAIL_ATTRIBUTE,
  HIDDEN_EMAIL_LINK,
  isCorrectionLine,
  storyNumber,
} from '../../site';
import { decodeEmail } from '../decode-email';
import { type FoundDialog, type FoundLink, type PageForms, tellsForm } from '../page-forms';

/** What a page offers to take corrections with. `address` is where it is now. Nothing of the page is run or changed. */
export function readPageForms(document: Document, address: URL): PageForms {
  return {
    url: address.href,
    scripts: [...document.scripts].map((script) => script.textContent ?? '').filter(tellsForm),
    dialogs: [...document.querySelectorAll(DIALOG_SELECTOR)].map(describeDialog),
    postId: storyNumber(
      document.body?.className ?? '',
      document.querySelector('article[id^="post-"]')?.id ?? '',
      document.querySelector('link[rel~="shortlink"]')?.getAttribute('href') ?? '',
    ),
    links: findCorrectionLinks(document),
  };
}

function describeDialog(dialog: Element): FoundDialog {
  return {
    id: dialog.id,
    nonce: dialog.getAttribute('data-nonce'),
    postId: dialog.querySelector(DIALOG_SEND_SELECTOR)?.getAttribute('data-id') ?? null,
  };
}

/** The links of the lines that tell where corrections go, in the order of the page. */
function findCorrectionLinks(document: Document): FoundLink[] {
  const links: FoundLink[] = [];
  for (const link of document.querySelectorAll(`a[href], [${HIDDEN_EMAIL_ATTRIBUTE}]`)) {
    if (!isInCorrectionLine(link)) continue;
    const href = readHref(link, document.baseURI);
    if (href !== null && !links.some((known) => known.href === href)) links.push({ href });
  }
  return links;
}

/** How far up a line may stand from its link: through emphasis, a paragraph, a box. */
const HIGHEST = 4;
/** A box longer than this is no line; in UTF-16 code units. */
const LONGEST_LINE = 400;

function isInCorrectionLine(link: Element): boolean {
  let element = link.parentElement;
  for (let level = 0; level < HIGHEST && element !== null; level += 1) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST_LINE) return false;
    if (isCorrectionLine(text.replace(/\s+/g, ' ').trim())) return true;
    element = element.parentElement;
  }
  return false;
}

/** The `mailto:` of the first e-mail address in an element, hidden or plain, or null. */
export function findMailto(element: Element): string | null {
  const links = element.querySelectorAll(`a[href], [${HIDDEN_EMAIL_ATTRIBUTE}]`);
  const hrefs = [...links].map((link) => readHref(link, element.baseURI));
  return hrefs.find((href) => href?.startsWith('mailto:')) ?? null;
}

/** Where a link leads, absolute: a page of the web, or a `mailto:`, hidden or plain. Null for anything else. */
function readHref(link: Element, base: string): string | null {
  const href = link.getAttribute('href') ?? '';
  const hidden = link.getAttribute(HIDDEN_EMAIL_ATTRIBUTE) ?? HIDDEN_EMAIL_LINK.exec(href)?.[1];
  if (hidden !== undefined) {
    const address = decodeEmail(hidden);
    return address === null ? null : `mailto:${address}`;
  }
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
