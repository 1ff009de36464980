import type { ReadonlySignal, Signal } from '@preact/signals';
import type { StoryRange } from '../src/article/types';
import type { QuotePreview, StoryMessage } from '../src/platform/messages';
import type { Settings } from '../src/platform/settings';
import type { Format, Formatted } from '../src/quote/format-quote';
import type { Panel } from './choose-panel';
import type { TabId } from './choose-tab';
import type { CorrectionsOptions } from './corrections/create-corrections-model';
import type { View } from './read-address';

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
