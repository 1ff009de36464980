import { isSameStory } from './find-draft';
import type { CorrectionState, OutboxRecord } from './types';

/** What the reader's list is sorted by: what needs them comes first, what is over last. */
export const GROUPS = ['needsYou', 'drafts', 'handedOver', 'waiting', 'delivered'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<CorrectionState['name'], Group>> = {
  draft: 'drafts',
  queued: 'waiting',
  sending: 'waiting',
  waiting: 'waiting',
  delivered: 'delivered',
  handedOver: 'handedOver',
  needsYou: 'needsYou',
};

export function groupOf({ state }: OutboxRecord): Group {
  return GROUP_OF[state.name];
}

/** Records by their groups, in each the one first that was changed last. */
export function sortRecords(records: readonly OutboxRecord[]): OutboxRecord[] {
  return [...records].sort(
    (a, b) =>
      GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)) || b.correction.changedAt - a.correction.changedAt,
  );
}

/** What a window needs at first of many corrections. */
export interface Part {
  /** How many it shows of the sorted list. */
  readonly most: number;
  /** The story that it serves, whose drafts it needs whatever their place, or null. */
  readonly articleUrl: string | null;
  /** Others that it needs. */
  readonly ids: readonly string[];
}

/** The records of a part, in the order in which they are stored. */
export function takePart(records: readonly OutboxRecord[], { most, articleUrl, ids }: Part): OutboxRecord[] {
  const taken = new Set([
    ...sortRecords(records)
      .slice(0, most)
      .map(({ correction }) => correction.id),
    ...ids,
  ]);
  const isNeeded = ({ correction, state }: OutboxRecord): boolean =>
    taken.has(correction.id) ||
    (state.name === 'draft' && articleUrl !== null && isSameStory(correction.article.url, articleUrl));
  return records.filter(isNeeded);
}
