import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, HIGHEST_MINIMUM, isMinimum, storedSettings } from '../../../src/platform/settings';
import { StoredItem } from '../../../src/platform/stored-item';
import { FakeStorage } from './fake-storage';

const { storage } = vi.hoisted(() => ({ storage: { current: null as unknown } }));
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    get storage() {
      return storage.current;
    },
  },
}));

const fake = new FakeStorage();
storage.current = fake.api;
beforeEach(() => {
  fake.clear();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('the reader’s settings', () => {
  test('are the defaults until something is stored, and reading stores nothing', async () => {
    expect(await storedSettings.read()).toEqual(DEFAULT_SETTINGS);
    expect(fake.stores).toEqual({ local: {}, sync: {} });
  });

  test('come back as they were stored, synced and with a version', async () => {
    await storedSettings.update({ isPaused: true, minimumLength: 0 });
    await storedSettings.update({ showToolbar: false });
    expect(await storedSettings.read()).toEqual({
      ...DEFAULT_SETTINGS,
      isPaused: true,
      minimumLength: 0,
      showToolbar: false,
    });
    expect(fake.stores.sync['settings']).toMatchObject({ version: 1 });
  });

  test.each<[what: string, stored: unknown]>([
    ['a string', 'yes'],
    ['null', null],
    ['a list', [true]],
    ['a number', 7],
    ['a record of nothing known', { colour: 'red', version: 1 }],
    [
      'fields of other types',
      { isPaused: 'true', minimumLength: '25', showToolbar: 1, quoteOnSelect: null, version: 'x' },
    ],
    ['a length below zero', { minimumLength: -1 }],
    ['a length beyond the limit', { minimumLength: HIGHEST_MINIMUM + 1 }],
    ['half a length', { minimumLength: 2.5 }],
    ['a version far ahead', { version: 1e9 }],
    ['a version below zero', { version: -5 }],
  ])('are the defaults where %s is stored', async (_, stored) => {
    fake.stores.sync['settings'] = stored;
    expect(await storedSettings.read()).toEqual(DEFAULT_SETTINGS);
  });

  test('that are broken in part keep the rest, and the original is kept aside', async () => {
    const broken = { version: 1, isPaused: true, minimumLength: 'many', linkToPassage: false };
    fake.stores.sync['settings'] = broken;
    expect(await storedSettings.read()).toEqual({ ...DEFAULT_SETTINGS, isPaused: true, linkToPassage: false });
    await storedSettings.update({ showToolbar: false });
    expect(fake.stores.local['settings.aside']).toEqual(broken);
    expect(await storedSettings.read()).toMatchObject({ isPaused: true, minimumLength: 25, showToolbar: false });
  });

  test('that are broken are kept aside by a change too, though nobody read them before', async () => {
    const broken = { minimumLength: 'many', version: 1 };
    fake.stores.sync['settings'] = broken;
    await storedSettings.update({ isPaused: true });
    expect(fake.stores.local['settings.aside']).toEqual(broken);
  });

  test('that are whole leave nothing aside', async () => {
    await storedSettings.update({ isPaused: true });
    await storedSettings.read();
    expect(fake.stores.local).toEqual({});
  });

  test('are the defaults where storage does not answer', async () => {
    fake.isBroken = true;
    expect(await storedSettings.read()).toEqual(DEFAULT_SETTINGS);
  });

  test('that could not be stored are told to be so', async () => {
    fake.isBroken = true;
    await expect(storedSettings.update({ isPaused: true })).rejects.toThrow();
  });

  test('tell of every change, and only of theirs', async () => {
    const heard: boolean[] = [];
    storedSettings.onChange(({ isPaused }) => heard.push(isPaused));
    await storedSettings.update({ isPaused: true });
    await fake.api.local.set({ settings: { isPaused: false } });
    await fake.api.sync.set({ other: {} });
    await storedSettings.update({ isPaused: false });
    expect(heard).toEqual([true, false]);
  });
});

describe('a stored item of an older version', () => {
  interface Counter {
    readonly count: number;
  }
  const counter = new StoredItem<Counter>({
    key: 'counter',
    area: 'local',
    parse: ({ count }) => ({ count: typeof count === 'number' ? count : 0 }),
    migrations: [({ n, ...rest }) => ({ ...rest, tally: n }), ({ tally, ...rest }) => ({ ...rest, count: tally })],
  });

  test.each<[version: number, stored: Record<string, unknown>]>([
    [1, { version: 1, n: 5 }],
    [2, { version: 2, tally: 5 }],
    [3, { version: 3, count: 5 }],
    [4, { version: 4, count: 5, more: true }],
  ])('%i is brought to today’s', async (_, stored) => {
    fake.stores.local['counter'] = stored;
    expect(await counter.read()).toEqual({ count: 5 });
    expect(fake.stores.local['counter.aside']).toBeUndefined();
  });

  test('is written back as today’s version', async () => {
    fake.stores.local['counter'] = { version: 1, n: 5 };
    await counter.update({});
    expect(fake.stores.local['counter']).toMatchObject({ version: 3, count: 5 });
  });

  test('of a newer version keeps its own fields and its version', async () => {
    fake.stores.local['counter'] = { version: 9, count: 5, colour: 'red' };
    await counter.update({ count: 6 });
    expect(fake.stores.local['counter']).toEqual({ version: 9, count: 6, colour: 'red' });
  });
});

test.each<[value: unknown, is: boolean]>([
  [0, true],
  [25, true],
  [500, true],
  [501, false],
  [-1, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
  ['25', false],
  [undefined, false],
])('%j can be the fewest characters: %s', (value, is) => {
  expect(isMinimum(value)).toBe(is);
});
