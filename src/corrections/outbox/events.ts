import type { Channel, ChannelRequest, HandOver, PageForms, SiteAnswer } from '../channels/types';
import type { CorrectedPassage, Correction, CorrectionFields, Outbox, OutboxRecord } from '../types';

/** A press of the reader's, on the record as they saw it: it counts only while `turn` is still the record's. */
interface Press {
  readonly id: string;
  readonly turn: number;
}

/** What the reader agreed to with the Send press: that the correction leaves, and that name and e-mail do. */
export interface Consent {
  readonly content: boolean;
  readonly identity: boolean;
}

export interface DraftEdited {
  readonly type: 'draftEdited';
  readonly id: string;
  /** For what is typed after the draft was sent or deleted elsewhere: it becomes a draft of its own. One a form. */
  readonly spareId: string;
  readonly typedAt: number;
  readonly article: Correction['article'];
  readonly passage: CorrectedPassage;
  readonly fields: CorrectionFields;
}

export interface SendPressed extends Press {
  readonly type: 'sendPressed';
  /** As they stood on the screen: what leaves is what was shown. */
  readonly fields: CorrectionFields;
  readonly channel: Channel;
  readonly consent: Consent;
}

export interface OtherPress extends Press {
  /**
   * `editPressed`: back to a draft, where the site can't have it. `retryPressed`: send now, or again, on the reader's
   * word that it isn't there. `undoPressed`: undo a deletion.
   */
  readonly type: 'editPressed' | 'retryPressed' | 'deletePressed' | 'undoPressed';
}

/** The reader says whether the editors have it; where they don't, it is a draft again. */
export interface Confirmed extends Press {
  readonly type: 'confirmed';
  readonly isDelivered: boolean;
}

export interface Imported {
  readonly type: 'imported';
  readonly records: readonly OutboxRecord[];
}

export type ReaderEvent = DraftEdited | SendPressed | OtherPress | Confirmed | Imported;

export interface Answered {
  readonly type: 'answered';
  readonly id: string;
  readonly attempt: number;
  readonly answer: SiteAnswer;
}

/** An attempt ended without an answer: timed out, cut off, or no connection. */
export interface AttemptLost {
  readonly type: 'attemptLost';
  readonly id: string;
  readonly attempt: number;
}

/** The article was read anew; null where it could not be had. A page without a form is a page. */
export interface FormRead {
  readonly type: 'formRead';
  readonly id: string;
  readonly page: PageForms | null;
}

/** The background has started, or woke by its alarm: what ran before it is gone, or may be late. */
export interface Woken {
  readonly type: 'workerStarted' | 'alarm';
  readonly isOnline: boolean;
}

export interface ConnectionChanged {
  readonly type: 'online' | 'offline';
}

export type News = Answered | AttemptLost | FormRead | Woken | ConnectionChanged;
export type OutboxEvent = ReaderEvent | News;

/** What the shell does beyond storing, setting its alarm and its badge. */
export type Act =
  | { readonly type: 'send'; readonly id: string; readonly attempt: number; readonly request: ChannelRequest }
  | { readonly type: 'readForm'; readonly id: string; readonly url: string }
  | { readonly type: 'handOver'; readonly id: string; readonly handOver: HandOver };

/** What the shell has to do, in this order; where one fails, the rest is not done. */
export type Effect =
  | { readonly type: 'store'; readonly outbox: Outbox }
  | { readonly type: 'setAlarm'; readonly at: number }
  | { readonly type: 'clearAlarm' }
  | Act
  | { readonly type: 'setBadge'; readonly count: number };

/** An outbox after something happened, and what is to be done once that is stored. */
export interface Handled {
  readonly outbox: Outbox;
  readonly acts: readonly Act[];
}
