import * as v from 'valibot';
import type { Channel, FormChannel, KeptAnswer } from './channels/types';
import {
  ATTEMPT_ENDS,
  CORRECTION_KINDS,
  type Correction,
  type CorrectionState,
  NEED_REASONS,
  type OutboxRecord,
  type Pace,
  WAIT_REASONS,
} from './types';

const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullableText = v.nullable(v.string());

const mistape = v.object({ kind: v.literal('mistape'), endpoint: v.string(), postId: nullableText });
const oldMistape = v.object({
  kind: v.literal('oldMistape'),
  version: v.picklist(['1.0', '1.1']),
  endpoint: v.string(),
  nonce: nullableText,
});
const mixtape = v.object({
  kind: v.literal('mixtape'),
  endpoint: v.string(),
  postId: nullableText,
  nonce: nullableText,
});

const formChannelSchema: v.GenericSchema<unknown, FormChannel> = v.variant('kind', [mistape, oldMistape, mixtape]);
export const channelSchema: v.GenericSchema<unknown, Channel> = v.variant('kind', [
  mistape,
  oldMistape,
  mixtape,
  v.object({ kind: v.literal('email'), address: v.string() }),
  v.object({ kind: v.literal('link'), url: v.string() }),
]);

const answerSchema: v.GenericSchema<unknown, KeptAnswer> = v.object({
  status: v.number(),
  contentType: v.string(),
  url: v.string(),
  redirected: v.boolean(),
  body: v.string(),
});

const point = v.object({ block: count, offset: count });

/** What the reader writes, for messages as well. */
export const correctionFieldsSchema = v.object({
  shouldRead: v.string(),
  kind: v.picklist(CORRECTION_KINDS),
  comment: v.string(),
  name: v.string(),
  email: v.string(),
});

/** The words that a correction is about, for messages as well. */
export const correctedPassageSchema = v.object({
  text: v.string(),
  sentence: v.string(),
  ranges: v.array(v.object({ start: point, end: point })),
  before: v.string(),
  after: v.string(),
});

const correctionSchema: v.GenericSchema<unknown, Correction> = v.object({
  ...correctionFieldsSchema.entries,
  id: v.pipe(v.string(), v.nonEmpty()),
  article: v.object({ url: v.string(), title: v.string() }),
  passage: correctedPassageSchema,
  createdAt: time,
  changedAt: time,
});

const stateSchema: v.GenericSchema<unknown, CorrectionState> = v.variant('name', [
  v.object({ name: v.literal('draft') }),
  v.object({ name: v.literal('queued') }),
  v.object({ name: v.literal('sending'), attempt: count, deadline: time }),
  v.object({ name: v.literal('waiting'), reason: v.picklist(WAIT_REASONS), until: time }),
  v.object({ name: v.literal('delivered'), at: time, by: v.picklist(['answer', 'duplicate', 'reader']) }),
  v.object({ name: v.literal('handedOver'), at: time, channel: v.picklist(['email', 'link']) }),
  v.object({ name: v.literal('needsYou'), reason: v.picklist(NEED_REASONS), answer: v.nullable(answerSchema) }),
]);

export const recordSchema: v.GenericSchema<unknown, OutboxRecord> = v.object({
  correction: correctionSchema,
  state: stateSchema,
  channel: v.nullable(channelSchema),
  attempts: v.array(v.object({ number: count, at: time, channel: formChannelSchema, end: v.picklist(ATTEMPT_ENDS) })),
  turn: count,
  failures: count,
  deletedAt: v.nullable(time),
});

export const paceSchema: v.GenericSchema<unknown, Pace> = v.object({
  starts: v.array(time),
  pausedUntil: time,
  refusals: count,
});
