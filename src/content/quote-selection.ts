import { readPassage } from '../article/dom/read-passage';
import type { Reading } from '../article/dom/text-collector';
import type { Passage, StoryRange } from '../article/types';
import { countCharacters } from '../policy/count-characters';
import { makeExtract, passageText } from '../policy/make-extract';
import type { Permission, Terms } from '../policy/permission';
import { makeQuote, type SourceOptions } from '../quote/make-quote';
import type { Quote } from '../quote/types';
import type { StoryReading } from './page-reader';

/** A quote of what is selected, with what it was made from. */
export interface SelectionQuote {
  readonly quote: Quote;
  readonly passage: Passage;
  readonly reading: StoryReading;
  /** The most characters that it may have. */
  readonly limit: number;
  /** The id of the permission that it needs, or null. */
  readonly permission: string | null;
}

/** A permission as a copy has to know it. */
export type HeldPermission = Pick<Permission, 'id' | keyof Terms>;

/** What may be quoted of a story. */
export interface Allowance {
  readonly limit: number;
  readonly held: HeldPermission | null;
  /** Words that say that the editors permitted what is longer than the policy's limit. */
  readonly words: string;
}

export interface QuoteSelectionOptions extends Omit<SourceOptions, 'permission'> {
  readonly allowance: Allowance;
  /** What makes links lead to the passage; null for links that lead to the story. */
  readonly linking: Linking | null;
}

/** What makes links lead to a passage. */
export interface Linking {
  /** What fragments are found by: another one after the page has changed, null before it has been read. */
  readonly basis: unknown;
  /** Makes it ready, which takes some milliseconds on a long page. */
  prepare(): void;
  /** A text directive that leads to a stretch of a story, or null where none was found. */
  findFragment(range: StoryRange, story: Reading): string | null;
}

/** The ranges of a selection that hold anything. Only Firefox makes more than one. */
export function selectedRanges(selection: Selection | null): Range[] {
  const ranges: Range[] = [];
  for (let index = 0; index < (selection?.rangeCount ?? 0); index += 1) {
    const range = selection?.getRangeAt(index);
    if (range !== undefined && !range.collapsed) ranges.push(range);
  }
  return ranges;
}

/**
 * The one way of a copy: selection → passage → extract → quote. Null where nothing of the story is selected. Its cost
 * doesn't grow with the selection.
 */
export function quoteSelection(
  ranges: readonly Range[],
  reading: StoryReading,
  { linking, allowance, ...options }: QuoteSelectionOptions,
): SelectionQuote | null {
  const { story, article, policy } = reading;
  const passage = readPassage(ranges, story);
  const extract = passage === null ? null : makeExtract(passage, story.blocks, allowance.limit);
  if (passage === null || extract === null) return null;
  const [first] = extract.ranges;
  const fragment = linking === null || first === undefined ? null : linking.findFragment(first, story);
  const isPermitted = extract.length > policy.limit;
  const quote = makeQuote(extract, article, { ...options, fragment, permission: isPermitted ? allowance.words : null });
  const permission = isPermitted ? (allowance.held?.id ?? null) : null;
  return { quote, passage, reading, limit: allowance.limit, permission };
}

/** Characters of everything selected in the story, by the policy's count; its cost grows with the selection. */
export function countSelected({ passage, reading }: SelectionQuote): number {
  return countCharacters(passageText(passage, reading.story.blocks));
}

/** How much of a selection's end tells which it is, in UTF-16 code units. */
const END = 48;

/** The last words of everything selected in the story, on one line. */
export function readSelectionEnd({ passage, reading }: SelectionQuote): string {
  const text = passageText(passage, reading.story.blocks);
  return text
    .slice(-END)
    .replace(text.length > END ? /^\S*\s+/ : '', '')
    .replace(/\s+/g, ' ');
}
