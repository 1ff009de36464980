import { type Reference, writeDay } from './reference';
import { joinWords, type Name } from './split-name';

/**
 * Wikipedia's `{{cite news}}` (as the English one documents it and the Ukrainian one takes it too), on one line as in
 * running text. `link` is the address that readers follow, with its text fragment where there is one.
 */
export function toWikipedia(reference: Reference, link: string): string {
  const { authors, editors, title, site, date, accessed, quoted } = reference;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ...authors.flatMap((name, index) => writeName(name, '', index + 1)),
    ...editors.flatMap((name, index) => writeName(name, 'editor-', index + 1)),
    ['title', title === null ? null : escapeWikitext(title)],
    ['url', escapeAddress(link)],
    ['work', escapeWikitext(site)],
    ['date', date === null ? null : writeDay(date)],
    ['access-date', accessed === null ? null : writeDay(accessed)],
    ['quote', quoted === null ? null : escapeWikitext(quoted)],
  ];
  const given = fields.flatMap(([name, value]) => (value === null ? [] : [` |${name}=${value}`]));
  return `{{cite news${given.join('')}}}\n`;
}

function writeName(name: Name, role: string, number: number): (readonly [string, string])[] {
  // In double round brackets a name is taken as it stands, whatever commas it has.
  if (name.kind === 'literal')
    return [[role === '' ? `author${number}` : `editor${number}`, `((${escapeWikitext(name.text)}))`]];
  const { given, particle, family, suffix } = name;
  return [
    [`${role}last${number}`, escapeWikitext(joinWords(particle, family))],
    [`${role}first${number}`, escapeWikitext(joinWords(given, suffix))],
  ];
}

/**
 * Text that MediaWiki takes for nothing but text: brackets, bars, ampersands and what begins tags as character
 * references, and so the first of the signs that mean something only together (italics, signatures, switches, links).
 */
export function escapeWikitext(text: string): string {
  return text
    .replace(/[&<>[\]{}|]/g, reference)
    .replace(/'(?='|$)|^'|(?<=')'|~(?=~)|_(?=_)|-(?=-{3})|(?<=\p{L}):(?=\S)|(?<=\b(?:RFC|PMID|ISBN)) /gu, reference)
    .replace(/\s+/g, ' ')
    .replace(/^[*#:;]/, reference);
}

const reference = (unit: string): string => `&#${unit.codePointAt(0)};`;

/** An address in a parameter: what would end it or the template is percent-encoded. */
function escapeAddress(url: string): string {
  return url.replace(/[\s"'<>[\]{|}]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
