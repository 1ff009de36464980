import { turnName } from './mla';
import type { Day, Reference } from './reference';
import type { Run } from './runs';
import { joinName, type Name } from './split-name';
import { innerMarks, MONTHS, stop } from './words';

/** All are named up to ten; of more, the first seven (14.76). */
const MOST_NAMES = 10;
const FIRST_NAMES = 7;

/**
 * The Chicago Manual of Style, 17th edition, bibliography, a news article read on line (14.191): Author. “Title.”
 * *Site*, Month day, year. URL. Without an author the title comes first (14.79), without a title what it is; without a
 * date the day of the visit stands before the address (14.12). Editors of a story are not named.
 */
export function toChicago({ authors, title, site, date, url, accessed }: Reference): Run[] {
  const head = authors.length === 0 ? '' : `${stopped(writeNames(authors))} `;
  const name = title === null ? 'News article. ' : `“${innerMarks(title)}${stop(title)}” `;
  const visit = accessed === null ? '. ' : `. Accessed ${writeDate(accessed)}. `;
  return [head + name, { italic: site }, date === null ? visit : `, ${writeDate(date)}. `, { url }, '.'];
}

function writeDate({ year, month, day }: Day): string {
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

function writeNames(names: readonly Name[]): string {
  const all = names.map((name, index) => (index === 0 ? turnName(name) : joinName(name)));
  const last = all.at(-1) ?? '';
  if (all.length === 1) return last;
  if (all.length > MOST_NAMES) return `${all.slice(0, FIRST_NAMES).join(', ')}, et al.`;
  return `${all.slice(0, -1).join(', ')}, and ${last}`;
}

const stopped = (text: string): string => text + stop(text);
