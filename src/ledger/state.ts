import * as v from 'valibot';
import type { Permission } from '../policy/permission';
import type { SeenPolicy } from './clause';
import { permissionSchema, pieceSchema } from './stored-schema';
import type { Piece } from './types';

/** What the ledger keeps beside its quotes. */
export interface LedgerState {
  readonly pieces: readonly Piece[];
  readonly permissions: readonly Permission[];
  readonly seenPolicy: SeenPolicy | null;
  /** When old quotes were last let go, in milliseconds since 1970. */
  readonly prunedAt: number;
}

export const EMPTY_STATE: LedgerState = { pieces: [], permissions: [], seenPolicy: null, prunedAt: 0 };

const wordingSchema = v.object({ limit: v.number(), clause: v.string() });

export const stateSchema: v.GenericSchema<unknown, LedgerState> = v.object({
  pieces: v.array(pieceSchema),
  permissions: v.array(permissionSchema),
  seenPolicy: v.nullable(v.object({ ...wordingSchema.entries, seenAt: v.number(), before: v.nullable(wordingSchema) })),
  prunedAt: v.number(),
});
