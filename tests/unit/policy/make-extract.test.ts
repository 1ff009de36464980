import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BLOCK_BREAK, type Block, OMISSION, type Passage } from '../../../src/article/types';
import { type Extract, makeExtract, passageText } from '../../../src/policy/make-extract';
import { graphemeBounds, RUNS, selected } from '../arbitraries';

const limits = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constant(500), fc.integer({ min: 1, max: 12 }));

/** Tries a property of every extract that can be made. */
function forExtracts(
  check: (extract: Extract, blocks: readonly Block[], passage: Passage, limit: number) => void,
): void {
  const property = fc.property(selected, limits, ({ blocks, passage }, limit) => {
    const extract = makeExtract(passage, blocks, limit);
    if (extract !== null) check(extract, blocks, passage, limit);
  });
  fc.assert(property, { numRuns: RUNS });
}

const segmenter = new Intl.Segmenter('uk', { granularity: 'grapheme' });

const WAYS_OF_COUNTING: readonly [string, (text: string) => number][] = [
  ['UTF-16 units', (text) => text.length],
  ['code points', (text) => [...text].length],
  ['graphemes', (text) => [...segmenter.segment(text)].length],
  ['units once composed', (text) => text.normalize('NFC').length],
  ['units once decomposed', (text) => text.normalize('NFD').length],
  ['units with line breaks as CRLF', (text) => text.replaceAll('\n', '\r\n').length],
  ['units decomposed with line breaks as CRLF', (text) => text.normalize('NFD').replaceAll('\n', '\r\n').length],
];

test('no extract is over the limit, by whatever way it is counted', () => {
  forExtracts(({ text }, _, __, limit) => {
    for (const [way, count] of WAYS_OF_COUNTING) expect(count(text), way).toBeLessThanOrEqual(limit);
  });
});

test('the length told is the count told to the reader, and never over the limit', () => {
  forExtracts(({ text, length }, _, __, limit) => {
    expect(length).toBe(Math.max(text.length, text.normalize('NFD').length) + text.split('\n').length - 1);
    expect(length).toBeLessThanOrEqual(limit);
  });
});

test('an extract is verbatim: the passage itself, or its start and an ellipsis', () => {
  forExtracts(({ text, isCut }, blocks, passage) => {
    const whole = passageText(passage, blocks);
    if (!isCut) expect(text).toBe(whole);
    else expect(whole.startsWith(text.replace(/ ?…$/u, ''))).toBe(true);
    if (isCut) expect(text).toMatch(/\S ?…$/u);
  });
});

test('a passage within the limit is never cut', () => {
  const property = fc.property(selected, ({ blocks, passage }) => {
    const whole = passageText(passage, blocks);
    const limit = Math.max(whole.length, whole.normalize('NFD').length) + whole.split('\n').length - 1;
    expect(makeExtract(passage, blocks, limit)).toMatchObject({ text: whole, isCut: false, length: limit });
    expect(makeExtract(passage, blocks, limit - 1)?.isCut ?? true).toBe(true);
  });
  fc.assert(property, { numRuns: RUNS });
});

test('a cut never falls inside a grapheme, and so never inside a surrogate pair', () => {
  forExtracts(({ text, isCut }, blocks, passage) => {
    if (!isCut) return;
    const kept = text.replace(/ ?…$/u, '').length;
    expect(graphemeBounds(passageText(passage, blocks))).toContain(kept);
  });
});

test('the blocks of an extract hold exactly its text', () => {
  forExtracts(({ text, blocks }) => {
    expect(blocks.map((block) => block.text).join(BLOCK_BREAK)).toBe(text);
    expect(blocks.length).toBeGreaterThan(0);
  });
});

test('the ranges of an extract point at exactly the text shown', () => {
  forExtracts(({ text, ranges, isCut }, blocks) => {
    const shown = ranges.map(({ start, end }) =>
      blocks
        .slice(start.block, end.block + 1)
        .map((block, index) => {
          const from = index === 0 ? start.offset : 0;
          return block.text.slice(from, start.block + index === end.block ? end.offset : undefined);
        })
        .join(BLOCK_BREAK),
    );
    expect(shown.join(OMISSION)).toBe(isCut ? text.replace(/ ?…$/u, '') : text);
  });
});

test('marks stay on the words that they were on', () => {
  forExtracts(({ blocks: shown }, blocks) => {
    const marked = new Set(blocks.flatMap(({ text, marks }) => marks.map((mark) => text.slice(mark.start, mark.end))));
    for (const { text, marks } of shown) {
      for (const { start, end } of marks) {
        expect(start).toBeLessThan(end);
        const words = text.slice(start, end).replace(/ ?…$/u, '');
        expect([...marked].some((whole) => whole.includes(words))).toBe(true);
      }
    }
  });
});

describe('what stays', () => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [], level: 0 });
  const extractOf = (texts: readonly string[], limit: number) => {
    const end = { block: texts.length - 1, offset: texts.at(-1)?.length ?? 0 };
    return makeExtract({ ranges: [{ start: { block: 0, offset: 0 }, end }] }, texts.map(paragraph), limit);
  };

  test('an extract never ends with an empty paragraph', () => {
    expect(extractOf(['One two three.', 'Four five six.'], 16)?.text).toBe('One two three. …');
    expect(extractOf(['One two three.', 'Four five six.'], 17)?.blocks).toHaveLength(1);
  });

  test('stretches on either side of an omission are one paragraph', () => {
    const blocks = [paragraph('One two.'), paragraph('Three four.')];
    const stretch = (block: number) => ({ start: { block, offset: 0 }, end: { block, offset: 3 } });
    const extract = makeExtract({ ranges: [stretch(0), stretch(1)] }, blocks, 500);
    expect(extract?.blocks.map(({ text }) => text)).toEqual(['One […] Thr']);
  });

  test('a cut inside an omission shows no part of it', () => {
    const blocks = [paragraph('One two'), paragraph('Three four')];
    const whole = (block: number) => ({
      start: { block, offset: 0 },
      end: { block, offset: blocks[block]?.text.length ?? 0 },
    });
    for (let limit = 8; limit <= 13; limit += 1) {
      const extract = makeExtract({ ranges: [whole(0), whole(1)] }, blocks, limit);
      expect(extract?.text).toMatch(/^One two ?…$/);
      expect(extract?.ranges).toEqual([whole(0)]);
    }
  });

  test('where not even one character and the ellipsis fit, there is no extract', () => {
    expect(extractOf(['Word'], 1)).toBeNull();
    expect(extractOf(['👨‍👩‍👧‍👦👨‍👩‍👧‍👦'], 8)).toBeNull();
    expect(extractOf(['Word'], 2)?.text).toBe('W…');
  });

  test('making an extract of five million characters reads no further than the limit', () => {
    const blocks = [paragraph('word '.repeat(1_000_000).trim())];
    const passage = { ranges: [{ start: { block: 0, offset: 0 }, end: { block: 0, offset: 4_999_999 } }] };
    const slices = vi.spyOn(String.prototype, 'slice');
    expect(makeExtract(passage, blocks, 500)?.isCut).toBe(true);
    const longest = Math.max(...slices.mock.results.map(({ value }) => String(value).length));
    slices.mockRestore();
    expect(longest).toBeLessThan(1000);
  });
});
