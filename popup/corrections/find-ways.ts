import type { Channel } from '../../src/corrections/channels/types';
import { isSameStory } from '../../src/corrections/find-draft';
import type { CorrectableStory } from './corrections-model';

/** The ways that are open to a correction, best first. */
export interface Ways {
  /** Whether its story is the one that is shown. */
  readonly isHere: boolean;
  readonly channels: readonly Channel[];
}

/** What the shown story offers, where it is the correction's; elsewhere the way that was chosen before, if any. */
export function findWays(story: CorrectableStory | 'none', articleUrl: string, chosen: Channel | null): Ways {
  if (story !== 'none' && isSameStory(story.article.url, articleUrl)) return { isHere: true, channels: story.channels };
  return { isHere: false, channels: chosen === null ? [] : [chosen] };
}
