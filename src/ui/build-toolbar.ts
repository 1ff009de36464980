import { createButton, createElement, createIcon } from './elements';
import { createRing } from './ring';

export interface ToolbarTexts {
  /** The toolbar's accessible name. */
  readonly name: string;
  readonly quote: string;
  readonly addToQuote: string;
  /** A few words, of which the short one on the button is part, so that it can be pressed by what is read on it. */
  readonly suggestCorrection: string;
  readonly correction: string;
  readonly willBeCut: string;
  readonly offer: string;
  readonly acceptOffer: string;
  readonly declineOffer: string;
  /** "312/500", as the language writes numbers. */
  shortCount(count: number, limit: number): string;
  /** "312 of 500 characters". */
  longCount(count: number, limit: number): string;
}

/** What the reader asked for. */
export interface ToolbarEvents {
  quote(): void;
  addToQuote(): void;
  suggestCorrection(): void;
  acceptQuoteOnSelect(): void;
  declineQuoteOnSelect(): void;
  /** Escape inside the toolbar, which is hidden by then; the focus is back where it was. */
  leave(): void;
}

export interface ToolbarState {
  /** Characters of the quote that would be made. */
  readonly count: number;
  readonly limit: number;
  readonly isCut: boolean;
  readonly offersQuoteOnSelect: boolean;
}

/** The toolbar's elements, hidden at first. */
export interface ToolbarParts {
  readonly element: HTMLElement;
  readonly offer: HTMLElement;
  /** Writes a state into the elements. */
  say(state: ToolbarState): void;
}

export function buildToolbar(document: Document, texts: ToolbarTexts, events: ToolbarEvents): ToolbarParts {
  const { row, say } = buildRow(document, texts, events);
  const offer = buildOffer(document, texts, events);
  const element = createElement(document, 'div', 'toolbar', row, offer);
  element.role = 'toolbar';
  element.ariaLabel = texts.name;
  element.hidden = true;
  return {
    element,
    offer,
    say(state) {
      say(state);
      offer.hidden = !state.offersQuoteOnSelect;
    },
  };
}

function buildRow(document: Document, texts: ToolbarTexts, events: ToolbarEvents) {
  const ring = createRing(document);
  const short = createElement(document, 'span', '');
  short.ariaHidden = 'true';
  const long = createElement(document, 'span', 'unseen');
  const count = createElement(document, 'span', 'count', ring.element, short, long);
  const cut = createElement(document, 'span', 'cut', createIcon(document, 'cut'), texts.willBeCut);
  const quote = createButton(document, 'primary', texts.quote, events.quote);
  const add = createButton(document, '', texts.addToQuote, events.addToQuote);
  const correct = createButton(document, '', texts.correction, events.suggestCorrection);
  correct.ariaLabel = texts.suggestCorrection;
  count.id = 'count';
  cut.id = 'cut';
  quote.setAttribute('aria-describedby', 'count cut');
  const say = (state: ToolbarState): void => {
    ring.fill(state.count, state.limit);
    short.textContent = texts.shortCount(state.count, state.limit);
    long.textContent = texts.longCount(state.count, state.limit);
    cut.hidden = !state.isCut;
  };
  return { row: createElement(document, 'div', 'toolbar-row', count, cut, quote, add, correct), say };
}

function buildOffer(document: Document, texts: ToolbarTexts, events: ToolbarEvents): HTMLElement {
  const question = createElement(document, 'span', 'offer-text', texts.offer);
  question.id = 'offer';
  const accept = createButton(document, '', texts.acceptOffer, events.acceptQuoteOnSelect);
  const decline = createButton(document, '', texts.declineOffer, events.declineQuoteOnSelect);
  const offer = createElement(document, 'div', 'offer', question, accept, decline);
  offer.role = 'group';
  offer.setAttribute('aria-labelledby', 'offer');
  return offer;
}
