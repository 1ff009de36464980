import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/types';
import {
  formatQuote,
  QUOTE_FORMATS,
  REFERENCE_FORMATS,
  type ReferenceFormat,
} from '../../../../src/quote/format-quote';
import { makeQuote, makeSummary } from '../../../../src/quote/make-quote';

const URL = 'https://euromaidanpress.com/2026/05/04/the-ferry/';
const ARTICLE: Article = {
  url: URL,
  title: 'The ferry',
  authors: ['Paul A. Goble'],
  editors: ['Alya Shandra'],
  date: '2026-05-04',
  section: 'Analysis',
};
const text = 'It left.\n\nIt came back.';
const blocks = text.split('\n\n').map((each) => ({ kind: 'paragraph' as const, text: each, marks: [], level: 0 }));
const EXTRACT = { blocks, text, length: text.length, ranges: [], isCut: false };

function quoteOf(article: Partial<Article> = {}, permission: string | null = null) {
  return makeQuote(EXTRACT, { ...ARTICLE, ...article }, { language: 'en', fragment: 'text=It%20left', permission });
}

function cite(format: ReferenceFormat, article: Partial<Article> = {}): string {
  return formatQuote(quoteOf(article), format, { withQuote: false, accessed: '2026-09-01' }).plain;
}

const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Ada B${'abcdefghijklmnopqrstuvwxyz'[index]}`);
const PEOPLE = { authors: ['Jean-Paul van der Berg', 'Martin King Jr.'] };

describe.each<[format: ReferenceFormat, rows: [what: string, article: Partial<Article>, line: string][]]>([
  [
    'apa',
    [
      ['an author', {}, `Goble, P. A. (2026, May 4). The ferry. Euromaidan Press. ${URL}`],
      ['two', PEOPLE, `van der Berg, J.-P., & King, M., Jr. (2026, May 4). The ferry. Euromaidan Press. ${URL}`],
      [
        'an organisation',
        { authors: ['Texty Team'] },
        `Texty Team. (2026, May 4). The ferry. Euromaidan Press. ${URL}`,
      ],
      ['the site itself', { authors: ['Euromaidan Press'] }, `Euromaidan Press. (2026, May 4). The ferry. ${URL}`],
      ['no author', { authors: [] }, `The ferry. (2026, May 4). Euromaidan Press. ${URL}`],
      ['no date', { date: null }, `Goble, P. A. (n.d.). The ferry. Euromaidan Press. ${URL}`],
      ['a day that is none', { date: '2026-02-31' }, `Goble, P. A. (n.d.). The ferry. Euromaidan Press. ${URL}`],
      ['no title', { title: ' ' }, `Goble, P. A. (2026, May 4). [News article]. Euromaidan Press. ${URL}`],
      ['a question', { authors: [], title: 'Why?' }, `Why? (2026, May 4). Euromaidan Press. ${URL}`],
    ],
  ],
  [
    'mla',
    [
      ['an author', {}, `Goble, Paul A. “The ferry.” Euromaidan Press, 4 May 2026, ${URL}.`],
      [
        'two',
        PEOPLE,
        `Berg, Jean-Paul van der, and Martin King Jr. “The ferry.” Euromaidan Press, 4 May 2026, ${URL}.`,
      ],
      ['three', { authors: names(3) }, `Ba, Ada, et al. “The ferry.” Euromaidan Press, 4 May 2026, ${URL}.`],
      ['no author', { authors: [] }, `“The ferry.” Euromaidan Press, 4 May 2026, ${URL}.`],
      ['no date', { date: null }, `Goble, Paul A. “The ferry.” Euromaidan Press, ${URL}. Accessed 1 Sept. 2026.`],
      ['no title', { title: '' }, `Goble, Paul A. News article. Euromaidan Press, 4 May 2026, ${URL}.`],
      [
        'a quote in the title',
        { title: '“No,” he said' },
        `Goble, Paul A. “‘No,’ he said.” Euromaidan Press, 4 May 2026, ${URL}.`,
      ],
    ],
  ],
  [
    'chicago',
    [
      ['an author', {}, `Goble, Paul A. “The ferry.” Euromaidan Press, May 4, 2026. ${URL}.`],
      [
        'two',
        PEOPLE,
        `Berg, Jean-Paul van der, and Martin King Jr. “The ferry.” Euromaidan Press, May 4, 2026. ${URL}.`,
      ],
      [
        'three',
        { authors: names(3) },
        `Ba, Ada, Ada Bb, and Ada Bc. “The ferry.” Euromaidan Press, May 4, 2026. ${URL}.`,
      ],
      ['no author', { authors: [] }, `“The ferry.” Euromaidan Press, May 4, 2026. ${URL}.`],
      ['no date', { date: null }, `Goble, Paul A. “The ferry.” Euromaidan Press. Accessed September 1, 2026. ${URL}.`],
      ['a question', { title: 'Why?' }, `Goble, Paul A. “Why?” Euromaidan Press, May 4, 2026. ${URL}.`],
    ],
  ],
])('a reference by %s', (format, rows) => {
  test.each(rows)('with %s', (_, article, line) => {
    expect(cite(format, article)).toBe(`${line}\n`);
  });
});

test('of many authors each style names as many as its manual says', () => {
  expect(cite('apa', { authors: names(20) })).toMatch(/^Ba, A\., .*Bs, A\., & Bt, A\. \(/);
  expect(cite('apa', { authors: names(22) })).toMatch(/Bs, A\., \. \. \. Bv, A\. \(/);
  expect(cite('chicago', { authors: names(10) })).toContain('Ada Bi, and Ada Bj. “');
  expect(cite('chicago', { authors: names(11) })).toContain('Ada Bg, et al. “');
});

test('the quote stands above its reference, with its paragraphs, and the link leads to it', () => {
  const { plain, html } = formatQuote(quoteOf(), 'mla', { withQuote: true, accessed: null });
  expect(plain).toBe(`“${text}”\n\nGoble, Paul A. “The ferry.” Euromaidan Press, 4 May 2026, ${URL}.\n`);
  expect(html).toBe(
    `<blockquote cite="${URL}"><p>It left.</p><p>It came back.</p></blockquote><p>Goble, Paul A. “The ferry.” ` +
      `<em>Euromaidan Press</em>, 4 May 2026, <a href="${URL}#:~:text=It%20left">${URL}</a>.</p>`,
  );
});

test('a reference alone leads to the story', () => {
  for (const format of REFERENCE_FORMATS) {
    const { plain, html } = formatQuote(quoteOf(), format, { withQuote: false, accessed: null });
    expect(`${plain}${html}`).toContain(URL);
    expect(`${plain}${html}`).not.toContain(':~:');
    expect(`${plain}${html}`).not.toContain('It left');
  }
});

test('that the editors permitted a quote is said below it', () => {
  const { plain } = formatQuote(quoteOf({}, 'with permission'), 'apa', { withQuote: true, accessed: null });
  expect(plain).toContain(`${URL} Quoted with permission.\n`);
});

test('Wikipedia’s template has names, title, work, day, address and quote', () => {
  const { plain } = formatQuote(quoteOf({ authors: ['Paul A. Goble', 'Texty & Co'] }), 'wikipedia', {
    withQuote: false,
    accessed: '2026-09-01',
  });
  expect(plain).toBe(
    '{{cite news |last1=Goble |first1=Paul A. |author2=((Texty &#38; Co)) |editor-last1=Shandra |editor-first1=Alya ' +
      `|title=The ferry |url=${URL}#:~:text=It%20left |work=Euromaidan Press |date=2026-05-04 |access-date=2026-09-01 ` +
      '|quote=It left. It came back.}}\n',
  );
});

test('a summary has all its claims in every format that has the quote', () => {
  const parts = ['It stays.', 'It goes.'].map((claim, index) => ({
    label: `Scenario ${index + 1}`,
    extract: { ...EXTRACT, text: claim, blocks: [{ kind: 'paragraph' as const, text: claim, marks: [], level: 0 }] },
  }));
  const summary = makeSummary(parts, ARTICLE, { language: 'en' });
  for (const format of [...QUOTE_FORMATS, ...REFERENCE_FORMATS]) {
    const { plain } = formatQuote(summary, format, { withQuote: true, accessed: null });
    expect(plain).toMatch(/It stays\.[\s\S]*It goes\./);
    expect(plain).toContain(URL);
  }
});

test('BibTeX gets every sign that LaTeX reads as a command', () => {
  const title = "A & B {x} #1, 50% of $5 a_b c~d e^f \\g <h> |i| `j` --- k''l";
  expect(cite('bibtex', { title })).toContain(
    'title = {{A \\& B \\textbraceleft{}x\\textbraceright{} \\#1, 50\\% of \\$5 a\\_b c\\textasciitilde{}d ' +
      'e\\textasciicircum{}f \\textbackslash{}g \\textless{}h\\textgreater{} \\textbar{}i\\textbar{} ' +
      "\\textasciigrave{}j\\textasciigrave{} -{}-{}- k'{}'l}},",
  );
});
