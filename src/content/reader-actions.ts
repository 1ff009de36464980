import { isRecord } from '../platform/is-record';
import { askFromPage, tellBackground } from '../platform/page-messaging';
import type { CopyNews, Core } from './core';
import type { InPage, InPageEvents } from './in-page';
import { isExtensionGone } from './is-extension-gone';
import type { SelectionWay } from './observe-selection';
import type { SelectionQuote } from './quote-selection';
import { StoryLedger } from './story-ledger';

/** What the reader does with a selection, and what is shown of it. */
export class ReaderActions implements InPageEvents {
  readonly #ledger: StoryLedger;

  constructor(
    private readonly core: Core,
    private readonly inPage: () => InPage,
  ) {
    this.#ledger = new StoryLedger(core);
  }

  /** A selection has come to rest: it is quoted at once where the reader wants that, or offered the toolbar. */
  settle(way: SelectionWay): void {
    const { quoting } = this.core;
    const made = quoting.quoteUnasked();
    // Copied before it came to rest: the toast has said all there is to say.
    if (made === null || made === quoting.lastQuote) return;
    if (quoting.settings.quoteOnSelect && way === 'mouse') {
      quoting.prepare();
      this.quote();
      return;
    }
    whenIdle(() => quoting.prepare());
    if (quoting.settings.showToolbar) this.#showToolbar(made, way);
    void this.#learn(made, way);
  }

  /** Copies the selection as a quote, and says so where that can't be done. */
  quote = (): boolean => {
    const { quoting, listener } = this.core;
    const outcome = quoting.copyQuote(listener);
    if (outcome !== 'copied') this.inPage().tell({ kind: outcome });
    return outcome === 'copied';
  };

  copyUnmodified = (): void => {
    const { quoting, listener } = this.core;
    this.inPage().tell({ kind: quoting.copyUnmodified(listener) ? 'copiedUnmodified' : 'notCopied' });
  };

  acceptQuoteOnSelect = (): void => void this.#answerOffer(true);
  declineQuoteOnSelect = (): void => void this.#answerOffer(false);
  suggestCorrection = (): void => {
    this.inPage().hideToolbar();
    tellBackground('openCorrections', null);
  };

  /** Ctrl+Enter was pressed: where something of a story is selected it opens our corrections, and nothing of the site's. */
  takeCorrectionKey(): boolean {
    const { quoting } = this.core;
    if (!quoting.settings.correctionKey || quoting.settings.isPaused || isExtensionGone()) return false;
    if (quoting.quoteSelection() === null) return false;
    this.suggestCorrection();
    return true;
  }

  openSettings = (): void => tellBackground('openSettings', null);

  /** Tells the reader what became of a copy, and the background, which remembers the last one. */
  hear(news: CopyNews): void {
    if (news.kind === 'failed') {
      this.inPage().tell({ kind: 'failed' });
      return;
    }
    const { length, isCut } = news.made.quote.extract;
    const selected = this.core.countSelected(news.made);
    const total = isCut ? selected : null;
    this.inPage().tell({ kind: 'copied', length, total, isExtensionGone: isExtensionGone() });
    void this.#count(news.made, selected);
  }

  /** Adds the selection to the quote that is gathered from its story, and says what comes of it. */
  addToQuote = (): boolean => {
    const made = this.core.quoting.quoteSelection();
    if (made === null) this.inPage().tell({ kind: 'noStoryText' });
    else void this.#add(made);
    return made !== null;
  };

  /** The ledger has changed: another permission may hold now. */
  learnAnew(): void {
    const made = this.core.quoting.quoteSelection();
    if (made !== null) void this.#ledger.learn(made.reading);
  }

  openQuote = (): void => void askFromPage('openQuote', null);

  settleOver = (way: 'countAnew' | 'takeBack', quote: string): void => {
    const done = { countAnew: 'newPiece', takeBack: 'takenBack' } as const;
    void this.#ledger.settle(way, quote).then((isDone) => this.inPage().tell({ kind: isDone ? done[way] : 'notDone' }));
  };

  /** Puts the keyboard into the toolbar, which is shown first where it isn't yet, or into the toast. */
  focusToolbar(): boolean {
    const { quoting } = this.core;
    if (this.inPage().focus()) return true;
    const made = quoting.quoteSelection();
    if (made !== null) this.#showToolbar(made, 'keyboard');
    const isFocused = this.inPage().focus();
    if (made === null) this.inPage().tell({ kind: 'noStoryText' });
    return isFocused;
  }

  async #answerOffer(isAccepted: boolean): Promise<void> {
    const { quoting } = this.core;
    this.inPage().hideToolbar();
    const answer = await askFromPage('answerOffer', { quoteOnSelect: isAccepted });
    if (!isRecord(answer) || answer['isStored'] !== true) {
      this.inPage().tell({ kind: 'notStored' });
      return;
    }
    quoting.settings = { ...quoting.settings, offeredQuoteOnSelect: true, quoteOnSelect: isAccepted };
    if (isAccepted) this.inPage().tell({ kind: 'quoteOnSelect' });
  }

  async #count(made: SelectionQuote, selected: number): Promise<void> {
    const over = await this.#ledger.count(made, selected);
    if (over !== null) this.inPage().tell({ kind: 'over', over });
  }

  async #add(made: SelectionQuote): Promise<void> {
    const added = await this.#ledger.add(made);
    if (added === null || added.outcome === 'notStored') this.inPage().tell({ kind: 'notAdded' });
    else if (added.outcome === 'tooLong') this.inPage().tell({ kind: 'tooLong', by: added.by });
    else if (added.outcome === 'same') this.inPage().tell({ kind: 'same' });
    else this.inPage().tell({ kind: 'added', length: added.length, limit: added.limit });
  }

  /** Learns beforehand what a copy has to know, and shows it where that changes what would be quoted. */
  async #learn(made: SelectionQuote, way: SelectionWay): Promise<void> {
    const { quoting } = this.core;
    await this.#ledger.learn(made.reading);
    const anew = quoting.quoteUnasked();
    if (anew === null || anew === made || anew === quoting.lastQuote) return;
    if (anew.limit !== made.limit && quoting.settings.showToolbar) this.#showToolbar(anew, way);
  }

  #showToolbar(made: SelectionQuote, way: SelectionWay): void {
    const { quoting } = this.core;
    const { length, isCut } = made.quote.extract;
    const { offeredQuoteOnSelect, quoteOnSelect } = quoting.settings;
    const offersQuoteOnSelect = !offeredQuoteOnSelect && !quoteOnSelect;
    const { ranges } = quoting;
    const isShown = this.inPage().showToolbar({ count: length, limit: made.limit, isCut, offersQuoteOnSelect }, () => ({
      rects: ranges.flatMap((range) => [...range.getClientRects()]),
      isTouch: way === 'touch',
    }));
    if (isShown && offersQuoteOnSelect && !isExtensionGone()) void askFromPage('answerOffer', { quoteOnSelect: null });
  }
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 50);
}
