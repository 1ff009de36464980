import * as v from 'valibot';
import {
  correctionPageSchema,
  partSchema,
  pressedSchema,
  readerEventSchema,
  shownOutboxSchema,
} from '../corrections/message-schema';

/**
 * The part of the message map that is about corrections, in a file of its own: the popup loads it with its Corrections
 * tab and not before.
 */

/** What the content script answers. */
export const correctionPageMessages = {
  /** What a correction of the selection needs of the page, or null on a page without a story. */
  readCorrectionPage: { request: v.null(), response: v.nullable(correctionPageSchema) },
  /** Opens the site's own dialog for the selection; false where the page has none that we know. */
  openSiteDialog: { request: v.null(), response: v.object({ isOpened: v.boolean() }) },
} as const;

/** What the background answers to pages of the extension, and to nobody else. */
export const correctionMessages = {
  /**
   * The outbox, or a part of it, which is read so much sooner. `isPrivate` where the tab that the popup serves is private:
   * only there corrections from private windows are shown. Whoever shows the outbox follows `browser.storage.onChanged`
   * and asks again when an item changes for which `isOutboxItem` holds, in the area `local` or `session`.
   */
  getCorrections: {
    request: v.object({ isPrivate: v.boolean(), part: v.optional(partSchema) }),
    response: shownOutboxSchema,
  },
  /**
   * Something that the reader did. It is stored before the answer comes. Ids of new corrections, `spareId` too, come from
   * `correctionId`; several messages may be under way at once, and are taken in the order in which they were sent.
   */
  pressCorrection: { request: readerEventSchema, response: pressedSchema },
} as const;

export type CorrectionPageMessages = typeof correctionPageMessages;
export type CorrectionMessages = typeof correctionMessages;
