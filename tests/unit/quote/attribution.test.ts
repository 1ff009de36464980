import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/types';
import { composeSource, DEFAULT_ATTRIBUTION, findWriter, keepsSource } from '../../../src/quote/attribution';
import { makeQuote } from '../../../src/quote/make-quote';
import { nameSource } from '../../../src/quote/name-source';
import { hostileLine, RUNS } from '../arbitraries';

const ARTICLE: Article = {
  url: 'https://euromaidanpress.com/2026/05/04/the-ferry/',
  title: 'The ferry',
  authors: ['Ada Melnyk', ' '],
  editors: ['Ben Cole', 'Cy Dow'],
  section: 'Analysis',
  date: '2026-05-04',
};
const EXTRACT = { blocks: [], text: '', length: 0, ranges: [], isCut: false };

/** The line with its link in angle brackets. */
function line(template: string, article: Partial<Article> = {}, permission: string | null = null): string {
  const writer = findWriter(template);
  const options = { language: 'en', writer, permission, fragment: null };
  const { before, link, after } = makeQuote(EXTRACT, { ...ARTICLE, ...article }, options).line;
  return `${before}<${link}>${after}`;
}

describe('the line that names the source', () => {
  test.each<[what: string, template: string, article: Partial<Article>, wanted: string]>([
    ['all that is told', '', {}, '— Ada Melnyk, <The ferry>, Euromaidan Press, 4 May 2026'],
    ['no author', '', { authors: [] }, '— <The ferry>, Euromaidan Press, 4 May 2026'],
    ['no date', '', { date: null }, '— Ada Melnyk, <The ferry>, Euromaidan Press'],
    ['no title', '', { title: '' }, '— Ada Melnyk, <Euromaidan Press>, 4 May 2026'],
    ['text in braces with its part', '{title} ({site}{, date})', {}, '<The ferry> (Euromaidan Press, 4 May 2026)'],
    ['text in braces without its part', '{title}{ (date)}, {site}', { date: null }, '<The ferry>, Euromaidan Press'],
    ['words in braces', '{title}{, ed. editors}, {site}', {}, '<The ferry>, ed. Ben Cole and Cy Dow, Euromaidan Press'],
    ['the section', '{section}: {title}, {site}', {}, 'Analysis: <The ferry>, Euromaidan Press'],
    ['a template without the title', '{site}, {date}', {}, '— Ada Melnyk, <The ferry>, Euromaidan Press, 4 May 2026'],
    ['a part named twice', '{title}, {title}, {site}', {}, '<The ferry>, The ferry, Euromaidan Press'],
  ])('with %s', (_, template, article, wanted) => {
    expect(line(template, article)).toBe(wanted);
  });

  test.each<[template: string, wanted: string]>([
    ['', '— <The ferry>, Euromaidan Press, 4 May 2026, with permission'],
    ['{title} ({site}).', '<The ferry> (Euromaidan Press, with permission).'],
  ])('with permission, by the template %j', (template, wanted) => {
    expect(line(template, { authors: [] }, 'with permission')).toBe(wanted);
  });

  const told = hostileLine.map((text) => text.trim() || null);
  const source = fc.record({
    ...{ authors: told, editors: told, title: told, section: told, date: told },
    site: fc.constant('Euromaidan Press'),
    permission: fc.constantFrom(null, 'with permission'),
  });

  test('whatever the template, the title or else the site is the link, and what must be said is there', () => {
    const piece = fc.constantFrom('{title}', '{site}', '{ (date)}', '{authors}', '{', '}', '{x}', ', ', '{by editors}');
    const template = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const property = fc.property(source, template.filter(keepsSource), (each, text) => {
      const { before, link, after } = composeSource(text, each, each);
      expect(link).toBe(each.title ?? each.site);
      expect(before + link + after).toContain(each.site);
      if (each.permission !== null) expect(after).toContain(each.permission);
    });
    fc.assert(property, { numRuns: RUNS });
  });

  test('the default template writes what is written without one', () => {
    const property = fc.property(source, (each) => {
      expect(composeSource(DEFAULT_ATTRIBUTION, each, each)).toEqual(nameSource(each));
    });
    fc.assert(property, { numRuns: RUNS });
  });
});

test.each<[template: string, keeps: boolean]>([
  [DEFAULT_ATTRIBUTION, true],
  ['{title}{ in site}', true],
  ['', false],
  ['title, site', false],
  ['{title}', false],
  ['{subtitle}, {site}', false],
])('%j keeps title and site: %s', (template, keeps) => {
  expect(keepsSource(template)).toBe(keeps);
});
