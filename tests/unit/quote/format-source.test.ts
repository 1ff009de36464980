import { expect, test } from 'vitest';
import { formatDate, formatNames } from '../../../src/quote/format-source';

test.each<[day: string, language: string, shown: string | null]>([
  ['2026-05-04', 'en', '4 May 2026'],
  ['2026-05-04', 'uk', '4 травня 2026 р.'],
  ['2024-02-29', 'en', '29 February 2024'],
  ['2026-02-29', 'en', null],
  ['2026-02-31', 'en', null],
  ['2026-13-01', 'en', null],
  ['yesterday', 'en', null],
  ['', 'en', null],
  ['2026-05-04<b>', 'en', null],
])('%s in %s is %s', (day, language, shown) => {
  expect(formatDate(day, language)).toBe(shown);
});

test.each<[names: string[], language: string, shown: string]>([
  [['Ada'], 'en', 'Ada'],
  [['Ada', 'Ben'], 'en', 'Ada and Ben'],
  [['Ada', 'Ben', 'Cy'], 'en', 'Ada, Ben and Cy'],
  [['Ада', 'Бен'], 'uk', 'Ада і Бен'],
])('%j in %s is a list', (names, language, shown) => {
  expect(formatNames(names, language).replace(' й ', ' і ')).toBe(shown);
});
