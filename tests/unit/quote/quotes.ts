import fc from 'fast-check';
import { makeExtract } from '../../../src/policy/make-extract';
import { findWriter } from '../../../src/quote/attribution';
import { makeQuote } from '../../../src/quote/make-quote';
import type { Quote } from '../../../src/quote/types';
import { hostileLine, selected } from '../arbitraries';

const ADDRESS = 'https://euromaidanpress.com/2026/05/04/the-ferry/';

const TEMPLATES = ['', '', '# {authors}!{title}[]({site}){ <date>} *', '{title}', '2. {site}, {title} & {editors}'];

/** Quotes of random extracts, from pages whose metadata is hostile. */
export const anyQuote: fc.Arbitrary<Quote> = fc
  .tuple(
    selected,
    fc.record({
      url: fc.constantFrom(ADDRESS, 'https://www.euromaidanpress.com/?p=331999', `${ADDRESS}"'><script>/`),
      title: hostileLine,
      authors: fc.array(hostileLine, { maxLength: 3 }),
      editors: fc.array(hostileLine, { maxLength: 1 }),
      date: fc.constantFrom(null, '2026-05-04', '2026-02-31', '<b>'),
      section: fc.constant(null),
    }),
    fc.record({
      language: fc.constantFrom('en', 'uk'),
      writer: fc.constantFrom(...TEMPLATES.map(findWriter)),
      permission: fc.constantFrom(null, 'with permission'),
    }),
    fc.constantFrom(null, 'text=the%20ferry,%2Dleft%5F%28a%29'),
    fc.integer({ min: 40, max: 500 }),
  )
  .map(([{ blocks, passage }, article, options, fragment, limit]) => {
    const extract = makeExtract(passage, blocks, limit);
    return extract === null
      ? null
      : makeQuote(extract, { ...article, url: new URL(article.url).href }, { ...options, fragment });
  })
  .filter((quote) => quote !== null);

/** Text as every reader shows it, whatever it does with the white space between. */
export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The line that names the source, as it is to be read in every format. */
export function sourceLine({ line }: Quote): string {
  return line.before + line.link + line.after;
}
