import type { Article, Block } from '../../../src/article/types';
import { startGathering } from '../../../src/ledger/gathering/start-gathering';
import type { Gathering } from '../../../src/ledger/gathering/types';
import { DEFAULT_POLICY } from '../../../src/policy/read-policy';

export const article: Article = {
  url: 'https://euromaidanpress.com/2026/05/04/the-ferry/',
  title: 'The ferry',
  authors: ['Olena Tkachuk'],
  editors: [],
  date: '2026-05-04',
  section: null,
};

/** A paragraph of a story. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [], level: 0 };
}

export const blocks: readonly Block[] = [
  paragraph('The ferry left at dawn. It carried two cars. Nobody had bought a ticket.'),
  paragraph('By noon the river was quiet. The pilot slept.'),
  paragraph('In the evening the ferry came back. It carried two cars.'),
];

export const empty: Gathering = startGathering(article, DEFAULT_POLICY, 0);

/** Where words stand in a block of the story: the first place that has them. */
export function rangeOf(words: string, block = blocks.findIndex(({ text }) => text.includes(words))) {
  const start = blocks[block]?.text.indexOf(words) ?? -1;
  if (start === -1) throw new Error(`The story has no “${words}”.`);
  return { start: { block, offset: start }, end: { block, offset: start + words.length } };
}
