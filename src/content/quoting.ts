import { warmSentences } from '../article/split-sentences';
import type { StoryRange } from '../article/types';
import { DEFAULT_SETTINGS, type Settings } from '../platform/settings';
import { measureStory } from '../policy/measure-story';
import { permittedLimit } from '../policy/permission';
import { findWriter } from '../quote/attribution';
import { toFlavours } from '../quote/to-flavours';
import type { Flavours } from '../quote/types';
import type { CopyListener } from './copy-listener';
import type { PageReader, StoryReading } from './page-reader';
import {
  type Allowance,
  type HeldPermission,
  type Linking,
  quoteSelection,
  type SelectionQuote,
  selectedRanges,
} from './quote-selection';

/** What comes of the reader's wish for a quote. */
export type CopyOutcome = 'copied' | 'noStoryText' | 'notCopied';

/** Makes quotes of what is selected and puts them on the clipboard. */
export class Quoting {
  /** The reader's settings, kept up to date by whoever reads them. */
  settings: Settings = DEFAULT_SETTINGS;
  /** BCP 47 tag of the language in which sources are written. */
  language = 'en';
  /** The permission that copies of each story rest on, by its address. */
  readonly permissions = new Map<string, HeldPermission | null>();
  /** Words that say that a quote needed one. */
  withPermission = '';
  /** What makes links lead to the passage: given once the page is there, since before links have to do without. */
  links: Linking | null = null;
  /** The quote made last, and all that it was made from. */
  #made: Made | null = null;
  #lastQuote: SelectionQuote | null = null;
  #lastRanges: readonly Range[] = [];

  constructor(
    private readonly document: Document,
    private readonly reader: PageReader,
    private readonly onCopied: (made: SelectionQuote) => void,
  ) {}

  /** The quote copied last in this page, or null. */
  get lastQuote(): SelectionQuote | null {
    return this.#lastQuote;
  }

  /** What is selected, which may lie anywhere in the page. */
  get ranges(): Range[] {
    return selectedRanges(this.document.getSelection());
  }

  /** The selection as a quote, or null where nothing of a story is selected. */
  quoteSelection(): SelectionQuote | null {
    const { ranges, language } = this;
    const writer = findWriter(this.settings.attribution);
    const reading = this.reader.readAt(ranges);
    if (reading === null) return null;
    const linking = this.#linking();
    const allowance = this.#allow(reading);
    const { story, article } = reading;
    const basis = [story, article, allowance.limit, linking?.basis, language, writer, ...ranges.flatMap(boundaries)];
    // A copy finds made what was made when the selection came to rest.
    if (!isSame(basis, this.#made?.basis)) {
      const quote = quoteSelection(ranges, reading, { language, writer, linking, allowance });
      this.#made = { basis, quote, flavours: quote && toFlavours(quote.quote) };
    }
    return this.#made?.quote ?? null;
  }

  /** A text directive that leads to a stretch of a story, or null where none was found or none is wanted. */
  findFragment(range: StoryRange, reading: StoryReading): string | null {
    this.links?.prepare();
    return this.#linking()?.findFragment(range, reading.story) ?? null;
  }

  /** The selection as a quote where a copy of it is to be one, by the reader's settings. */
  quoteUnasked(): SelectionQuote | null {
    if (this.settings.isPaused) return null;
    const made = this.quoteSelection();
    if (made === null) return null;
    const { isCut, length } = made.quote.extract;
    return isCut || length >= this.settings.minimumLength ? made : null;
  }

  /** What a press of the copy key puts on the clipboard, or null to leave it to the browser. Runs in the copy event. */
  makeFlavours(): Flavours | null {
    const made = this.quoteUnasked();
    if (made === null) return null;
    this.#remember(made);
    return this.#made?.flavours ?? null;
  }

  /** Copies the selection as a quote because the reader asked for it, whatever its length. */
  copyQuote(listener: CopyListener): CopyOutcome {
    const made = this.quoteSelection();
    if (made === null) return 'noStoryText';
    if (!listener.copy(toFlavours(made.quote))) return 'notCopied';
    this.#remember(made);
    return 'copied';
  }

  /** Copies what was quoted last as the browser would have. False where it can't. */
  copyUnmodified(listener: CopyListener): boolean {
    const selection = this.document.getSelection();
    if (selection === null) return false;
    // The reader may have clicked or selected elsewhere since.
    selection.removeAllRanges();
    for (const range of this.#lastRanges) selection.addRange(range);
    return listener.copyUnmodified();
  }

  /** Makes ready what a copy of the selection needs, so that it finds it at hand. */
  prepare(): void {
    warmSentences();
    this.links?.prepare();
    this.quoteSelection();
  }

  #allow({ article, policy, story }: StoryReading): Allowance {
    const held = this.permissions.get(article.url) ?? null;
    const limit = permittedLimit(policy, held, Date.now(), () => measureStory(story.blocks));
    return { limit, held, words: this.withPermission };
  }

  #linking(): Linking | null {
    return this.settings.linkToPassage ? this.links : null;
  }

  #remember(made: SelectionQuote): void {
    this.#lastQuote = made;
    this.#lastRanges = this.ranges.map((range) => range.cloneRange());
    // Counting and telling can wait until the clipboard is filled.
    setTimeout(() => this.onCopied(made));
  }
}

interface Made {
  readonly basis: readonly unknown[];
  readonly quote: SelectionQuote | null;
  readonly flavours: Flavours | null;
}

function boundaries({ startContainer, startOffset, endContainer, endOffset }: Range): readonly unknown[] {
  return [startContainer, startOffset, endContainer, endOffset];
}

function isSame(basis: readonly unknown[], known: readonly unknown[] | undefined): boolean {
  return known?.length === basis.length && basis.every((part, index) => part === known[index]);
}
