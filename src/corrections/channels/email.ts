import { composeMailto, readMailto } from '../../article/compose-mailto';
import type { Correction } from '../types';
import { describeInLines } from './describe-correction';
import type { EmailChannel, HandOver, PageForms } from './types';

const LONGEST_SUBJECT = 100;

/** The address to which a page's corrections lines send, or null. */
export function findEmail(page: PageForms): EmailChannel | null {
  for (const { href } of page.links) {
    const address = readMailto(href);
    if (address !== null) return { kind: 'email', address };
  }
  return null;
}

/** A letter with a correction, and what of it belongs on the clipboard. */
export function composeEmail(correction: Correction, { address }: EmailChannel): HandOver {
  const title = [...correction.article.title].slice(0, LONGEST_SUBJECT).join('');
  return composeMailto(address, `Correction: ${title}`, describeInLines(correction));
}
