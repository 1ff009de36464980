import { expect, test } from 'vitest';
import { findCut } from '../../../src/policy/find-cut';

const cut = (text: string, limit: number): string | null => {
  const found = findCut(text, limit);
  return found === null ? null : text.slice(0, found.end) + found.ellipsis;
};

test.each<[rule: string, text: string, limit: number, shown: string | null]>([
  [
    'at the last sentence end that keeps two thirds',
    'One two three four. Five six seven eight nine.',
    28,
    'One two three four. …',
  ],
  [
    'at a sentence end that keeps exactly two thirds',
    'Twenty characters ok. And then some more words come.',
    31,
    'Twenty characters ok. …',
  ],
  [
    'at a word where the sentence keeps less than two thirds',
    'One two. Three four five six seven eight nine.',
    28,
    'One two. Three four five…',
  ],
  [
    'at a word where the sentence keeps half',
    'One two three. Four five six seven eight nine.',
    28,
    'One two three. Four five…',
  ],
  ['at a word where there is no sentence end', 'one two three four five six seven', 15, 'one two three…'],
  ['at a word that ends just at the limit', 'one two three', 8, 'one two…'],
  ['before a comma, which an ellipsis would follow badly', 'one two, three four', 10, 'one two…'],
  ['before a dash', 'one two — three four', 11, 'one two…'],
  ['before an opening quotation mark', 'one two “three four', 14, 'one two…'],
  ['not at an abbreviation', 'The plan is one that Mr. Smith made of late.', 29, 'The plan is one that Mr.…'],
  ['not at a decimal', 'It has grown by all of 3.5 per cent in a year.', 27, 'It has grown by all of 3.5…'],
  [
    'behind the quotation mark that closes the sentence',
    '“We will rebuild it.” Nobody in the room said a word.',
    30,
    '“We will rebuild it.” …',
  ],
  ['at a question', 'Who is going to mend it? Nobody in the room said.', 34, 'Who is going to mend it? …'],
  ['at a Ukrainian sentence', 'Вона сказала, що буде. Ніхто не повірив їй тоді.', 30, 'Вона сказала, що буде. …'],
  ['inside a word where the last one ended long ago', `see ${'x'.repeat(60)}`, 30, `see ${'x'.repeat(25)}…`],
  ['at a grapheme in a text without spaces', '日本語のテキストはここで切る', 6, '日本語のテ…'],
  ['never inside a family of emoji', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 25, '👨‍👩‍👧‍👦👨‍👩‍👧‍👦…'],
  ['never inside a flag', '🇺🇦🇺🇦🇺🇦', 8, '🇺🇦…'],
  ['never inside a surrogate pair', '𝒜𝒷𝒸𝒹', 6, '𝒜𝒷…'],
  ['never between a letter and its mark', 'e\u0301e\u0301e\u0301e\u0301', 6, 'e\u0301e\u0301…'],
  ['where a letter counts as two once decomposed', 'éééééé', 6, 'éé…'],
  ['before an Arabic number sign, which belongs to what follows', 'abc \u0600 def', 7, 'abc…'],
  ['without the white space at which it falls', '-\na b c', 4, '-…'],
  ['at a paragraph', 'A heading without a stop\n\nThe story goes on and on.', 28, 'A heading without a stop…'],
  ['nowhere where nothing fits', 'word', 1, null],
])('a text too long is cut %s', (_, text, limit, shown) => {
  expect(cut(text, limit)).toBe(shown);
});

test('a sentence that ends where the reading stopped is not taken for whole', () => {
  expect(cut('The figures rose by 3.', 21)).toBe('The figures rose by…');
});
