import { splitSentences } from '../../article/split-sentences';
import type { StoryPoint, StoryRange } from '../../article/types';
import { change } from './change';
import { measureParts } from './quote-gathered';
import { comparePoints, earlierPoint, laterPoint, overlap, trimRange } from './ranges';
import type { Gathering, Part } from './types';

/**
 * A part with as many of its sentences as `fits` lets through: those from its start, or else those up to its end. Null
 * where not even one would.
 */
export function shortenPart(part: Part, fits: (part: Part) => boolean): Part | null {
  const { blocks, kept } = part;
  const sentences = blocks.flatMap(({ text }, block) =>
    splitSentences(text).map(({ start, end }) => ({ start: { block, offset: start }, end: { block, offset: end } })),
  );
  const inside = sentences.filter((sentence) => kept.some((range) => overlap(range, sentence)));
  const fromStart = inside.toReversed().map(({ end }) => kept.flatMap((range) => trimRange(upTo(range, end), blocks)));
  const toEnd = inside.map(({ start }) => kept.flatMap((range) => trimRange(from(range, start), blocks)));
  for (const shorter of [...fromStart, ...toEnd]) {
    const shortened = { ...part, kept: shorter };
    if (shorter.length > 0 && fits(shortened)) return shortened;
  }
  return null;
}

/** Drops the last sentence of a part; the last one of all stays. */
export function dropSentence(gathering: Gathering, id: string): Gathering {
  return changePart(gathering, id, (part) => {
    const [first] = part.kept;
    const last = part.kept.at(-1);
    return shortenPart(part, ({ kept }) => {
      const end = kept.at(-1)?.end;
      return isSame(kept[0]?.start, first?.start) && !isSame(end, last?.end);
    });
  });
}

/**
 * Leaves out a stretch of a part, given in its own blocks; what stays on both sides is joined with an omission. Nothing
 * happens where nothing would stay, or where the omission is longer than what it stands for.
 */
export function omitWords(gathering: Gathering, id: string, { start, end }: StoryRange): Gathering {
  return changePart(gathering, id, (part) => {
    const kept = part.kept.flatMap((range) => [
      ...trimRange(upTo(range, start), part.blocks),
      ...trimRange(from(range, end), part.blocks),
    ]);
    return comparePoints(start, end) < 0 ? { ...part, kept } : null;
  });
}

function changePart(gathering: Gathering, id: string, edit: (part: Part) => Part | null): Gathering {
  const part = gathering.parts.find((each) => each.id === id);
  const edited = part === undefined ? null : edit(part);
  if (part === undefined || edited === null || edited.kept.length === 0) return gathering;
  const parts = gathering.parts.map((each) => (each === part ? edited : each));
  return measureParts(parts) < measureParts(gathering.parts) ? change(gathering, { parts }) : gathering;
}

function upTo({ start, end }: StoryRange, point: StoryPoint): StoryRange {
  return { start, end: earlierPoint(end, point) };
}

function from({ start, end }: StoryRange, point: StoryPoint): StoryRange {
  return { start: laterPoint(start, point), end };
}

function isSame(a: StoryPoint | undefined, b: StoryPoint | undefined): boolean {
  return a !== undefined && b !== undefined && comparePoints(a, b) === 0;
}
