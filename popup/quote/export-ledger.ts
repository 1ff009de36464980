import { askLedger } from '../../src/platform/ask-ledger';
import { saveFile } from '../save-file';

/** Gives the reader a file with the history, or what of it was copied before a time. False where it could not be read. */
export async function exportLedger(format: 'json' | 'markdown', before: number | null): Promise<boolean> {
  const answer = await askLedger('exportLedger', { format, before });
  if (!answer.ok) return false;
  const [type, ending] = format === 'json' ? ['application/json', 'json'] : ['text/markdown', 'md'];
  saveFile(answer.value.text, type, `pressquote-history-${new Date().toISOString().slice(0, 10)}.${ending}`);
  return true;
}
