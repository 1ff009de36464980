import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorRanges, findAnchor } from '../../../src/ledger/anchor';
import { measureUse } from '../../../src/ledger/measure-use';
import { RUNS } from '../arbitraries';
import { blocks, rangeOf } from './stories';

const texts = blocks.map(({ text }) => text);
const anchor = (words: string, block?: number) => anchorRanges([rangeOf(words, block)], texts);

describe('what of a story has been used', () => {
  test('counts once what was quoted twice', () => {
    const anchors = [...anchor('ferry left at dawn'), ...anchor('left at dawn. It'), ...anchor('The pilot slept.')];
    const { used, spans } = measureUse(anchors, texts);
    expect(used).toBe('ferry left at dawn. It'.length + 'The pilot slept.'.length);
    expect(spans).toEqual([
      { block: 0, start: 4, end: 26 },
      { block: 1, start: 29, end: 45 },
    ]);
    expect(measureUse(anchors, null).used).toBe(used);
  });

  test('tells the same words in two places apart by what stands around them', () => {
    const anchors = [...anchor('It carried two cars.', 0), ...anchor('It carried two cars.', 2)];
    expect(measureUse(anchors, texts).used).toBe(40);
    const shuffled = [texts[2] ?? '', texts[1] ?? '', texts[0] ?? ''];
    expect(anchors.map((each) => findAnchor(each, shuffled)?.block)).toEqual([2, 0]);
  });

  test('follows the words when the story is edited around them', () => {
    const edited = [`An opening that was not there. ${texts[0]}`, 'More.', ...texts.slice(1)];
    const { used, spans } = measureUse([...anchor('ferry left'), ...anchor('The pilot slept.')], edited);
    expect(used).toBe('ferry left'.length + 'The pilot slept.'.length);
    expect(spans.map(({ block, start, end }) => edited[block]?.slice(start, end))).toEqual([
      'ferry left',
      'The pilot slept.',
    ]);
  });

  test('counts in full what is no longer found, but not twice', () => {
    const anchors = [...anchor('The pilot slept.'), ...anchor('The pilot slept.'), ...anchor('two cars', 0)];
    expect(measureUse(anchors, [texts[0] ?? '']).used).toBe('The pilot slept.'.length + 'two cars'.length);
    expect(measureUse(anchors, []).spans).toEqual([]);
  });
});

const word = fc.constantFrom('the', 'ferry', 'left', 'at', 'dawn.', 'It', 'carried', 'two', 'cars.');
const story = fc.array(
  fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 4 },
);
const picks = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 8 });

describe('for any quotes of any story', () => {
  test('exactly the characters that were quoted are counted, each once', () => {
    fc.assert(
      fc.property(story, picks, (lines, drawn) => {
        const covered = lines.map((line) => Array.from(line, () => false));
        const ranges = drawn.map(([which, a, b]) => {
          const block = which % lines.length;
          const length = lines[block]?.length ?? 0;
          const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y);
          covered[block]?.fill(true, start, end);
          return { start: { block, offset: start ?? 0 }, end: { block, offset: end ?? 0 } };
        });
        const anchors = ranges.flatMap((range) => anchorRanges([range], lines));
        const expected = covered.flat().filter(Boolean).length;
        expect(measureUse(anchors, lines).used).toBe(expected);
        expect(measureUse(anchors, null).used).toBe(expected);
      }),
      { numRuns: RUNS },
    );
  });
});
