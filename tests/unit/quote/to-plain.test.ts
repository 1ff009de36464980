import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlain } from '../../../src/quote/to-plain';
import { RUNS } from '../arbitraries';
import { anyQuote } from './quotes';

test('whatever the metadata, the last two lines are the source and the address in full, without a fragment', () => {
  const property = fc.property(anyQuote, (quote) => {
    const plain = toPlain(quote);
    // Every sign that some editor takes for a line break.
    const lines = plain.replace(/\n$/, '').split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
    expect(lines.at(-1)).toBe(quote.article.url);
    expect(lines.at(-1)).not.toContain('#');
    expect(lines.at(-2)).toContain('Euromaidan Press');
    expect(lines.at(-3)).toBe('');
  });
  fc.assert(property, { numRuns: RUNS });
});

test('the extract stands in quotation marks, as it is', () => {
  const property = fc.property(anyQuote, (quote) => {
    expect(toPlain(quote).startsWith(`“${quote.extract.text}”\n\n`)).toBe(true);
  });
  fc.assert(property, { numRuns: RUNS });
});

test('nothing turns the direction of the text that follows', () => {
  const property = fc.property(anyQuote, (quote) => {
    expect(toPlain(quote)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });
  fc.assert(property, { numRuns: RUNS });
});
