import { exportOutbox } from '../../src/corrections/store-format';
import { EMPTY_OUTBOX } from '../../src/corrections/types';
import { saveFile } from '../save-file';
import type { Stored } from './corrections-model';

/** Gives the reader a file with all corrections and with what could not be read. */
export function exportCorrections({ records, aside }: Stored): void {
  const text = exportOutbox({ ...EMPTY_OUTBOX, records, aside });
  saveFile(text, 'application/json', `pressquote-corrections-${new Date().toISOString().slice(0, 10)}.json`);
}
