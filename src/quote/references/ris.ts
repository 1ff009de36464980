import { type Reference, writeDay } from './reference';
import { joinWords, type Name } from './split-name';

/** A RIS record (its specification of 2011), a newspaper's article. Lines end as it asks, and no value can start one. */
export function toRis({ authors, editors, title, site, date, url, accessed, quoted }: Reference): string {
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ...authors.map((name) => ['AU', writeName(name)] as const),
    ...editors.map((name) => ['ED', writeName(name)] as const),
    ['TI', title],
    ['T2', site],
    ['PY', date === null ? null : String(date.year)],
    ['DA', date === null ? null : writeDay(date).replaceAll('-', '/')],
    ['UR', url],
    ['Y2', accessed === null ? null : writeDay(accessed).replaceAll('-', '/')],
    ['N1', quoted],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${toLine(value)}\r\n`])).join('');
}

/** "Family, Given, Suffix". */
function writeName(name: Name): string {
  if (name.kind === 'literal') return name.text;
  const { given, particle, family, suffix } = name;
  return [joinWords(particle, family), given, suffix].filter((part) => part !== '').join(', ');
}

/** One line, whatever a reader takes for the end of one. */
function toLine(value: string): string {
  return value.replace(/[\s\u0085]+/g, ' ');
}
