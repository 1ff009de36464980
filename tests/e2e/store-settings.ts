import type { Settings } from '../../src/platform/settings';
import type { Session } from '../browsers/session';
import { evaluateInExtension } from './evaluate-in-extension';

/** Stores settings as another of the reader's devices would; what is not named is as it was at first. */
export async function storeSettings(session: Session, settings: Partial<Settings>): Promise<void> {
  const stored = JSON.stringify({ settings: { version: 1, offeredQuoteOnSelect: true, ...settings } });
  await evaluateInExtension(session, `browser.storage.sync.set(${stored})`);
}
