/** An e-mail address as a page shows it: in full, or hidden by Cloudflare, which writes it anew at each visit. */
const ADDRESS = /\[email[\s\u00a0]*protected\]|[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/giu;

/**
 * The policy's clause without what differs between visits though nothing has changed: white space, the kind of quotation
 * marks, and the address, which stands as `[…]`.
 */
export function normalizeClause(clause: string): string {
  return clause
    .replace(ADDRESS, '[…]')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The policy as a page stated it at the last visit, and what it was before where the reader hasn't been told yet. */
export interface SeenPolicy {
  readonly limit: number;
  readonly clause: string;
  readonly seenAt: number;
  readonly before: { readonly limit: number; readonly clause: string } | null;
}

/**
 * What is remembered of the policy after one more visit; `known` is null before the first. A page without a clause tells
 * nothing. A change stays to be told until `acknowledge`, against the wording that the reader knew.
 */
export function seePolicy(
  known: SeenPolicy | null,
  { limit, clause }: { readonly limit: number; readonly clause: string | null },
  now: number,
): SeenPolicy | null {
  if (clause === null) return known;
  const seen = { limit, clause: normalizeClause(clause), seenAt: now };
  if (known === null) return { ...seen, before: null };
  const told = known.before ?? { limit: known.limit, clause: known.clause };
  const isSame = told.limit === seen.limit && told.clause === seen.clause;
  return { ...seen, before: isSame ? null : told };
}

/** After the reader has been told of a change. */
export function acknowledge(known: SeenPolicy): SeenPolicy {
  return { ...known, before: null };
}
