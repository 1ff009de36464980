import { ATTRIBUTION_PARTS, type AttributionPart, composeSource, type Told } from './attribution';
import { cleanLine } from './clean-line';

/** Part names as the reader writes them: the language's own, by the ones that are stored. */
export type PartNames = Readonly<Record<AttributionPart, string>>;

export type AttributionProblem =
  | 'noTitle'
  | 'noSite'
  | 'notAPart'
  | 'twoParts'
  | 'twice'
  | 'brace'
  | 'bracket'
  | 'long';

export type CheckedAttribution =
  | { readonly isGood: true; readonly template: string }
  /** `at` is what of the text is meant, where it is a part of it. */
  | { readonly isGood: false; readonly problem: AttributionProblem; readonly at: string };

/** Characters that a template may have: it is said with each quote. */
export const LONGEST_ATTRIBUTION = 200;

const GROUP = /\{([^{}]*)\}/g;

/**
 * Reads a template as the reader wrote it, with part names in the language's own words or in English, and checks that it
 * names title and site, that each pair of braces holds one part, and that no bracket stands alone where a story doesn't
 * tell a part.
 */
export function checkAttribution(text: string, names: PartNames): CheckedAttribution {
  const line = cleanLine(text);
  const fail = (problem: AttributionProblem, at = ''): CheckedAttribution => ({ isGood: false, problem, at });
  if (line.length > LONGEST_ATTRIBUTION) return fail('long');
  if (/[{}]/.test(line.replace(GROUP, ''))) return fail('brace');
  const found: AttributionPart[] = [];
  for (const [group, inner = ''] of line.matchAll(GROUP)) {
    const [part, second] = findParts(inner, names);
    if (part === undefined) return fail('notAPart', group);
    if (second !== undefined) return fail('twoParts', group);
    if (found.includes(part)) return fail('twice', group);
    found.push(part);
  }
  if (!found.includes('title')) return fail('noTitle');
  if (!found.includes('site')) return fail('noSite');
  const template = line.replace(GROUP, (group) => renameParts(group, names, 'stored'));
  return isBalanced(template, found) ? { isGood: true, template } : fail('bracket');
}

/** A stored template with its part names in the language's own words. */
export function showAttribution(template: string, names: PartNames): string {
  return template.replace(GROUP, (group) => renameParts(group, names, 'shown'));
}

function findParts(inner: string, names: PartNames): AttributionPart[] {
  return ATTRIBUTION_PARTS.filter((part) => wholeWord(part).test(inner) || wholeWord(names[part]).test(inner));
}

function renameParts(group: string, names: PartNames, to: 'stored' | 'shown'): string {
  const [part] = findParts(group, names);
  if (part === undefined) return group;
  const [from, into] = to === 'stored' ? [names[part], part] : [part, names[part]];
  return group.replace(wholeWord(from), () => into);
}

/** A name is a word of letters alone. */
function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'u');
}

/** Whether all brackets are in pairs, whichever of its parts a story doesn't tell; every story has a title. */
function isBalanced(template: string, found: readonly AttributionPart[]): boolean {
  const free: readonly AttributionPart[] = found.filter((part) => part !== 'site' && part !== 'title');
  for (let told = 0; told < 2 ** free.length; told += 1) {
    const isTold = (part: AttributionPart): boolean => !free.includes(part) || ((told >> free.indexOf(part)) & 1) === 1;
    const { before, link, after } = composeSource(template, tell(isTold), { permission: null });
    if (!arePaired(before + link + after)) return false;
  }
  return true;
}

function tell(isTold: (part: AttributionPart) => boolean): Told {
  const word = (part: AttributionPart): string | null => (isTold(part) ? 'x' : null);
  return {
    authors: word('authors'),
    editors: word('editors'),
    title: word('title'),
    site: word('site'),
    section: word('section'),
    date: word('date'),
  };
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '»': '«', '”': '“' };

function arePaired(line: string): boolean {
  const open: string[] = [];
  for (const sign of line) {
    const opening = PAIRS[sign];
    if (opening !== undefined && open.pop() !== opening) return false;
    if (Object.values(PAIRS).includes(sign)) open.push(sign);
  }
  return open.length === 0;
}
