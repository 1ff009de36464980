import type { StoryRange } from '../article/types';
import type { Channel, FormChannel, KeptAnswer } from './channels/types';

export const CORRECTION_KINDS = ['typo', 'fact', 'translation', 'link', 'other'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** The words that a correction is about, and where they stand in the story. */
export interface CorrectedPassage {
  /** Verbatim, with `BLOCK_BREAK` between blocks. */
  readonly text: string;
  /** The whole sentence or sentences that the words stand in, for the reader to see them in place. */
  readonly sentence: string;
  readonly ranges: readonly StoryRange[];
  /** The story's own words just before and just behind, a few hundred characters of them; empty at its ends. */
  readonly before: string;
  readonly after: string;
}

/** What the reader writes. An empty text is nothing said. */
export interface CorrectionFields {
  /** What the passage should read; equal to the passage's text where the reader proposes no wording. */
  readonly shouldRead: string;
  readonly kind: CorrectionKind;
  readonly comment: string;
  readonly name: string;
  readonly email: string;
}

/** What a reader tells the editors about a highlighted piece of text. Times are milliseconds since 1970. */
export interface Correction extends CorrectionFields {
  readonly id: string;
  readonly article: { readonly url: string; readonly title: string };
  readonly passage: CorrectedPassage;
  readonly createdAt: number;
  readonly changedAt: number;
}

/**
 * Why a correction is tried again later. `notKnown`: an attempt ended without an answer, so that the site may have it
 * and its channel tells duplicates apart. `siteLimit`: the site takes no more just now. `nonce`: the form's key is read
 * anew from the article.
 */
export const WAIT_REASONS = ['notKnown', 'siteLimit', 'offline', 'nonce'] as const;
export type WaitReason = (typeof WAIT_REASONS)[number];

/**
 * Why only the reader can say how to go on. `notKnown`: the site may have it, and would take it twice. `siteMailFailed`:
 * the site has stored it and could not mail it. `siteLimit`: it refused for days. `imported`: it was on its way on another device.
 */
export const NEED_REASONS = [
  'notKnown',
  'noTextSelected',
  'siteMailFailed',
  'formGone',
  'nonceRefused',
  'redirected',
  'tooManyRequests',
  'siteLimit',
  'siteError',
  'notUnderstood',
  'tooLong',
  'unsafeTarget',
  'imported',
] as const;
export type NeedReason = (typeof NEED_REASONS)[number];

/** Where a correction is on its way. Times are milliseconds since 1970. */
export type CorrectionState =
  | { readonly name: 'draft' }
  | { readonly name: 'queued' }
  | { readonly name: 'sending'; readonly attempt: number; readonly deadline: number }
  | { readonly name: 'waiting'; readonly reason: WaitReason; readonly until: number }
  /** `by`: the site took it, the site had it already, or the reader says that the editors have it. */
  | { readonly name: 'delivered'; readonly at: number; readonly by: 'answer' | 'duplicate' | 'reader' }
  | { readonly name: 'handedOver'; readonly at: number; readonly channel: 'email' | 'link' }
  | { readonly name: 'needsYou'; readonly reason: NeedReason; readonly answer: KeptAnswer | null };

/** How an attempt ended; `open` while it runs, `notDelivered` where the reader said so. */
export const ATTEMPT_ENDS = [
  'open',
  'notKnown',
  'notDelivered',
  'delivered',
  'duplicate',
  'nonceRefused',
  ...NEED_REASONS.filter((reason) => reason !== 'notKnown' && reason !== 'nonceRefused'),
] as const;
export type AttemptEnd = (typeof ATTEMPT_ENDS)[number];

/** One try to deliver, numbered from 1. */
export interface Attempt {
  readonly number: number;
  readonly at: number;
  readonly channel: FormChannel;
  readonly end: AttemptEnd;
}

/** A correction on its way. */
export interface OutboxRecord {
  readonly correction: Correction;
  readonly state: CorrectionState;
  /** What the reader chose in the Send press; null before it. */
  readonly channel: Channel | null;
  readonly attempts: readonly Attempt[];
  /** Grows with every press taken and every attempt begun: a press counts only for the turn that the reader saw. */
  readonly turn: number;
  /** Tries since the last press that came to nothing, which lengthen the pauses. */
  readonly failures: number;
  /** When the reader deleted it; it can be had back for a while. */
  readonly deletedAt: number | null;
}

/** What is remembered of the site's limit on reports. */
export interface Pace {
  /** When attempts began, as far back as the limit looks. */
  readonly starts: readonly number[];
  /** Until when the site wants no more, or 0. */
  readonly pausedUntil: number;
  /** Refusals for too many reports since the last one that was taken. */
  readonly refusals: number;
}

/** Where corrections wait until they are delivered. */
export interface Outbox {
  readonly isOnline: boolean;
  readonly pace: Pace;
  readonly records: readonly OutboxRecord[];
  /** What was stored and could not be read, kept as it was. */
  readonly aside: readonly unknown[];
}

export const EMPTY_OUTBOX: Outbox = {
  isOnline: true,
  pace: { starts: [], pausedUntil: 0, refusals: 0 },
  records: [],
  aside: [],
};
