import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../src/corrections/diff-words';

const show = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `[+${text}+]` : text))
    .join('');

test.each<[string, string, string, string]>([
  ['nothing changed', 'one two', 'one two', 'one two'],
  ['a word', 'the quik fox', 'the quick fox', 'the [-quik-][+quick+] fox'],
  ['a word more', 'the fox', 'the red fox', 'the [+red +]fox'],
  ['a word less', 'the red fox', 'the fox', 'the [-red -]fox'],
  ['a sign', 'Wait, what', 'Wait: what', 'Wait[-,-][+:+] what'],
  [
    'neighbouring words as one change',
    'it has never been',
    'it was seldom been',
    'it [-has never-][+was seldom+] been',
  ],
  ['a word with its apostrophe', 'it’s late', 'its late', '[-it’s-][+its+] late'],
  ['everything', 'one', 'two', '[-one-][+two+]'],
  ['from nothing', '', 'new', '[+new+]'],
  ['to nothing', 'old', '', '[-old-]'],
  ['two empty texts', '', '', ''],
])('%s', (_, before, after, shown) => expect(show(before, after)).toBe(shown));

test('the pieces are both texts, verbatim, whatever they are', () => {
  const both = (before: string, after: string): void => {
    const pieces = diffWords(before, after);
    const join = (kinds: string[]) =>
      pieces
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(join(['same', 'removed'])).toBe(before);
    expect(join(['same', 'added'])).toBe(after);
  };
  assert(property(string({ unit: 'binary' }), string({ unit: 'binary' }), both));
  const words = string({ unit: 'grapheme-ascii', maxLength: 60 }).map((text) => text.replace(/[c-z]/g, ' '));
  assert(property(words, words, both));
});

test('two long texts with nothing in common are still told apart', () => {
  const before = Array.from({ length: 9000 }, (_, index) => `a${index}`).join(' ');
  const after = Array.from({ length: 9000 }, (_, index) => `b${index}`).join(' ');
  expect(diffWords(before, after)).toHaveLength(2);
});
