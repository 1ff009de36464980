import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/article/fold-text';
import { normalizePreformatted, normalizeText } from '../../../src/article/normalize-text';
import { readDay } from '../../../src/article/read-day';
import { blockText, RUNS } from '../arbitraries';

test.each<[what: string, text: string, seen: string]>([
  ['runs of white space are one space', 'a \t\r\n\f  b', 'a b'],
  ['no-break spaces are spaces', 'a\u00A0b\u202Fc', 'a b c'],
  ['spaces at the ends are kept, as one', '  a  ', ' a '],
  ['soft hyphens are gone', 'Euro\u00ADmaidan', 'Euromaidan'],
  ['zero-width characters are gone', 'a\u200Bb\uFEFFc\u2060d', 'abcd'],
  ['direction marks are gone', 'a\u202Eb\u2066c\u200F', 'abc'],
  ['control characters are gone', 'a\u0000b\u0007c\u0085d\u009Fe', 'abcde'],
  ['joiners stay inside emoji', '👨‍👩‍👧', '👨‍👩‍👧'],
  ['joiners stay behind a skin colour and a variation selector', '👩🏽‍🚀❤️‍🔥', '👩🏽‍🚀❤️‍🔥'],
  ['joiners stay in joining scripts', 'می‌خواهم', 'می‌خواهم'],
  ['joiners between other letters are gone', 'a\u200Db\u200Cc', 'abc'],
  ['typographic spaces stay', 'a\u2009b\u3000c', 'a\u2009b\u3000c'],
  ['half a surrogate pair stays', 'a\uD83Db', 'a\uD83Db'],
])('%s', (_, text, seen) => {
  expect(normalizeText(text)).toBe(seen);
});

test('preformatted text keeps its spaces and line breaks, whatever kind they are', () => {
  expect(normalizePreformatted('a  b\r\nc\rd\u00A0e\u00ADf')).toBe('a  b\nc\nd ef');
});

test('what has been normalised stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const seen = normalizeText(text);
      expect(normalizeText(seen)).toBe(seen);
    }),
    { numRuns: RUNS },
  );
});

test('folding keeps every offset, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(blockText, fc.string({ unit: 'binary' })), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ['CAFÉ', 'café'],
  ['“x” ‘y’', '"x" \'y\''],
  ['Їжак', 'їжак'],
])('%s and %s are the same to a search', (a, b) => {
  expect(foldText(a)).toBe(foldText(b));
});

test.each<[string | null, string | null]>([
  ['2026-05-04', '2026-05-04'],
  ['2026-05-04T23:30:00+02:00', '2026-05-04'],
  ['2026-05-04 23:30', '2026-05-04'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null],
  ['2026-02-31T00:00:00Z', null],
  ['2026-13-45', null],
  ['2026-00-10', null],
  ['2026-05-041', null],
  ['04.05.2026', null],
  ['', null],
  [null, null],
])('the day of %s is %s', (date, day) => {
  expect(readDay(date)).toBe(day);
});
