import type { Piece } from '../../src/ledger/types';
import { formatNumber, translate } from '../../src/platform/i18n';

/** What a piece is called. */
export function namePiece({ name, number }: Pick<Piece, 'name' | 'number'>): string {
  return name === '' ? translate('pieceNumbered', formatNumber(number)) : name;
}
