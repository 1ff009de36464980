import * as v from 'valibot';
import { storyRangeSchema } from '../article/schema';
import type { Permission } from '../policy/permission';
import type { Added, Settlement } from './gathering/add-part';
import type { Gathering, PartOrder } from './gathering/types';
import { anchorSchema } from './made-schema';
import {
  count,
  gatheringSchema,
  id,
  nullableText,
  orderSchema,
  permissionSchema,
  pieceSchema,
  quoteRecordSchema,
  time,
} from './stored-schema';
import type { Piece, QuoteRecord } from './types';

/** What messages carry of the ledger. */

/** What a page has to know beforehand of the story that it shows. */
export interface Standing {
  /** The permission that a copy rests on now, or null. */
  readonly permission: Pick<Permission, 'id' | 'most' | 'until'> | null;
}

/** A copy that was recorded. */
export interface CountedCopy {
  readonly quote: string;
  /** The piece that it counts to, and all that this piece now holds of the story. */
  readonly piece: Pick<Piece, 'id' | 'number' | 'name'>;
  readonly anchors: QuoteRecord['anchors'];
}

export const countedCopySchema: v.GenericSchema<unknown, CountedCopy> = v.object({
  quote: id,
  piece: v.object({ id, number: count, name: v.string() }),
  anchors: v.array(anchorSchema),
});

/** What came of adding a passage to the story's quote. */
export interface AddedToQuote {
  /** `notStored`: the storage refused, and the quote is as it was. */
  readonly outcome: Added['kind'] | 'notStored';
  /** By how many characters it is too long; 0 where it isn't. */
  readonly by: number;
  /** The quote as it is now: its parts, its length by `countCharacters`, and the most that it may have. */
  readonly parts: number;
  readonly length: number;
  readonly limit: number;
}

export const addedSchema: v.GenericSchema<unknown, AddedToQuote> = v.object({
  outcome: v.picklist(['added', 'same', 'tooLong', 'notStored']),
  by: count,
  parts: count,
  length: count,
  limit: count,
});

/** A change of the quote that is gathered from a story. */
export type GatheringChange =
  | { readonly kind: 'clear' | 'undo' }
  | { readonly kind: 'remove' | 'dropSentence'; readonly part: string }
  | { readonly kind: 'move'; readonly part: string; readonly to: number }
  | { readonly kind: 'order'; readonly order: PartOrder }
  | { readonly kind: 'omitWords'; readonly part: string; readonly range: v.InferOutput<typeof storyRangeSchema> }
  | { readonly kind: 'settle'; readonly settlement: Settlement };

const settlementSchema: v.GenericSchema<unknown, Settlement> = v.variant('kind', [
  v.object({ kind: v.picklist(['shorten', 'discard']) }),
  v.object({ kind: v.literal('replace'), part: id }),
]);

const changeSchema: v.GenericSchema<unknown, GatheringChange> = v.variant('kind', [
  v.object({ kind: v.picklist(['clear', 'undo']) }),
  v.object({ kind: v.picklist(['remove', 'dropSentence']), part: id }),
  v.object({ kind: v.literal('move'), part: id, to: v.number() }),
  v.object({ kind: v.literal('order'), order: orderSchema }),
  v.object({ kind: v.literal('omitWords'), part: id, range: storyRangeSchema }),
  v.object({ kind: v.literal('settle'), settlement: settlementSchema }),
]);

/** Everything that a reader does to the ledger in the popup. */
export type LedgerPress =
  | { readonly type: 'startPiece' | 'deleteAll' | 'acknowledgePolicy' }
  | { readonly type: 'choosePiece' | 'closePiece'; readonly id: string }
  | { readonly type: 'namePiece'; readonly id: string; readonly name: string }
  /** Moves a copy to a new piece, which is the current one from now on. */
  | { readonly type: 'moveToNewPiece'; readonly quote: string }
  | { readonly type: 'deleteQuotes'; readonly ids: readonly string[] }
  /** Takes back a deletion, or brings quotes back that a window still has. */
  | { readonly type: 'restoreQuotes'; readonly quotes: readonly QuoteRecord[] }
  /** Deletes the quotes copied before a time. */
  | { readonly type: 'deleteBefore'; readonly time: number }
  | { readonly type: 'recordPermission'; readonly permission: Omit<Permission, 'recordedAt' | 'revokedAt'> }
  | { readonly type: 'revokePermission'; readonly id: string }
  | { readonly type: 'changeGathering'; readonly url: string; readonly change: GatheringChange };

export const ledgerPressSchema: v.GenericSchema<unknown, LedgerPress> = v.variant('type', [
  v.object({ type: v.picklist(['startPiece', 'deleteAll', 'acknowledgePolicy']) }),
  v.object({ type: v.picklist(['choosePiece', 'closePiece']), id }),
  v.object({ type: v.literal('namePiece'), id, name: v.string() }),
  v.object({ type: v.literal('moveToNewPiece'), quote: id }),
  v.object({ type: v.literal('deleteQuotes'), ids: v.array(id) }),
  v.object({ type: v.literal('restoreQuotes'), quotes: v.array(quoteRecordSchema) }),
  v.object({ type: v.literal('deleteBefore'), time }),
  v.object({
    type: v.literal('recordPermission'),
    permission: v.object({
      id,
      url: v.string(),
      title: v.string(),
      by: v.string(),
      givenOn: v.string(),
      reference: v.string(),
      most: v.nullable(count),
      until: v.nullable(time),
    }),
  }),
  v.object({ type: v.literal('revokePermission'), id }),
  v.object({ type: v.literal('changeGathering'), url: v.string(), change: changeSchema }),
]);

/** What became of something that the reader did; `by` is what a gathered quote lacks in room. */
export interface LedgerPressed {
  readonly outcome: 'taken' | 'unchanged' | 'tooLong' | 'notStored';
  readonly by: number;
}

export const ledgerPressedSchema: v.GenericSchema<unknown, LedgerPressed> = v.object({
  outcome: v.picklist(['taken', 'unchanged', 'tooLong', 'notStored']),
  by: count,
});

const wordingSchema = v.object({ limit: count, clause: v.string() });

/** The ledger as the popup shows it for a story, or for none. Quotes are asked for apart, with `findQuotes`. */
export interface ShownLedger {
  readonly pieces: readonly Piece[];
  /** The piece that a copy made now would count to, or null where it would start one. */
  readonly current: string | null;
  /** All that the current piece holds of the story. */
  readonly anchors: QuoteRecord['anchors'];
  readonly gathering: Gathering | null;
  /** Those of the story, whether in force or not. */
  readonly permissions: readonly Permission[];
  /** The policy's wording before it changed and since, until the reader has been told. */
  readonly policyChange: {
    readonly before: v.InferOutput<typeof wordingSchema>;
    readonly now: v.InferOutput<typeof wordingSchema>;
  } | null;
  /** How many quotes there are in all. */
  readonly quotes: number;
  /** `full`: the last copies could not be recorded, for want of room. */
  readonly trouble: 'full' | null;
}

export const shownLedgerSchema: v.GenericSchema<unknown, ShownLedger> = v.object({
  pieces: v.array(pieceSchema),
  current: nullableText,
  anchors: v.array(anchorSchema),
  gathering: v.nullable(gatheringSchema),
  permissions: v.array(permissionSchema),
  policyChange: v.nullable(v.object({ before: wordingSchema, now: wordingSchema })),
  quotes: count,
  trouble: v.nullable(v.literal('full')),
});

/** Which quotes to find: with all the words of `text` in their own or their story's, newest first. */
export interface QuoteSearch {
  readonly text: string;
  readonly piece: string | null;
  readonly url: string | null;
  readonly skip: number;
  readonly most: number;
}

export const quoteSearchSchema: v.GenericSchema<unknown, QuoteSearch> = v.object({
  text: v.string(),
  piece: nullableText,
  url: nullableText,
  skip: count,
  most: count,
});

/** The quotes found, and how many there are of them in all. */
export interface FoundQuotes {
  readonly quotes: readonly QuoteRecord[];
  readonly total: number;
}

export const foundQuotesSchema: v.GenericSchema<unknown, FoundQuotes> = v.object({
  quotes: v.array(quoteRecordSchema),
  total: count,
});

/** What came of an import: how many of each were new, or why nothing was changed. */
export type Imported =
  | { readonly ok: true; readonly pieces: number; readonly quotes: number; readonly permissions: number }
  | { readonly ok: false; readonly reason: 'notOurs' | 'damaged' | 'tooLarge' | 'newer' | 'notStored' };

export const importedSchema: v.GenericSchema<unknown, Imported> = v.variant('ok', [
  v.object({ ok: v.literal(true), pieces: count, quotes: count, permissions: count }),
  v.object({ ok: v.literal(false), reason: v.picklist(['notOurs', 'damaged', 'tooLarge', 'newer', 'notStored']) }),
]);
