import { afterEach, describe, expect, test } from 'vitest';
import { findBodies } from '../../../src/article/dom/find-body';
import { findPolicyElement } from '../../../src/article/dom/find-policy';
import { readArticle } from '../../../src/article/dom/read-article';
import { readPageText } from '../../../src/article/dom/read-page-text';
import { readPassage } from '../../../src/article/dom/read-passage';
import { readStory } from '../../../src/article/dom/read-story';
import { makeExtract } from '../../../src/policy/make-extract';
import { makeQuote } from '../../../src/quote/make-quote';
import { toHtml } from '../../../src/quote/to-html';
import { render, storyPlaces } from '../fixtures';

const ADDRESS = 'https://euromaidanpress.com/2026/05/04/the-ferry/';
const PARAGRAPH = 'The ferry left at noon, and nobody on the bank could say when it would come back again. ';

afterEach(() => document.body.replaceChildren());

const pageOf = (body: string, head = '', outside = ''): string =>
  `<!doctype html><html><head><title>The ferry</title>${head}</head><body>${outside}<article><h1 class="entry-title">The ferry</h1><div class="entry-content">${body}</div></article></body></html>`;

/** Everything that happens to a page from reading it to a quote of all of it. */
async function quoteAll(html: string) {
  const page = await render(html, ADDRESS);
  const [place] = storyPlaces(page);
  if (place === undefined) throw new Error('no story was found');
  const article = readArticle(place, new URL(ADDRESS));
  const story = readStory(place.body, article?.title ?? '');
  readPageText(page.body);
  findPolicyElement(page);
  const range = page.createRange();
  range.selectNodeContents(page.body);
  const passage = readPassage([range], story);
  const extract = passage === null ? null : makeExtract(passage, story.blocks, 500);
  if (article === null || extract === null) throw new Error('no quote was made');
  const quote = toHtml(makeQuote(extract, article, { language: 'en', fragment: null }));
  return { quote, extract, blocks: story.blocks };
}

describe('a page out of all proportion is read to its end', () => {
  test.each<[what: string, body: () => string]>([
    ['50,000 elements', () => `<p>${PARAGRAPH}</p>`.repeat(50_000)],
    ['50,000 elements in one paragraph', () => `<p>${PARAGRAPH}${'<b>word</b> '.repeat(50_000)}</p>`],
    ['25,000 line breaks in one paragraph', () => `<p>${PARAGRAPH}${'word<br>'.repeat(25_000)}</p>`],
    ['2,000 nested elements', () => `${'<div>'.repeat(500)}${'<em><b>'.repeat(750)}${PARAGRAPH.repeat(5)}`],
    ['a text of five million characters', () => `<p>${PARAGRAPH.repeat(57_000)}</p>`],
  ])('%s', async (_, body) => {
    const { extract } = await quoteAll(pageOf(body()));
    expect(extract.text.startsWith(PARAGRAPH.trim())).toBe(true);
    expect(extract.length).toBeLessThanOrEqual(500);
  });

  test('2,000 elements nested by a script, deeper than a parser would, and without boxes', async () => {
    const page = await render(pageOf(`<p>${PARAGRAPH.repeat(4)}</p>`), ADDRESS);
    const body = page.querySelector('.entry-content');
    let inner: Element | null = body;
    for (let depth = 0; depth < 2000; depth += 1) {
      const element = page.createElement(depth % 2 === 0 ? 'div' : 'em');
      element.style.display = 'contents';
      inner?.append(element);
      inner = element;
    }
    inner?.append('At the bottom of it all.');
    expect(body === null ? [] : readStory(body, '').blocks.map(({ text }) => text)).toContain(
      'At the bottom of it all.',
    );
  });
});

describe('marks of a kind never nest, so that pasted links work', () => {
  test('bold in bold and a link in a link are one', async () => {
    const page = await render(pageOf(`<p>${PARAGRAPH.repeat(4)}</p><p><b><strong>Bold</strong></b></p>`), ADDRESS);
    const body = page.querySelector('.entry-content');
    const outer = page.createElement('a');
    outer.href = 'https://e.example/';
    const inner = page.createElement('a');
    inner.href = 'https://f.example/';
    inner.append('two');
    outer.append('one ', inner);
    body?.append(outer);
    const blocks = body === null ? [] : readStory(body, '').blocks;
    expect(blocks.at(-2)?.marks).toEqual([{ kind: 'strong', start: 0, end: 4 }]);
    expect(blocks.at(-1)?.marks).toEqual([{ kind: 'link', start: 0, end: 7, href: 'https://e.example/' }]);
  });
});

describe('broken metadata gives less, never an error and never a guess', () => {
  const read = async (head: string, address = ADDRESS) => {
    const [place] = storyPlaces(await render(pageOf(`<p>${PARAGRAPH.repeat(4)}</p>`, head), address));
    return place === undefined ? null : readArticle(place, new URL(address));
  };
  const jsonLd = (data: string): string => `<script type="application/ld+json">${data}</script>`;
  const deep = `${'{"@graph":['.repeat(5000)}${']}'.repeat(5000)}`;

  test.each<[what: string, head: string]>([
    ['JSON-LD that is no JSON', jsonLd('{"@type": "NewsArticle", ')],
    ['JSON-LD that is null', jsonLd('null')],
    ['JSON-LD that is a number', jsonLd('7')],
    [
      'JSON-LD with fields of other kinds',
      jsonLd(
        '{"@type":["Article",3],"author":[7,null,{"name":[]},{"@id":{}}],"datePublished":{},"headline":5,"editor":true,"articleSection":[[]]}',
      ),
    ],
    ['JSON-LD nested 5,000 deep', jsonLd(deep)],
    [
      'JSON-LD that redefines prototypes',
      jsonLd('{"@type":"NewsArticle","__proto__":{"author":"Eve"},"constructor":1}'),
    ],
    ['a canonical address elsewhere', '<link rel="canonical" href="https://e.example/2026/05/04/the-ferry/">'],
    ['a canonical address that is code', '<link rel="canonical" href="javascript:alert(1)">'],
    ['a canonical address that is none', '<link rel="canonical" href="https://[">'],
    ['an empty canonical address', '<link rel="canonical" href="">'],
    ['a canonical address that is the home page', '<link rel="canonical" href="https://euromaidanpress.com/">'],
    ['a date that is none', '<meta property="article:published_time" content="soon">'],
    ['a day that no month has', '<meta property="article:published_time" content="2026-02-31T10:00:00Z">'],
    ['an author that is the site', '<meta name="author" content="Euromaidan Press">'],
    ['an empty author', '<meta name="author" content=" ">'],
    ['nothing', ''],
  ])('%s', async (_, head) => {
    expect(await read(head)).toEqual({
      url: ADDRESS,
      title: 'The ferry',
      authors: [],
      editors: [],
      date: '2026-05-04',
      section: null,
    });
  });

  test('a day in the address that is none is no date', async () => {
    const article = await read('', 'https://euromaidanpress.com/2026/13/45/the-ferry/');
    expect(article?.date).toBeNull();
  });

  test('hostile names stay text', async () => {
    const article = await read(jsonLd('{"@type":"NewsArticle","author":{"name":"<b onclick=alert(1)>Eve</b>"}}'));
    expect(article?.authors).toEqual(['<b onclick=alert(1)>Eve</b>']);
  });

  test('a page that moved on by pushState is linked to where it is now', async () => {
    const head = `<link rel="canonical" href="${ADDRESS}"><meta property="og:title" content="The ferry">`;
    const next = 'https://euromaidanpress.com/2026/05/05/the-bridge/';
    const page = await render(pageOf(`<p>${PARAGRAPH.repeat(4)}</p>`, head), ADDRESS);
    const heading = page.querySelector('h1');
    if (heading !== null) heading.textContent = 'The bridge';
    const [place] = storyPlaces(page);
    expect(place && readArticle(place, new URL(next))).toMatchObject({ url: next, title: 'The bridge' });
  });

  test('of two stories each has its own address, and one whose address nobody tells has no article', async () => {
    const story = (title: string, url: string) =>
      `<article ${url === '' ? '' : `data-url="${url}"`}><h2 class="entry-title">${title}</h2><div class="entry-content"><p>${PARAGRAPH.repeat(4)}</p></div></article>`;
    const html = `<html><head><link rel="canonical" href="${ADDRESS}"><title>One</title></head><body>${story('One', '')}${story('Two', '/2026/05/01/two/')}${story('Three', '')}</body></html>`;
    const page = await render(html, ADDRESS);
    const urls = storyPlaces(page).map((place) => readArticle(place, new URL(ADDRESS))?.url ?? null);
    expect(urls).toEqual([ADDRESS, 'https://euromaidanpress.com/2026/05/01/two/', null]);
  });

  test('a page without a body has no story', () => {
    const page = document.implementation.createHTMLDocument('');
    expect(findBodies(page)).toEqual([]);
    page.body.remove();
    expect(findPolicyElement(page)).toBeNull();
  });

  test('the policy is found whatever lines its markup breaks into', async () => {
    const page = await render(
      pageOf('', '', '<p>When\n   referencing our\n materials, quote 300 characters.</p>'),
      ADDRESS,
    );
    expect(findPolicyElement(page)?.textContent).toContain('300 characters');
  });
});
