import type { StoredItemOptions } from './read-item';
import { StoredItem } from './stored-item';

export interface Settings {
  /** Whether copying is left to the browser everywhere. */
  readonly isPaused: boolean;
  /** The fewest characters of a selection that is quoted on copy; 0 means always. */
  readonly minimumLength: number;
  readonly showToolbar: boolean;
  /** Whether a selection made with the mouse is quoted at once. Off until chosen: it overwrites the clipboard. */
  readonly quoteOnSelect: boolean;
  /** Whether the reader has been offered `quoteOnSelect`, which happens once. */
  readonly offeredQuoteOnSelect: boolean;
  /** Whether links lead to the passage by a text fragment. */
  readonly linkToPassage: boolean;
  /** Whether Ctrl+Enter on a passage opens our corrections; else it is the site's. */
  readonly correctionKey: boolean;
  /** Whether copies are counted and recorded. */
  readonly keepHistory: boolean;
  /** For how many months a recorded quote is kept. */
  readonly historyMonths: number;
  /** The template of the line that names a quote's source; empty for the default one. */
  readonly attribution: string;
}

export const DEFAULT_SETTINGS: Settings = {
  isPaused: false,
  minimumLength: 25,
  showToolbar: true,
  quoteOnSelect: false,
  offeredQuoteOnSelect: false,
  linkToPassage: true,
  correctionKey: true,
  keepHistory: true,
  historyMonths: 12,
  attribution: '',
};

/** The most that can be asked of a selection: beyond the policy's own limit nothing would ever be quoted. */
export const HIGHEST_MINIMUM = 500;

/** How the reader's settings are stored: synced by the browser where the reader has that on. */
export const SETTINGS: StoredItemOptions<Settings> = {
  key: 'settings',
  area: 'sync',
  parse: parseSettings,
  migrations: [],
};

export const storedSettings = /* @__PURE__ */ new StoredItem(SETTINGS);

/** By hand and not by a schema library, which would be a sixth of the content script. */
function parseSettings(fields: Readonly<Record<string, unknown>>): Settings {
  const flag = (name: Exclude<keyof Settings, 'minimumLength' | 'historyMonths' | 'attribution'>): boolean => {
    const value = fields[name];
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name];
  };
  const { minimumLength, historyMonths } = fields;
  return {
    isPaused: flag('isPaused'),
    minimumLength: isMinimum(minimumLength) ? minimumLength : DEFAULT_SETTINGS.minimumLength,
    showToolbar: flag('showToolbar'),
    quoteOnSelect: flag('quoteOnSelect'),
    offeredQuoteOnSelect: flag('offeredQuoteOnSelect'),
    linkToPassage: flag('linkToPassage'),
    correctionKey: flag('correctionKey'),
    keepHistory: flag('keepHistory'),
    historyMonths: isMonths(historyMonths) ? historyMonths : DEFAULT_SETTINGS.historyMonths,
    // What is no text is no usable template either.
    attribution: String(fields['attribution'] ?? ''),
  };
}

/** The longest that quotes are kept, in months. */
export const MOST_MONTHS = 120;

/** Whether a value can be for how long quotes are kept: a whole number of months from 1 to `MOST_MONTHS`. */
export function isMonths(value: unknown): value is number {
  return typeof value === 'number' && value % 1 === 0 && value >= 1 && value <= MOST_MONTHS;
}

/** Whether a value can be the fewest characters: a whole number from 0 to `HIGHEST_MINIMUM`. */
export function isMinimum(value: unknown): value is number {
  return typeof value === 'number' && value % 1 === 0 && value >= 0 && value <= HIGHEST_MINIMUM;
}
