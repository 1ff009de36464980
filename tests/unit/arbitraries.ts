import fc from 'fast-check';
import { normalizeText } from '../../src/article/normalize-text';
import type { Block, Mark, Passage, StoryPoint } from '../../src/article/types';
import { gap, word } from './arbitrary-words';

// The same cases each time, so that a failure tells of a change; other cases by PRESSQUOTE_SEED.
const SEED = typeof process === 'undefined' ? undefined : process.env['PRESSQUOTE_SEED'];
fc.configureGlobal({ seed: Number(SEED ?? 1) });

/** How many random cases each property is tried with: 1,000, or what the environment says for a long run. */
export const RUNS = Number(
  (typeof process === 'undefined' ? undefined : process.env['PRESSQUOTE_RUNS']) ??
    import.meta.env['VITE_PRESSQUOTE_RUNS'] ??
    1000,
);

/** The text of a block: anything that a page can hold, after the rules for white space. Never empty, nor with space at its ends. */
export const blockText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.map(([text, space]) => text + space))
  .map(
    (parts) =>
      parts
        .join('')
        .split(/(?=[\n\t])/)
        .map(seeLine)
        .join('')
        .trim() || 'x',
  );

/** One line as a reader sees it, behind the `\n` or `\t` that may start it. */
function seeLine(line: string): string {
  const start = /^[\n\t]/.exec(line)?.[0] ?? '';
  const seen = normalizeText(line.slice(start.length)).trim();
  return seen === '' ? '' : start + seen;
}

const HREFS = [
  'https://e.example/',
  'http://e.example/a_(b)?c=1&copy;=2&amp;=3#f*g*',
  'https://e.example/"onmouseover=alert(1)',
  "https://e.example/'><script>alert(1)</script>",
  'https://e.example/a b`c`|d|~e~\\f',
  'https://e.example/[x](y)<z>',
  'https://euromaidanpress.com/2026/05/04/the-ferry/?a=&lt;b',
].map((href) => new URL(href).href);

type Stretch = readonly [number, number];
const isNested = ([a, b]: Stretch, [c, d]: Stretch): boolean =>
  b <= c || d <= a || (a <= c && d <= b) || (c <= a && b <= d);

function marksOf(text: string): fc.Arbitrary<readonly Mark[]> {
  const edge = fc.nat({ max: text.length });
  const kind = fc.constantFrom('emphasis' as const, 'strong' as const, 'link' as const);
  return fc.array(fc.tuple(edge, edge, kind, fc.constantFrom(...HREFS)), { maxLength: 4 }).map((drawn) => {
    const marks: Mark[] = [];
    for (const [a, b, kind, href] of drawn) {
      const [start, end] = trimStretch(text, Math.min(a, b), Math.max(a, b));
      const isAlone = marks.every((mark) => mark.kind !== kind || mark.end <= start || end <= mark.start);
      const nests = marks.every((mark) => isNested([mark.start, mark.end], [start, end]));
      if (start < end && isAlone && nests)
        marks.push(kind === 'link' ? { kind, start, end, href } : { kind, start, end });
    }
    return marks.sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

function trimStretch(text: string, start: number, end: number): Stretch {
  const bounds = graphemeBounds(text);
  let from = snap(bounds, start);
  let to = snap(bounds, end);
  while (from < to && /\s/.test(text.charAt(from))) from = bounds.find((bound) => bound > from) ?? to;
  while (to > from && /\s/.test(text.charAt(to - 1))) to = bounds.findLast((bound) => bound < to) ?? from;
  return [from, to];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Every offset at which a text may be cut without harm to a grapheme. */
export function graphemeBounds(text: string): number[] {
  return [...[...segmenter.segment(text)].map(({ index }) => index), text.length];
}

const snap = (bounds: readonly number[], at: number): number => bounds.findLast((bound) => bound <= at) ?? 0;

const KINDS = ['paragraph', 'heading', 'item', 'quotation', 'row', 'caption'] as const;

export const block: fc.Arbitrary<Block> = blockText.chain((text) =>
  fc.record({ kind: fc.constantFrom(...KINDS), text: fc.constant(text), marks: marksOf(text), level: fc.constant(0) }),
);

/** A story and what a reader selected of it: one to three stretches, none of them empty, that start and end at a grapheme. */
export const selected: fc.Arbitrary<{ blocks: Block[]; passage: Passage }> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 2, maxLength: 6 }),
  )
  .map(([blocks, drawn]) => {
    const points = drawn
      .map(([a, b]) => pointIn(blocks, a, b))
      .sort((a, b) => a.block - b.block || a.offset - b.offset);
    const ranges = [];
    for (let index = 0; index + 1 < points.length; index += 2) {
      const range = settleRange(blocks, points[index], points[index + 1]);
      const last = ranges.at(-1);
      const isBehind = last === undefined || range === null || isBefore(last.end, range.start);
      if (range !== null && isBehind) ranges.push(range);
    }
    const whole = { start: { block: 0, offset: 0 }, end: { block: 0, offset: blocks[0]?.text.length ?? 0 } };
    return { blocks, passage: { ranges: ranges.length === 0 ? [whole] : ranges } };
  });

function pointIn(blocks: readonly Block[], a: number, b: number): StoryPoint {
  const index = a % blocks.length;
  const text = blocks[index]?.text ?? '';
  return { block: index, offset: snap(graphemeBounds(text), b % (text.length + 1)) };
}

const isBefore = (a: StoryPoint, b: StoryPoint): boolean =>
  a.block < b.block || (a.block === b.block && a.offset < b.offset);

function settleRange(blocks: readonly Block[], from: StoryPoint | undefined, to: StoryPoint | undefined) {
  if (from === undefined || to === undefined) return null;
  const first = blocks[from.block]?.text ?? '';
  const last = blocks[to.block]?.text ?? '';
  const [start] = trimStretch(first, from.offset, first.length);
  const [, end] = trimStretch(last, 0, to.offset);
  if (start >= first.length || end <= 0) return null;
  const range = { start: { block: from.block, offset: start }, end: { block: to.block, offset: end } };
  return isBefore(range.start, range.end) ? range : null;
}

/** Titles and names as a hostile page would have them. */
export const hostileLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom('\n', '\r\n', '\u2028', '\u2029', '\u0085', '\u0000', '\u202E', '\n\n> ', '”\n\n— '),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));
