import { findPolicyElement } from '../article/dom/find-policy';
import { readPageText } from '../article/dom/read-page-text';
import { splitSentences } from '../article/split-sentences';
import { shownLanguage, translate } from '../platform/i18n';
import { ReadItem } from '../platform/read-item';
import { SETTINGS } from '../platform/settings';
import { toFlavours } from '../quote/to-flavours';
import { CopyListener } from './copy-listener';
import { PageReader } from './page-reader';
import { countSelected, readSelectionEnd, type SelectionQuote } from './quote-selection';
import { Quoting } from './quoting';

/** What became of a press of the copy key. */
export type CopyNews = { readonly kind: 'copied'; readonly made: SelectionQuote } | { readonly kind: 'failed' };

/** Passes on what happens to whoever shows it, once there is somebody: until then the last piece of news waits. */
class NewsLine {
  #hear: ((news: CopyNews) => void) | null = null;
  #waiting: CopyNews | null = null;

  tell(news: CopyNews): void {
    if (this.#hear === null) this.#waiting = news;
    else this.#hear(news);
  }

  listen(hear: (news: CopyNews) => void): void {
    this.#hear = hear;
    if (this.#waiting !== null) hear(this.#waiting);
    this.#waiting = null;
  }
}

/**
 * What the two content scripts share: quoting is there from the first thing the reader does, what is shown of it once
 * the page is loaded. Both run in the extension's own world, which the page doesn't see.
 */
export interface Core {
  readonly reader: PageReader;
  readonly quoting: Quoting;
  readonly listener: CopyListener;
  readonly news: NewsLine;
  /** Shared, because they are large. */
  readonly splitSentences: typeof splitSentences;
  readonly toFlavours: typeof toFlavours;
  readonly readPageText: typeof readPageText;
  readonly findPolicyElement: typeof findPolicyElement;
  readonly countSelected: typeof countSelected;
  readonly readSelectionEnd: typeof readSelectionEnd;
  /** Takes over the reader's settings, now and whenever they change. Never rejects. */
  readSettings(): Promise<void>;
}

declare global {
  /** Makes the core when it is first called for. */
  var pressquote: (() => Promise<Core>) | undefined;
}

/** Builds what makes quotes of a page. */
export function createCore(document: Document): Core {
  const news = new NewsLine();
  const reader = new PageReader(document);
  const quoting = new Quoting(document, reader, (made) => news.tell({ kind: 'copied', made }));
  const listener = new CopyListener(document, {
    makeFlavours: () => quoting.makeFlavours(),
    onFailure: (error) => {
      console.error('Pressquote: no quote could be made', error);
      setTimeout(() => news.tell({ kind: 'failed' }));
    },
  });
  return {
    reader,
    quoting,
    listener,
    news,
    splitSentences,
    toFlavours,
    readPageText,
    findPolicyElement,
    countSelected,
    readSelectionEnd,
    async readSettings() {
      const storedSettings = new ReadItem(SETTINGS);
      storedSettings.onChange((settings) => {
        quoting.settings = settings;
      });
      quoting.language = shownLanguage();
      quoting.withPermission = translate('withPermission');
      quoting.settings = await storedSettings.read();
    },
  };
}
