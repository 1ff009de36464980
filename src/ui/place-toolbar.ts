/** A rectangle in CSS pixels of the viewport; a DOMRect is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placing {
  /** The selection's rectangles in reading order, those outside the viewport too. */
  readonly rects: readonly Box[];
  readonly size: { readonly width: number; readonly height: number };
  readonly viewport: Box;
  /** Whether the selection was made by touch: its handles hang below it, the system's menu floats above. */
  readonly isTouch: boolean;
}

interface Point {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;
const TOUCH_GAPS = { below: 44, above: 72, beside: 28 } as const;
const MOUSE_GAPS = { below: GAP, above: GAP, beside: GAP } as const;

/**
 * Where the toolbar's left top corner goes: near the selection's end, below it, or else above or beside it; inside the
 * viewport and over none of the rectangles. Null where there is no such place or nothing of the selection is in sight.
 */
export function placeToolbar({ rects, size, viewport, isTouch }: Placing): Point | null {
  const solid = rects.filter((rect) => rect.right > rect.left && rect.bottom > rect.top);
  const last = solid.findLast((rect) => overlap(rect, viewport));
  if (last === undefined) return null;
  const gap = isTouch ? TOUCH_GAPS : MOUSE_GAPS;
  const all = surround(solid);
  const left = clamp(last.right - size.width / 2, viewport.left + GAP, viewport.right - GAP - size.width);
  const top = clamp(last.bottom - size.height, viewport.top + GAP, viewport.bottom - GAP - size.height);
  const candidates: Point[] = [
    { left, top: all.bottom + gap.below },
    { left, top: all.top - gap.above - size.height },
    { left: all.right + gap.beside, top },
    { left: all.left - gap.beside - size.width, top },
  ];
  const rounded = candidates.map((point) => ({ left: Math.round(point.left), top: Math.round(point.top) }));
  return rounded.find((point) => fits(point, size, viewport, solid)) ?? null;
}

function fits(point: Point, size: Placing['size'], viewport: Box, rects: readonly Box[]): boolean {
  const box = { ...point, right: point.left + size.width, bottom: point.top + size.height };
  const isInside =
    box.left >= viewport.left &&
    box.right <= viewport.right &&
    box.top >= viewport.top &&
    box.bottom <= viewport.bottom;
  return isInside && !rects.some((rect) => overlap(rect, box));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function surround(boxes: readonly Box[]): Box {
  return boxes.reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    top: Math.min(all.top, box.top),
    right: Math.max(all.right, box.right),
    bottom: Math.max(all.bottom, box.bottom),
  }));
}

/** Where there is no room between them, the lower bound holds. */
function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest));
}
