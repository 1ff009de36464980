import type { Day, Reference } from './reference';
import type { Run } from './runs';
import { joinName, joinWords, type Name } from './split-name';
import { innerMarks, MONTHS, stop } from './words';

/**
 * MLA, 9th edition: Author. “Title.” *Site*, day month year, URL. Two authors are named, of more the first with "et al."
 * (5.7–5.8). Without an author the title comes first (5.2), without a title what it is (5.28); without a date nothing
 * stands for it (5.40) and the day of the visit is added (5.111). The address keeps its `https:`, as for a reference
 * whose address is to be followed (5.95). Editors of a story are not those of the site, so they are not named.
 */
export function toMla({ authors, title, site, date, url, accessed }: Reference): Run[] {
  const head = authors.length === 0 ? '' : `${stopped(writeNames(authors))} `;
  const name = title === null ? 'News article. ' : `“${innerMarks(title)}${stop(title)}” `;
  const day = date === null ? '' : `, ${writeDate(date)}`;
  const visit = date !== null || accessed === null ? '.' : `. Accessed ${stopped(writeDate(accessed))}`;
  return [head + name, { italic: site }, `${day}, `, { url }, visit];
}

/** Months of more than four letters are shortened (appendix 1). */
function writeDate({ year, month, day }: Day): string {
  const name = MONTHS[month - 1] ?? '';
  const short = name.length <= 4 ? name : `${name.slice(0, name === 'September' ? 4 : 3)}.`;
  return `${day} ${short} ${year}`;
}

function writeNames([first, second, ...others]: readonly Name[]): string {
  if (first === undefined) return '';
  if (second === undefined) return turnName(first);
  return others.length > 0 ? `${turnName(first)}, et al.` : `${turnName(first)}, and ${joinName(second)}`;
}

/** Family name first; particles in small letters go with the given name (5.31: "Beauvoir, Simone de"). */
export function turnName(name: Name): string {
  if (name.kind === 'literal') return name.text;
  const { given, particle, family, suffix } = name;
  return [family, joinWords(given, particle), suffix].filter((part) => part !== '').join(', ');
}

const stopped = (text: string): string => text + stop(text);
