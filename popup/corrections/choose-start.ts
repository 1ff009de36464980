import { findDraft } from '../../src/corrections/find-draft';
import {
  type CorrectedPassage,
  type CorrectionFields,
  EMPTY_OUTBOX,
  type OutboxRecord,
} from '../../src/corrections/types';
import type { Sender } from '../../src/platform/sender';
import type { CorrectableStory, Stored } from './corrections-model';
import type { DraftStart } from './draft-writer';

/**
 * What the reader most likely came to write: about the highlighted words, going on with a draft about the same ones;
 * with none highlighted the story's last draft; null where there is neither. `id` is for what is new.
 */
export function chooseStart(
  { article, passage }: CorrectableStory,
  { records, aside }: Stored,
  { name, email }: Sender,
  id: string,
): DraftStart | null {
  if (passage === null) {
    const draft = findDraft({ ...EMPTY_OUTBOX, records, aside }, article.url);
    return draft === null ? null : startWith(draft);
  }
  const same = records.filter(({ correction }) => isSamePlace(correction.passage, passage));
  const draft = findDraft({ ...EMPTY_OUTBOX, records: same, aside }, article.url);
  if (draft !== null) return startWith(draft);
  const fields: CorrectionFields = { shouldRead: passage.text, kind: 'typo', comment: '', name, email };
  return { id, article, passage, fields };
}

/** How much on either side of the words tells one place in a story from another, in UTF-16 code units. */
const BESIDE = 30;

function isSamePlace(one: CorrectedPassage, other: CorrectedPassage): boolean {
  const isSameBefore = one.before.slice(-BESIDE) === other.before.slice(-BESIDE);
  return one.text === other.text && isSameBefore && one.after.slice(0, BESIDE) === other.after.slice(0, BESIDE);
}

/** A stored correction as what a form begins with. */
export function startWith({ correction }: OutboxRecord): DraftStart {
  const { id, article, passage, shouldRead, kind, comment, name, email } = correction;
  return { id, article, passage, fields: { shouldRead, kind, comment, name, email } };
}
