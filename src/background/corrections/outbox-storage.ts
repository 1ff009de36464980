import { isPrivateId } from '../../corrections/private-id';
import { isOutboxItem, readStorage, type StorageChanges, storageChanges } from '../../corrections/storage-items';
import type { Outbox, OutboxRecord, Pace } from '../../corrections/types';
import { browser } from '../../platform/browser';

type Area = 'local' | 'session';

/**
 * Where the outbox is kept: on the device, an item for each record. What comes from private windows, and when it was
 * sent, is in memory alone, where it outlives the background but not the browser.
 */
export class OutboxStorage {
  /** Times at which attempts of private corrections began. */
  readonly #privateStarts = new Set<number>();
  #isPrivateKept = false;

  /** The outbox as it was stored last. Rejects where the storage doesn't answer. */
  async read(): Promise<Outbox> {
    const [kept, inMemory] = await Promise.all([readArea('local'), readArea('session')]);
    for (const start of inMemory.pace.starts) if (!kept.pace.starts.includes(start)) this.#privateStarts.add(start);
    this.#isPrivateKept = inMemory.records.length > 0 || inMemory.pace.starts.length > 0;
    const pace = this.#isPrivateKept ? inMemory.pace : kept.pace;
    return { ...kept, pace, records: [...kept.records, ...inMemory.records] };
  }

  /** Stores what has changed. Rejects where the storage refuses. */
  async write(before: Outbox, after: Outbox): Promise<void> {
    for (const { correction, attempts } of after.records) {
      if (isPrivateId(correction.id)) for (const { at } of attempts) this.#privateStarts.add(at);
    }
    await change('local', storageChanges(this.#publicPart(before), this.#publicPart(after)));
    this.#isPrivateKept ||= after.records.some(isPrivate);
    if (this.#isPrivateKept) await change('session', storageChanges(privatePart(before), privatePart(after)));
  }

  #publicPart(outbox: Outbox): Outbox {
    const { pace } = outbox;
    const starts = pace.starts.filter((start) => !this.#privateStarts.has(start));
    const publicPace: Pace = starts.length === pace.starts.length ? pace : { ...pace, starts };
    return { ...outbox, pace: publicPace, records: outbox.records.filter((record) => !isPrivate(record)) };
  }
}

function isPrivate({ correction }: OutboxRecord): boolean {
  return isPrivateId(correction.id);
}

function privatePart(outbox: Outbox): Outbox {
  return { ...outbox, aside: [], records: outbox.records.filter(isPrivate) };
}

async function readArea(area: Area): Promise<Outbox> {
  const items = await browser.storage[area].get(null);
  return readStorage(Object.fromEntries(Object.entries(items).filter(([key]) => isOutboxItem(key))));
}

async function change(area: Area, { set, remove }: StorageChanges): Promise<void> {
  if (Object.keys(set).length > 0) await browser.storage[area].set(set);
  if (remove.length > 0) await browser.storage[area].remove([...remove]);
}
