import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLedgerFile, writeLedgerFile } from '../../../src/ledger/ledger-file';
import { writeLedgerMarkdown } from '../../../src/ledger/ledger-markdown';
import { mergeLedgers } from '../../../src/ledger/merge-ledgers';
import { EMPTY_STATE } from '../../../src/ledger/state';
import { RUNS } from '../arbitraries';
import { makePermission, makePiece, makeRecord } from './records';
import { article } from './stories';

const ledger = {
  pieces: [makePiece(), makePiece({ id: 'p2', number: 2, name: 'The “long” read' })],
  quotes: [makeRecord(), makeRecord({ id: 'q2', piece: 'p2', text: 'Two\n\nparagraphs & <b>', format: 'bibtex' })],
  permissions: [makePermission(), makePermission({ id: 'y2', most: null, until: 5, revokedAt: 3 })],
};

describe('an exported ledger', () => {
  test('is read back whole', () => {
    expect(readLedgerFile(writeLedgerFile(ledger))).toEqual({ ok: true, ledger });
  });

  test('is refused wherever it is cut short', () => {
    const text = writeLedgerFile(ledger).trimEnd();
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (end) => {
        expect(readLedgerFile(text.slice(0, end)).ok).toBe(false);
      }),
      { numRuns: RUNS },
    );
    expect(readLedgerFile(text.slice(0, -100))).toEqual({ ok: false, reason: 'damaged' });
  });

  test.each([
    ['a text', 'Dear editors', 'notOurs'],
    ['nothing', '', 'notOurs'],
    ['JSON of something else', '{"kind":"bookmarks","version":1}', 'notOurs'],
    ['a newer version', writeLedgerFile(ledger).replace('"version": 1', '"version": 2'), 'newer'],
    ['a quote without its story', writeLedgerFile(ledger).replaceAll('"article"', '"story"'), 'damaged'],
    ['a length that is none', writeLedgerFile(ledger).replace(/"length": \d+/, '"length": -1'), 'damaged'],
  ])('is refused where it is %s, with the reason', (_, text, reason) => {
    expect(readLedgerFile(text)).toEqual({ ok: false, reason });
  });

  test('is refused with far more quotes than years of work give', () => {
    const quotes = Array.from({ length: 200_001 }, () => 0);
    const many = JSON.stringify({ kind: 'pressquote-ledger', version: 1, pieces: [], permissions: [], quotes });
    expect(readLedgerFile(many).ok).toBe(false);
  });
});

describe('a merged ledger', () => {
  test('has what either had, and once what both had', () => {
    const once = mergeLedgers(EMPTY_STATE, ledger);
    expect(once).toMatchObject({ pieces: ledger.pieces, permissions: ledger.permissions });
    expect(mergeLedgers(once, ledger)).toEqual(once);
  });

  test('gives a piece whose number is taken the next one', () => {
    const merged = mergeLedgers({ ...EMPTY_STATE, pieces: [makePiece({ id: 'own' })] }, ledger);
    expect(merged.pieces.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('takes a permission back that was taken back in either', () => {
    const state = { ...EMPTY_STATE, permissions: [makePermission()] };
    const merged = mergeLedgers(state, { pieces: [], permissions: [makePermission({ revokedAt: 7 })] });
    expect(merged.permissions).toEqual([makePermission({ revokedAt: 7 })]);
  });
});

test('the Markdown has a heading for each piece and each story in it, and their quotes in the order of their making', () => {
  const other = { ...article, url: 'https://euromaidanpress.com/2026/05/05/other/', title: '# *Other*' };
  const quotes = [makeRecord({ id: 'late', at: 9, text: 'late' }), makeRecord({ id: 'early', at: 1, text: 'early' })];
  const text = writeLedgerMarkdown(
    { ...ledger, quotes: [...quotes, makeRecord({ id: 'other', at: 5, article: other, text: 'other' })] },
    { nameOf: ({ number }) => `Piece ${number}`, writeQuote: (quote) => `> ${quote.text}\n` },
  );
  expect(text).toBe('# Piece 1\n\n## The ferry\n\n> early\n\n> late\n\n## \\# \\*Other\\*\n\n> other\n');
});
