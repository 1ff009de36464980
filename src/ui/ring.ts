import { createSvg } from './elements';

/** The motif: a ring that fills towards the limit. Hidden from screen readers; the numbers stand beside it in words. */
export interface Ring {
  readonly element: SVGSVGElement;
  fill(count: number, limit: number): void;
}

/** How much of the ring is filled: 0 to 1, for any numbers. A limit of nothing is always reached. */
export function ringShare(count: number, limit: number): number {
  if (!(limit > 0)) return 1;
  return Math.min(1, Math.max(0, count / limit)) || 0;
}

export function createRing(document: Document): Ring {
  // Measured in hundredths of its own length, so that filling it is one number.
  const circle = { cx: '12', cy: '12', r: '9.5', pathLength: '100' };
  const arc = createSvg(document, 'circle', { ...circle, class: 'ring-arc', 'stroke-dasharray': '0 200' });
  const track = createSvg(document, 'circle', { ...circle, class: 'ring-track' });
  const element = createSvg(
    document,
    'svg',
    { class: 'ring', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    track,
    arc,
  );
  return {
    element,
    fill: (count, limit) =>
      arc.setAttribute('stroke-dasharray', `${Math.round(ringShare(count, limit) * 1000) / 10} 200`),
  };
}
