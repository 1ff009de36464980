/** What a careful reader checks of a quote that was pasted: its words, its length, its source and its link. */
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import type { Pasted } from '../browsers/hands';
import type { FixtureStory } from '../site/load';

export interface ExpectedQuote {
  readonly article: FixtureStory['article'];
  /** What was selected of the story, one text for each block. */
  readonly selected: readonly string[];
  readonly limit: number;
}

export interface ReadQuote {
  /** The extract, with an empty line between its paragraphs; a tab between cells reads as a space in HTML. */
  readonly extract: string;
  /** The line under the extract. */
  readonly source: string;
  /** The addresses of the links in that line, each without its fragment. */
  readonly links: readonly string[];
}

const inOneLine = (text: string): string => text.replace(/[ \t\u00a0]+/g, ' ');

function textOf(element: Element): string {
  for (const br of element.querySelectorAll('br')) br.replaceWith('\n');
  return inOneLine(element.textContent).trim();
}

/** Reads a quote from what a contenteditable made of it. Throws where there is no quote in it. */
export function readQuote(html: string): ReadQuote {
  const pasted = JSDOM.fragment(html);
  const quotations = pasted.querySelectorAll('blockquote');
  const [quotation] = quotations;
  const source = quotation?.nextElementSibling;
  if (quotations.length !== 1 || !quotation || !source) throw new Error(`Not a quote: ${html}`);
  return {
    extract: [...quotation.querySelectorAll('p')].map(textOf).join('\n\n'),
    links: [...source.querySelectorAll('a')].map((link) => (link.getAttribute('href') ?? '').replace(/#.*$/, '')),
    source: textOf(source),
  };
}

/** Every way in which an editor may count characters; the policy allows none of them to pass the limit. */
export function countEveryWay(text: string): number[] {
  return ['NFC', 'NFD'].map((form) => text.normalize(form).replace(/\n/g, '\r\n').length);
}

/** A day as the line that names a source has it in English. */
export function dayInWords(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

function sourceOf({ authors, title, date }: FixtureStory['article'], quotedTitle: string): string {
  const names = [authors.slice(0, -1).join(', '), ...authors.slice(-1)].filter((each) => each !== '').join(' and ');
  const day = date === null ? '' : dayInWords(date);
  return `— ${[names, title && quotedTitle, 'Euromaidan Press', day].filter((each) => each !== '').join(', ')}`;
}

/** Where the selection is longer than the limit, the extract is its beginning, well filled, and says that it was cut. */
function expectExtract(extract: string, { selected, limit }: ExpectedQuote, toLine: (text: string) => string): void {
  const whole = toLine(selected.join('\n\n'));
  for (const count of countEveryWay(extract)) expect(count).toBeLessThanOrEqual(limit);
  if (Math.max(...countEveryWay(selected.join('\n\n'))) <= limit) {
    expect(extract).toBe(whole);
    return;
  }
  expect(extract).toMatch(/…$/);
  const kept = extract.replace(/\s*…$/, '');
  expect(whole.slice(0, kept.length)).toBe(kept);
  expect(extract.length).toBeGreaterThan(limit / 2);
}

/** Fails unless both flavours hold the expected quote and nothing else. */
export function expectQuote(pasted: Pick<Pasted, 'html' | 'plain'>, expected: ExpectedQuote): void {
  const { article } = expected;
  const read = readQuote(pasted.html);
  expectExtract(read.extract, expected, inOneLine);
  expect(read.links).toEqual([article.url]);
  expect(read.source).toBe(sourceOf(article, article.title));

  const plain = /^“(.*)”\n\n(— [^\n]*)\n([^\n]*)\n$/s.exec(pasted.plain);
  expect(plain, pasted.plain).not.toBeNull();
  const [, extract = '', source, url] = plain ?? [];
  expectExtract(extract, expected, (text) => text);
  expect(inOneLine(extract)).toBe(read.extract);
  expect(source).toBe(sourceOf(article, `“${article.title}”`));
  expect(url).toBe(article.url);
}
