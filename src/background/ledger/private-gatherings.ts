import * as v from 'valibot';
import type { Gathering } from '../../ledger/gathering/types';
import { gatheringSchema } from '../../ledger/stored-schema';
import { browser } from '../../platform/browser';

const KEY = 'privateGatherings';
const storedSchema = v.record(v.string(), gatheringSchema);

/** What is gathered in private windows: in memory alone, and gone with the last of them. */
export async function readPrivateGathering(url: string): Promise<Gathering | null> {
  return (await readAll())[url] ?? null;
}

export async function writePrivateGathering(gathering: Gathering): Promise<void> {
  const all = await readAll();
  await browser.storage.session.set({ [KEY]: { ...all, [gathering.article.url]: gathering } });
}

export async function forgetPrivateGatherings(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

async function readAll(): Promise<Record<string, Gathering>> {
  const read = v.safeParse(storedSchema, (await browser.storage.session.get(KEY))[KEY]);
  return read.success ? read.output : {};
}
