import { type Signal, signal } from '@preact/signals';
import { findChannels } from '../../src/corrections/channels/channels';
import type { Consent, ReaderEvent } from '../../src/corrections/outbox/events';
import { correctionId } from '../../src/corrections/private-id';
import { isOutboxItem } from '../../src/corrections/storage-items';
import type { CorrectedPassage, OutboxRecord } from '../../src/corrections/types';
import { askCorrectionPage, askCorrections } from '../../src/platform/ask-corrections';
import { browser } from '../../src/platform/browser';
import { holdPaint, type Painting } from '../../src/platform/hold-paint';
import { NO_SENDER, type Sender, storedSender } from '../../src/platform/sender';
import type { CorrectableStory, CorrectionsModel, Reply, Stored } from './corrections-model';

export interface CorrectionsOptions {
  /** The tab that is served, or null where there is none to be had. */
  readonly tabId: number | null;
  readonly isPrivate: boolean;
  /** Whether the story's title stands over the tabs. */
  readonly isTitled: boolean;
  /** Whether it was opened to write about what is highlighted. */
  readonly isAsked: boolean;
  /** Whether this is the browser's own popup, which closes by itself when the reader turns to the page. */
  readonly isPopup: boolean;
}

/** A model that has to be loaded, follows the storage, and has to be ended. */
export interface LoadedCorrectionsModel extends CorrectionsModel {
  load(): Promise<void>;
  end(): void;
}

export function createCorrectionsModel(options: CorrectionsOptions): LoadedCorrectionsModel {
  return new PopupCorrectionsModel(options);
}

/** What the list shows at first: more than a popup has room for. The rest is a press away, so that opening stays quick. */
const FIRST = 12;
const MORE = 100;
/** How long the storage has to be quiet before it is read again: what is typed here is known here already. */
const QUIET = 150;

type Changes = Parameters<Parameters<typeof browser.storage.onChanged.addListener>[0]>[0];

class PopupCorrectionsModel implements LoadedCorrectionsModel {
  readonly stored: Signal<Stored | 'unread' | null> = signal(null);
  readonly story: Signal<CorrectableStory | 'none' | null> = signal(null);
  readonly most = signal(FIRST);
  readonly sender = signal<Sender>(NO_SENDER);
  readonly level: 1 | 2;
  readonly isPrivate: boolean;
  readonly isAsked: boolean;
  readonly #options: CorrectionsOptions;
  #painting: Painting | null = null;
  #asksForConsent = false;
  /** What was typed or pressed here, wherever it stands in the list. */
  readonly #touched = new Set<string>();
  #reading: ReturnType<typeof setTimeout> | undefined;

  constructor(options: CorrectionsOptions) {
    this.#options = options;
    this.level = options.isTitled ? 2 : 1;
    this.isPrivate = options.isPrivate;
    this.isAsked = options.isAsked;
  }

  async load(): Promise<void> {
    browser.storage.onChanged.addListener(this.#follow);
    await Promise.all([this.#readSender(), this.#readConsent(), this.#readStory()]);
    await this.#readStored();
  }

  end(): void {
    browser.storage.onChanged.removeListener(this.#follow);
    clearTimeout(this.#reading);
    this.#painting?.end();
    this.#painting = null;
  }

  makeId(): string {
    return correctionId(crypto.randomUUID(), this.isPrivate);
  }

  async tell(event: ReaderEvent): Promise<Reply> {
    const answer = await askCorrections('pressCorrection', event);
    if (!answer.ok) return { outcome: 'gone', record: null, handOver: null };
    if (answer.value.record !== null) this.#replace(answer.value.record);
    return answer.value;
  }

  async showMore(): Promise<void> {
    this.most.value += MORE;
    await this.#readStored();
  }

  async readAll(): Promise<Stored | null> {
    const answer = await askCorrections('getCorrections', { isPrivate: this.isPrivate });
    return answer.ok ? answer.value : null;
  }

  async askConsent({ identity }: Consent): Promise<boolean> {
    if (!this.#asksForConsent) return true;
    const content = ['websiteContent'] as const;
    const collected = identity ? [...content, 'personallyIdentifyingInfo' as const] : [...content];
    return browser.permissions.request({ data_collection: collected }).catch(() => false);
  }

  async rememberSender(changes: Partial<Sender>): Promise<boolean> {
    try {
      await storedSender.update(changes);
      this.sender.value = { ...this.sender.value, ...changes };
      return true;
    } catch (error) {
      console.warn('Pressquote: the name could not be stored', error);
      return false;
    }
  }

  async openSiteDialog(): Promise<boolean> {
    const { tabId } = this.#options;
    const answer = tabId === null ? null : await askCorrectionPage(tabId, 'openSiteDialog', null);
    if (!answer?.ok || !answer.value.isOpened) return false;
    if (!(await this.leave()) && tabId !== null) await browser.tabs.update(tabId, { active: true });
    return true;
  }

  paint(passage: CorrectedPassage | null): void {
    const { tabId } = this.#options;
    if (tabId === null) return;
    if (passage !== null) this.#painting ??= holdPaint(tabId);
    this.#painting?.paint(passage?.ranges ?? []);
  }

  async leave(): Promise<boolean> {
    if (!this.#options.isAsked) return false;
    // As a tab among others it stays; a telephone has no windows.
    const type = this.#options.isPopup ? 'popup' : (await browser.windows?.getCurrent())?.type;
    if (type !== 'popup') return false;
    window.close();
    return true;
  }

  async #readSender(): Promise<void> {
    this.sender.value = await storedSender.read();
  }

  /** Only browsers that ask for consent to the collection of data know it as a permission. */
  async #readConsent(): Promise<void> {
    const all = await browser.permissions.getAll().catch(() => ({}));
    this.#asksForConsent = 'data_collection' in all;
  }

  async #readStory(): Promise<void> {
    const { tabId } = this.#options;
    const answer = tabId === null ? null : await askCorrectionPage(tabId, 'readCorrectionPage', null);
    if (!answer?.ok || answer.value === null) {
      this.story.value = 'none';
      return;
    }
    const { article, passage, forms } = answer.value;
    const hasSiteDialog = passage !== null && forms.dialogs.length > 0;
    this.story.value = { article, passage, channels: findChannels(forms), hasSiteDialog };
  }

  async #readStored(): Promise<void> {
    const story = this.story.value;
    const articleUrl = story === null || story === 'none' ? null : story.article.url;
    const part = { most: this.most.value, articleUrl, ids: [...this.#touched] };
    const answer = await askCorrections('getCorrections', { isPrivate: this.isPrivate, part });
    if (answer.ok) this.stored.value = answer.value;
    else this.stored.value ??= 'unread';
  }

  readonly #follow = (changes: Changes, area: string): void => {
    if (area !== 'local' && area !== 'session') return;
    if (!Object.keys(changes).some(isOutboxItem)) return;
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => void this.#readStored(), QUIET);
  };

  /** What an answer tells is newer than what was read before. */
  #replace(record: OutboxRecord): void {
    const { value } = this.stored;
    if (value === null || value === 'unread') return;
    const { id } = record.correction;
    this.#touched.add(id);
    const isKnown = value.records.some(({ correction }) => correction.id === id);
    const records = isKnown
      ? value.records.map((other) => (other.correction.id === id ? record : other))
      : [...value.records, record];
    this.stored.value = { ...value, records, total: value.total + (isKnown ? 0 : 1) };
  }
}
