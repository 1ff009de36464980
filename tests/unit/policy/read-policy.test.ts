import { expect, test } from 'vitest';
import { readPolicy } from '../../../src/policy/read-policy';

const clause = (rule: string): string =>
  `When referencing our materials, please include an active hyperlink and ${rule}.`;

test.each<[says: string, text: string, limit: number]>([
  ['500 characters', clause('a maximum 500-character extract of the story'), 500],
  ['characters with a space', clause('no more than 500 characters'), 500],
  ['one character fewer', clause('at most 499 characters'), 499],
  ['a stricter number', clause('a maximum 300-character extract'), 300],
  ['a stricter number with a dash of the better kind', clause('a maximum 300‑character extract'), 300],
  ['a looser number', clause('a maximum 800-character extract'), 500],
  ['2,000 characters', clause('2,000 characters'), 500],
  ['1.000 characters', clause('up to 1.000 characters'), 500],
  ['1 200 characters', clause('up to 1 200 characters'), 500],
  ['several numbers: the strictest counts', clause('500 characters of news and 200 characters of opinion'), 200],
  ['a looser and a stricter one', clause('2,000 characters once, else 250 characters'), 250],
  ['a year right before the number', clause('from 1 May 2026, 400 characters'), 400],
  ['a year and the number without a comma', clause('since 2026 400 characters'), 400],
  ['a number of something else', clause('write to 3 editors within 14 days for 500 characters'), 500],
  ['symbols', clause('up to 350 symbols'), 350],
  ['a slip of the pen', clause('5 characters'), 500],
  ['zero', clause('0 characters'), 500],
  ['no number', clause('a short extract'), 500],
  ['a number so long that it overflows', clause(`${'9'.repeat(400)} characters`), 500],
])('a policy that says %s is read right', (_, text, limit) => {
  expect(readPolicy(text)).toMatchObject({ limit, clause: text });
});

test.each([
  ['nothing', ''],
  ['numbers, but no policy', 'A post on the network has at most 280 characters.'],
])('a page that says %s is held to 500', (_, text) => {
  expect(readPolicy(text)).toEqual({ limit: 500, clause: null });
});

test('the clause is found behind other text, and numbers before it do not count', () => {
  const { limit, clause: found } = readPolicy(`Copyright © 2026. 120 characters. ${clause('400 characters')}`);
  expect(limit).toBe(400);
  expect(found).toMatch(/^When referencing our materials/);
});

test('line breaks and no-break spaces of the markup make no difference', () => {
  const { limit, clause: found } = readPolicy('When referencing\n    our\u00A0materials, quote\n 250\u00A0characters.');
  expect(limit).toBe(250);
  expect(found).toBe('When referencing our materials, quote 250 characters.');
});

test('a number far behind the clause does not count', () => {
  expect(readPolicy(`${clause('quote 500 characters')} ${'filler '.repeat(100)}30 characters`).limit).toBe(500);
});
