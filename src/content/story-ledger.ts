import type { Anchor } from '../ledger/anchor';
import { measureUse } from '../ledger/measure-use';
import type { AddedToQuote, CountedCopy } from '../ledger/message-schema';
import { isRecord } from '../platform/is-record';
import { askFromPage } from '../platform/page-messaging';
import type { Core } from './core';
import { describeArticle, describeQuote, textsOf } from './describe';
import type { StoryReading } from './page-reader';
import type { HeldPermission, SelectionQuote } from './quote-selection';

/** How much of a story a piece has used, where that is more than may be quoted. */
export interface OverUse {
  readonly quote: string;
  readonly used: number;
  readonly limit: number;
  readonly piece: Pick<CountedCopy['piece'], 'name' | 'number'>;
}

/** What of the ledger a page needs: asked from the background, whose answers are read by hand as messages to a page are. */
export class StoryLedger {
  constructor(private readonly core: Core) {}

  /** Learns what may be quoted of a story, for the copies to come. */
  async learn({ article, policy }: StoryReading): Promise<void> {
    const answer = await askFromPage('getStanding', { url: article.url, policy });
    const permission = isRecord(answer) ? readPermission(answer['permission']) : null;
    if (isRecord(answer)) this.core.quoting.permissions.set(article.url, permission);
  }

  /** Counts a copy; gives what is over, if the piece now holds more of the story than may be quoted. */
  async count(made: SelectionQuote, selected: number): Promise<OverUse | null> {
    const quote = describeQuote(made, selected, this.core);
    const answer = await askFromPage('quoteCopied', { quote, format: 'rich', permission: made.permission });
    const counted = readCounted(answer);
    if (counted === null) return null;
    const { used } = measureUse(counted.anchors, textsOf(made.reading));
    return used > made.limit ? { quote: counted.quote, used, limit: made.limit, piece: counted.piece } : null;
  }

  /** Adds what is selected to the quote that is gathered from its story; null where the background doesn't answer. */
  async add({ passage, reading }: SelectionQuote): Promise<AddedToQuote | null> {
    const { article, policy, story } = reading;
    const blocks = story.blocks.map((block) => ({ ...block, marks: [...block.marks] }));
    const request = { article: describeArticle(article), policy, ranges: [...passage.ranges], blocks };
    return readAdded(await askFromPage('addToQuote', request));
  }

  /** Lets the piece go on without a copy: it counts to a new one, or not at all. */
  async settle(way: 'countAnew' | 'takeBack', quote: string): Promise<boolean> {
    const answer = await askFromPage(way, { quote });
    return isRecord(answer) && answer['isDone'] === true;
  }
}

const isNumberOrNull = (value: unknown): value is number | null => value === null || typeof value === 'number';

function readPermission(value: unknown): HeldPermission | null {
  if (!isRecord(value)) return null;
  const { id, most, until } = value;
  return typeof id === 'string' && isNumberOrNull(most) && isNumberOrNull(until) ? { id, most, until } : null;
}

function readCounted(value: unknown): CountedCopy | null {
  if (!isRecord(value) || !isRecord(value['piece']) || !Array.isArray(value['anchors'])) return null;
  const { id, number, name } = value['piece'];
  if (typeof id !== 'string' || typeof number !== 'number' || typeof name !== 'string') return null;
  const anchors = value['anchors'].filter(isAnchor);
  return { quote: String(value['quote']), piece: { id, number, name }, anchors };
}

function isAnchor(value: unknown): value is Anchor {
  if (!isRecord(value)) return false;
  const areTexts = [value['text'], value['before'], value['after']].every((text) => typeof text === 'string');
  return areTexts && typeof value['block'] === 'number' && typeof value['start'] === 'number';
}

const OUTCOMES = ['added', 'same', 'tooLong', 'notStored'] as const;

function readAdded(value: unknown): AddedToQuote | null {
  if (!isRecord(value)) return null;
  const outcome = OUTCOMES.find((each) => each === value['outcome']);
  if (outcome === undefined) return null;
  const [by, parts, length, limit] = ['by', 'parts', 'length', 'limit'].map((name) => Number(value[name]));
  return { outcome, by: by ?? 0, parts: parts ?? 0, length: length ?? 0, limit: limit ?? 0 };
}
