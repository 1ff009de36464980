import * as v from 'valibot';
import { permissionSchema, pieceSchema, quoteRecordSchema } from './stored-schema';
import type { Ledger } from './types';

const KIND = 'pressquote-ledger';
const VERSION = 1;
/** The longest file that is read, in UTF-16 code units, and the most quotes in it: ten times what years of work give. */
export const LONGEST_FILE = 200_000_000;
export const MOST_QUOTES = 200_000;

/** Why a file was not taken. */
export type FileFault = 'notOurs' | 'damaged' | 'tooLarge' | 'newer';

export type ReadFile =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly reason: FileFault };

const markSchema = v.object({ kind: v.literal(KIND), version: v.number() });
const ledgerSchema: v.GenericSchema<unknown, Ledger> = v.object({
  pieces: v.array(pieceSchema),
  quotes: v.array(quoteRecordSchema),
  permissions: v.array(permissionSchema),
});

/** A ledger as the text of a file. */
export function writeLedgerFile({ pieces, quotes, permissions }: Ledger): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, pieces, permissions, quotes }, null, 1)}\n`;
}

/** The ledger in the text of a file. A file is taken whole or not at all. */
export function readLedgerFile(text: string): ReadFile {
  if (text.length > LONGEST_FILE) return { ok: false, reason: 'tooLarge' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, reason: text.slice(0, 200).includes(`"${KIND}"`) ? 'damaged' : 'notOurs' };
  }
  const mark = v.safeParse(markSchema, parsed);
  if (!mark.success) return { ok: false, reason: 'notOurs' };
  if (mark.output.version > VERSION) return { ok: false, reason: 'newer' };
  const read = v.safeParse(ledgerSchema, parsed);
  if (!read.success) return { ok: false, reason: 'damaged' };
  return read.output.quotes.length > MOST_QUOTES
    ? { ok: false, reason: 'tooLarge' }
    : { ok: true, ledger: read.output };
}
