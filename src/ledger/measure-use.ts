import type { Span } from '../article/types';
import { countCharacters } from '../policy/count-characters';
import { type Anchor, findAnchor } from './anchor';

/** What of one story has been quoted. */
export interface Use {
  /** Characters by `countCharacters`, what was quoted twice counted once. */
  readonly used: number;
  /** Where it stands in the story as it is now, in reading order; empty where the story isn't at hand. */
  readonly spans: readonly Span[];
}

/**
 * Adds up what has been quoted of a story. `texts` are its blocks' as they are now, so that an edit moves what was
 * quoted before it; null where the story isn't at hand, and then the places count where the words stood. Words that
 * are no longer found count in full.
 */
export function measureUse(anchors: readonly Anchor[], texts: readonly string[] | null): Use {
  const found: Stretch[] = [];
  const lost: Stretch[] = [];
  for (const anchor of anchors) {
    const { text, block, start } = anchor;
    const span = texts === null ? null : findAnchor(anchor, texts);
    if (span === null) lost.push({ text, block, start });
    else found.push({ text, block: span.block, start: span.start });
  }
  const merged = merge(found);
  const used = [...merged, ...merge(lost)].reduce((sum, { text }) => sum + countCharacters(text), 0);
  return { used, spans: merged.map(({ text, block, start }) => ({ block, start, end: start + text.length })) };
}

interface Stretch {
  readonly text: string;
  readonly block: number;
  readonly start: number;
}

/** Makes one of stretches that overlap and read the same where they do. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  const ordered = [...stretches].sort(
    (a, b) => a.block - b.block || a.start - b.start || b.text.length - a.text.length,
  );
  for (const stretch of ordered) {
    const index = merged.findLastIndex((other) => overlap(other, stretch));
    const other = merged[index];
    if (other === undefined) merged.push(stretch);
    else
      merged[index] = {
        ...other,
        text: other.text + stretch.text.slice(other.start + other.text.length - stretch.start),
      };
  }
  return merged;
}

/** Whether `b`, which starts no earlier, begins with the words that `a` has there. */
function overlap(a: Stretch, b: Stretch): boolean {
  const at = b.start - a.start;
  if (a.block !== b.block || at >= a.text.length) return false;
  const shared = Math.min(a.text.length - at, b.text.length);
  return a.text.slice(at, at + shared) === b.text.slice(0, shared);
}
