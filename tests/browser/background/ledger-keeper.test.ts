import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLedger } from '../../../src/background/ledger/ledger-database';
import { LedgerKeeper } from '../../../src/background/ledger/ledger-keeper';
import { LedgerStorage } from '../../../src/background/ledger/ledger-storage';
import type { LedgerPress } from '../../../src/ledger/message-schema';
import { makePermission, makeRecord } from '../../unit/ledger/records';
import { article } from '../../unit/ledger/stories';

const NAMES = ['ledger-here', 'ledger-there'] as const;
const DAY = 24 * 60 * 60 * 1000;
const all = { text: '', piece: null, url: null, skip: 0, most: 50_000 };
const copy = (text: string) => {
  const { id, piece, at, ...rest } = makeRecord({ text });
  return rest;
};
const { recordedAt, revokedAt, ...permission } = makePermission();
const opened: Awaited<ReturnType<typeof openLedger>>[] = [];
const open = (name: string) => async () => {
  const database = await openLedger(name);
  opened.push(database);
  return database;
};
const makeKeeper = (name: string) => new LedgerKeeper(new LedgerStorage(open(name)));
let keeper: LedgerKeeper;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  keeper = makeKeeper(NAMES[0]);
});
afterEach(async () => {
  vi.useRealTimers();
  for (const database of opened.splice(0)) database.close();
  for (const name of NAMES) await deleteDB(name);
});

describe('the ledger', () => {
  it('counts copies to a piece that is there with the first of them, and tells all that it holds of the story', async () => {
    expect(await keeper.count(copy('one'))).toMatchObject({
      piece: { number: 1, name: '' },
      anchors: [{ text: 'one' }],
    });
    expect((await keeper.count(copy('two'))).anchors.map(({ text }) => text).sort()).toEqual(['one', 'two']);
    expect(await keeper.show(article.url)).toMatchObject({ quotes: 2, pieces: [{ number: 1 }] });
  });

  it('lets the piece rest after half a day without a copy', async () => {
    const { piece } = await keeper.count(copy('one'));
    vi.setSystemTime(Date.now() + DAY);
    expect((await keeper.show(article.url)).current).toBeNull();
    expect((await keeper.count(copy('two'))).piece.id).not.toBe(piece.id);
  });

  it('lets a copy count to a new piece, or not at all', async () => {
    const first = await keeper.count(copy('one'));
    const second = await keeper.count(copy('two'));
    expect(await keeper.countAnew(second.quote)).toBe(true);
    expect((await keeper.show(article.url)).anchors.map(({ text }) => text)).toEqual(['two']);
    await keeper.press({ type: 'deleteQuotes', ids: [first.quote] });
    expect((await keeper.find(all)).quotes.map(({ text }) => text)).toEqual(['two']);
    expect(await keeper.countAnew(first.quote)).toBe(false);
  });

  it('gives back what was deleted, to history and search alike', async () => {
    await keeper.count(copy('one'));
    const { quotes } = await keeper.find(all);
    await keeper.press({ type: 'deleteAll' });
    expect((await keeper.find(all)).total).toBe(0);
    await keeper.press({ type: 'restoreQuotes', quotes });
    expect(await keeper.find({ ...all, text: 'ONE' })).toMatchObject({ quotes, total: 1 });
  });

  it('lets a permission hold from when it is recorded until it ends or is taken back', async () => {
    const until = Date.now() + DAY;
    await keeper.press({ type: 'recordPermission', permission: { ...permission, until } });
    const held = async () => (await keeper.getStanding(article.url, { limit: 500, clause: null }, true)).permission?.id;
    expect(await held()).toBe('y1');
    vi.setSystemTime(until);
    expect(await held()).toBeUndefined();
    await keeper.press({ type: 'recordPermission', permission: { ...permission, id: 'y2' } });
    await keeper.press({ type: 'revokePermission', id: 'y2' });
    expect(await held()).toBeUndefined();
  });

  it('tells of a changed policy until it was acknowledged, and learns none in a private window', async () => {
    const see = (clause: string, isRemembered = true) => keeper.getStanding('', { limit: 500, clause }, isRemembered);
    await see('old');
    await see('seen in private', false);
    expect((await keeper.show(null)).policyChange).toBeNull();
    await see('new');
    expect((await keeper.show(null)).policyChange).toEqual({
      before: { limit: 500, clause: 'old' },
      now: expect.objectContaining({ clause: 'new' }),
    });
    await keeper.press({ type: 'acknowledgePolicy' });
    expect((await keeper.show(null)).policyChange).toBeNull();
  });

  it('is exported and imported into another profile with nothing lost, and twice without anything doubled', async () => {
    await keeper.count(copy('one'));
    await keeper.count(copy('two'));
    await keeper.press({ type: 'recordPermission', permission });
    const file = await keeper.exportJson(null);
    const there = makeKeeper(NAMES[1]);
    expect(await there.import(file)).toEqual({ ok: true, pieces: 1, quotes: 2, permissions: 1 });
    expect(await there.exportJson(null)).toBe(file);
    expect(await there.import(file)).toEqual({ ok: true, pieces: 0, quotes: 0, permissions: 0 });
    expect(await there.import(file.slice(0, -9))).toEqual({ ok: false, reason: 'damaged' });
    expect(await there.exportJson(null)).toBe(file);
  });

  it('holds ten thousand quotes, and finds the one', async () => {
    const quotes = Array.from({ length: 10_000 }, (_, index) =>
      makeRecord({ id: `q${index}`, at: index, text: `number ${index} of many` }),
    );
    await keeper.press({ type: 'restoreQuotes', quotes });
    expect(await keeper.find({ ...all, text: 'number 7777', most: 5 })).toMatchObject({
      total: 1,
      quotes: [{ id: 'q7777' }],
    });
    expect((await keeper.show(article.url)).quotes).toBe(10_000);
  });

  it('lets go of what is older than the reader keeps it, once a day', async () => {
    const now = Date.now();
    const quotes = [makeRecord({ id: 'old', at: now - 100 * DAY }), makeRecord({ id: 'new', at: now })];
    await keeper.press({ type: 'restoreQuotes', quotes });
    await keeper.prune(3);
    expect((await keeper.find(all)).quotes.map(({ id }) => id)).toEqual(['new']);
  });

  it('keeps aside what it cannot read, and goes on with the rest', async () => {
    await keeper.count(copy('one'));
    const database = await open(NAMES[0])();
    const { quotes } = await keeper.find(all);
    await database.put('quotes', { ...quotes[0], id: 'broken', length: 'long' });
    await database.put('state', { pieces: 'gone' }, 'state');
    expect((await makeKeeper(NAMES[0]).show(article.url)).pieces).toEqual([]);
    expect(await keeper.exportJson(null)).toContain('"one"');
    expect((await database.getAll('aside')).map((each) => each)).toHaveLength(2);
    expect(await database.count('quotes')).toBe(1);
  });

  it('says that it could not store, and is as it was', async () => {
    await keeper.count(copy('one'));
    const full = new LedgerKeeper(
      new LedgerStorage(async () => {
        const database = await open(NAMES[0])();
        const refuse = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
        return new Proxy(database, {
          get: (target, name) =>
            name === 'transaction' || name === 'put'
              ? refuse
              : (Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name)),
        });
      }),
    );
    const presses: LedgerPress[] = [{ type: 'startPiece' }, { type: 'deleteAll' }];
    for (const press of presses) await expect(full.press(press)).rejects.toThrow();
    await expect(full.count(copy('two'))).rejects.toThrow();
    expect((await keeper.find(all)).quotes.map(({ text }) => text)).toEqual(['one']);
  });
});
