import { loadArticles, loadPages } from './load';

/** What the fixture site answers to a request. */
export interface SiteAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** A dusk over a field, small, smooth and good for every picture of the site. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAkCAIAAAC2bqvFAAAA20lEQVR42tXXzwrBAADHcXsjJaWVVrP8y5QdOFAmtFhZcVhJYokQoUmI0BxcXFyknL2AF/AmnuP7e4PP4Ve/nyAWHB85gqQP2IBIZcQGxI0xG6CaUzYgY83YgGxrwQbk7RUboLddNqDS3bABNWfLBjSGezagOTmwAfb8xAZ0lhc2oLf22IDR9soGuEd4B87ejg2439ZswOsOX6OfB/zQfJ9DNuD37rMBlpViA+pmgg2oGjE2oFRW2IBCUWYDcnmJDdByYTZA1UQ2IJ4OsQFKMsgGSNEAGyDKfjTgD34sMUhzqqJHAAAAAElFTkSuQmCC';

const HTML = 'text/html; charset=utf-8';
const HOST = /^(?:www\.)?euromaidanpress\.com$/;
const NOT_FOUND_SLUG = 'not-found';

/** Query parameters that choose a page; every other one is a visit's or a cache's. */
const CHOOSING = ['p', 's', 'post-all', 'attachment_id'];

let pagesByKey: Map<string, string> | undefined;

/**
 * The fixture site's answer to an absolute URL: its pages at their addresses and at their stories' canonical ones,
 * with and without `www`, final slash and tracking query, over http and https; a small PNG for every image; the 404
 * page for the rest of the site. Null for other hosts, other schemes and what is no URL.
 */
export function answerFor(url: string): SiteAnswer | null {
  if (!URL.canParse(url)) return null;
  const asked = new URL(url);
  if (!/^https?:$/.test(asked.protocol) || !HOST.test(asked.hostname)) return null;
  if (/\.(?:png|jpe?g|gif|webp|svg|ico)$/i.test(asked.pathname)) {
    return { status: 200, contentType: 'image/png', body: Buffer.from(PICTURE, 'base64') };
  }
  pagesByKey ??= indexPages();
  const html = pagesByKey.get(keyOf(asked));
  if (html !== undefined) return { status: 200, contentType: HTML, body: html };
  return { status: 404, contentType: HTML, body: pagesByKey.get(NOT_FOUND_SLUG) ?? 'Not found' };
}

function indexPages(): Map<string, string> {
  const pages = new Map<string, string>();
  const add = (key: string, html: string): void => {
    if (pages.has(key)) throw new Error(`two fixtures are served at ${key}`);
    pages.set(key, html);
  };
  const articles = loadArticles();
  for (const { slug, address, html } of loadPages()) {
    add(slug === NOT_FOUND_SLUG ? slug : keyOf(new URL(address)), html);
  }
  for (const { address, html } of articles) add(keyOf(new URL(address)), html);
  for (const { stories, html } of articles) {
    for (const { article } of stories) {
      const key = keyOf(new URL(article.url));
      if (!pages.has(key)) add(key, html);
    }
  }
  return pages;
}

function keyOf(url: URL): string {
  const chosen = CHOOSING.flatMap((name) => url.searchParams.getAll(name).map((value) => `${name}=${value}`));
  return `${decodePath(url.pathname).replace(/\/+$/, '')}?${chosen.join('&')}`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
