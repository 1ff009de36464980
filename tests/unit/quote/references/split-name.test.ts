import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinName, type Name, splitName } from '../../../../src/quote/references/split-name';
import { hostileLine, RUNS } from '../../arbitraries';
import { collapse } from '../quotes';

const person = (given: string, family: string, particle = '', suffix = ''): Name => ({
  kind: 'person',
  given,
  particle,
  family,
  suffix,
});

test.each<[name: string, parts: Name]>([
  ['Paul Goble', person('Paul', 'Goble')],
  ['Paul A. Goble', person('Paul A.', 'Goble')],
  ['J.R.R. Tolkien', person('J.R.R.', 'Tolkien')],
  ['Олена Макаренко', person('Олена', 'Макаренко')],
  ['Мар’яна П’ята-Гнатюк', person('Мар’яна', 'П’ята-Гнатюк')],
  ['ПАВЛО ЗІБРОВ', person('ПАВЛО', 'ЗІБРОВ')],
  ['Anne-Marie O’Neil', person('Anne-Marie', 'O’Neil')],
  ['Jan van der Berg', person('Jan', 'Berg', 'van der')],
  ['Bashar al-Assad', person('Bashar', 'al-Assad')],
  ['Martin Luther King Jr.', person('Martin Luther', 'King', '', 'Jr.')],
])('%s is a person', (name, parts) => {
  expect(splitName(name)).toEqual(parts);
});

test.each([
  ...['Euromaidan Press', 'Ukraine War Speaker & Co', 'Center for Defence Strategies', 'BBC Kyiv', 'Редакція сайту'],
  ...['Goble', 'Dr. Paul Goble', 'Goble, Paul', 'Paul Goble (Kyiv)', 'paul goble', 'Paul and Anna', 'Paul “Ace” Goble'],
  ...['محمد علي', '山田 太郎', 'A B', 'Paul G.', 'One Two Three Four Five Six', 'Reporter 7', '', '{Paul} Goble'],
])('%j stays as it stands', (name) => {
  expect(splitName(name)).toEqual({ kind: 'literal', text: name });
});

test('no part of any name is lost or changed', () => {
  const word = fc.constantFrom(
    'Paul',
    'A.',
    'van',
    'der',
    'de',
    'Goble',
    'Jr.',
    'III',
    'Press',
    '&',
    'О’Ніл',
    'al-Din',
  );
  const line = fc.oneof(
    fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
    hostileLine.map(collapse),
  );
  const property = fc.property(line, (name) => {
    expect(joinName(splitName(name))).toBe(name);
  });
  fc.assert(property, { numRuns: RUNS });
});
