import type { Group } from '../../src/corrections/list-order';
import type { NeedReason, OutboxRecord, WaitReason } from '../../src/corrections/types';
import { type MessageKey, translate } from '../../src/platform/i18n';
import { formatTime } from '../format-time';

export const GROUP_NAMES: Readonly<Record<Group, MessageKey>> = {
  needsYou: 'groupNeedsYou',
  drafts: 'groupDrafts',
  handedOver: 'groupHandedOver',
  waiting: 'groupWaiting',
  delivered: 'groupDelivered',
};

const WAITING: Readonly<Record<WaitReason, MessageKey>> = {
  notKnown: 'stateWaitingNotKnown',
  siteLimit: 'stateWaitingLimit',
  offline: 'stateWaitingOffline',
  nonce: 'stateWaitingNonce',
};

const DELIVERED = { answer: 'stateDelivered', duplicate: 'stateDuplicate', reader: 'stateByReader' } as const;
const HANDED_OVER = { email: 'stateEmail', link: 'stateLink' } as const;

const NEEDS: Readonly<Record<NeedReason, MessageKey>> = {
  notKnown: 'needNotKnown',
  noTextSelected: 'needNoTextSelected',
  siteMailFailed: 'needSiteMailFailed',
  formGone: 'needFormGone',
  nonceRefused: 'needNonceRefused',
  redirected: 'needRedirected',
  tooManyRequests: 'needTooManyRequests',
  siteLimit: 'needSiteLimit',
  siteError: 'needSiteError',
  notUnderstood: 'needNotUnderstood',
  tooLong: 'needTooLong',
  unsafeTarget: 'needUnsafeTarget',
  imported: 'needImported',
};

/** Where a correction is on its way, when it is tried again and what it needs: a sentence or two in plain language. */
export function describeState({ state, correction }: OutboxRecord, now = Date.now()): string {
  switch (state.name) {
    case 'draft':
      return translate('stateDraft', formatTime(correction.changedAt, now));
    case 'queued':
      return translate('stateQueued');
    case 'sending':
      return translate('stateSending');
    case 'waiting':
      return translate(WAITING[state.reason], formatTime(state.until, now));
    case 'delivered':
      return translate(DELIVERED[state.by], formatTime(state.at, now));
    case 'handedOver':
      return translate(HANDED_OVER[state.channel], formatTime(state.at, now));
    case 'needsYou':
      return translate(NEEDS[state.reason]);
  }
}
