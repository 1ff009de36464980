import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHtml } from '../../../src/quote/to-html';
import type { Quote } from '../../../src/quote/types';
import { RUNS } from '../../unit/arbitraries';
import { anyQuote, sourceLine } from '../../unit/quote/quotes';

/** The elements that a quote may hold, with their attributes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  BLOCKQUOTE: ['cite'],
  P: [],
  BR: [],
  EM: [],
  STRONG: [],
  A: ['href'],
};

function forParsed(check: (body: HTMLElement, quote: Quote) => void): void {
  const property = fc.property(anyQuote, (quote) => {
    check(new DOMParser().parseFromString(toHtml(quote), 'text/html').body, quote);
  });
  fc.assert(property, { numRuns: RUNS });
}

function textOf(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return copy.textContent ?? '';
}

test('the text of a quote comes back as it was, paragraph by paragraph', () => {
  forParsed((body, quote) => {
    const paragraphs = [...body.querySelectorAll('blockquote > p')].map(textOf);
    expect(paragraphs).toEqual(quote.extract.blocks.map(({ text }) => text));
  });
});

test('a quote is one block quote and a line with its source, and nothing breaks out of either', () => {
  forParsed((body, quote) => {
    expect([...body.childNodes].map(({ nodeName }) => nodeName)).toEqual(['BLOCKQUOTE', 'P']);
    expect(body.lastElementChild?.textContent).toBe(sourceLine(quote));
    expect(body.querySelector('blockquote')?.getAttribute('cite')).toBe(quote.article.url);
  });
});

test('a quote holds no element or attribute but the allowed, and leads only to http(s)', () => {
  forParsed((body) => {
    for (const element of body.querySelectorAll('*')) {
      expect(ALLOWED[element.tagName]).toBeDefined();
      expect(element.getAttributeNames()).toEqual(ALLOWED[element.tagName]);
    }
    for (const anchor of body.querySelectorAll('a')) expect(anchor.protocol).toMatch(/^https?:$/);
  });
});

test('emphasis and links are on the words that had them, and the story’s link is the last', () => {
  forParsed((body, quote) => {
    const shown = (tag: string) => [...body.querySelectorAll(`blockquote ${tag}`)].map(textOf).sort();
    const marked = (kind: string) =>
      quote.extract.blocks
        .flatMap(({ text, marks }) =>
          marks.filter((mark) => mark.kind === kind).map(({ start, end }) => text.slice(start, end)),
        )
        .sort();
    expect(shown('em')).toEqual(marked('emphasis'));
    expect(shown('strong')).toEqual(marked('strong'));
    expect(shown('a')).toEqual(marked('link'));
    expect([...body.querySelectorAll('a')].at(-1)?.getAttribute('href')).toBe(quote.link);
  });
});
