import type { Block } from '../article/types';
import { countCharacters } from './count-characters';
import { passageText } from './make-extract';

/** Characters of a whole story, as an extract of all of it would have them. */
export function measureStory(blocks: readonly Block[]): number {
  const last = blocks.length - 1;
  const start = { block: 0, offset: 0 };
  const end = { block: last, offset: blocks[last]?.text.length ?? 0 };
  return blocks.length === 0 ? 0 : countCharacters(passageText({ ranges: [{ start, end }] }, blocks));
}
