import { type Reference, writeDay } from './reference';
import { joinWords, type Name } from './split-name';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A BibTeX entry, `@misc` because the classic styles have no better kind for the web. Its title is in double braces:
 * styles would else take the capitals from its names. `url`, which all styles of today print, is the story's address.
 */
export function toBibtex(reference: Reference): string {
  const { authors, editors, title, site, date, url, accessed, key, quoted } = reference;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', writeNames(authors)],
    ['editor', writeNames(editors)],
    ['title', title === null ? null : `{{${escapeLatex(title)}}}`],
    ['howpublished', `{${escapeLatex(site)}}`],
    ['year', date === null ? null : `{${date.year}}`],
    ['month', date === null ? null : (MONTHS[date.month - 1] ?? null)],
    ['day', date === null ? null : `{${date.day}}`],
    ['url', `{${escapeUrl(url)}}`],
    ['urldate', accessed === null ? null : `{${writeDay(accessed)}}`],
    ['annote', quoted === null ? null : `{${escapeLatex(quoted)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

function writeNames(names: readonly Name[]): string | null {
  return names.length === 0 ? null : `{${names.map(writeName).join(' and ')}}`;
}

/** A name that isn't to be parted stands in braces. */
function writeName(name: Name): string {
  if (name.kind === 'literal') return `{${escapeLatex(name.text)}}`;
  const { given, particle, family, suffix } = name;
  const parts = [joinWords(particle, family), suffix, given].filter((part) => part !== '');
  return parts.map(escapeLatex).join(', ');
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * Text for a field in braces. BibTeX counts braces even behind a backslash, so they become commands; LaTeX would join
 * hyphens and apostrophes that stand together into other signs.
 */
function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}~^`<>|]/g, (unit) => COMMANDS[unit] ?? unit)
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/(?<=-)-|(?<=')'|(?<=,),/g, '{}$&');
}

/** An address as styles hand it on, unread; braces in it would count. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\^`| ]/g, (unit) => encodeURIComponent(unit));
}
