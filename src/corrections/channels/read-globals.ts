import * as v from 'valibot';
import { DEFAULT_ENDPOINT_PATH, type FORM_GLOBALS } from '../../site';
import { isSafeTarget } from './check-target';
import type { PageForms } from './types';

export type FormGlobal = (typeof FORM_GLOBALS)[number];

/** What a plugin's inline script tells. */
export interface FormSettings {
  readonly endpoint: string;
  readonly nonce: string | null;
}

const settingsSchema = v.object({ ajaxurl: v.string(), nonce: v.nullish(v.string(), null) });

/** The settings in a plugin's global, read from the page's inline scripts without running them; null where none is. */
export function readGlobal(page: PageForms, name: FormGlobal): FormSettings | null {
  const assignment = new RegExp(`\\b${name}\\s*=\\s*(?=\\{)`);
  for (const script of page.scripts) {
    const settings = parseSettings(objectAfter(script, assignment));
    if (settings === null) continue;
    const endpoint = URL.canParse(settings.ajaxurl, page.url) ? new URL(settings.ajaxurl, page.url).href : '';
    if (isSafeTarget(page.url, endpoint)) return { endpoint, nonce: settings.nonce };
  }
  return null;
}

/** Where the page's own site takes forms when no script tells. */
export function defaultEndpoint(page: PageForms): string {
  return new URL(DEFAULT_ENDPOINT_PATH, page.url).href;
}

/** The object literal behind the assignment, up to the brace that closes it. */
function objectAfter(script: string, assignment: RegExp): string {
  const found = assignment.exec(script);
  if (found === null) return '';
  const start = found.index + found[0].length;
  let depth = 0;
  for (const token of script.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token[0] === '{') depth += 1;
    if (token[0] === '}') depth -= 1;
    if (depth === 0) return script.slice(start, start + token.index + 1);
  }
  return '';
}

function parseSettings(json: string): v.InferOutput<typeof settingsSchema> | null {
  try {
    const result = v.safeParse(settingsSchema, JSON.parse(json));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
