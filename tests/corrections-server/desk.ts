import { cleanField } from './clean-field';
import { type Plugin, type PluginTraits, traitsOf } from './plugins';

/** What the site answers to a report. */
export interface DeskAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** A report as it came, and what the site has kept of it. */
export interface Report {
  readonly at: number;
  /** As they were sent. */
  readonly fields: Readonly<Record<string, string>>;
  /** As the site cleaned them. */
  readonly kept: Readonly<Record<string, string>>;
  /** The story's address as the site understood it, or null. */
  readonly url: string | null;
  /** Whether it was stored, so that it is known again. */
  readonly isStored: boolean;
}

export interface DeskOptions {
  readonly plugin: Plugin;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Under PHP 7 a report whose word is its selection is never known again. */
  readonly php?: 7 | 8;
  /** How long a nonce is good, in milliseconds. */
  readonly nonceLife?: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const HTML = 'text/html; charset=UTF-8';
const STORED_LENGTHS = { selection: 255, word: 255, replace_context: 2000, context: 2000, comment: 2000 } as const;

/** The site's side of the form: what a plugin does with reports, without a network. */
export class ReportDesk {
  /** Every report that the site has stored or mailed, in order. */
  readonly reports: Report[] = [];
  /** Whether its mail goes out. A report is stored before that. */
  isMailWorking = true;
  readonly traits: PluginTraits;
  readonly #options: Required<DeskOptions>;
  /** When reports came that count for the limit. */
  readonly #counted: number[] = [];

  constructor(options: DeskOptions) {
    this.#options = { php: 7, nonceLife: 12 * 60 * MINUTE, ...options };
    this.traits = traitsOf(options.plugin);
  }

  get plugin(): Plugin {
    return this.#options.plugin;
  }

  /** The nonce that a page has now. */
  nonce(): string {
    return `n${Math.floor(this.#options.now() / this.#options.nonceLife).toString(16)}`;
  }

  /** Takes a form. `referer` is the request's header or null, `host` the site's. */
  receive(fields: Readonly<Record<string, string>>, referer: string | null, host: string): DeskAnswer {
    const { action, wantsNonce, stores, selectionField } = this.traits;
    if (fields['action'] !== action) return { status: 400, contentType: HTML, body: '0' };
    if (wantsNonce && fields['nonce'] !== this.nonce()) return this.#refuseNonce();
    if (this.#isTooMany()) return this.#answer(false, 'Report not sent', SPAM);
    const kept = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, cleanField(value)]));
    if ((kept[selectionField] ?? '') === '') return this.#answer(false, 'Report not sent', 'No text selected.');
    const url = findPage(fields['_wp_http_referer'] ?? referer, host);
    const report = { at: this.#options.now(), fields, kept, url, isStored: stores && fits(kept) };
    if (this.traits.knowsDuplicates && this.#isKnown(report)) return this.#answer(false, 'Thanks!', KNOWN);
    if (report.isStored || !stores) this.#counted.push(report.at);
    if (report.isStored || this.isMailWorking) this.reports.push(report);
    return this.isMailWorking
      ? this.#answer(true, 'Thanks!', 'Our editors are notified.')
      : this.#answer(false, 'Report not sent', MAIL_FAILED);
  }

  #isTooMany(): boolean {
    const since = this.#options.now() - 5 * MINUTE;
    return this.#counted.filter((at) => at > since).length >= this.traits.mostInFiveMinutes;
  }

  /** Within ten days, on the same page, with selections and words of which one contains the other. */
  #isKnown(report: Report): boolean {
    const selection = report.kept['selection'] ?? '';
    const word = report.kept['word'] === selection ? '' : (report.kept['word'] ?? '');
    return this.reports.some(({ at, isStored, url, kept }) => {
      if (!isStored || at < report.at - 10 * DAY || url !== report.url) return false;
      const known = kept['selection'] ?? '';
      const knownWord = kept['word'] || known;
      const isWordKnown = word === '' ? this.#options.php === 8 : contains(word, knownWord);
      return contains(selection, known) && isWordKnown;
    });
  }

  #refuseNonce(): DeskAnswer {
    return { status: 200, contentType: HTML, body: this.traits.answers === 'bare' ? 'false' : 'False' };
  }

  #answer(success: boolean, title: string, message: string): DeskAnswer {
    if (this.traits.answers === 'bare') return { status: 200, contentType: HTML, body: String(success) };
    const data = this.traits.answers === 'words' ? { title, message } : `<div><h2>${title}</h2><p>${message}</p></div>`;
    const body = JSON.stringify({ success, data });
    return { status: 200, contentType: 'application/json; charset=UTF-8', body };
  }
}

const SPAM = 'Spam protection: too many reports from your IP address.';
const KNOWN = 'Our editors already got notified about this error. Thanks for your care.';
const MAIL_FAILED = 'Email service returned an error while trying to deliver your report.';

function fits(kept: Readonly<Record<string, string>>): boolean {
  return Object.entries(STORED_LENGTHS).every(([name, most]) => [...(kept[name] ?? '')].length <= most);
}

function contains(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** The page that a report is about: a path, or an address on the site's host. */
function findPage(referer: string | null, host: string): string | null {
  if (referer === null || !URL.canParse(referer, `https://${host}`)) return null;
  const url = new URL(referer, `https://${host}`);
  return url.host === host ? url.pathname + url.search : null;
}
