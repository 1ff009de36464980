import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/article/split-sentences';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each<[what: string, sentences: string[]]>([
  ['plain sentences', ['One two.', 'Three four!', 'Five six?', 'Seven.']],
  ['a title before a name', ['He met Mr. Smith and Dr. Jones.', 'They spoke.']],
  ['a rank before a name', ['Gen. Zaluzhnyi and Lt. Col. Bondar agreed.', 'Nobody else did.']],
  ['initials of a name', ['J. R. R. Tolkien never came.', 'V. Zelenskyy did.']],
  ['U.S. inside a sentence', ['The U.S. Senate voted.', 'It passed.']],
  ['U.S. at the end of a sentence', ['It came from the U.S.', 'The rest was made here.']],
  ['p.m. at the end of a sentence', ['They met at 5 p.m.', 'He was late.']],
  ['decimals', ['It grew by 3.5 per cent.', 'Then it fell by 0.2 points.']],
  ['versions and domains', ['See euromaidanpress.com for more.', 'Use version 2.0.1 of it.']],
  ['a number with No.', ['Decree No. 5 was signed.', 'It said little.']],
  ['e.g. and i.e.', ['Grains, e.g. wheat, i.e. bread, are dear.', 'So is oil.']],
  ['a quotation that ends a sentence', ['“We will rebuild it.”', 'He left.']],
  ['a quotation with who said it', ['“Will it hold?” asked the mayor.', 'It held.']],
  ['a quotation in single marks', ['‘It is over.’', 'She smiled.']],
  [
    'brackets that close a sentence',
    ['It failed. (Nobody was surprised.)', 'They tried again.'].flatMap((text) => text.split(/(?<=failed\.) /)),
  ],
  ['an ellipsis inside a sentence', ['He waited… and then he spoke.', 'Nobody heard.']],
  ['an ellipsis, which may go on', ['He waited… Then he spoke.', 'Nobody heard.']],
  ['three dots inside a sentence', ['He waited... and then he spoke.', 'Nobody heard.']],
  ['a question and an exclamation at once', ['He did what?!', 'She laughed.']],
  ['Ukrainian sentences', ['Вона сказала «так».', 'Він промовчав.', 'Чому?', 'Ніхто не знає!']],
  ['Ukrainian abbreviations', ['Це коштує 5 млн. грн. за штуку.', 'Так сказав ім. Шевченка ректор.']],
  ['Ukrainian years', ['У 2014 р. почалася війна.', 'Вона триває.']],
  ['a company', ['Acme Inc. said so.', 'The market fell.']],
  ['St. and Mt. in names', ['St. Michael’s stands near Mt. Hoverla.', 'Both are old.']],
])('%s', (_, sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

test('a line break always ends a sentence', () => {
  expect(split('One two\nthree four.\nFive')).toEqual(['One two', 'three four.', 'Five']);
});

test.each(['', ' ', '\n\n', '…', '😀', '\uD83D'])('%j breaks nothing', (text) => {
  expect(split(text).join('')).toBe(text.trim());
});

test('sentences never overlap, hold all that is not white space, and have none around them', () => {
  const text = '  Mr. A. came. “He left!” said B.\n\n(No. 5.) 3.5 … end  ';
  const sentences = splitSentences(text);
  expect(
    sentences
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''));
  for (const { start, end } of sentences) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
});
