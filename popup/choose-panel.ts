import type { PageDescription } from '../src/platform/messages';
import { isSiteUrl } from '../src/site';

/** What is known of the tab that the popup serves. */
export interface Found {
  /** The tab's address, or null where the browser doesn't tell it to us. */
  readonly url: URL | null;
  /** What the page said of itself, or null where nobody answered. */
  readonly description: PageDescription | null;
  /** Whether the reader lets us on the site. */
  readonly hasAccess: boolean;
}

export type Panel =
  | {
      readonly kind: 'article';
      readonly article: NonNullable<PageDescription['article']>;
      readonly page: PageDescription;
    }
  | { readonly kind: 'other' | 'elsewhere' | 'reload' | 'access' };

/** Which panel the popup shows. A page that answers is believed before anything else. */
export function choosePanel({ url, description, hasAccess }: Found): Panel {
  if (description !== null) {
    const { article } = description;
    return article === null ? { kind: 'other' } : { kind: 'article', article, page: description };
  }
  if (url !== null && !isSiteUrl(url)) return { kind: 'elsewhere' };
  // Without access the browser hides the address too: the tab may be on the site.
  if (!hasAccess) return { kind: 'access' };
  return { kind: url === null ? 'elsewhere' : 'reload' };
}
