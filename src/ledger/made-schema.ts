import * as v from 'valibot';
import { articleSchema, blockSchema } from '../article/schema';
import { FORMATS, type MadeQuote } from './types';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const anchorSchema = v.object({
  text: v.string(),
  before: v.string(),
  after: v.string(),
  block: count,
  start: count,
});

export const policySchema = v.object({ limit: count, clause: v.nullable(v.string()) });

/** What of a copied quote is its own, whoever copied it. */
export const madeEntries = {
  article: articleSchema,
  fragment: v.nullable(v.string()),
  text: v.string(),
  blocks: v.array(blockSchema),
  length: count,
  anchors: v.array(anchorSchema),
  policy: policySchema,
} as const;

export const madeSchema: v.GenericSchema<unknown, MadeQuote> = v.object(madeEntries);

export const formatSchema = v.picklist(FORMATS);
