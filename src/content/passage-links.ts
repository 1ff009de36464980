import { locateInPage } from '../article/dom/locate-in-page';
import type { PageReading, readPageText } from '../article/dom/read-page-text';
import type { Reading } from '../article/dom/text-collector';
import type { StoryRange } from '../article/types';
import { makeTextFragment } from '../quote/text-fragment';
import { CHANGES } from './changes';
import type { Linking } from './quote-selection';

/** Above this many elements the text of the whole page is not read, and links go to the story alone. */
const MOST_ELEMENTS = 60_000;
/** A page's text of up to this many UTF-16 code units is read in about a millisecond. */
const QUICKLY_READ = 40_000;

/** Names stretches of a story for links, by the text of the whole page, which it keeps until the page changes. */
export class PassageLinks implements Linking {
  #page: PageReading | null = null;
  #isStale = false;
  readonly #observer = new MutationObserver(() => {
    this.#isStale = true;
  });

  constructor(
    private readonly document: Document,
    private readonly read: typeof readPageText,
  ) {}

  /**
   * The text of the whole page where it has been read. One that has changed since is read again, unless it is so long
   * that a copy would feel it: then what was read last has to do, and gives no place for what is new.
   */
  get basis(): PageReading | null {
    if (this.#page !== null && this.#page.text.length <= QUICKLY_READ && this.#hasChanged()) this.#readPage();
    return this.#page;
  }

  /** Reads the text of the whole page, which takes some milliseconds on a long one, and watches it for changes. */
  prepare(): void {
    if (this.#page === null || this.#hasChanged()) this.#readPage();
  }

  findFragment(range: StoryRange, story: Reading): string | null {
    const page = this.basis;
    const place = page === null ? null : locateInPage(page, story, range);
    return page === null || place === null ? null : makeTextFragment(page, place.start, place.end);
  }

  #hasChanged(): boolean {
    return this.#observer.takeRecords().length > 0 || this.#isStale;
  }

  #readPage(): void {
    const { body } = this.document;
    const isTooLarge = this.document.getElementsByTagName('*').length > MOST_ELEMENTS;
    this.#page = body === null || isTooLarge ? null : this.read(body);
    this.#isStale = false;
    if (this.#page !== null) this.#observer.observe(body, CHANGES);
  }
}
