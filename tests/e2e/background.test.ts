/** The background with browsers that lack something, and with what a private window sends: no driver shows it these. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { QuotePreview } from '../../src/platform/messages';

type Listener = (...parts: unknown[]) => unknown;

interface Event {
  readonly listeners: Listener[];
  addListener(listener: Listener): void;
}

function makeEvent(): Event {
  const listeners: Listener[] = [];
  return { listeners, addListener: (listener) => listeners.push(listener) };
}

function makeBrowser() {
  const session: Record<string, unknown> = {};
  const sent: unknown[] = [];
  return {
    session,
    sent,
    runtime: { id: 'fake', onMessage: makeEvent(), onInstalled: makeEvent(), onStartup: makeEvent() },
    alarms: { onAlarm: makeEvent(), create: async () => {}, clear: async () => true },
    action: { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} },
    storage: {
      local: { get: async () => ({}), set: async () => {}, remove: async () => {} },
      session: { get: async () => ({ ...session }), set: async (values: object) => Object.assign(session, values) },
    },
    tabs: { sendMessage: async (...parts: unknown[]) => sent.push(parts), query: async () => [{ id: 9 }] },
    i18n: { getMessage: (key: string) => key },
  };
}

const held = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return held.browser;
  },
}));

// What a background has beside the extension's own API.
vi.stubGlobal('addEventListener', () => {});
vi.stubGlobal('navigator', { onLine: true });

/** Starts the background anew in a browser. */
async function start(browser: object): Promise<void> {
  held.browser = browser;
  vi.resetModules();
  await import('../../src/background/main');
}

const quote: QuotePreview = {
  html: '<p>x</p>',
  plain: 'x',
  permission: null,
  markdown: 'x',
  extract: 'x',
  length: 1,
  total: 1,
  limit: 500,
  isCut: false,
  title: 'A title',
  url: 'https://euromaidanpress.com/2024/04/18/a/',
  made: {
    article: {
      url: 'https://euromaidanpress.com/2024/04/18/a/',
      title: 'A title',
      authors: [],
      editors: [],
      date: null,
      section: null,
    },
    fragment: null,
    text: 'x',
    blocks: [],
    length: 1,
    anchors: [],
    policy: { limit: 500, clause: null },
  },
};

/** What the background answers to a message from a tab. */
function ask({ runtime }: ReturnType<typeof makeBrowser>, name: string, request: unknown, incognito: boolean) {
  return new Promise((resolve, reject) => {
    const sender = { id: 'fake', tab: { id: 3, incognito } };
    const taken = runtime.onMessage.listeners.filter((listener) =>
      listener({ pressquote: name, request }, sender, resolve),
    );
    if (taken.length === 0) reject(new Error(`Nobody answers ${name}.`));
  });
}

let browser: ReturnType<typeof makeBrowser>;
beforeEach(() => {
  browser = makeBrowser();
});

test('a browser without menus and commands, as Firefox for Android, gets everything else', async () => {
  await start(browser);
  await ask(browser, 'quoteCopied', { quote, format: 'rich', permission: null }, false);
  expect(await ask(browser, 'getLastQuote', null, false)).toEqual(quote);
});

test('what is copied in a private window is not remembered', async () => {
  await start(browser);
  await ask(browser, 'quoteCopied', { quote, format: 'rich', permission: null }, true);
  expect(browser.session).toEqual({});
  expect(await ask(browser, 'getLastQuote', null, false)).toBeNull();
});

test('each item of the menu is there once, for selections on the site alone, however often the extension is updated', async () => {
  const created: unknown[] = [];
  const place = { contexts: ['selection'], documentUrlPatterns: ['*://*.euromaidanpress.com/*'] };
  const onClicked = makeEvent();
  const contextMenus = {
    onClicked,
    removeAll: async () => created.splice(0),
    create: (item: unknown) => created.push(item),
  };
  await start({ ...browser, contextMenus });
  for (const _ of ['installed', 'updated'])
    for (const listener of browser.runtime.onInstalled.listeners) await listener();
  expect(created).toEqual([
    { ...place, id: 'copy-quote', title: 'menuCopyQuote' },
    { ...place, id: 'add-to-quote', title: 'addToQuote' },
    { ...place, id: 'suggest-correction', title: 'suggestCorrection' },
  ]);
});

test.each([
  ['the tab that the browser names', [{ id: 5 }], 5],
  ['the tab in front, where it names none', [], 9],
])('the command asks %s for a quote', async (_, tabs, wanted) => {
  const onCommand = makeEvent();
  await start({ ...browser, commands: { onCommand } });
  for (const listener of onCommand.listeners) await listener('copy-quote', ...tabs);
  expect(browser.sent).toEqual([[wanted, { pressquote: 'copyQuote', request: null }, { frameId: 0 }]]);
});
