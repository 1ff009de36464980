import type { Policy } from './read-policy';

/**
 * The editors' written yes to more than the policy lets through of one story, as the reader has recorded it. Times are
 * milliseconds since 1970.
 */
export interface Permission {
  readonly id: string;
  /** The story's canonical address. */
  readonly url: string;
  readonly title: string;
  readonly by: string;
  /** The day that the yes was given, `YYYY-MM-DD`. */
  readonly givenOn: string;
  /** What it rests on: a reference or the reply itself. */
  readonly reference: string;
  /** The most characters that it lets through, or null for the whole story. */
  readonly most: number | null;
  /** When it ends, or null for never. */
  readonly until: number | null;
  readonly recordedAt: number;
  readonly revokedAt: number | null;
}

/** What of a permission a copy has to know. */
export type Terms = Pick<Permission, 'most' | 'until'>;

/** Whether a permission holds at a time. */
export function isInForce({ until, revokedAt }: Pick<Permission, 'until' | 'revokedAt'>, now: number): boolean {
  return revokedAt === null && (until === null || now < until);
}

/**
 * The most characters of a story that may be quoted: the policy's, or what a permission in force lets through where that
 * is more. Nothing else lifts the policy's limit. `whole` is the length of the whole story by `countCharacters`.
 */
export function permittedLimit({ limit }: Policy, terms: Terms | null, now: number, whole: () => number): number {
  if (terms === null || !isInForce({ ...terms, revokedAt: null }, now)) return limit;
  return Math.max(limit, terms.most ?? whole());
}
