import { isPerhapsDelivered } from '../../src/corrections/outbox/records';
import type { NeedReason, OutboxRecord } from '../../src/corrections/types';
import type { MessageKey } from '../../src/platform/i18n';

/** What the reader can do with a correction in the list, by the name on its button. */
export type Action =
  | 'edit'
  | 'otherWay'
  | 'tryNow'
  | 'lookAgain'
  | 'sendAgain'
  | 'openAgain'
  | 'arrived'
  | 'notArrived'
  | 'copy'
  | 'delete';

export const ACTION_NAMES: Readonly<Record<Action, MessageKey>> = {
  edit: 'actionEdit',
  otherWay: 'actionOtherWay',
  tryNow: 'actionTryNow',
  lookAgain: 'actionLookAgain',
  sendAgain: 'actionSendAgain',
  openAgain: 'actionOpenAgain',
  arrived: 'actionArrived',
  notArrived: 'actionNotArrived',
  copy: 'actionCopyText',
  delete: 'actionDelete',
};

/** Where the site may have it, the reader says whether it does. */
const UNCERTAIN: readonly Action[] = ['arrived', 'notArrived', 'sendAgain'];

const FOR_NEED: Readonly<Record<NeedReason, readonly Action[]>> = {
  notKnown: UNCERTAIN,
  redirected: UNCERTAIN,
  tooManyRequests: UNCERTAIN,
  siteError: UNCERTAIN,
  notUnderstood: UNCERTAIN,
  imported: UNCERTAIN,
  noTextSelected: ['edit'],
  tooLong: ['edit'],
  unsafeTarget: ['otherWay'],
  siteMailFailed: ['otherWay', 'arrived'],
  formGone: ['lookAgain', 'otherWay'],
  nonceRefused: ['lookAgain', 'otherWay'],
  siteLimit: ['tryNow', 'otherWay'],
};

/** What can be done with a correction, the likeliest first. */
export function chooseActions(record: OutboxRecord): readonly Action[] {
  if (record.state.name === 'sending') return ['copy'];
  return [...ownActions(record), 'copy', 'delete'];
}

function ownActions(record: OutboxRecord): readonly Action[] {
  const { state } = record;
  switch (state.name) {
    case 'draft':
      return ['edit'];
    case 'queued':
      return canReopen(record) ? ['edit'] : [];
    case 'waiting':
      return canReopen(record) ? ['tryNow', 'edit'] : ['tryNow', 'arrived'];
    case 'handedOver':
      return ['arrived', 'notArrived', 'openAgain'];
    case 'needsYou':
      return FOR_NEED[state.reason];
    default:
      return [];
  }
}

/** Whether it can be a draft again without the reader's word that the site doesn't have it. */
export function canReopen(record: OutboxRecord): boolean {
  const { state } = record;
  const isMailed = state.name === 'needsYou' && state.reason === 'siteMailFailed';
  return !isMailed && !isPerhapsDelivered(record);
}
