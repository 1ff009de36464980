import { splitSentences } from '../../src/article/split-sentences';
import type { Block } from '../../src/article/types';
import type { Excerpt } from '../../src/scenarios/types';

/** A single heading is a title and no outline. */
const LEAST_HEADINGS = 2;

/**
 * What stands for the story's parts, verbatim and in order: its headings, or where it has none to speak of, the first
 * sentence of each paragraph; where it has no paragraph either, of each block. Empty for a story without text.
 */
export function outlineStory(blocks: readonly Block[]): Excerpt[] {
  const pick = (kind: Block['kind']): number[] => [...blocks.keys()].filter((index) => blocks[index]?.kind === kind);
  const headings = pick('heading');
  if (headings.length >= LEAST_HEADINGS) return headings.flatMap((index) => excerpt(blocks, index, Infinity));
  const paragraphs = pick('paragraph');
  const chosen = paragraphs.length > 0 ? paragraphs : [...blocks.keys()];
  return chosen.flatMap((index) => excerpt(blocks, index, 1));
}

/** The first `most` sentences of a block; none of a block without text. */
function excerpt(blocks: readonly Block[], block: number, most: number): Excerpt[] {
  const text = blocks[block]?.text ?? '';
  const sentences = splitSentences(text);
  const [first] = sentences;
  const last = sentences[Math.min(most, sentences.length) - 1];
  if (first === undefined || last === undefined) return [];
  return [{ text: text.slice(first.start, last.end), span: { block, start: first.start, end: last.end } }];
}
