import { browser } from './browser';
import { isRecord } from './is-record';
import { ReadItem, versionOf } from './read-item';

/** Something stored, with its type and version. What can't be read as it was written is kept aside before it is lost. */
export class StoredItem<T extends object> extends ReadItem<T> {
  #updates: Promise<void> = Promise.resolve();

  /**
   * Changes some fields, one update after the other. Fields that a newer version stored stay as they are. Rejects where
   * storage refuses (full, or the browser forbids it) or can't be read, rather than write over what is there.
   */
  update(changes: Partial<T>): Promise<void> {
    const updated = this.#updates.then(() => this.#write(changes));
    this.#updates = updated.catch(() => {});
    return updated;
  }

  async #write(changes: Partial<T>): Promise<void> {
    const { key, area } = this.options;
    const stored = await this.get();
    const value = this.parse(stored);
    // It may never have been read here.
    await this.keepUnread(stored, value);
    const record = isRecord(stored) ? stored : {};
    const version = Math.max(this.#version, versionOf(record) ?? 0);
    await browser.storage[area].set({ [key]: { ...record, ...value, ...changes, version } });
  }

  get #version(): number {
    return this.options.migrations.length + 1;
  }

  #isWhole(stored: unknown, value: T): boolean {
    if (!isRecord(stored)) return false;
    const fields = this.migrate(stored);
    return Object.entries(value).every(([name, field]) => !(name in fields) || fields[name] === field);
  }

  /** Keeps what couldn't be read whole. That it fails costs nothing of what could be read. */
  protected override async keepUnread(stored: unknown, value: T): Promise<void> {
    if (stored === undefined || this.#isWhole(stored, value)) return;
    try {
      await browser.storage.local.set({ [`${this.options.key}.aside`]: stored });
    } catch (error) {
      console.warn(`Pressquote: ${this.options.key} could not be kept aside`, error);
    }
  }
}
