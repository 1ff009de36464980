import { type Block, OMISSION, type Passage } from '../article/types';
import { countCharacters } from './count-characters';
import { type Extract, makeExtract, passageText } from './make-extract';

/**
 * Extracts of several passages of one story that together, with an omission between each two, keep to `limit`
 * characters. Where they don't fit, the longest are shortened to one length, so that every passage keeps its share.
 * Null where the limit leaves no room for each of them.
 */
export function shareExtracts(passages: readonly Passage[], blocks: readonly Block[], limit: number): Extract[] | null {
  const lengths = passages.map((passage) => countCharacters(passageText(passage, blocks)));
  const share = findShare(lengths, limit - OMISSION.length * (passages.length - 1));
  const extracts = passages.map((passage) => makeExtract(passage, blocks, share)).filter((extract) => extract !== null);
  return extracts.length === passages.length ? extracts : null;
}

/** The most that each may have so that all together have at most `room`: what short ones leave goes to the others. */
function findShare(lengths: readonly number[], room: number): number {
  let left = room;
  const ascending = [...lengths].sort((a, b) => a - b);
  for (const [index, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (length > share) return share;
    left -= length;
  }
  return room;
}
