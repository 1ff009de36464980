import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SearchEntry } from '../../ledger/search-quotes';

const NAME = 'ledger';
const VERSION = 1;

/** What is in the database; what was stored is read by a schema before it is believed. */
export interface LedgerSchema extends DBSchema {
  quotes: { key: string; value: unknown; indexes: { at: number; 'of piece and story': [string, string] } };
  entries: { key: string; value: SearchEntry };
  gatherings: { key: string; value: unknown };
  state: { key: string; value: unknown };
  /** What could not be read, kept as it was. */
  aside: { key: number; value: unknown };
}

export type LedgerDatabase = IDBPDatabase<LedgerSchema>;

/** Opens the database of the extension's own origin, and makes it where there is none. Rejects where the browser refuses. */
export function openLedger(name = NAME): Promise<LedgerDatabase> {
  return openDB<LedgerSchema>(name, VERSION, {
    upgrade(database) {
      const quotes = database.createObjectStore('quotes', { keyPath: 'id' });
      quotes.createIndex('at', 'at');
      quotes.createIndex('of piece and story', ['piece', 'article.url']);
      database.createObjectStore('entries', { keyPath: 'id' });
      database.createObjectStore('gatherings');
      database.createObjectStore('state');
      database.createObjectStore('aside', { autoIncrement: true });
    },
    blocking(_current, _blocked, event) {
      // A newer version of the extension is waiting for this one to let go.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
