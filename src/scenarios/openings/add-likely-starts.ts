import type { Story } from '../story/read-story';
import { openAt } from './collect-openings';
import type { Opening } from './opening';

const LIKELY = -1.5;

/** The openings and, beside them, the paragraphs that look like a start although nothing in them says so. */
export function addLikelyStarts(story: Story, openings: readonly Opening[], odds: readonly number[]): Opening[] {
  const plain = new Set(
    openings.flatMap(({ kind, block, opensBlock }) => (kind === 'plain' && opensBlock ? [block] : [])),
  );
  const added = story.blocks.flatMap(({ kind }, block) => {
    const sentence = story.sentences[story.firstOf[block] ?? -1];
    const likely = kind === 'paragraph' && (odds[block] ?? LIKELY) > LIKELY && !plain.has(block);
    return likely && sentence?.block === block ? [openAt(sentence, 'plain', {})] : [];
  });
  return [...openings, ...added].sort((one, other) => one.sentence - other.sentence || one.start - other.start);
}
