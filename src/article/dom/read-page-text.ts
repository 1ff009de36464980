import { foldText } from '../fold-text';
import { collectBlocks } from './collect-blocks';
import { holdsText, isShown } from './is-shown';

/** All the text that a page shows, as a browser searches it, with the way back to its nodes. */
export interface PageReading {
  readonly text: string;
  readonly folded: string;
  /** Where each of `texts` starts in `text`. */
  readonly starts: readonly number[];
  readonly texts: readonly Text[];
}

/** Reads all the text that is shown below `root`, story or not, block by block. */
export function readPageText(root: Element): PageReading {
  const { blocks, sources } = collectBlocks(root, {
    skips: (element) => !holdsText(element) || !isShown(element),
    judge: () => 'keep',
  });
  const blockStarts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    blockStarts.push(length);
    length += block.text.length + 1;
  }
  const text = blocks.map((block) => block.text).join('\n');
  return {
    text,
    folded: foldText(text).replace(/[\n\t]/g, ' '),
    starts: sources.startOf.map((start, index) => start + (blockStarts[sources.blockOf[index] ?? 0] ?? 0)),
    texts: sources.texts,
  };
}
