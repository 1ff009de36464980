import type { StoryPoint } from '../../article/types';
import { findAnchor } from '../anchor';
import type { Part } from './types';

/** The part at the place where its words stand in the story as it is now; null where the story no longer has them. */
export function placePart(part: Part, texts: readonly string[]): Part | null {
  const [first] = part.blocks;
  if (first === undefined) return null;
  const isOne = part.blocks.length === 1;
  const after = isOne ? part.after : '';
  const anchor = { text: first.text, before: part.before, after, block: part.at.block, start: part.at.offset };
  const span = standsAt(part, part.at, texts)
    ? { block: part.at.block, start: part.at.offset }
    : findAnchor(anchor, texts);
  const at = span === null ? null : { block: span.block, offset: span.start };
  return at !== null && standsAt(part, at, texts) ? { ...part, at } : null;
}

function standsAt({ blocks }: Part, { block, offset }: StoryPoint, texts: readonly string[]): boolean {
  return blocks.every(({ text }, index) => {
    const own = texts[block + index] ?? '';
    const start = index === 0 ? offset : 0;
    const isWhole = index === blocks.length - 1 || start + text.length === own.length;
    return isWhole && own.startsWith(text, start);
  });
}
