import { POLICY_START } from '../site';

/** The most that the site has ever allowed: a page that says more, or nothing, doesn't raise it. */
export const POLICY_LIMIT = 500;

/** The reprint policy as a page states it. */
export interface Policy {
  /** The most characters of one story that may be quoted, never above `POLICY_LIMIT`. */
  readonly limit: number;
  /** The clause in the page's own words, white space collapsed, or null where the page has none. */
  readonly clause: string | null;
}

export const DEFAULT_POLICY: Policy = { limit: POLICY_LIMIT, clause: null };

/** A number, its thousands parted or not: "2026, 400" is two. */
const LIMIT = /(?<!\d)(\d{1,3}(?:[ ,.]\d{3})+|\d+) ?[-–‑]? ?(?:characters?|symbols?|signs?)\b/gi;
/** Below this a number is more likely a slip in the wording than a limit. */
const LEAST_LIMIT = 20;

/**
 * Reads the policy from text of a page, which may hold more than the policy. The strictest number of characters that
 * the clause names is obeyed; a looser one than `POLICY_LIMIT` doesn't count.
 */
export function readPolicy(text: string): Policy {
  const line = text.replace(/\s+/g, ' ');
  const start = line.indexOf(POLICY_START);
  if (start === -1) return DEFAULT_POLICY;
  const clause = line.slice(start, start + 600).trim();
  const numbers = [...clause.matchAll(LIMIT)]
    .map((match) => Number((match[1] ?? '').replace(/\D/g, '')))
    .filter((number) => number >= LEAST_LIMIT);
  return { limit: Math.min(POLICY_LIMIT, ...numbers), clause };
}
