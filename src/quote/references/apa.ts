import type { Day, Reference } from './reference';
import type { Run } from './runs';
import { joinWords, type Name } from './split-name';
import { MONTHS, stop } from './words';

/** All are named up to twenty; of more, the first nineteen and the last (9.8). */
const MOST_NAMES = 20;

/**
 * APA, 7th edition, "Webpage on a news website" (10.16, example 110): Author. (Date). *Title*. Site. URL. Without an
 * author the title comes first (9.12), without a date "n.d." stands for it (9.17), without a title what it is in
 * brackets (9.22), and a site that is the author itself is not named again (10.16). The title is as the story has it:
 * which of its words keep their capital can't be told by rule.
 */
export function toApa({ authors, title, site, date, url }: Reference): Run[] {
  const day = `(${date === null ? 'n.d.' : writeDate(date)}).`;
  const name: Run = title === null ? '[News article]' : { italic: title };
  const titleEnd = stop(title ?? ']');
  const isOwn = authors.length === 1 && authors.every((author) => author.kind === 'literal' && author.text === site);
  const head: Run[] =
    authors.length === 0
      ? [name, `${titleEnd} ${day} `]
      : [`${stopped(writeNames(authors))} ${day} `, name, `${titleEnd} `];
  return [...head, isOwn ? '' : `${site}. `, { url }];
}

function writeDate({ year, month, day }: Day): string {
  return `${year}, ${MONTHS[month - 1]} ${day}`;
}

function writeNames(names: readonly Name[]): string {
  const all = names.map(writeName);
  const last = all.at(-1) ?? '';
  if (all.length === 1) return last;
  if (all.length > MOST_NAMES) return `${all.slice(0, MOST_NAMES - 1).join(', ')}, . . . ${last}`;
  return `${all.slice(0, -1).join(', ')}, & ${last}`;
}

/** Family name, then initials with their hyphens (9.8), the particle with the family name (9.9). */
function writeName(name: Name): string {
  if (name.kind === 'literal') return name.text;
  const { given, particle, family, suffix } = name;
  return [joinWords(particle, family), toInitials(given), suffix].filter((part) => part !== '').join(', ');
}

/** "Paul A." → "P. A.", "J.R." → "J. R.", "Anne-Marie" → "A.-M.". */
function toInitials(given: string): string {
  const words = given.split(/[ .]+/).filter((word) => word !== '');
  const initial = (part: string): string => `${[...part][0] ?? ''}.`;
  return words.map((word) => word.split('-').filter(Boolean).map(initial).join('-')).join(' ');
}

const stopped = (text: string): string => text + stop(text);
