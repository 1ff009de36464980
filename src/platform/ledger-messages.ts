import * as v from 'valibot';
import { articleSchema, blockSchema, storyRangeSchema } from '../article/schema';
import { formatSchema, policySchema } from '../ledger/made-schema';
import {
  addedSchema,
  countedCopySchema,
  foundQuotesSchema,
  importedSchema,
  ledgerPressedSchema,
  ledgerPressSchema,
  quoteSearchSchema,
  type Standing,
  shownLedgerSchema,
} from '../ledger/message-schema';
import { quotePreviewSchema } from './messages';

/** The part of the message map that is about the ledger: the popup loads it with its Quote tab and not before. */

const standingSchema: v.GenericSchema<unknown, Standing> = v.object({
  permission: v.nullable(v.object({ id: v.string(), most: v.nullable(v.number()), until: v.nullable(v.number()) })),
});

/**
 * What the background answers to pages of the site and of the extension alike. A page that posed as our content script
 * could add to the history, but read nothing of it, and lift no limit. What comes from a private window is answered as if
 * nothing were recorded, and is not.
 */
export const storyLedgerMessages = {
  /** A story is shown under this policy: what its copies have to know beforehand. */
  getStanding: { request: v.object({ url: v.string(), policy: policySchema }), response: standingSchema },
  /** A quote was copied: it is remembered as the last one, counted and recorded. Null where it was not recorded. */
  quoteCopied: {
    request: v.object({ quote: quotePreviewSchema, format: formatSchema, permission: v.nullable(v.string()) }),
    response: v.nullable(countedCopySchema),
  },
  /** A copy is to count to a new piece, because it was over what is left in its own. */
  countAnew: { request: v.object({ quote: v.string() }), response: v.object({ isDone: v.boolean() }) },
  /** A copy is not to count: the reader won't use it. */
  takeBack: { request: v.object({ quote: v.string() }), response: v.object({ isDone: v.boolean() }) },
  /** Adds a passage to the quote that is gathered from its story; `blocks` are all of the story's. */
  addToQuote: {
    request: v.object({
      article: articleSchema,
      policy: policySchema,
      ranges: v.array(storyRangeSchema),
      blocks: v.array(blockSchema),
    }),
    response: addedSchema,
  },
  /** Opens the popup on its Quote tab, as `openCorrections` does on its own: `popup/index.html?view=quote`. */
  openQuote: { request: v.null(), response: v.object({ isOpened: v.boolean() }) },
} as const;

/**
 * What the background answers to pages of the extension, and to nobody else. After every change it writes
 * `LEDGER_CHANGED` into the local storage, so that all windows show one truth.
 */
export const ledgerMessages = {
  getLedger: {
    request: v.object({ url: v.nullable(v.string()), isPrivate: v.boolean() }),
    response: shownLedgerSchema,
  },
  /** How many parts are gathered from a story, for whoever only wants to know whether there is anything to show. */
  countParts: {
    request: v.object({ url: v.string(), isPrivate: v.boolean() }),
    response: v.object({ parts: v.number() }),
  },
  findQuotes: { request: quoteSearchSchema, response: foundQuotesSchema },
  /** Something that the reader did. It is stored before the answer comes. */
  pressLedger: {
    request: v.object({ press: ledgerPressSchema, isPrivate: v.boolean() }),
    response: ledgerPressedSchema,
  },
  /** The whole ledger, or what of it was copied before a time, as a file's text. */
  exportLedger: {
    request: v.object({ format: v.picklist(['json', 'markdown']), before: v.nullable(v.number()) }),
    response: v.object({ text: v.string() }),
  },
  /** Adds what a file has and the ledger has not. */
  importLedger: { request: v.object({ text: v.string() }), response: importedSchema },
} as const;

export type StoryLedgerMessages = typeof storyLedgerMessages;
export type LedgerMessages = typeof ledgerMessages;
