import type { ReadonlySignal } from '@preact/signals';
import type { Channel } from '../../src/corrections/channels/types';
import type { Pressed } from '../../src/corrections/message-schema';
import type { Consent, ReaderEvent } from '../../src/corrections/outbox/events';
import type { CorrectedPassage, Correction, Outbox } from '../../src/corrections/types';
import type { Sender } from '../../src/platform/sender';

/** What the story that is shown offers to a reader who finds something wrong in it. */
export interface CorrectableStory {
  readonly article: Correction['article'];
  /** The highlighted words, or null where nothing of the story is highlighted. */
  readonly passage: CorrectedPassage | null;
  /** Best first. */
  readonly channels: readonly Channel[];
  /** Whether the site has a dialog of its own, which can be opened for the highlighted words. */
  readonly hasSiteDialog: boolean;
}

/** What the reader has written, as it is stored; of many records those that are needed now. */
export interface Stored extends Pick<Outbox, 'records' | 'aside'> {
  /** How many records there are. */
  readonly total: number;
}

/** What became of something that the reader did; `gone` where nobody answered. */
export type Reply = Omit<Pressed, 'outcome'> & { readonly outcome: Pressed['outcome'] | 'gone' };

/** What the tab knows, as signals, and what the reader can do there. */
export interface CorrectionsModel {
  /** Null until it has been read, `unread` where it could not be. */
  readonly stored: ReadonlySignal<Stored | 'unread' | null>;
  /** Null until the page has answered, `none` where it shows no story. */
  readonly story: ReadonlySignal<CorrectableStory | 'none' | null>;
  /** Of the tab's heading: the first of all, or under the story's title. */
  readonly level: 1 | 2;
  /** Whether nothing may be kept. */
  readonly isPrivate: boolean;
  /** Whether it was opened to write about what is highlighted, not to look. */
  readonly isAsked: boolean;
  /** How many records the list shows. */
  readonly most: ReadonlySignal<number>;
  readonly sender: ReadonlySignal<Sender>;
  /** An id for a new correction. */
  makeId(): string;
  /** Stores what the reader did. It is on its way when this returns, in the order of the calls. */
  tell(event: ReaderEvent): Promise<Reply>;
  /** Shows more of the list. */
  showMore(): Promise<void>;
  /** Everything that is stored, or null where nobody answers. */
  readAll(): Promise<Stored | null>;
  /** Asks for what the browser wants to be asked for; only at once in a press. False where the reader says no. */
  askConsent(consent: Consent): Promise<boolean>;
  /** False where it could not be stored. */
  rememberSender(changes: Partial<Sender>): Promise<boolean>;
  /** False where the page has none any more; gives way to it otherwise. */
  openSiteDialog(): Promise<boolean>;
  /** Keeps a passage of the shown story painted in the page, in place of the one before; null for none. */
  paint(passage: CorrectedPassage | null): void;
  /** Gives way to the page where that is where the reader came from. False where the tab stays. */
  leave(): Promise<boolean>;
}
