import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Block, Mark } from '../../../src/article/types';
import { makeQuote } from '../../../src/quote/make-quote';
import { toMarkdown } from '../../../src/quote/to-markdown';
import type { Quote } from '../../../src/quote/types';
import { RUNS } from '../arbitraries';
import { anyQuote, collapse, sourceLine } from './quotes';

type Reader = InstanceType<typeof MarkdownIt>;
type Tokens = ReturnType<Reader['parse']>;

const READERS: readonly [string, Reader][] = [
  ['CommonMark', new MarkdownIt('commonmark')],
  ['a reader that finds links and tables and takes HTML', new MarkdownIt({ html: true, linkify: true })],
];

const ALLOWED = new Set([
  ...['blockquote_open', 'blockquote_close', 'paragraph_open', 'paragraph_close', 'inline', 'text', 'text_special'],
  ...['softbreak', 'hardbreak', 'link_open', 'link_close', 'em_open', 'em_close', 'strong_open', 'strong_close'],
]);

function flatten(tokens: Tokens): Tokens {
  return tokens.flatMap((token) => [token, ...flatten(token.children ?? [])]);
}

function readBack(reader: Reader, markdown: string) {
  const tokens = flatten(reader.parse(markdown, {}));
  const texts: string[] = [];
  for (const { type, content } of tokens) {
    if (type === 'text' || type === 'text_special') texts.push(content);
    else if (type === 'softbreak' || type === 'hardbreak' || type === 'paragraph_close') texts.push('\n');
  }
  return {
    types: tokens.map(({ type }) => type),
    text: texts.join(''),
    links: tokens.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href'))),
  };
}

/** Addresses that lead to the same place whichever of their signs are percent-encoded. */
function sameAddress(href: string): string {
  return decodeURIComponent(encodeURI(decodeURI(href.replace(/%(?![0-9A-F]{2})/gi, '%25'))).replace(/%25/g, '%'));
}

const expectedLinks = ({ extract, link }: Quote): string[] => [
  ...extract.blocks.flatMap(({ text, marks }) =>
    marks.filter((mark) => isShownLink(text, mark, marks)).flatMap(hrefOf),
  ),
  link,
];
const hrefOf = (mark: Mark): string[] => (mark.kind === 'link' ? [mark.href] : []);

/** A link inside emphasis, or with a line break in it, is left out of Markdown. */
function isShownLink(text: string, mark: Mark, marks: readonly Mark[]): boolean {
  if (mark.kind !== 'link' || text.slice(mark.start, mark.end).includes('\n')) return false;
  return marks.every((other) => other.kind === 'link' || other.end <= mark.start || mark.end <= other.start);
}

describe.each(READERS)('read by %s', (_, reader) => {
  const forQuotes = (check: (quote: Quote, read: ReturnType<typeof readBack>) => void): void => {
    const property = fc.property(anyQuote, (quote) => check(quote, readBack(reader, toMarkdown(quote))));
    fc.assert(property, { numRuns: RUNS });
  };

  test('the text of the quote comes back as it was', () => {
    forQuotes((quote, { text }) => {
      expect(collapse(text)).toBe(collapse(`${quote.extract.text} ${sourceLine(quote)}`));
    });
  });

  test('the quote is one block quote with paragraphs, and nothing can break out of it', () => {
    forQuotes((_, { types }) => {
      expect(types.filter((type) => !ALLOWED.has(type))).toEqual([]);
      expect(types.filter((type) => type === 'blockquote_open')).toHaveLength(1);
      expect(types[0]).toBe('blockquote_open');
      expect(types.at(-1)).toBe('blockquote_close');
    });
  });

  test('its links are the story’s own and the one to the story, and no others', () => {
    forQuotes((quote, { links }) => {
      const expected = expectedLinks(quote).map(sameAddress);
      expect(links.at(-1) && sameAddress(links.at(-1) ?? '')).toBe(sameAddress(quote.link));
      const own = links.map(sameAddress);
      for (const link of own) expect(hrefsOf(quote)).toContain(link);
      for (const link of expected) expect(own).toContain(link);
    });
  });
});

const hrefsOf = (quote: Quote): string[] =>
  [...quote.extract.blocks.flatMap(({ marks }) => marks.flatMap(hrefOf)), quote.link].map(sameAddress);

describe('a quote as Markdown', () => {
  const quoteOf = (blocks: readonly Partial<Block>[], title = 'The ferry'): string => {
    const whole = blocks.map((block): Block => ({ kind: 'paragraph', text: '', marks: [], level: 0, ...block }));
    const text = whole.map((block) => block.text).join('\n\n');
    const extract = { blocks: whole, text, length: text.length, ranges: [], isCut: false };
    const url = 'https://euromaidanpress.com/2026/05/04/the-ferry/';
    const article = { url, title, authors: ['Ada Melnyk'], editors: [], date: '2026-05-04', section: null };
    return toMarkdown(makeQuote(extract, article, { language: 'en', fragment: null }));
  };
  const SOURCE =
    '> — Ada Melnyk, [The ferry](https://euromaidanpress.com/2026/05/04/the-ferry/), Euromaidan Press, 4 May 2026\n';

  test.each<[what: string, block: Partial<Block>, line: string]>([
    [
      'plain words are plain',
      { text: 'It left at 3.5 knots (so U.S. papers say).' },
      'It left at 3.5 knots (so U.S. papers say).',
    ],
    ['emphasis is kept', { text: 'It left.', marks: [{ kind: 'emphasis', start: 3, end: 7 }] }, 'It *left*.'],
    [
      'a link is kept',
      { text: 'It left.', marks: [{ kind: 'link', start: 0, end: 2, href: 'https://e.example/' }] },
      '[It](https://e.example/) left.',
    ],
    [
      'a link after an exclamation mark is no image',
      { text: 'No!Yes', marks: [{ kind: 'link', start: 3, end: 6, href: 'https://e.example/' }] },
      'No\\![Yes](https://e.example/)',
    ],
    [
      'an entity in an address stays what it is',
      { text: 'It', marks: [{ kind: 'link', start: 0, end: 2, href: 'https://e.example/?a&copy;b' }] },
      '[It](https://e.example/?a&amp;copy;b)',
    ],
    ['cells are apart', { text: 'One\tTwo' }, 'One Two'],
    ['a number that would start a list does not', { text: '2014. The year.' }, '2014\\. The year.'],
    ['a heading sign is text', { text: '# 1' }, '\\# 1'],
    ['spaces that would make code of a verse are dropped', { text: '     verse' }, 'verse'],
    ['a domain is no link', { text: 'see e.com' }, 'see e\\.com'],
    ['an address in words is no link', { text: 'see https://e.com' }, 'see https:\\//e\\.com'],
  ])('%s', (_, block, line) => {
    expect(quoteOf([block])).toBe(`> ${line}\n>\n${SOURCE}`);
  });

  test('line breaks inside a paragraph are kept', () => {
    expect(quoteOf([{ text: 'One\n- two' }])).toBe(`> One  \n> \\- two\n>\n${SOURCE}`);
  });

  test('without a title the link is on the site’s name', () => {
    expect(quoteOf([{ text: 'It left.' }], '')).toContain(
      '> — Ada Melnyk, [Euromaidan Press](https://euromaidanpress.com/2026/05/04/the-ferry/), 4 May 2026',
    );
  });
});
