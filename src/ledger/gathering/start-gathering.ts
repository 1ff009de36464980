import type { Article } from '../../article/types';
import type { Policy } from '../../policy/read-policy';
import type { Gathering } from './types';

/** An empty quote from a story. */
export function startGathering(article: Article, policy: Policy, now: number): Gathering {
  return { article, policy, order: 'story', parts: [], waiting: null, earlier: [], changedAt: now };
}
