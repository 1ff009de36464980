type Store = Record<string, unknown>;
type Change = Record<string, { newValue?: unknown }>;
type Listener = (changes: Change, area: string) => void;

/** A browser's storage, as far as stored items use it. `isBroken` makes it refuse everything. */
export class FakeStorage {
  readonly stores: Record<'local' | 'sync', Store> = { local: {}, sync: {} };
  isBroken = false;
  readonly #listeners = new Set<Listener>();

  readonly api = {
    local: this.#area('local'),
    sync: this.#area('sync'),
    onChanged: {
      addListener: (listener: Listener) => this.#listeners.add(listener),
      removeListener: (listener: Listener) => this.#listeners.delete(listener),
    },
  };

  #area(name: 'local' | 'sync') {
    return {
      get: async (key: string): Promise<Store> => {
        if (this.isBroken) throw new Error('storage is not available');
        const store = this.stores[name];
        return key in store ? { [key]: structuredClone(store[key]) } : {};
      },
      set: async (values: Store): Promise<void> => {
        if (this.isBroken) throw new Error('QUOTA_BYTES quota exceeded');
        Object.assign(this.stores[name], structuredClone(values));
        const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
        for (const listener of this.#listeners) listener(changes, name);
      },
    };
  }

  clear(): void {
    this.stores.local = {};
    this.stores.sync = {};
    this.isBroken = false;
    this.#listeners.clear();
  }
}
