import type { Block, Span } from '../../src/article/types';
import type { Scenario } from '../../src/scenarios/types';

/** A stretch of the strip, in per cent of its length. */
export interface Place {
  readonly start: number;
  readonly size: number;
}

export interface MapLayout {
  /** Where each scenario truly stands, in the order given. */
  readonly stretches: readonly Place[];
  /** Where its button stands: on its stretch, but wide enough to be pressed and beside the others. */
  readonly buttons: readonly Place[];
  /** Where a button for each quoted stretch stands. */
  readonly quoted: readonly Place[];
  /** Where the reader is, or null where the page doesn't tell. */
  readonly reader: number | null;
}

/** The least width of a button, in per cent: of the narrowest popup's strip, 24 pixels (WCAG 2.2, 2.5.8). */
const LEAST = 9;

/** Where everything stands on a strip as long as the story's text; any numbers, also of blocks that aren't there. */
export function layMap(
  blocks: readonly Block[],
  scenarios: readonly Scenario[],
  place: number | null,
  spans: readonly Span[] = [],
): MapLayout {
  const startOf = [0];
  for (const { text } of blocks) startOf.push((startOf.at(-1) ?? 0) + text.length);
  const whole = Math.max(1, startOf.at(-1) ?? 0);
  const at = (block: number): number => ((startOf[clamp(block, 0, blocks.length)] ?? 0) / whole) * 100;
  const stretches = scenarios.map(({ blocks: { start, end } }) => ({
    start: at(start),
    size: Math.max(0, at(end) - at(start)),
  }));
  const reader = place === null ? null : (at(place) + at(place + 1)) / 2;
  const quoted = spans.map(({ block, start, end }) => ({
    start: at(block) + (start / whole) * 100,
    size: ((end - start) / whole) * 100,
  }));
  return { stretches, buttons: spread(stretches), quoted: spread(quoted), reader };
}

/** Widens what is too narrow and moves apart what overlaps, in the order of the story. */
function spread(stretches: readonly Place[]): Place[] {
  const least = Math.min(LEAST, 100 / Math.max(1, stretches.length));
  const order = stretches.map((_, index) => index).sort((a, b) => startAt(stretches, a) - startAt(stretches, b));
  const starts = new Map<number, number>();
  let free = 0;
  for (const index of order) {
    const start = Math.max(free, startAt(stretches, index));
    starts.set(index, start);
    free = start + least;
  }
  let end = 100;
  const placed = new Map<number, Place>();
  for (const index of order.toReversed()) {
    const start = Math.max(0, Math.min(starts.get(index) ?? 0, end - least));
    const { start: own = 0, size = 0 } = stretches[index] ?? {};
    placed.set(index, { start, size: Math.max(least, Math.min(own + size, end) - start) });
    end = start;
  }
  return stretches.map((stretch, index) => placed.get(index) ?? stretch);
}

function startAt(stretches: readonly Place[], index: number): number {
  return stretches[index]?.start ?? 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
