import type { Correction } from '../types';
import { describeInLines } from './describe-correction';
import type { HandOver, LinkChannel, PageForms } from './types';

/** The page to which the corrections lines' "here" leads, or null. */
export function findHereLink(page: PageForms): LinkChannel | null {
  const link = page.links.find(({ href }) => URL.canParse(href) && /^https?:$/.test(new URL(href).protocol));
  return link === undefined ? null : { kind: 'link', url: new URL(link.href).href };
}

/** The page is opened as it is, with nothing of the reader's in its address; the text goes to the clipboard. */
export function composeHereLink(correction: Correction, { url }: LinkChannel): HandOver {
  return { url, clipboard: describeInLines(correction) };
}
