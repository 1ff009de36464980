import type { Block, StoryRange } from '../../article/types';
import { change, orderParts } from './change';
import { placePart } from './place-part';
import { measureParts } from './quote-gathered';
import { comparePoints, mergeRanges, overlap } from './ranges';
import { shortenPart } from './shorten-part';
import { keptInStory, takePart } from './take-part';
import type { Gathering, Part } from './types';

/** What comes of taking a passage: it is added, it was there already, or it is this much too long and waits. */
export type Added =
  | { readonly kind: 'added' | 'same'; readonly gathering: Gathering }
  | { readonly kind: 'tooLong'; readonly gathering: Gathering; readonly by: number };

export interface Taken {
  readonly id: string;
  readonly ranges: readonly StoryRange[];
  /** The story as it is now. */
  readonly blocks: readonly Block[];
}

/**
 * Takes a passage of the story into the quote. What overlaps it or stands right beside it becomes one part with it. Where
 * all together would be longer than `limit`, the quote stays as it was and the passage waits for `settleWaiting`.
 */
export function addPart(gathering: Gathering, { id, ranges, blocks }: Taken, limit: number): Added {
  const texts = blocks.map(({ text }) => text);
  const placed = gathering.parts.map((part) => placePart(part, texts));
  const near = placed.filter((part) => part !== null).filter((part) => touch(keptInStory(part), ranges, blocks));
  const parts = gathering.parts.map((part, index) => placed[index] ?? part);
  const taken = near[0]?.taken ?? parts.reduce((latest, part) => Math.max(latest, part.taken), 0) + 1;
  const merged = mergeRanges([...near.flatMap(keptInStory), ...ranges], blocks);
  const part = takePart(merged, blocks, { id: near[0]?.id ?? id, taken });
  if (part === null || (near.length === 1 && near.every((other) => showsSame(other, part))))
    return { kind: 'same', gathering };
  return fitPart({ ...gathering, parts }, part, near, limit);
}

/** What becomes of a passage that didn't fit. `replace` names the part that gives way to it. */
export type Settlement = { readonly kind: 'shorten' | 'discard' } | { readonly kind: 'replace'; readonly part: string };

/**
 * Settles what is to become of the passage that waits. Shortened, it keeps as many of its sentences as fit beside the
 * others, and all that was in the quote before; in the place of another part it may still be too long, and waits on.
 */
export function settleWaiting(gathering: Gathering, settlement: Settlement, limit: number): Added {
  const { waiting, parts } = gathering;
  if (waiting === null) return { kind: 'same', gathering };
  if (settlement.kind === 'discard') return { kind: 'added', gathering: change(gathering, { waiting: null }) };
  const wanted = keptInStory(waiting);
  const swallowed = parts.filter((part) =>
    keptInStory(part).some((range) => wanted.some((other) => overlap(range, other))),
  );
  if (settlement.kind === 'replace') {
    const given = parts.filter(({ id }) => id === settlement.part);
    return fitPart(gathering, waiting, [...swallowed, ...given], limit);
  }
  const fits = (part: Part): boolean =>
    swallowed.every((other) => holds(part, other) && !showsSame(part, other)) &&
    measureParts(replaceParts(parts, swallowed, part)) <= limit;
  return fitPart(gathering, shortenPart(waiting, fits) ?? waiting, swallowed, limit);
}

function fitPart(gathering: Gathering, part: Part, gone: readonly Part[], limit: number): Added {
  const parts = orderParts(replaceParts(gathering.parts, gone, part), gathering.order);
  const by = measureParts(parts) - limit;
  if (by > 0) return { kind: 'tooLong', by, gathering: { ...gathering, waiting: part } };
  return { kind: 'added', gathering: change(gathering, { parts, waiting: null }) };
}

/** The parts with one in the place of the first of those that are gone, or at the end. */
function replaceParts(parts: readonly Part[], gone: readonly Part[], part: Part): Part[] {
  const index = parts.findIndex((other) => gone.includes(other));
  const before = index === -1 ? parts : parts.slice(0, index);
  const behind = index === -1 ? [] : parts.slice(index).filter((other) => !gone.includes(other));
  return [...before, part, ...behind];
}

/** Whether ranges overlap or have nothing but white space between them. */
function touch(a: readonly StoryRange[], b: readonly StoryRange[], blocks: readonly Block[]): boolean {
  return mergeRanges([...a, ...b], blocks).length < mergeRanges(a, blocks).length + mergeRanges(b, blocks).length;
}

function showsSame(a: Part, b: Part): boolean {
  return JSON.stringify(keptInStory(a)) === JSON.stringify(keptInStory(b));
}

/** Whether a part shows all that another does. */
function holds(part: Part, other: Part): boolean {
  const own = keptInStory(part);
  return keptInStory(other).every(({ start, end }) =>
    own.some((range) => comparePoints(range.start, start) <= 0 && comparePoints(end, range.end) <= 0),
  );
}
