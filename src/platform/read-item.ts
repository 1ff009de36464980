import { browser } from './browser';
import { isRecord } from './is-record';

/** Brings a stored value of one version to the next. Values are unknown: what is not understood is passed on as it is. */
export type Migration = (value: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export interface StoredItemOptions<T> {
  readonly key: string;
  readonly area: 'local' | 'sync';
  /** Reads fields of any kind; each falls back to its default on its own, so that a broken one costs only itself. */
  readonly parse: (fields: Readonly<Record<string, unknown>>) => T;
  /** `migrations[n]` brings version n + 1 to version n + 2; the stored version is `migrations.length + 1`. */
  readonly migrations: readonly Migration[];
}

/** Something stored, for where it is only read. */
export class ReadItem<T extends object> {
  /** Keeps what was stored where not all of it could be read. */
  protected keepUnread?(stored: unknown, value: T): Promise<void>;

  constructor(protected readonly options: StoredItemOptions<T>) {}

  /** The stored value, mended where it is broken; all defaults where nothing is stored or storage doesn't answer. */
  async read(): Promise<T> {
    try {
      const stored = await this.get();
      const value = this.parse(stored);
      await this.keepUnread?.(stored, value);
      return value;
    } catch (error) {
      console.warn(`Pressquote: ${this.options.key} could not be read`, error);
      return this.parse(undefined);
    }
  }

  /** Calls back with each new value. */
  onChange(callback: (value: T) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      const change = changes[this.options.key];
      if (area === this.options.area && change !== undefined) callback(this.parse(change.newValue));
    });
  }

  /** Reads a value of any version, broken or not. */
  parse(stored: unknown): T {
    return this.options.parse(isRecord(stored) ? this.migrate(stored) : {});
  }

  protected async get(): Promise<unknown> {
    const { key, area } = this.options;
    return (await browser.storage[area].get(key))[key];
  }

  protected migrate(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const { migrations } = this.options;
    const done = versionOf(stored) ?? migrations.length + 1;
    return migrations.slice(Math.max(0, done - 1)).reduce((value, migrate) => migrate(value), stored);
  }
}

/** A record's version, or null where it tells none. */
export function versionOf(record: Readonly<Record<string, unknown>>): number | null {
  return typeof record['version'] === 'number' ? record['version'] : null;
}
