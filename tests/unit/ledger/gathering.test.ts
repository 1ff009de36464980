import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_BREAK, type Block, OMISSION, type StoryRange } from '../../../src/article/types';
import { addPart, settleWaiting } from '../../../src/ledger/gathering/add-part';
import { clear, movePart, removePart, setOrder, undo } from '../../../src/ledger/gathering/change';
import { measureParts, quoteGathered } from '../../../src/ledger/gathering/quote-gathered';
import { overlap } from '../../../src/ledger/gathering/ranges';
import { dropSentence, omitWords } from '../../../src/ledger/gathering/shorten-part';
import { keptInStory } from '../../../src/ledger/gathering/take-part';
import type { Gathered, Gathering } from '../../../src/ledger/gathering/types';
import { permittedLimit } from '../../../src/policy/permission';
import { graphemeBounds, RUNS, selected } from '../arbitraries';
import { article, blocks, empty, paragraph, rangeOf } from './stories';

const add = (gathering: Gathering, words: string, limit = 500, id = words) =>
  addPart(gathering, { id, ranges: [rangeOf(words)], blocks }, limit);
const textOf = (gathering: Gathering, limit = 500) => quoteGathered(gathering, limit)?.text;
const gather = (...words: string[]) => words.reduce((gathering, each) => add(gathering, each).gathering, empty);

describe('a gathered quote', () => {
  test('has its parts in reading order, joined by an omission', () => {
    expect(textOf(gather('The pilot slept.', 'two cars'))).toBe('two cars […] The pilot slept.');
  });

  test('has them in the order taken where the reader wants that, and goes back to reading order', () => {
    const taken = setOrder(gather('The pilot slept.', 'two cars'), 'taken');
    expect(textOf(taken)).toBe('The pilot slept. […] two cars');
    expect(textOf(setOrder(taken, 'story'))).toBe('two cars […] The pilot slept.');
  });

  test('makes one part of what overlaps or stands side by side, without an omission', () => {
    const overlapping = gather('ferry left at', 'left at dawn.');
    expect(textOf(overlapping)).toBe('ferry left at dawn.');
    expect(textOf(add(overlapping, 'It carried two').gathering)).toBe('ferry left at dawn. It carried two');
    expect(overlapping.parts).toHaveLength(1);
    expect(textOf(gather('Nobody had bought a ticket.', 'By noon'))).toBe(
      `Nobody had bought a ticket.${BLOCK_BREAK}By noon`,
    );
  });

  test('says that a passage is there already', () => {
    const gathering = gather('The ferry left');
    expect(add(gathering, 'ferry')).toEqual({ kind: 'same', gathering });
  });

  test('keeps a passage that does not fit waiting, and says by how much it is too long', () => {
    const added = add(gather('The ferry left at dawn.'), 'By noon the river was quiet. The pilot slept.', 60);
    expect(added).toMatchObject({ kind: 'tooLong', by: 23 + OMISSION.length + 45 - 60 });
    expect(textOf(added.gathering)).toBe('The ferry left at dawn.');
    expect(textOf(settleWaiting(added.gathering, { kind: 'shorten' }, 60).gathering)).toBe(
      'The ferry left at dawn. […] By noon the river was quiet.',
    );
    const [part] = added.gathering.parts;
    const replaced = settleWaiting(added.gathering, { kind: 'replace', part: part?.id ?? '' }, 60);
    expect(textOf(replaced.gathering)).toBe('By noon the river was quiet. The pilot slept.');
    expect(settleWaiting(added.gathering, { kind: 'discard' }, 60).gathering.waiting).toBeNull();
  });

  test('loses nothing of what it had when a passage around it is shortened', () => {
    const { gathering } = add(
      gather('Nobody had bought a ticket.'),
      'It carried two cars. Nobody had bought a ticket.',
      30,
    );
    expect(gathering.waiting).not.toBeNull();
    expect(settleWaiting(gathering, { kind: 'shorten' }, 30)).toMatchObject({ kind: 'tooLong' });
  });

  test('is shortened by a sentence, but never by its last one', () => {
    const gathering = gather('It carried two cars. Nobody had bought a ticket.');
    const [part] = gathering.parts;
    const shorter = dropSentence(gathering, part?.id ?? '');
    expect(textOf(shorter)).toBe('It carried two cars.');
    expect(dropSentence(shorter, part?.id ?? '')).toBe(shorter);
  });

  test('shows where words were removed, and never grows by it', () => {
    const gathering = gather('By noon the river was quiet. The pilot slept.');
    const id = gathering.parts[0]?.id ?? '';
    const omit = (start: number, end: number) =>
      textOf(omitWords(gathering, id, { start: { block: 0, offset: start }, end: { block: 0, offset: end } }));
    expect(omit(8, 28)).toBe('By noon […] The pilot slept.');
    expect(omit(3, 4)).toBe('By noon the river was quiet. The pilot slept.');
    expect(omit(0, 29)).toBe('The pilot slept.');
    expect(omit(0, 45)).toBe('By noon the river was quiet. The pilot slept.');
  });

  test('keeps its words when the story is edited, and their place where it still has them', () => {
    const gathering = gather('The pilot slept.');
    const edited = [paragraph('A new opening.'), ...blocks];
    const range = { start: { block: 1, offset: 0 }, end: { block: 1, offset: 9 } };
    const added = addPart(gathering, { id: 'new', ranges: [range], blocks: edited }, 500).gathering;
    expect(textOf(added)).toBe('The ferry […] The pilot slept.');
    expect(added.parts[1]?.at.block).toBe(2);
  });
});

type Step =
  | { readonly kind: 'add'; readonly at: number; readonly to: number }
  | { readonly kind: 'omit'; readonly which: number; readonly at: number; readonly to: number }
  | { readonly kind: 'move'; readonly which: number; readonly to: number }
  | { readonly kind: 'remove' | 'drop' | 'replace'; readonly which: number }
  | { readonly kind: 'shorten' | 'discard' | 'undo' | 'clear' | 'story' | 'taken' }
  | { readonly kind: 'permit'; readonly most: number | null; readonly until: number };

const which = fc.nat({ max: 5 });
const place = fc.nat({ max: 2000 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('add' as const), at: place, to: place }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('omit' as const), which, at: place, to: place }) },
    fc.record({ kind: fc.constant('move' as const), which, to: which }),
    fc.record({ kind: fc.constantFrom('remove' as const, 'drop' as const, 'replace' as const), which }),
    fc.record({
      kind: fc.constantFrom(...(['shorten', 'discard', 'undo', 'clear', 'story', 'taken'] as const)),
    }),
    fc.record({
      kind: fc.constant('permit' as const),
      most: fc.oneof(fc.constant(null), fc.nat({ max: 1500 })),
      until: fc.nat({ max: 30 }),
    }),
  ),
  { maxLength: 25 },
);

/** A stretch between two places of a text that is all of the blocks', clamped to it; null where it is empty. */
function stretch(story: readonly Block[], a: number, b: number): StoryRange | null {
  const points = story.flatMap(({ text }, block) => graphemeBounds(text).map((offset) => ({ block, offset })));
  const start = points[Math.min(a, b) % points.length];
  const end = points[Math.max(a, b) % points.length];
  if (start === undefined || end === undefined) return null;
  return start.block < end.block || (start.block === end.block && start.offset < end.offset) ? { start, end } : null;
}

function take(gathering: Gathering, step: Step, story: readonly Block[], limit: number, id: string): Gathering {
  const part = 'which' in step ? gathering.parts[step.which % Math.max(1, gathering.parts.length)] : undefined;
  switch (step.kind) {
    case 'add': {
      const range = stretch(story, step.at, step.to);
      return range === null ? gathering : addPart(gathering, { id, ranges: [range], blocks: story }, limit).gathering;
    }
    case 'omit': {
      const range = part === undefined ? null : stretch(part.blocks, step.at, step.to);
      return part === undefined || range === null ? gathering : omitWords(gathering, part.id, range);
    }
    case 'move':
      return part === undefined ? gathering : movePart(gathering, part.id, step.to);
    case 'remove':
      return part === undefined ? gathering : removePart(gathering, part.id);
    case 'drop':
      return part === undefined ? gathering : dropSentence(gathering, part.id);
    case 'replace':
      return part === undefined
        ? gathering
        : settleWaiting(gathering, { kind: 'replace', part: part.id }, limit).gathering;
    case 'shorten':
    case 'discard':
      return settleWaiting(gathering, { kind: step.kind }, limit).gathering;
    case 'undo':
      return undo(gathering);
    case 'clear':
      return clear(gathering);
    case 'story':
    case 'taken':
      return setOrder(gathering, step.kind);
    case 'permit':
      return gathering;
  }
}

const gathered = ({ order, parts, waiting }: Gathering): Gathered => ({ order, parts, waiting });

function expectVerbatim(text: string, isCut: boolean, story: readonly Block[]): void {
  const whole = isCut ? text.replace(/ ?…$/, '') : text;
  const pieces = whole.split(OMISSION).flatMap((piece) => piece.split(BLOCK_BREAK));
  for (const piece of pieces) expect(story.some((block) => block.text.includes(piece))).toBe(true);
}

describe('whatever is done to a gathered quote', () => {
  test('it has at most what is allowed at that time, all of it verbatim, nothing twice, and every change can be undone', () => {
    fc.assert(
      fc.property(selected, steps, ({ blocks: story }, taken) => {
        let gathering: Gathering = { ...empty, article };
        let terms: { most: number | null; until: number } | null = null;
        for (const [now, step] of taken.entries()) {
          if (step.kind === 'permit') terms = step;
          const limit = permittedLimit({ limit: 60, clause: null }, terms, now, () => 100_000);
          const before = gathering;
          gathering = take(before, step, story, limit, `part ${now}`);
          const extract = quoteGathered(gathering, limit);
          expect(extract?.length ?? 0).toBeLessThanOrEqual(limit);
          if (extract !== null) expectVerbatim(extract.text, extract.isCut, story);
          if (extract?.isCut === false) expect(extract.length).toBe(measureParts(gathering.parts));
          const ranges = gathering.parts.flatMap(keptInStory);
          for (const [index, range] of ranges.entries())
            expect(ranges.slice(index + 1).some((other) => overlap(range, other))).toBe(false);
          const isChanged = gathering.earlier !== before.earlier && step.kind !== 'undo';
          if (isChanged) expect(gathered(undo(gathering))).toEqual(gathered(before));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
