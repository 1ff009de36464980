import type { NeedReason } from '../types';

export type { FoundDialog, FoundLink, PageForms } from '../../article/page-forms';

/** Mistape 1.2 to 1.4. It remembers reports and says so when one comes again. */
export interface MistapeChannel {
  readonly kind: 'mistape';
  readonly endpoint: string;
  readonly postId: string | null;
}

/** Mistape 1.0 and 1.1. */
export interface OldMistapeChannel {
  readonly kind: 'oldMistape';
  readonly version: '1.0' | '1.1';
  readonly endpoint: string;
  /** Null when the last one was refused: then it is read anew from the article. */
  readonly nonce: string | null;
}

/** Mixtape 1.2. */
export interface MixtapeChannel {
  readonly kind: 'mixtape';
  readonly endpoint: string;
  readonly postId: string | null;
  /** Null when the last one was refused: then it is read anew from the article. */
  readonly nonce: string | null;
}

export interface EmailChannel {
  readonly kind: 'email';
  readonly address: string;
}

export interface LinkChannel {
  readonly kind: 'link';
  readonly url: string;
}

/** The site's own form: the channels that we deliver by ourselves. */
export type FormChannel = MistapeChannel | OldMistapeChannel | MixtapeChannel;

/** One way to deliver. */
export type Channel = FormChannel | EmailChannel | LinkChannel;

/** What is sent: a simple request, so that no preflight comes before it. */
export interface ChannelRequest {
  readonly url: string;
  readonly method: 'POST';
  readonly contentType: 'application/x-www-form-urlencoded; charset=UTF-8';
  readonly body: string;
}

/** What the reader opens, and what goes to the clipboard for it, or null. */
export interface HandOver {
  readonly url: string;
  readonly clipboard: string | null;
}

/** A request to send, or why there is none. */
export type Composed =
  | { readonly ok: true; readonly request: ChannelRequest }
  | { readonly ok: false; readonly reason: 'tooLong' | 'unsafeTarget' };

/** An answer of the site, as `fetch` tells it. `redirected` also where the redirect was refused. */
export interface SiteAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly url: string;
  readonly redirected: boolean;
  readonly body: string;
}

/** An answer kept for the reader to look at; its body is cut to `KEPT_BODY` characters. */
export type KeptAnswer = SiteAnswer;
export const KEPT_BODY = 2000;

/** What an answer means. */
export type Outcome =
  | { readonly name: 'delivered' | 'duplicate' | 'siteLimit' | 'nonceRefused' }
  | { readonly name: 'needsYou'; readonly reason: NeedReason };
