import { findBodies, findStoryElement } from '../article/dom/find-body';
import { findPolicyElement } from '../article/dom/find-policy';
import { isArticlePage } from '../article/dom/is-article-page';
import { readArticle } from '../article/dom/read-article';
import { readStory } from '../article/dom/read-story';
import type { Reading } from '../article/dom/text-collector';
import type { Article } from '../article/types';
import { type Policy, readPolicy } from '../policy/read-policy';
import { CHANGES } from './changes';

/** One story of the page as it stands now. */
export interface StoryReading {
  readonly body: Element;
  readonly article: Article;
  readonly story: Reading;
  readonly policy: Policy;
}

interface Known {
  readonly body: Element;
  readonly address: string;
  /** Whether it was the page's only story when it was read. */
  readonly isOnly: boolean;
  readonly article: Article;
  readonly policy: Policy;
  story: Reading | null;
}

/**
 * Reads the page's stories and keeps what it read until the page changes, so that a copy finds it at hand. A page that
 * is no article gives nothing and is not watched.
 */
export class PageReader {
  #known: Known | null = null;
  readonly #storyObserver = new MutationObserver(() => this.#forgetStory());

  constructor(private readonly document: Document) {}

  /** Whether the page shows a story at all. */
  isArticlePage(): boolean {
    return isArticlePage(this.document);
  }

  /** The story at the place of the first of some ranges, or null where they touch none. */
  readAt(ranges: readonly Range[]): StoryReading | null {
    if (ranges.length === 0 || !this.isArticlePage()) return null;
    const known = this.#stillKnown(ranges);
    if (known !== null) return known;
    const bodies = findBodies(this.document);
    const body = bodies.find((candidate) => ranges.some((range) => range.intersectsNode(candidate)));
    return body === undefined ? null : this.#readBody(body, bodies);
  }

  /** The story that was read last, or else the page's first. */
  readFirst(): StoryReading | null {
    if (!this.isArticlePage()) return null;
    const known = this.#stillKnown(null);
    if (known !== null) return known;
    const bodies = findBodies(this.document);
    return bodies[0] === undefined ? null : this.#readBody(bodies[0], bodies);
  }

  #stillKnown(ranges: readonly Range[] | null): StoryReading | null {
    const known = this.#known;
    if (known === null || known.address !== this.document.location.href || !known.body.isConnected) return null;
    if (ranges !== null && !ranges.some((range) => range.intersectsNode(known.body))) return null;
    // A selection over several stories is the first one's, whichever was read last.
    if (ranges !== null && !known.isOnly && !ranges.some((range) => known.body.contains(range.startContainer)))
      return null;
    if (this.#storyObserver.takeRecords().length > 0) known.story = null;
    known.story ??= readStory(known.body, known.article.title);
    return { ...known, story: known.story };
  }

  #readBody(body: Element, bodies: readonly Element[]): StoryReading | null {
    const place = { body, element: findStoryElement(body, bodies), isOnly: bodies.length === 1 };
    const article = readArticle(place, this.#address());
    if (article === null) return null;
    const policy = readPolicy(findPolicyElement(this.document)?.textContent ?? '');
    const story = readStory(body, article.title);
    this.#storyObserver.disconnect();
    this.#storyObserver.observe(body, CHANGES);
    const { readyState, location } = this.document;
    // While the page loads, what is missing may still come.
    if (readyState !== 'loading')
      this.#known = { body, address: location.href, isOnly: place.isOnly, article, policy, story };
    return { body, article, policy, story };
  }

  #forgetStory(): void {
    if (this.#known !== null) this.#known.story = null;
  }

  #address(): URL {
    return new URL(this.document.location.href);
  }
}
