import { cleanLine } from './clean-line';
import { formatNames } from './format-source';
import type { SourceWriter } from './make-quote';
import type { Source, SourceLine } from './types';

/** What a template can name in braces: `{title}`, or with text that is shown only together with it: `{ (date)}`. */
export const ATTRIBUTION_PARTS = ['authors', 'editors', 'title', 'site', 'section', 'date'] as const;
export type AttributionPart = (typeof ATTRIBUTION_PARTS)[number];

/** What `nameSource` writes, as a template. */
export const DEFAULT_ATTRIBUTION = '— {authors}, {title}, {site}, {date}';

/** What each part of a template says; null is what the page doesn't tell. */
export type Told = Readonly<Record<AttributionPart, string | null>>;

/** Parts a template into text, then for each part what stands before it, its name, what stands after it, and text. */
const PART = new RegExp(`\\{([^{}]*?)\\b(${ATTRIBUTION_PARTS.join('|')})\\b([^{}]*)\\}`);

let last: { readonly template: string; readonly write: SourceWriter | undefined } | undefined;

/**
 * What writes source lines by a template; undefined where the template is not a usable one. The same as the last time for
 * the same template, so that a quote made with it can be told from one made with another.
 */
export function findWriter(template: string): SourceWriter | undefined {
  if (last?.template !== template) last = { template, write: keepsSource(template) ? makeWriter(template) : undefined };
  return last.write;
}

function makeWriter(template: string): SourceWriter {
  return (source, { editors, section }, language) => {
    const names = editors.map(cleanLine).filter((name) => name !== '');
    const told = {
      ...source,
      editors: formatNames(names, language) || null,
      section: cleanLine(section ?? '') || null,
    };
    return composeSource(template, told, source);
  };
}

/**
 * The line that names a source, by a template that keeps it (`keepsSource`). A part that the page doesn't tell is left
 * out with the text between it and the part before it. The title bears the link; without a title the site's name does.
 * That more was permitted is said at the end, whatever the template.
 */
export function composeSource(template: string, told: Told, { permission }: Pick<Source, 'permission'>): SourceLine {
  const [lead = '', ...pieces] = template.split(PART);
  const linked = told.title === null ? 'site' : 'title';
  let [before, link, line, gap] = ['', '', '', lead];
  for (let index = 0; index < pieces.length; index += 4) {
    const [start = '', name, end = '', next = ''] = pieces.slice(index, index + 4);
    const part = ATTRIBUTION_PARTS.find((each) => each === name);
    const text = part === undefined ? null : told[part];
    if (text !== null && part === linked && link === '') {
      before = line + gap + start;
      link = text;
      line = end;
    } else if (text !== null) line += gap + start + text + end;
    // Before the first part that is told stands only what begins the line.
    gap = line + link === '' ? lead : next;
  }
  return { before, link, after: line + (permission === null ? '' : `, ${permission}`) + (pieces.at(-1) ?? '') };
}

/** Whether a template names the title, which bears the link, and the site, as the policy asks. */
export function keepsSource(template: string): boolean {
  const pieces = template.split(PART);
  return pieces.includes('title') && pieces.includes('site');
}
