/** Over about this many characters mail programs cut a `mailto:`. */
export const LONGEST_MAILTO = 1800;
const PASTE_HERE = '\n\n[Please paste the rest here: it is on your clipboard.]';

/** One address and nothing else: no parameters, no second address, no header of a page's own. */
const ADDRESS = /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i;

/** What opens a letter, and what of its text didn't fit and belongs on the clipboard, or null. */
export interface Letter {
  readonly url: string;
  readonly clipboard: string | null;
}

/** The address of a `mailto:`, or null where it isn't one with a plain address. */
export function readMailto(href: string): string | null {
  if (!/^mailto:/i.test(href)) return null;
  const address = decode(href.slice('mailto:'.length).split('?')[0] ?? '').trim();
  return ADDRESS.test(address) ? address : null;
}

/**
 * A `mailto:` (RFC 6068) of at most `LONGEST_MAILTO` characters, and for the clipboard what of the text didn't fit into it
 * (null where all did): the mail's text up to the note, and the clipboard's, are the whole.
 */
export function composeMailto(address: string, subject: string, text: string): Letter {
  const write = (body: string): string =>
    `mailto:${address}?subject=${encode(subject)}&body=${encode(body.replace(/\r?\n/g, '\r\n'))}`;
  if (write(text).length <= LONGEST_MAILTO) return { url: write(text), clipboard: null };
  const end = longestStart(text, (start) => write(start + PASTE_HERE).length <= LONGEST_MAILTO);
  return { url: write(text.slice(0, end) + PASTE_HERE), clipboard: text.slice(end) };
}

/** The largest start that fits, at a word's end where there is one. */
function longestStart(text: string, fits: (start: string) => boolean): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const space = text.slice(0, low).search(/\s\S*$/);
  if (space > low / 2) return space;
  return /[\uD800-\uDBFF]$/.test(text.slice(0, low)) ? low - 1 : low;
}

/** Half a surrogate pair can't be encoded; it is no character anyway. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '�'),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
