import type { Block } from '../../../src/article/types';
import { findScenarios } from '../../../src/scenarios/find-scenarios';

const texts: Block[][] = [];
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Keeps the blocks of a text to be read, and gives the number under which they are kept. */
function keep(blocks: Block[]): number {
  return texts.push(blocks) - 1;
}

/** Milliseconds for the scenarios of the texts from one number to before another, or for only their sentences. */
function time(name: 'scenarios' | 'sentences', from: number, to: number): number {
  const start = performance.now();
  for (const blocks of texts.slice(from, to)) {
    if (name === 'scenarios') findScenarios(blocks);
    else for (const { text } of blocks) for (const _ of segmenter.segment(text));
  }
  return performance.now() - start;
}

Object.assign(globalThis, { keep, time });
