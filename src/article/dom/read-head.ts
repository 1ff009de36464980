import { classifyAddress, isSiteUrl, splitNames, storyPath, trimPageTitle, trimStoryTail } from '../../site';
import { foldText } from '../fold-text';
import { normalizeText } from '../normalize-text';
import { parseUrl } from '../parse-url';
import { readDay } from '../read-day';
import { readJsonLd, type StoryData } from './read-json-ld';

/** What a document's head says of its story. */
export interface HeadArticle {
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly date: string | null;
  readonly section: string | null;
}

/** What a document's head says. `title` is the story's heading: it chooses among several in the JSON-LD. */
export function readHead(document: Document, address: URL, title: string | null): HeadArticle {
  const url = readCanonical(document, address);
  const headTitle = readHeadTitle(document);
  const data = chooseStory(readJsonLd(document), url ?? address.href, headTitle ?? title);
  return {
    url,
    title: headTitle ?? data?.headline ?? null,
    authors: unique(namesOf(data?.authors ?? [], meta(document, 'author'))),
    editors: unique((data?.editors ?? []).flatMap(splitNames)),
    date: readDay(data?.published) ?? readDay(meta(document, 'article:published_time')),
    section: data?.section ?? meta(document, 'article:section'),
  };
}

/** The canonical address where it names a story of the site; one that points elsewhere or isn't http(s) is ignored. */
export function readCanonical(document: Document, address: URL): string | null {
  const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')?.trim();
  const url = href ? parseUrl(href, address.href) : null;
  if (url === null || !isSiteUrl(url)) return null;
  const isStory = classifyAddress(url) === 'article';
  if (!isStory && !(url.pathname === '/' && url.searchParams.has('p'))) return null;
  url.search = isStory ? '' : `?p=${url.searchParams.get('p') ?? ''}`;
  url.hash = '';
  return isStory ? trimStoryTail(url.href) : url.href;
}

function chooseStory(stories: readonly StoryData[], url: string, title: string | null): StoryData | null {
  const path = storyPath(new URL(url));
  const isOurs = (stated: string): boolean => {
    const parsed = parseUrl(stated);
    return path !== null && parsed !== null && storyPath(parsed) === path;
  };
  const named = stories.find((story) => story.addresses.some(isOurs));
  if (named !== undefined) return named;
  const titled = stories.find((story) => story.headline !== null && title !== null && sameText(story.headline, title));
  return titled ?? (stories.length === 1 ? (stories[0] ?? null) : null);
}

function readHeadTitle(document: Document): string | null {
  const title = meta(document, 'og:title') ?? document.querySelector('head > title')?.textContent ?? '';
  const line = trimPageTitle(normalizeText(title).trim());
  return line === '' ? null : line;
}

function namesOf(authors: readonly string[], metaAuthor: string | null): string[] {
  const named = authors.flatMap(splitNames);
  return named.length > 0 || metaAuthor === null ? named : splitNames(metaAuthor);
}

function meta(document: Document, name: string): string | null {
  const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  const content = found?.getAttribute('content')?.trim();
  return content === undefined || content === '' ? null : content;
}

function sameText(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
