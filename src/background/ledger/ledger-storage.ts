import * as v from 'valibot';
import type { Gathering } from '../../ledger/gathering/types';
import { makeEntry, type SearchEntry } from '../../ledger/search-quotes';
import { EMPTY_STATE, type LedgerState, stateSchema } from '../../ledger/state';
import { gatheringSchema, quoteRecordSchema } from '../../ledger/stored-schema';
import type { QuoteRecord } from '../../ledger/types';
import { type LedgerDatabase, openLedger } from './ledger-database';

const STATE = 'state';
type Store = 'quotes' | 'gatherings' | 'state';

/**
 * Where the ledger is stored, on this device alone. Rejects where the browser refuses, for want of room above all. What
 * can't be read as it was written is set aside, not thrown away.
 */
export class LedgerStorage {
  #database: Promise<LedgerDatabase> | null = null;
  /** What searches look at, once one has asked. */
  #entries: readonly SearchEntry[] | null = null;

  /** How many quotes there are, once somebody has asked: to count them takes the longer the more there are. */
  #count: number | null = null;

  constructor(private readonly open: () => Promise<LedgerDatabase> = openLedger) {}

  async readState(): Promise<LedgerState> {
    const stored = await (await this.#use()).get('state', STATE);
    const read = v.safeParse(stateSchema, stored ?? EMPTY_STATE);
    if (read.success) return read.output;
    await this.#setAside('state', STATE, stored);
    return EMPTY_STATE;
  }

  async writeState(state: LedgerState): Promise<void> {
    await (await this.#use()).put('state', state, STATE);
  }

  async readGathering(url: string): Promise<Gathering | null> {
    const stored = await (await this.#use()).get('gatherings', url);
    if (stored === undefined) return null;
    const read = v.safeParse(gatheringSchema, stored);
    if (read.success) return read.output;
    await this.#setAside('gatherings', url, stored);
    return null;
  }

  async writeGathering(gathering: Gathering): Promise<void> {
    await (await this.#use()).put('gatherings', gathering, gathering.article.url);
  }

  /** Stores quotes, and the state that goes with them, all at once or not at all. */
  async writeQuotes(quotes: readonly QuoteRecord[], state: LedgerState): Promise<void> {
    const transaction = (await this.#use()).transaction(['quotes', 'entries', 'state'], 'readwrite');
    const [stored, entries] = [transaction.objectStore('quotes'), transaction.objectStore('entries')];
    const writes = quotes.flatMap((quote) => [stored.put(quote), entries.put(makeEntry(quote))]);
    await Promise.all([...writes, transaction.objectStore('state').put(state, STATE), transaction.done]);
    this.#count = null;
    const ids = new Set(quotes.map(({ id }) => id));
    this.#entries = this.#entries?.filter(({ id }) => !ids.has(id)).concat(quotes.map(makeEntry)) ?? null;
  }

  async deleteQuotes(ids: readonly string[]): Promise<void> {
    const transaction = (await this.#use()).transaction(['quotes', 'entries'], 'readwrite');
    const [quotes, entries] = [transaction.objectStore('quotes'), transaction.objectStore('entries')];
    await Promise.all([...ids.flatMap((id) => [quotes.delete(id), entries.delete(id)]), transaction.done]);
    this.#count = null;
    const gone = new Set(ids);
    this.#entries = this.#entries?.filter(({ id }) => !gone.has(id)) ?? null;
  }

  async readQuotesById(ids: readonly string[]): Promise<QuoteRecord[]> {
    const database = await this.#use();
    return this.#readAll(await Promise.all(ids.map((id) => database.get('quotes', id))));
  }

  /** All quotes, or those copied before a time; the oldest first. */
  async readQuotes(before: number | null): Promise<QuoteRecord[]> {
    const range = before === null ? null : IDBKeyRange.upperBound(before, true);
    return this.#readAll(await (await this.#use()).getAllFromIndex('quotes', 'at', range));
  }

  /** The ids of all quotes, or of those copied before a time. */
  async listQuotes(before: number | null): Promise<string[]> {
    const range = before === null ? null : IDBKeyRange.upperBound(before, true);
    return (await this.#use()).getAllKeysFromIndex('quotes', 'at', range);
  }

  async readQuotesOf(piece: string, url: string): Promise<QuoteRecord[]> {
    return this.#readAll(await (await this.#use()).getAllFromIndex('quotes', 'of piece and story', [piece, url]));
  }

  async countQuotes(): Promise<number> {
    this.#count ??= await (await this.#use()).count('quotes');
    return this.#count;
  }

  async readEntries(): Promise<readonly SearchEntry[]> {
    this.#entries ??= await (await this.#use()).getAll('entries');
    return this.#entries;
  }

  async #readAll(stored: readonly unknown[]): Promise<QuoteRecord[]> {
    const quotes: QuoteRecord[] = [];
    for (const each of stored) {
      if (each === undefined) continue;
      const read = v.safeParse(quoteRecordSchema, each);
      if (read.success) quotes.push(read.output);
      else await this.#setAside('quotes', readId(each), each);
    }
    return quotes;
  }

  async #setAside(store: Store, key: string | null, stored: unknown): Promise<void> {
    console.warn(`Pressquote: something in ${store} could not be read and is kept aside`);
    const transaction = (await this.#use()).transaction([store, 'entries', 'aside'], 'readwrite');
    await transaction.objectStore('aside').add({ store, key, stored });
    this.#count = null;
    if (key !== null) {
      await transaction.objectStore(store).delete(key);
      if (store === 'quotes') await transaction.objectStore('entries').delete(key);
    }
    await transaction.done;
  }

  #use(): Promise<LedgerDatabase> {
    this.#database ??= this.open().catch((error: unknown) => {
      this.#database = null;
      throw error;
    });
    return this.#database;
  }
}

function readId(stored: unknown): string | null {
  const read = v.safeParse(v.object({ id: v.string() }), stored);
  return read.success ? read.output.id : null;
}
