import * as v from 'valibot';
import type { HandOver, PageForms } from './channels/types';
import type { Part } from './list-order';
import type { ReaderEvent } from './outbox/events';
import { channelSchema, correctedPassageSchema, correctionFieldsSchema, recordSchema } from './store-schema';
import type { CorrectedPassage, Correction, Outbox, OutboxRecord } from './types';

/** What messages carry of corrections. The only file of a feature that the message map knows. */

const articleSchema = v.object({ url: v.string(), title: v.string() });
const nullableText = v.nullable(v.string());

const pageFormsSchema: v.GenericSchema<unknown, PageForms> = v.object({
  url: v.string(),
  scripts: v.array(v.string()),
  dialogs: v.array(v.object({ id: v.string(), nonce: nullableText, postId: nullableText })),
  postId: nullableText,
  links: v.array(v.object({ href: v.string() })),
});

/** What a page gives for a correction to its story; `passage` is null where nothing of the story is selected. */
export interface CorrectionPage {
  readonly article: Correction['article'];
  readonly forms: PageForms;
  readonly passage: CorrectedPassage | null;
}

export const correctionPageSchema: v.GenericSchema<unknown, CorrectionPage> = v.object({
  article: articleSchema,
  forms: pageFormsSchema,
  passage: v.nullable(correctedPassageSchema),
});

const press = { id: v.string(), turn: v.number() };

/** Everything that a reader does to the outbox. */
export const readerEventSchema: v.GenericSchema<unknown, ReaderEvent> = v.variant('type', [
  v.object({
    type: v.literal('draftEdited'),
    id: v.pipe(v.string(), v.nonEmpty()),
    spareId: v.pipe(v.string(), v.nonEmpty()),
    typedAt: v.number(),
    article: articleSchema,
    passage: correctedPassageSchema,
    fields: correctionFieldsSchema,
  }),
  v.object({
    ...press,
    type: v.literal('sendPressed'),
    fields: correctionFieldsSchema,
    channel: channelSchema,
    consent: v.object({ content: v.boolean(), identity: v.boolean() }),
  }),
  v.object({ ...press, type: v.picklist(['editPressed', 'retryPressed', 'deletePressed', 'undoPressed']) }),
  v.object({ ...press, type: v.literal('confirmed'), isDelivered: v.boolean() }),
  v.object({ type: v.literal('imported'), records: v.array(recordSchema) }),
]);

/** What a window asks for of the outbox. */
export const partSchema: v.GenericSchema<unknown, Part> = v.object({
  most: v.number(),
  articleUrl: nullableText,
  ids: v.array(v.string()),
});

/** The outbox as a window may see it. */
export interface ShownOutbox extends Pick<Outbox, 'isOnline' | 'records' | 'aside'> {
  /** How many records there are, of which `records` may be a part. */
  readonly total: number;
  /** Until when the site wants no more reports, in milliseconds since 1970, or 0. */
  readonly pausedUntil: number;
}

export const shownOutboxSchema: v.GenericSchema<unknown, ShownOutbox> = v.object({
  isOnline: v.boolean(),
  records: v.array(recordSchema),
  total: v.number(),
  aside: v.array(v.unknown()),
  pausedUntil: v.number(),
});

/** What became of something that the reader did. */
export interface Pressed {
  /**
   * `stale`: the record has changed since the reader saw it, and nothing was done. `notStored`: the storage refused, and
   * nothing was done; what was typed is on the reader's screen alone.
   */
  readonly outcome: 'taken' | 'stale' | 'notStored';
  /** The record as it is now: of a draft's late typing the one that it went to. Null where there is none. */
  readonly record: OutboxRecord | null;
  /** What is to be opened, after its text is on the clipboard: for e-mail and the "here" link. */
  readonly handOver: HandOver | null;
}

export const pressedSchema: v.GenericSchema<unknown, Pressed> = v.object({
  outcome: v.picklist(['taken', 'stale', 'notStored']),
  record: v.nullable(recordSchema),
  handOver: v.nullable(v.object({ url: v.string(), clipboard: v.nullable(v.string()) })),
});
