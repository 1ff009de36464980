import { useLayoutEffect, useRef } from 'preact/hooks';
import { createRing, type Ring } from '../src/ui/ring';

/** The ring of `src/ui`, beside the same figures in words. */
export function RingMark({ count, limit }: { readonly count: number; readonly limit: number }) {
  const place = useRef<HTMLSpanElement>(null);
  const ring = useRef<Ring | null>(null);
  useLayoutEffect(() => {
    ring.current ??= createRing(document);
    place.current?.append(ring.current.element);
    ring.current.fill(count, limit);
  }, [count, limit]);
  return <span class="ring-mark" ref={place} />;
}
