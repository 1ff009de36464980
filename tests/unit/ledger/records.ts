import type { Piece, QuoteRecord } from '../../../src/ledger/types';
import type { Permission } from '../../../src/policy/permission';
import { article, paragraph } from './stories';

/** A quote that was copied. */
export function makeRecord(changes: Partial<QuoteRecord> = {}): QuoteRecord {
  const text = changes.text ?? 'The ferry left at dawn.';
  return {
    id: 'q1',
    piece: 'p1',
    at: 1_000,
    format: 'rich',
    permission: null,
    article,
    fragment: 'text=The%20ferry',
    text,
    blocks: [paragraph(text)],
    length: text.length,
    anchors: [{ text, before: '', after: ' It carried', block: 0, start: 0 }],
    policy: { limit: 500, clause: null },
    ...changes,
  };
}

export function makePiece(changes: Partial<Piece> = {}): Piece {
  return { id: 'p1', number: 1, name: '', chosenAt: 500, lastCopyAt: 1_000, closedAt: null, ...changes };
}

export function makePermission(changes: Partial<Permission> = {}): Permission {
  return {
    ...{ id: 'y1', url: article.url, title: article.title, by: 'The editors', givenOn: '2026-05-10' },
    ...{ reference: 'Mail of 10 May', most: 1200, until: null, recordedAt: 0, revokedAt: null },
    ...changes,
  };
}
