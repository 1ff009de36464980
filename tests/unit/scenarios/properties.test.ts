import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article/types';
import { findScenarios } from '../../../src/scenarios/find-scenarios';
import type { Excerpt } from '../../../src/scenarios/types';
import { FORMS } from './cases';
import { toBlocks } from './to-blocks';

const PIECES = [
  'There are three scenarios for the port.',
  'The first is that it will close.',
  'The second view holds that it would grow.',
  'A third is possible, but only if they pay.',
  'If it rains,',
  'On the one hand',
  'The optimists say that it is likely.',
  'Anna Berg argues that it won’t.',
  'Still others “doubt it”.',
  '(55%)',
  '\n',
  '\t',
  '',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(' ')),
);
const kind = fc.constantFrom<Block['kind'][]>('paragraph', 'heading', 'item', 'quotation', 'row', 'caption');
const number = fc.integer({ min: -3, max: 99 });
const block: fc.Arbitrary<Block> = fc
  .record({ kind, text, level: number, start: number, end: number, id: number, item: number, ordered: fc.boolean() })
  .map(({ kind, text, level, start, end, id, item, ordered }) => ({
    kind,
    text,
    level,
    marks: [{ kind: 'strong', start, end }],
    ...(kind === 'item' && { list: { id, item, ordered } }),
  }));

function listExcerpts(blocks: readonly Block[]): Excerpt[] {
  const { question, scenarios } = findScenarios(blocks);
  return [
    question?.sentence,
    ...scenarios.flatMap(({ label, keyClaim, holder, verdict }) => [label, keyClaim, holder, verdict.sentence]),
  ].filter((excerpt) => excerpt !== null && excerpt !== undefined);
}

function expectVerbatim(blocks: readonly Block[]): void {
  for (const { text, span } of listExcerpts(blocks)) {
    expect(text).toBe(blocks[span.block]?.text.slice(span.start, span.end));
    expect(text.trim()).not.toBe('');
  }
}

describe('findScenarios, whatever the blocks', () => {
  test('never throws, and shows nothing that is not in the story', () => {
    fc.assert(fc.property(fc.array(block, { maxLength: 30 }), expectVerbatim), { numRuns: 300 });
  });

  test.each(FORMS)('shows the very words of a story with $name', ({ story }) => {
    const blocks = toBlocks(story);
    expect(listExcerpts(blocks).length).toBeGreaterThan(2);
    expectVerbatim(blocks);
  });

  test('gives none or two and more, in order and inside the story', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const { scenarios } = findScenarios(blocks);
        expect(scenarios.length).not.toBe(1);
        let before = 0;
        for (const { start, end } of scenarios.map((scenario) => scenario.blocks)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(blocks.length);
          before = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same answer for the same blocks', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        expect(findScenarios(structuredClone(blocks))).toEqual(findScenarios(blocks));
      }),
    );
  });

  test('never gives a verdict without the sentence it rests on', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        for (const { verdict } of findScenarios(blocks).scenarios) {
          expect(verdict.sentence === null).toBe(verdict.value === 'none');
        }
      }),
    );
  });
});
