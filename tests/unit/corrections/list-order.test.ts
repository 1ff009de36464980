import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUPS, groupOf, sortRecords, takePart } from '../../../src/corrections/list-order';
import type { CorrectionState, OutboxRecord } from '../../../src/corrections/types';
import { ARTICLE, makeCorrection } from './make-correction';

const STATES: readonly CorrectionState[] = [
  { name: 'draft' },
  { name: 'queued' },
  { name: 'waiting', reason: 'offline', until: 1 },
  { name: 'delivered', at: 1, by: 'answer' },
  { name: 'handedOver', at: 1, channel: 'email' },
  { name: 'needsYou', reason: 'notKnown', answer: null },
];
const STORIES = [ARTICLE.url, 'https://euromaidanpress.com/2020/01/01/other/'];

const makeRecords = (rows: readonly (readonly [CorrectionState, string, number])[]): OutboxRecord[] =>
  rows.map(([state, url, changedAt], index) => ({
    correction: makeCorrection({ id: `c${index}`, article: { url, title: '' }, changedAt }),
    state,
    channel: null,
    attempts: [],
    turn: 0,
    failures: 0,
    deletedAt: null,
  }));

const records = fc
  .array(fc.tuple(fc.constantFrom(...STATES), fc.constantFrom(...STORIES), fc.nat({ max: 99 })), { maxLength: 40 })
  .map(makeRecords);
const idOf = ({ correction }: OutboxRecord): string => correction.id;

describe('the list of corrections', () => {
  test('has every record once, what needs the reader first, and in each group the newest first', () => {
    fc.assert(
      fc.property(records, (all) => {
        const sorted = sortRecords(all);
        expect(sorted.map(idOf).sort()).toEqual(all.map(idOf).sort());
        const places = sorted.map((record) => [GROUPS.indexOf(groupOf(record)), -record.correction.changedAt] as const);
        for (const [index, [group, age]] of places.entries()) {
          const [before, beforeAge] = places[index - 1] ?? [-1, 0];
          expect(before < group || (before === group && beforeAge <= age)).toBe(true);
        }
      }),
    );
  });

  test('shows the same at its start from a part as from the whole', () => {
    fc.assert(
      fc.property(records, fc.nat({ max: 20 }), fc.nat({ max: 39 }), (all, most, other) => {
        const part = takePart(all, { most, articleUrl: ARTICLE.url, ids: [`c${other}`] });
        expect(sortRecords(part).slice(0, most)).toEqual(sortRecords(all).slice(0, most));
        expect(part).toEqual(all.filter((record) => part.includes(record)));
        if (other < all.length) expect(part.map(idOf)).toContain(`c${other}`);
        const drafts = all.filter(
          ({ state, correction }) => state.name === 'draft' && correction.article.url === ARTICLE.url,
        );
        expect(part).toEqual(expect.arrayContaining(drafts));
      }),
    );
  });

  test('is read in part without the drafts of a story where none is shown', () => {
    const all = makeRecords([[{ name: 'draft' }, ARTICLE.url, 1]]);
    expect(takePart(all, { most: 0, articleUrl: null, ids: [] })).toEqual([]);
    expect(takePart(all, { most: 0, articleUrl: `${ARTICLE.url}?utm_source=x`, ids: [] })).toEqual(all);
  });
});
