import * as v from 'valibot';
import { articleSchema, blockSchema, storyPointSchema, storyRangeSchema } from '../article/schema';
import type { Permission } from '../policy/permission';
import type { Gathering, Part, PartOrder } from './gathering/types';
import { formatSchema, madeEntries, policySchema } from './made-schema';
import type { Piece, QuoteRecord } from './types';

/** What the ledger stores, and messages and exports carry as it is stored. */

export const nullableText = v.nullable(v.string());
export const time = v.number();
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const id = v.pipe(v.string(), v.nonEmpty());

export const pieceSchema: v.GenericSchema<unknown, Piece> = v.object({
  id,
  number: count,
  name: v.string(),
  chosenAt: time,
  lastCopyAt: v.nullable(time),
  closedAt: v.nullable(time),
});

export const permissionSchema: v.GenericSchema<unknown, Permission> = v.object({
  id,
  url: v.string(),
  title: v.string(),
  by: v.string(),
  givenOn: v.string(),
  reference: v.string(),
  most: v.nullable(count),
  until: v.nullable(time),
  recordedAt: time,
  revokedAt: v.nullable(time),
});

export const quoteRecordSchema: v.GenericSchema<unknown, QuoteRecord> = v.object({
  ...madeEntries,
  id,
  piece: id,
  at: time,
  format: formatSchema,
  permission: nullableText,
});

const partSchema: v.GenericSchema<unknown, Part> = v.object({
  id,
  blocks: v.array(blockSchema),
  kept: v.array(storyRangeSchema),
  at: storyPointSchema,
  before: v.string(),
  after: v.string(),
  taken: v.number(),
});

export const orderSchema: v.GenericSchema<unknown, PartOrder> = v.picklist(['story', 'taken', 'own']);

const gathered = { order: orderSchema, parts: v.array(partSchema), waiting: v.nullable(partSchema) };

export const gatheringSchema: v.GenericSchema<unknown, Gathering> = v.object({
  ...gathered,
  article: articleSchema,
  policy: policySchema,
  earlier: v.array(v.object(gathered)),
  changedAt: time,
});
