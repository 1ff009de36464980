import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReaderEvent } from '../../../src/corrections/outbox/events';
import { correctionId } from '../../../src/corrections/private-id';
import { ARTICLE, FIELDS, MIXTAPE, makePassage } from '../corrections/make-correction';

type Items = Record<string, unknown>;

/** A browser's storage, alarms and badge, which outlive a background. */
function makeBrowser() {
  const areas = { local: new Map<string, string>(), session: new Map<string, string>() };
  const state = { isFull: false, alarm: 0, badge: '' };
  const makeArea = (items: Map<string, string>) => ({
    get: async () => Object.fromEntries([...items].map(([key, text]) => [key, JSON.parse(text)])),
    set: async (values: Items) => {
      if (state.isFull) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(values)) items.set(key, JSON.stringify(value));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) items.delete(key);
    },
  });
  return {
    areas,
    state,
    storage: { local: makeArea(areas.local), session: makeArea(areas.session) },
    alarms: {
      create: async (_: string, { when }: { when: number }) => {
        state.alarm = when;
      },
      clear: async () => {
        state.alarm = 0;
      },
    },
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ text }: { text: string }) => {
        state.badge = text;
      },
    },
  };
}

const held = vi.hoisted((): { browser: object } => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return held.browser;
  },
}));

let browser: ReturnType<typeof makeBrowser>;
const answer = vi.fn<typeof fetch>();
beforeEach(() => {
  browser = makeBrowser();
  held.browser = browser;
  answer
    .mockReset()
    .mockResolvedValue(
      new Response('{"success":true,"data":{"title":"Thanks!"}}', { headers: { 'content-type': 'application/json' } }),
    );
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => vi.unstubAllGlobals());

/** A background that starts anew. */
async function start() {
  vi.resetModules();
  const { OutboxKeeper } = await import('../../../src/background/corrections/outbox-keeper');
  const { OutboxStorage } = await import('../../../src/background/corrections/outbox-storage');
  return new OutboxKeeper(new OutboxStorage());
}

function draft(id: string, comment = 'He began in 1993.'): ReaderEvent {
  const passage = makePassage('thirty-one years', 'He has done so for ', ', and more.');
  return {
    type: 'draftEdited',
    id,
    spareId: `${id}b`,
    typedAt: Date.now(),
    article: ARTICLE,
    passage,
    fields: { ...FIELDS, comment },
  };
}

const send = (id: string): ReaderEvent => ({
  type: 'sendPressed',
  id,
  turn: 0,
  fields: FIELDS,
  channel: MIXTAPE,
  consent: { content: true, identity: true },
});

async function statesOf(keeper: Awaited<ReturnType<typeof start>>): Promise<string[]> {
  return ((await keeper.read())?.records ?? []).map(({ state }) => state.name);
}

test('what is typed is there for the next background, and an attempt that the last one made is not known', async () => {
  let keeper = await start();
  await keeper.bring(draft('c1'));
  keeper = await start();
  expect(await statesOf(keeper)).toEqual(['draft']);
  answer.mockReturnValue(new Promise(() => {}));
  await keeper.bring(send('c1'));
  expect(await statesOf(keeper)).toEqual(['sending']);
  expect(browser.state.alarm).toBeGreaterThanOrEqual(Date.now() + 29_000);
  keeper = await start();
  expect(await statesOf(keeper)).toEqual(['needsYou']);
  expect(browser.state.badge).toBe('1');
  expect(answer).toHaveBeenCalledOnce();
});

test('nothing is sent that could not be stored, and the storage is asked again later', async () => {
  const keeper = await start();
  await keeper.bring(draft('c1'));
  browser.state.isFull = true;
  expect(await keeper.bring(send('c1'))).toBeNull();
  expect(answer).not.toHaveBeenCalled();
  expect(browser.state.alarm).toBeGreaterThan(Date.now() + 50_000);
  expect(await statesOf(keeper)).toEqual(['draft']);
  browser.state.isFull = false;
  expect(await keeper.bring(send('c1'))).not.toBeNull();
  await vi.waitFor(async () => expect(await statesOf(keeper)).toEqual(['delivered']));
});

test('events that come at once are taken one after the other', async () => {
  const keeper = await start();
  await keeper.bring(draft('c1'));
  await Promise.all([keeper.bring(send('c1')), keeper.bring(send('c1')), keeper.bring(send('c1'))]);
  await vi.waitFor(async () => expect(await statesOf(keeper)).toEqual(['delivered']));
  expect(answer).toHaveBeenCalledOnce();
});

describe('a correction from a private window', () => {
  const id = correctionId('c2', true);
  const stored = (area: 'local' | 'session') => [...browser.areas[area]].flat().join();

  test('is sent like any other, and neither it nor when it was sent is stored on the device', async () => {
    const keeper = await start();
    await keeper.bring(draft('c1', 'Public.'));
    await keeper.bring(draft(id, 'Secret.'));
    await keeper.bring(send(id));
    await vi.waitFor(async () => expect(await statesOf(keeper)).toEqual(['draft', 'delivered']));
    await keeper.bring(draft('c1', 'Public still.'));
    expect(stored('local')).toContain('Public still.');
    expect(stored('local')).not.toMatch(/Secret|private/);
    expect(stored('local')).toContain('"starts":[]');
    const again = await start();
    expect(await statesOf(again)).toEqual(['draft', 'delivered']);
    expect((await again.read())?.pace.starts).toHaveLength(1);
  });

  test('is gone with the last private window, and its badge too', async () => {
    const keeper = await start();
    answer.mockResolvedValue(new Response('', { status: 500 }));
    await keeper.bring(draft('c1'));
    await keeper.bring(draft(id, 'Secret.'));
    await keeper.bring(send(id));
    await vi.waitFor(() => expect(browser.state.badge).toBe('1'));
    await keeper.forgetPrivate();
    expect(await statesOf(keeper)).toEqual(['draft']);
    expect(browser.state.badge).toBe('');
    expect(stored('session')).not.toContain('Secret');
    expect(await statesOf(await start())).toEqual(['draft']);
  });
});
