import { describe, expect, test } from 'vitest';
import { makeEntry, searchQuotes } from '../../../src/ledger/search-quotes';
import { makeRecord } from './records';
import { article } from './stories';

const other = { ...article, url: 'https://euromaidanpress.com/2026/05/05/bridge/', title: 'The bridge at Ізмаїл' };
const entries = [
  makeRecord({ id: 'old', at: 1 }),
  makeRecord({ id: 'new', at: 3, piece: 'p2', text: 'Über the river “slowly”' }),
  makeRecord({ id: 'bridge', at: 2, article: other }),
].map(makeEntry);
const all = { text: '', piece: null, url: null, skip: 0, most: 10 };

describe('a search of the history', () => {
  test.each([
    ['nothing asked for gives all, newest first', {}, ['new', 'bridge', 'old']],
    ['every word has to be there, in whatever order', { text: 'dawn ferry' }, ['bridge', 'old']],
    ['neither case nor diacritics nor kinds of quotation marks matter', { text: 'uber "SLOWLY"' }, ['new']],
    ['titles are searched', { text: 'ізмаїл' }, ['bridge']],
    ['authors are searched', { text: 'tkachuk bridge' }, ['bridge']],
    ['signs mean themselves', { text: '.*' }, []],
    ['a piece’s alone', { piece: 'p2' }, ['new']],
    ['a story’s alone', { url: article.url }, ['new', 'old']],
    ['a page of them', { skip: 1, most: 1 }, ['bridge']],
  ])('%s', (_, search, ids) => {
    expect(searchQuotes(entries, { ...all, ...search }).ids).toEqual(ids);
  });

  test('tells how many there are on all pages', () => {
    expect(searchQuotes(entries, { ...all, most: 1 }).total).toBe(3);
  });
});
