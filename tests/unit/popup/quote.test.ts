import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findOmitted } from '../../../popup/quote/find-omitted';
import { readRecordForm } from '../../../popup/quote/read-record-form';
import { takeWords, writeRequest } from '../../../popup/quote/write-request';
import { OMISSION } from '../../../src/article/types';
import { addPart } from '../../../src/ledger/gathering/add-part';
import { partText } from '../../../src/ledger/gathering/quote-gathered';
import { omitWords } from '../../../src/ledger/gathering/shorten-part';
import { RUNS } from '../arbitraries';
import { article, blocks, empty, rangeOf } from '../ledger/stories';

vi.mock('../../../src/platform/browser', () => import('../../browser/fake-browser'));

const range = { start: rangeOf('The ferry').start, end: rangeOf('slept.').end };
const taken = addPart(empty, { id: 'part', ranges: [range], blocks }, 500).gathering;

function omit(gathering: typeof taken, from: number, to: number) {
  const [part] = gathering.parts;
  const omitted = part === undefined ? null : findOmitted(part, from, to);
  return omitted === null ? gathering : omitWords(gathering, 'part', omitted);
}

const textOf = ({ parts: [part] }: typeof taken): string => (part === undefined ? '' : partText(part));

describe('words left out', () => {
  it('are those that are marked, to their own ends', () => {
    const at = textOf(taken).indexOf('arried two');
    expect(textOf(omit(taken, at, at + 'arried two ca'.length))).toContain('It […] Nobody');
  });

  it('are none where nothing or white space is marked', () => {
    const [part] = taken.parts;
    expect(part && findOmitted(part, 5, 5)).toBeNull();
    expect(part && findOmitted(part, 9, 9)).toBeNull();
  });

  it('never change a word of what stays, however often some are left out', () => {
    const words = new Set(blocks.flatMap(({ text }) => text.split(/\s+/)));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 120 })), { maxLength: 5 }), (marks) => {
        const left = marks.reduce((gathering, [a, b]) => omit(gathering, Math.min(a, b), Math.max(a, b)), taken);
        const kept = textOf(left).replaceAll(OMISSION.trim(), ' ').split(/\s+/);
        for (const word of kept) if (word !== '') expect(words.has(word), word).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

function makeForm(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  const all = { by: 'The editors', givenOn: '2026-05-10', reference: 'Mail', most: '', until: '', ...fields };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return form;
}

describe('a permission as it is recorded', () => {
  it.each([
    ['the whole story for ever where nothing is said', {}, { most: null, until: null }],
    ['so many characters', { most: '1200' }, { most: 1200 }],
    ['until its last day is over', { until: '2026-05-31' }, { until: new Date(2026, 5, 1).getTime() }],
  ])('is for %s', (_, fields, expected) => {
    expect(readRecordForm(makeForm(fields))).toMatchObject({ by: 'The editors', reference: 'Mail', ...expected });
  });

  it.each([
    [{ by: ' ' }],
    [{ reference: '' }],
    [{ givenOn: 'yesterday' }],
    [{ most: '0' }],
    [{ most: '1.5' }],
    [{ until: 'soon' }],
  ])('is none where it says %j', (fields) => {
    expect(readRecordForm(makeForm(fields))).toBeNull();
  });
});

describe('the letter that asks for permission', () => {
  const passage = { length: 1234, ...takeWords('The ferry left at dawn.\nIt carried two cars over the river.') };
  const request = { article, passage, limit: 400, use: 'An essay', name: 'Ira Koval', outlet: 'The Review' };

  it('names story, link, passage with its length and ends, use, and who asks', () => {
    const { subject, text } = writeRequest(request);
    expect(subject).toContain(article.title);
    for (const told of [
      '1,234',
      'The ferry left at dawn. It',
      'two cars over the river.',
      article.url,
      'An essay',
      'Ira Koval, The Review',
    ])
      expect(text).toContain(told);
  });

  it('asks for more of the story where no passage is chosen', () => {
    const { text } = writeRequest({ ...request, passage: { length: 0, first: '', last: '' } });
    expect(text).toContain(article.url);
    expect(text).toContain('than the 400 characters that your policy allows');
    expect(text).not.toContain('“');
  });
});
