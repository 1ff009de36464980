import { storyPath } from '../site';
import type { Outbox, OutboxRecord } from './types';

/** The draft of a story's that was changed last, by whatever address of the story; null where there is none. */
export function findDraft({ records }: Outbox, articleUrl: string): OutboxRecord | null {
  const drafts = records.filter(
    ({ state, deletedAt, correction }) =>
      state.name === 'draft' && deletedAt === null && isSameStory(correction.article.url, articleUrl),
  );
  return drafts.reduce<OutboxRecord | null>(
    (last, draft) => (last === null || draft.correction.changedAt > last.correction.changedAt ? draft : last),
    null,
  );
}

/** Whether two addresses lead to one story. Takes anything. */
export function isSameStory(one: string, other: string): boolean {
  if (one === other) return true;
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const path = storyPath(new URL(one));
  return path !== null && path === storyPath(new URL(other));
}
