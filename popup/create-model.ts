import { batch, type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Tabs } from 'webextension-polyfill';
import type { StoryRange } from '../src/article/types';
import { browser } from '../src/platform/browser';
import type { ContentMessages, QuotePreview, StoryMessage } from '../src/platform/messages';
import { askBackground, askPage, type RequestOf, sendToBackground } from '../src/platform/messaging';
import { DEFAULT_SETTINGS, type Settings, storedSettings } from '../src/platform/settings';
import type { Format, Formatted } from '../src/quote/format-quote';
import { SITE_MATCH_PATTERN } from '../src/site';
import { choosePanel, type Panel } from './choose-panel';
import { chooseTab, type TabId } from './choose-tab';
import { copyQuote } from './copy-quote';
import type { CorrectionsOptions } from './corrections/create-corrections-model';
import type { Model, ModelOptions } from './model';
import type { View } from './read-address';
import { recordCopy } from './record-copy';

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
    if (!(await this.#ask('showPolicy', null))?.isShown) return false;
    if (this.#tabId !== null) await browser.tabs.update(this.#tabId, { active: true });
    else window.close();
    return true;
  }

  readStory(): Promise<StoryMessage | null> {
    this.#story ??= this.#ask('readStory', null);
    return this.#story;
  }

  // A property, so that it can be handed on by itself.
  readonly findFragment = (range: StoryRange): Promise<string | null> => this.#ask('findFragment', range);

  async showRange(range: StoryRange): Promise<boolean> {
    if (!(await this.#ask('showRange', range))?.isShown) return false;
    if (this.#tabId !== null) await browser.tabs.update(this.#tabId, { active: true });
    return true;
  }

  async addSelection(): Promise<void> {
    this.isDeskOpen.value = true;
    await this.#ask('addSelection', null);
  }

  readPolicyAddress(): Promise<string | null> {
    return this.#ask('readPolicyAddress', null);
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
    const [description, hasAccess, remembered] = await Promise.all([
      this.#ask('describePage', null),
      browser.permissions.contains(SITE_ACCESS).catch(() => false),
      askBackground('getLastQuote', null),
    ]);
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

  /** What the page answers, or null where there is none or it doesn't answer. */
  async #ask<K extends keyof ContentMessages & string>(name: K, request: RequestOf<ContentMessages, K>) {
    const tabId = this.#tab?.id;
    const answer = tabId === undefined ? null : await askPage(tabId, name, request);
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
