import { normalizeText } from '../article/normalize-text';

/** Text of the page's metadata as one line: no line breaks, no control characters, nothing unseen. */
export function cleanLine(text: string): string {
  return normalizeText(text).trim();
}
