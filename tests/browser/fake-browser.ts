import en from '../../_locales/en/messages.json';
import uk from '../../_locales/uk/messages.json';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Store = Record<string, unknown>;
type Change = Record<string, { newValue?: unknown }>;

const LANGUAGES: Readonly<Record<'en' | 'uk', Readonly<Record<string, Entry>>>> = { en, uk };

/** What the fake answers with; a test sets what it is about and leaves the rest. */
export interface FakeState {
  language: 'en' | 'uk';
  /** The tab in front, or null where there is none to be had. */
  tab: { id: number; url?: string; incognito: boolean } | null;
  /** Answers of the page, or functions of the message, by its name; a name that isn't there has nobody to answer. */
  page: Record<string, unknown>;
  /** Answers of the background, likewise. */
  background: Record<string, unknown>;
  hasAccess: boolean;
  /** What the reader says when asked for access. */
  grantsAccess: boolean;
  /** Whether the browser has consent to the collection of data as a permission. */
  asksForConsent: boolean;
  sync: Store;
  refusesToStore: boolean;
  /** Tells those who follow the storage that items have changed. */
  changeStorage(area: string, items: Store): Promise<void>;
  /** Everything that was asked of the browser, in order. */
  readonly calls: { readonly name: string; readonly value: unknown }[];
}

const NO_CORRECTIONS = { isOnline: true, records: [], total: 0, aside: [], pausedUntil: 0 };

function freshState(): FakeState {
  return {
    language: 'en',
    tab: { id: 7, url: 'https://euromaidanpress.com/2026/05/04/the-ferry/', incognito: false },
    page: {},
    background: { getLastQuote: null, quoteCopied: null, openSettings: null, getCorrections: NO_CORRECTIONS },
    hasAccess: true,
    grantsAccess: true,
    asksForConsent: false,
    sync: {},
    refusesToStore: false,
    changeStorage: async (area, items) => tellOfChange(area, items),
    calls: [],
  };
}

/** The state of the one fake; `resetFake` gives a fresh one to each test. */
export let fake: FakeState = freshState();

export function resetFake(changes: Partial<FakeState> = {}): void {
  fake = { ...freshState(), ...changes };
}

const listeners = new Set<(changes: Change, area: string) => void>();

function tellOfChange(area: string, values: Store): void {
  const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
  for (const listener of listeners) listener(changes, area);
}

function record(name: string, value: unknown): void {
  fake.calls.push({ name, value });
}

async function answer(answers: Readonly<Record<string, unknown>>, message: unknown): Promise<unknown> {
  const name = typeof message === 'object' && message !== null && 'pressquote' in message ? message.pressquote : '';
  record(`message ${String(name)}`, message);
  if (typeof name !== 'string' || !(name in answers)) {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  }
  const given = answers[name];
  return typeof given === 'function' ? given(message) : given;
}

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const entry = LANGUAGES[fake.language][key];
  if (entry === undefined) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const slot = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return slot.replace(/\$(\d)/g, (__, number: string) => substitutions[Number(number) - 1] ?? '');
  });
}

const area = {
  get: async (key: string) => (key in fake.sync ? { [key]: fake.sync[key] } : {}),
  set: async (values: Store) => {
    if (fake.refusesToStore) throw new Error('QUOTA_BYTES quota exceeded');
    Object.assign(fake.sync, values);
    tellOfChange('sync', values);
  },
};

/** Stands in for the `browser` of `src/platform`: the part of the API that the popup uses. */
export const browser = {
  i18n: { getMessage },
  runtime: { id: 'fake', sendMessage: (message: unknown) => answer(fake.background, message) },
  tabs: {
    get: async (id: number) => {
      if (fake.tab?.id !== id) throw new Error(`No tab with id: ${id}.`);
      return fake.tab;
    },
    query: async () => (fake.tab === null ? [] : [fake.tab]),
    reload: async (id: number) => record('reload', id),
    update: async (id: number, changes: unknown) => record('update', { id, changes }),
    sendMessage: (_: number, message: unknown) => answer(fake.page, message),
    connect: (id: number) => ({
      onDisconnect: { addListener: () => {} },
      postMessage: (message: unknown) => record('paint', { id, message }),
      disconnect: () => record('paint', { id, message: null }),
    }),
  },
  windows: { getCurrent: async () => ({ type: 'normal' }) },
  permissions: {
    contains: async () => fake.hasAccess,
    request: async (permissions: unknown) => {
      record('request', permissions);
      fake.hasAccess = fake.grantsAccess;
      return fake.grantsAccess;
    },
    getAll: async () => (fake.asksForConsent ? { data_collection: [] } : {}),
  },
  storage: {
    sync: area,
    local: area,
    session: area,
    onChanged: {
      addListener: (listener: (changes: Change, area: string) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Change, area: string) => void) => listeners.delete(listener),
    },
  },
};
