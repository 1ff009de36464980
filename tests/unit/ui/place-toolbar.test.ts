import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Placing, placeToolbar } from '../../../src/ui/place-toolbar';

const viewport: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const size = { width: 200, height: 40 };

/** Lines of a selection, each as [left, top, right], 20 px high. */
function lines(...rows: [number, number, number][]): Box[] {
  return rows.map(([left, top, right]) => ({ left, top, right, bottom: top + 20 }));
}

function place(rects: Box[], changes: Partial<Placing> = {}) {
  return placeToolbar({ rects, size, viewport, isTouch: false, ...changes });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('placeToolbar', () => {
  it.each([
    ['below the end of the selection', lines([300, 100, 700], [300, 120, 500]), { left: 400, top: 148 }],
    ['inside the right edge', lines([900, 100, 990]), { left: 792, top: 128 }],
    ['inside the left edge', lines([0, 100, 40]), { left: 8, top: 128 }],
    ['above a selection at the foot of the page', lines([300, 740, 700], [300, 760, 500]), { left: 400, top: 692 }],
    ['above a selection that goes on below', lines([300, 700, 700], [300, 900, 500]), { left: 600, top: 652 }],
    [
      'beside a selection that fills the height',
      lines([300, -50, 700], [300, 400, 700], [300, 790, 500]),
      { left: 708, top: 752 },
    ],
    ['left of it where the right has no room', lines([300, -50, 900], [300, 790, 500]), { left: 92, top: 752 }],
  ])('goes %s', (_, rects, expected) => {
    expect(place(rects)).toEqual(expected);
  });

  it('keeps clear of the handles of a touch selection, and of the menu above it', () => {
    const below = place(lines([300, 100, 700]), { isTouch: true });
    const above = place(lines([300, 740, 700]), { isTouch: true });
    expect(below?.top).toBeGreaterThanOrEqual(120 + 40);
    expect(above?.top).toBeLessThanOrEqual(740 - 60 - size.height);
  });

  it('keeps to what is seen of a page that is zoomed by pinching', () => {
    const seen = { left: 400, top: 300, right: 700, bottom: 600 };
    expect(place(lines([100, 320, 900]), { viewport: seen })).toEqual({ left: 492, top: 348 });
  });

  it.each([
    ['the selection fills the viewport', [{ left: 0, top: 0, right: 1000, bottom: 800 }]],
    ['the selection is out of sight', lines([300, -400, 700])],
    ['nothing has a size', [{ left: 10, top: 10, right: 10, bottom: 30 }]],
    ['nothing is selected', []],
  ])('has no place where %s', (_, rects) => {
    expect(place(rects)).toBeNull();
  });

  it('is always inside the viewport and never over the selection', () => {
    const side = fc.integer({ min: -300, max: 1300 });
    const rect = fc
      .tuple(side, side, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 60 }))
      .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 12 }), fc.boolean(), (rects, isTouch) => {
        const point = place(rects, { isTouch });
        if (point === null) return;
        const box = { ...point, right: point.left + size.width, bottom: point.top + size.height };
        expect(box.left >= 0 && box.top >= 0 && box.right <= 1000 && box.bottom <= 800).toBe(true);
        const solid = rects.filter((each) => each.right > each.left && each.bottom > each.top);
        expect(solid.some((each) => overlaps(each, box))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
