import * as v from 'valibot';
import { articleSchema, blockSchema, storyRangeSchema } from '../article/schema';
import { madeSchema } from '../ledger/made-schema';

/** Every message of the extension: name → request → answer, one map for each context that receives them. */

/** A quote in every format that the popup can copy, with what its ring shows. */
export const quotePreviewSchema = v.object({
  html: v.string(),
  plain: v.string(),
  /** Null where it is to be made of `made`. */
  markdown: v.nullable(v.string()),
  /** The extract alone, as text. */
  extract: v.string(),
  length: v.number(),
  /** Characters of the whole selection. */
  total: v.number(),
  limit: v.number(),
  isCut: v.boolean(),
  title: v.string(),
  url: v.string(),
  /** The id of the permission that it needs, or null. */
  permission: v.nullable(v.string()),
  /** What it is made of, for the ledger. */
  made: madeSchema,
});
export type QuotePreview = v.InferOutput<typeof quotePreviewSchema>;

const pageDescriptionSchema = v.object({
  article: v.nullable(articleSchema),
  policy: v.object({ limit: v.number(), clause: v.nullable(v.string()) }),
  selection: v.nullable(quotePreviewSchema),
  /** The last words of all that is selected, which may be more than is quoted of it. */
  selectionEnd: v.string(),
  lastQuote: v.nullable(quotePreviewSchema),
});
export type PageDescription = v.InferOutput<typeof pageDescriptionSchema>;

/** A story's blocks, and the block that the reader has before them. */
const storySchema = v.object({ blocks: v.array(blockSchema), place: v.nullable(v.number()) });
export type StoryMessage = v.InferOutput<typeof storySchema>;

/** What the content script answers. */
export const contentMessages = {
  /** The `mailto:` of the address that the page's policy names, or null. */
  readPolicyAddress: { request: v.null(), response: v.nullable(v.string()) },
  /** Adds the selection to the story's quote, and says in the page what comes of it. */
  addSelection: { request: v.null(), response: v.object({ isAsked: v.boolean() }) },
  /** The article, the policy and the selection of a page; `article` is null on a page that is none. */
  describePage: { request: v.null(), response: pageDescriptionSchema },
  /** The blocks of the story that `describePage` describes; null on a page that has none. */
  readStory: { request: v.null(), response: v.nullable(storySchema) },
  /** A text directive that leads to a stretch of that story, or null where none was found. */
  findFragment: { request: storyRangeSchema, response: v.nullable(v.string()) },
  /** Scrolls to a stretch of that story and marks it for a moment. */
  showRange: { request: storyRangeSchema, response: v.object({ isShown: v.boolean() }) },
  /** Copies the selection as a quote, as Ctrl+C would, whatever its length. */
  copyQuote: { request: v.null(), response: v.object({ isCopied: v.boolean() }) },
  /** Moves the keyboard's focus into the toolbar by the selection. */
  focusToolbar: { request: v.null(), response: v.object({ isFocused: v.boolean() }) },
  /** Whether the page shows a story, where its address doesn't tell. */
  isArticle: { request: v.null(), response: v.object({ isArticle: v.boolean() }) },
  /** Scrolls to where the page states the reprint policy. */
  showPolicy: { request: v.null(), response: v.object({ isShown: v.boolean() }) },
} as const;

/** What the background answers. */
export const backgroundMessages = {
  /** A page of the site is shown: its icon says whether it is an article. */
  pageShown: { request: v.object({ address: v.string() }), response: v.null() },
  /** The last quote copied on any page, or null. */
  getLastQuote: { request: v.null(), response: v.nullable(quotePreviewSchema) },
  openSettings: { request: v.null(), response: v.null() },
  /** The reader was offered to have selections quoted at once, and wants that or not; null where only offered so far. */
  answerOffer: {
    request: v.object({ quoteOnSelect: v.nullable(v.boolean()) }),
    response: v.object({ isStored: v.boolean() }),
  },
  /**
   * Opens the popup on its Corrections tab for the page that asks: `popup/index.html?view=corrections`, and where that is
   * refused `popup/index.html?tab=ID&view=corrections` in a small window.
   */
  openCorrections: { request: v.null(), response: v.object({ isOpened: v.boolean() }) },
} as const;

export type ContentMessages = typeof contentMessages;
export type BackgroundMessages = typeof backgroundMessages;
