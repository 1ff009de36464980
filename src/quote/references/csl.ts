import type { Day, Reference } from './reference';
import type { Name } from './split-name';

/** CSL-JSON (its schema of version 1.0.2), a list of one item. */
export function toCsl({ authors, editors, title, site, date, url, accessed, key, quoted }: Reference): string {
  const item = {
    id: key,
    type: 'article-newspaper',
    ...(authors.length > 0 && { author: authors.map(toCslName) }),
    ...(editors.length > 0 && { editor: editors.map(toCslName) }),
    ...(title !== null && { title }),
    'container-title': site,
    ...(date !== null && { issued: toCslDate(date) }),
    URL: url,
    ...(accessed !== null && { accessed: toCslDate(accessed) }),
    // Not `note`, in which some programs look for fields.
    ...(quoted !== null && { annote: quoted }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function toCslName(name: Name): Readonly<Record<string, string>> {
  if (name.kind === 'literal') return { literal: name.text };
  const { given, particle, family, suffix } = name;
  return {
    family,
    given,
    ...(particle !== '' && { 'non-dropping-particle': particle }),
    ...(suffix !== '' && { suffix }),
  };
}

function toCslDate({ year, month, day }: Day) {
  return { 'date-parts': [[year, month, day]] };
}
