import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Tabs } from 'webextension-polyfill';
import type { StoryRange } from '../src/article/types';
import { browser } from '../src/platform/browser';
import type { QuotePreview, StoryMessage } from '../src/platform/messages';
import { askBackground, askPage, sendToBackground } from '../src/platform/messaging';
import { DEFAULT_SETTINGS, type Settings, storedSettings } from '../src/platform/settings';
import type { Format, Formatted } from '../src/quote/format-quote';
import { SITE_MATCH_PATTERN } from '../src/site';
import { choosePanel, type Panel } from './choose-panel';
import { chooseTab, type TabId } from './choose-tab';
import { copyQuote } from './copy-quote';
import type { CorrectionsOptions } from './corrections/create-corrections-model';
import type { View } from './read-address';
import { recordCopy } from './record-copy';

/** What the panels share: what is known, as signals, and what the reader can ask for. */
export interface Model {
  readonly view: Signal<View>;
  /** Whether it was opened for the settings alone, so that there is nothing to go back to. */
  readonly isOptionsPage: boolean;
  /** Null until the page has been asked. */
  readonly panel: ReadonlySignal<Panel | null>;
  /** Whether what goes beyond one copy is to be shown: where something is gathered, or the reader asked for it. */
  readonly isDeskOpen: Signal<boolean>;
  /** The tab that is chosen, among the panel's tabs. */
  readonly tab: Signal<TabId>;
  /** What the corrections' tab serves; null until the page has been asked. */
  readonly corrections: ReadonlySignal<CorrectionsOptions | null>;
  readonly lastQuote: ReadonlySignal<QuotePreview | null>;
  readonly settings: ReadonlySignal<Settings>;
  /** Asks the tab, the background and the storage. The popup follows the page's selection only this far. */
  load(): Promise<void>;
  /** Copies a quote in a format, as it was written in it, or else as rich text, and has it recorded. False where the browser refused the clipboard. */
  copy(quote: QuotePreview, format?: Format, formatted?: Formatted): Promise<boolean>;
  /** Whether what the reader does may be stored: not in a private window. */
  readonly isPrivate: boolean;
  /** False where it could not be stored; then the setting is as it was. */
  change(changes: Partial<Settings>): Promise<boolean>;
  /** Scrolls the page to its policy and gives way to it. False where the page no longer has it. */
  showPolicy(): Promise<boolean>;
  /** The story's blocks, asked for once; null where the page doesn't answer or has none. */
  readStory(): Promise<StoryMessage | null>;
  /** A text directive that leads to a stretch of the story, or null where there is none. */
  findFragment(range: StoryRange): Promise<string | null>;
  /** Scrolls the page to a stretch of the story and marks it; the popup stays. False where it is no longer there. */
  showRange(range: StoryRange): Promise<boolean>;
  /** Adds the selection to the story's gathered quote; the ledger tells when it is there. */
  addSelection(): Promise<void>;
  /** The `mailto:` of the address that the page's policy names, or null. */
  readPolicyAddress(): Promise<string | null>;
  reload(): Promise<void>;
  /** Asks the reader for access to the site; only in answer to a press. False where it was refused. */
  allow(): Promise<boolean>;
}

export interface ModelOptions {
  /** The tab to serve, or null for the active one of this window. */
  readonly tabId: number | null;
  readonly view: View;
  /** The tab to open with, or null for the likeliest. */
  readonly tab: TabId | null;
}

const SITE_ACCESS = { origins: [SITE_MATCH_PATTERN] };

/** A model that knows nothing yet, but follows the stored settings. */
export function createModel(options: ModelOptions): Model {
  return new PopupModel(options);
}

class PopupModel implements Model {
  readonly view: Signal<View>;
  readonly isOptionsPage: boolean;
  readonly panel = signal<Panel | null>(null);
  readonly isDeskOpen = signal(false);
  readonly tab = signal<TabId>('quote');
  readonly corrections = signal<CorrectionsOptions | null>(null);
  readonly lastQuote = signal<QuotePreview | null>(null);
  readonly settings = signal(DEFAULT_SETTINGS);
  readonly #tabId: number | null;
  readonly #asked: TabId | null;
  #tab: Tabs.Tab | null = null;
  #story: Promise<StoryMessage | null> | null = null;

  constructor({ tabId, view, tab }: ModelOptions) {
    this.#tabId = tabId;
    this.#asked = tab;
    this.view = signal(view);
    this.isOptionsPage = view === 'settings';
    this.isDeskOpen.value = tab === 'quote';
    storedSettings.onChange((value) => {
      this.settings.value = value;
    });
  }

  async load(): Promise<void> {
    const page = this.#loadPage();
    this.settings.value = await storedSettings.read();
    await page;
  }

  get isPrivate(): boolean {
    return this.#tab?.incognito !== false;
  }

  async copy(quote: QuotePreview, format: Format = 'rich', formatted: Formatted = quote): Promise<boolean> {
    const isCopied = await copyQuote(formatted);
    // Nothing from a private window is remembered.
    if (isCopied && !this.isPrivate) await recordCopy(quote, format);
    return isCopied;
  }

  async change(changes: Partial<Settings>): Promise<boolean> {
    try {
      await storedSettings.update(changes);
      this.settings.value = { ...this.settings.value, ...changes };
      return true;
    } catch (error) {
      console.warn('Pressquote: the settings could not be stored', error);
      return false;
    }
  }

  async showPolicy(): Promise<boolean> {
    const answer = this.#tab?.id === undefined ? null : await askPage(this.#tab.id, 'showPolicy', null);
    if (!answer?.ok || !answer.value.isShown) return false;
    if (this.#tabId !== null) await browser.tabs.update(this.#tabId, { active: true });
    else window.close();
    return true;
  }

  readStory(): Promise<StoryMessage | null> {
    this.#story ??= this.#askStory();
    return this.#story;
  }

  // A property, so that it can be handed on by itself.
  readonly findFragment = async (range: StoryRange): Promise<string | null> => {
    const answer = this.#tab?.id === undefined ? null : await askPage(this.#tab.id, 'findFragment', range);
    return answer?.ok ? answer.value : null;
  };

  async showRange(range: StoryRange): Promise<boolean> {
    const answer = this.#tab?.id === undefined ? null : await askPage(this.#tab.id, 'showRange', range);
    if (!answer?.ok || !answer.value.isShown) return false;
    if (this.#tabId !== null) await browser.tabs.update(this.#tabId, { active: true });
    return true;
  }

  async addSelection(): Promise<void> {
    this.isDeskOpen.value = true;
    if (this.#tab?.id !== undefined) await askPage(this.#tab.id, 'addSelection', null);
  }

  async readPolicyAddress(): Promise<string | null> {
    const answer = this.#tab?.id === undefined ? null : await askPage(this.#tab.id, 'readPolicyAddress', null);
    return answer?.ok ? answer.value : null;
  }

  async reload(): Promise<void> {
    if (this.#tab?.id !== undefined) await browser.tabs.reload(this.#tab.id);
    if (this.#tabId === null) window.close();
  }

  async allow(): Promise<boolean> {
    const isAllowed = await browser.permissions.request(SITE_ACCESS).catch(() => false);
    if (isAllowed) await this.#loadPage();
    return isAllowed;
  }

  async #loadPage(): Promise<void> {
    this.#tab = await findTab(this.#tabId);
    const tabId = this.#tab?.id;
    const [answer, hasAccess, remembered] = await Promise.all([
      tabId === undefined ? null : askPage(tabId, 'describePage', null),
      browser.permissions.contains(SITE_ACCESS).catch(() => false),
      askBackground('getLastQuote', null),
    ]);
    const description = answer?.ok ? answer.value : null;
    this.lastQuote.value = description?.lastQuote ?? (remembered.ok ? remembered.value : null);
    const panel = choosePanel({ url: readUrl(this.#tab?.url), description, hasAccess });
    batch(() => {
      this.#story = null;
      this.tab.value = this.#asked ?? chooseTab(panel);
      this.corrections.value = {
        tabId: tabId ?? null,
        isPrivate: this.isPrivate,
        isTitled: panel.kind === 'article',
        isAsked: this.#asked === 'corrections',
        isPopup: this.#tabId === null,
      };
      this.panel.value = panel;
    });
    if (panel.kind === 'article') await this.#lookForParts(panel.article.url);
  }

  /** What the reader has begun to gather from the story is shown without being asked for. */
  async #lookForParts(url: string): Promise<void> {
    const request = { url, isPrivate: this.isPrivate };
    const answer = await sendToBackground('countParts', request, v.object({ parts: v.number() }));
    if (answer.ok && answer.value.parts > 0) this.isDeskOpen.value = true;
  }

  async #askStory(): Promise<StoryMessage | null> {
    const answer = this.#tab?.id === undefined ? null : await askPage(this.#tab.id, 'readStory', null);
    return answer?.ok ? answer.value : null;
  }
}

/** A tab that is gone is an ordinary answer. */
async function findTab(tabId: number | null): Promise<Tabs.Tab | null> {
  try {
    if (tabId !== null) return await browser.tabs.get(tabId);
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active ?? null;
  } catch {
    return null;
  }
}

function readUrl(address: string | undefined): URL | null {
  return address !== undefined && URL.canParse(address) ? new URL(address) : null;
}
