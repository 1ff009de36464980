import * as v from 'valibot';
import { paceSchema, recordSchema } from './store-schema';
import { EMPTY_OUTBOX, type Outbox, type OutboxRecord } from './types';

/** The version that is written. A new one brings a step for the last in `MIGRATIONS`. */
export const STORE_VERSION = 1;

/** `MIGRATIONS[n]` brings version n + 1 to version n + 2. What it doesn't understand it passes on. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [];

type Stored = Readonly<Record<string, unknown>>;

/** What is stored of an outbox: JSON data with its version. Whether there is a connection is found anew at each start. */
export interface StoredOutbox {
  readonly version: typeof STORE_VERSION;
  readonly pace: Outbox['pace'];
  readonly records: Outbox['records'];
  readonly aside: Outbox['aside'];
}

export function storeOutbox({ pace, records, aside }: Outbox): StoredOutbox {
  return { version: STORE_VERSION, pace, records, aside };
}

/**
 * The outbox in what was stored, of any version. Nothing stored (`undefined` or null) is an empty one. A record that
 * can't be read, or a whole that can't, or one of a later version, is set aside in the outbox and stored with it.
 */
export function readOutbox(stored: unknown): Outbox {
  if (stored === undefined || stored === null) return EMPTY_OUTBOX;
  const current = migrate(stored);
  if (current === null) return { ...EMPTY_OUTBOX, aside: [stored] };
  const { records, aside } = readRecords(current['records']);
  const pace = v.safeParse(paceSchema, current['pace']);
  const keptAside = Array.isArray(current['aside']) ? current['aside'] : [];
  return { ...EMPTY_OUTBOX, ...(pace.success && { pace: pace.output }), records, aside: [...keptAside, ...aside] };
}

/** All corrections as a file's text, with what could not be read; deleted ones are not in it. */
export function exportOutbox({ records, aside }: Outbox): string {
  const kept = records.filter(({ deletedAt }) => deletedAt === null);
  return `${JSON.stringify({ pressquote: EXPORT_MARK, version: STORE_VERSION, records: kept, aside }, null, 2)}\n`;
}

/** The corrections in an exported file and how many could not be read; null where the text is no such file. */
export function readExport(text: string): { records: OutboxRecord[]; unreadable: number } | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const current = migrate(parsed);
  if (current === null || current['pressquote'] !== EXPORT_MARK) return null;
  const { records, aside } = readRecords(current['records']);
  return { records, unreadable: aside.length };
}

const EXPORT_MARK = 'corrections';

/** The stored value as this version writes it; null for what is none, and for a later version. */
function migrate(stored: unknown): Stored | null {
  if (!isRecord(stored)) return null;
  const { version } = stored;
  if (typeof version !== 'number' || version < 1 || version > STORE_VERSION) return null;
  return MIGRATIONS.slice(version - 1).reduce((value, toNext) => toNext(value), stored);
}

/** Each record on its own, so that a broken one costs only itself; of two with one id the second is set aside. */
function readRecords(stored: unknown): { records: OutboxRecord[]; aside: unknown[] } {
  if (stored === undefined) return { records: [], aside: [] };
  if (!Array.isArray(stored)) return { records: [], aside: [stored] };
  const records: OutboxRecord[] = [];
  const aside: unknown[] = [];
  const ids = new Set<string>();
  for (const each of stored) {
    const result = v.safeParse(recordSchema, each);
    if (result.success && !ids.has(result.output.correction.id)) {
      ids.add(result.output.correction.id);
      records.push(result.output);
    } else {
      aside.push(each);
    }
  }
  return { records, aside };
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
