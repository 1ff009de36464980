import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/article/split-sentences';
import type { Block, Passage } from '../../../src/article/types';
import { makeCorrectedPassage } from '../../../src/corrections/make-passage';

const block = (text: string): Block => ({ kind: 'paragraph', text, marks: [], level: 0 });
const BLOCKS = [
  block('The ferry left at noon. He has done so for thirty-one years, he says. Nobody pays.'),
  block('The bridge was closed in the autumn. It still is.'),
];

/** The passage from one phrase of the story to another, each in its block. */
function makePassage(from: [number, string], to: [number, string]): Passage {
  const start = { block: from[0], offset: BLOCKS[from[0]]?.text.indexOf(from[1]) ?? 0 };
  const end = { block: to[0], offset: (BLOCKS[to[0]]?.text.indexOf(to[1]) ?? 0) + to[1].length };
  return { ranges: [{ start, end }] };
}

const make = (passage: Passage) => makeCorrectedPassage(passage, BLOCKS, splitSentences);

test('a phrase comes with its sentence and with the story around it', () => {
  const passage = makePassage([0, 'thirty-one'], [0, 'years']);
  expect(make(passage)).toEqual({
    text: 'thirty-one years',
    sentence: 'He has done so for thirty-one years, he says.',
    ranges: passage.ranges,
    before: 'The ferry left at noon. He has done so for ',
    after: ', he says. Nobody pays.\n\nThe bridge was closed in the autumn. It still is.',
  });
});

test('a passage over two blocks comes with the sentences at both its ends', () => {
  expect(make(makePassage([0, 'pays'], [1, 'The bridge']))).toMatchObject({
    text: 'pays.\n\nThe bridge',
    sentence: 'Nobody pays.\n\nThe bridge was closed in the autumn.',
  });
});

test('at the story’s ends nothing stands before or behind', () => {
  expect(make(makePassage([0, 'The ferry'], [1, 'It still is.']))).toMatchObject({ before: '', after: '' });
});

test('of several stretches it is the first', () => {
  const [first] = makePassage([0, 'noon'], [0, 'noon']).ranges;
  const [second] = makePassage([1, 'autumn'], [1, 'autumn']).ranges;
  if (first === undefined || second === undefined) throw new Error('no ranges');
  expect(make({ ranges: [first, second] })).toMatchObject({ text: 'noon', ranges: [first] });
});
