import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { formatQuote, type ReferenceFormat } from '../../../../src/quote/format-quote';
import { makeReference } from '../../../../src/quote/references/reference';
import { joinName, joinWords, type Name } from '../../../../src/quote/references/split-name';
import { innerMarks } from '../../../../src/quote/references/words';
import type { Quote } from '../../../../src/quote/types';
import { RUNS } from '../../arbitraries';
import { anyQuote, collapse } from '../quotes';
import { type ReadItem, readBibtex, readCsl, readRis, readWikitext } from './read-back';

const ACCESSED = '2026-06-01';
const DAY = { 'date-parts': [[2026, 5, 4]] };

function referenceOf(quote: Quote) {
  return makeReference(quote.article, { accessed: ACCESSED, quoted: collapse(quote.extract.text) });
}

/** What ends a field, an entry or a tag in one grammar or another, or begins one. */
const SIGNS = [
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '}}}',
    '\\',
    '\\end{x}',
    '",',
    '},',
    '@misc{x,',
    '%',
    '#1',
    '$x$',
    '&',
    '_',
    '^',
    '~',
    "''",
  ],
  ...[
    '|',
    '||',
    '|title=x',
    '=',
    '<ref>',
    '</ref>',
    '<nowiki>',
    '-->',
    '[[x]]',
    '[https://e.example x]',
    '~~~~',
    '__TOC__',
  ],
  ...['ER  - ', '\nER  - \n', 'TY  - BOOK', '\r\nAU  - X', ' and ', ', ', 'others', '--', '``', '&#124;', '&amp;'],
];
const signs = fc.array(fc.constantFrom(...SIGNS), { maxLength: 4 });

/** Quotes with more of such signs in title, names and words. */
const signedQuote: fc.Arbitrary<Quote> = fc
  .tuple(anyQuote, signs, signs, signs)
  .map(([{ extract, article, ...quote }, inTitle, inName, inText]) => ({
    ...quote,
    extract: { ...extract, text: [extract.text, ...inText].join(' ').trim() },
    article: {
      ...article,
      title: [...inTitle, article.title, ...inTitle].join(' '),
      authors: [...article.authors, ['Ada', ...inName, 'Melnyk'].join(' '), ['X', ...inName].join(' ')],
    },
  }));

function forQuotes(
  format: ReferenceFormat | 'wikipedia',
  check: (quote: Quote, plain: string, html: string) => void,
): void {
  const property = fc.property(signedQuote, (quote) => {
    const { plain, html } = formatQuote(quote, format, { withQuote: true, accessed: ACCESSED });
    check(quote, plain, html ?? '');
  });
  // Six formats, each read by a whole parser.
  fc.assert(property, { numRuns: Math.ceil(RUNS / 5) });
}

/** Readers may compose letters and do with white space what they like; wtf_wikipedia mends full stops and commas too. */
function same(text: string | undefined): string | undefined {
  return text && collapse(text.normalize('NFC').replaceAll('。', '. ').replace(/\s+,/g, ','));
}

const namesOf = (names: readonly Name[]): string[] => names.map((name) => collapse(joinName(name).normalize('NFC')));

function readNames(names: ReadItem['author'] = []): string[] {
  return names.map((name) => {
    if ('literal' in name) return collapse(name.literal.normalize('NFC'));
    if (!('given' in name)) return collapse(name.family.normalize('NFC'));
    const { given, 'non-dropping-particle': particle = '', family, suffix = '' } = name;
    return collapse(joinWords(given, particle, family, suffix).normalize('NFC'));
  });
}

function expectItem(quote: Quote, item: ReadItem | undefined): void {
  const { authors, editors, title, date, key, quoted } = referenceOf(quote);
  expect(item?.id).toBe(key);
  expect(same(item?.title)).toBe(same(title ?? undefined));
  expect(readNames(item?.author)).toEqual(namesOf(authors));
  expect(readNames(item?.editor)).toEqual(namesOf(editors));
  expect(item?.issued).toEqual(date === null ? undefined : DAY);
  expect(item?.accessed).toEqual({ 'date-parts': [[2026, 6, 1]] });
  expect(item?.URL).toBe(quote.article.url);
  expect(same(item?.annote)).toBe(same(quoted ?? undefined));
}

describe('what a parser reads is what was written, in one entry, whatever the page says', () => {
  test('BibTeX', () => {
    forQuotes('bibtex', (quote, plain) => {
      const items = readBibtex(plain);
      expect(items).toHaveLength(1);
      expectItem(quote, items[0]);
      expect(items[0]?.publisher).toBe('Euromaidan Press');
    });
  });

  test('CSL-JSON', () => {
    forQuotes('csl', (quote, plain) => {
      const items = readCsl(plain);
      expect(items).toHaveLength(1);
      expectItem(quote, items[0]);
      expect(items[0]?.['container-title']).toBe('Euromaidan Press');
    });
  });

  test('RIS', () => {
    forQuotes('ris', (quote, plain) => {
      const { authors, title, date, quoted } = referenceOf(quote);
      const records = readRis(plain);
      expect(records).toHaveLength(1);
      const [record = {}] = records;
      expect(record['TY']).toEqual(['NEWS']);
      expect((record['AU'] ?? []).map((name) => name.split(', ').length)).toEqual(
        authors.map((name) => joinTurned(name).split(', ').length),
      );
      expect(record['AU'] ?? []).toEqual(authors.map(joinTurned));
      expect(same(record['TI']?.[0])).toBe(same(title ?? undefined));
      expect(record['DA']).toEqual(date === null ? undefined : ['2026/05/04']);
      expect(record['UR']).toEqual([quote.article.url]);
      expect(same(record['N1']?.[0])).toBe(same(quoted ?? undefined));
    });
  });

  test('wikitext', () => {
    forQuotes('wikipedia', (quote, plain) => {
      const { authors, title, date, quoted } = referenceOf(quote);
      const { citations, rest, templates } = readWikitext(plain);
      expect(rest).toBe('');
      expect(templates).toBe(0);
      expect(citations).toHaveLength(1);
      const [citation = {}] = citations;
      expect(same(citation['title'])).toBe(same(title ?? undefined));
      expect(citation['date']).toBe(date === null ? undefined : '2026-05-04');
      expect(citation['url']).toBe(quote.link.replace(/'/g, '%27'));
      expect(same(citation['quote'])).toBe(same(quoted ?? undefined));
      const names = authors.map((name, index) =>
        name.kind === 'literal'
          ? citation[`author${index + 1}`]?.replace(/^\(\(|\)\)$/g, '')
          : joinWords(citation[`first${index + 1}`] ?? '', citation[`last${index + 1}`] ?? ''),
      );
      expect(names.map((name) => same(name))).toEqual(authors.map((name) => same(joinLeading(name))));
    });
  });

  test.each<ReferenceFormat>(['apa', 'mla', 'chicago'])('%s', (format) => {
    forQuotes(format, (quote, plain, html) => {
      const { title } = referenceOf(quote);
      const last = plain.trimEnd().split('\n').at(-1) ?? '';
      const document = JSDOM.fragment(html);
      expect([...document.children].map(({ tagName }) => tagName)).toEqual(['BLOCKQUOTE', 'P']);
      const line = document.lastElementChild;
      expect(line?.textContent).toBe(last);
      expect(collapse(last)).toContain(collapse(format === 'apa' ? (title ?? '') : innerMarks(title ?? '')));
      expect(last).toContain(quote.article.url);
      expect([...(line?.children ?? [])].map(({ tagName }) => tagName).sort()).toEqual(
        format === 'apa' && title === null ? ['A'] : ['A', 'EM'],
      );
      expect(line?.querySelector('a')?.getAttribute('href')).toBe(quote.link);
    });
  });
});

/** As RIS has it. */
function joinTurned(name: Name): string {
  if (name.kind === 'literal') return collapse(name.text);
  return [joinWords(name.particle, name.family), name.given, name.suffix].filter((part) => part !== '').join(', ');
}

/** As Wikipedia shows it: what stands after a family name comes with the given one. */
function joinLeading(name: Name): string {
  return name.kind === 'literal' ? name.text : joinWords(name.given, name.suffix, name.particle, name.family);
}
