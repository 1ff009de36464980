import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/article/fold-text';
import { makeTextFragment, type PageText } from '../../../src/quote/text-fragment';
import { blockText, RUNS } from '../arbitraries';

const page = (text: string): PageText => ({ text, folded: foldText(text).replace(/[\n\t]/g, ' ') });

/** The fragment to the first place of some words in a page. */
function fragmentTo(text: string, words: string, from = 0): string | null {
  const start = text.indexOf(words, from);
  return makeTextFragment(page(text), start, start + words.length);
}

/** The terms of a directive, decoded: its prefix, start, end and suffix. */
function readTerms(directive: string) {
  const terms = directive.replace(/^text=/, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const decode = (term: string | undefined) => (term === undefined ? null : decodeURIComponent(term));
  return {
    prefix: decode(prefix),
    start: decode(terms[0]),
    end: decode(terms[1]),
    suffix: decode(suffix),
    count: terms.length,
  };
}

test.each<[what: string, text: string, words: string, directive: string]>([
  ['words that stand once are named alone', 'One two three. Four five six.', 'two three', 'text=two%20three.'],
  ['words that stand twice get what stands around them', 'red hat and blue hat too', 'hat too', 'text=hat%20too'],
  ['half words are made whole', 'One twofold threefold.', 'fold thr', 'text=twofold%20threefold.'],
  [
    'the letters that part terms are encoded',
    'a well-known, if odd & old (new) [x] fact',
    'well-known, if odd & old (new) [x]',
    'text=well%2Dknown%2C%20if%20odd%20%26%20old%20%28new%29%20%5Bx%5D',
  ],
  [
    'what Markdown would take for markup is encoded',
    'a *b* _c_ ~d~ e!',
    '*b* _c_ ~d~ e!',
    'text=%2Ab%2A%20%5Fc%5F%20%7Ed%7E%20e%21',
  ],
  [
    'Ukrainian words are encoded as UTF-8',
    'Слава Україні сьогодні',
    'Україні',
    `text=${encodeURIComponent('Україні')}`,
  ],
])('%s', (_, text, words, directive) => {
  expect(fragmentTo(text, words)).toBe(directive);
});

test('where words stand twice, a prefix and a suffix tell which are meant', () => {
  const text = 'The red hat fell. The blue hat fell. The red hat fell again.';
  const directive = makeTextFragment(page(text), text.indexOf('hat', 20), text.indexOf('hat', 20) + 3);
  expect(readTerms(directive ?? '')).toMatchObject({ prefix: 'blue', start: 'hat' });
});

test('words that stand twice with the same words around them get no fragment', () => {
  const line = 'all the same words stand here again and again as they did before in every line';
  expect(fragmentTo(Array(3).fill(line).join('\n'), 'words', line.length)).toBeNull();
});

test('a passage over several blocks is named by its start and its end', () => {
  const text = 'Before it.\nOne two three four five.\nMiddle.\nSix seven eight nine ten.\nAfter it.';
  const from = text.indexOf('two');
  const to = text.indexOf(' ten');
  expect(readTerms(makeTextFragment(page(text), from, to) ?? '')).toMatchObject({
    start: 'two three four five.',
    end: 'Six seven eight nine',
  });
});

test('a long passage is named by its start and its end', () => {
  const text = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
  const terms = readTerms(makeTextFragment(page(text), 0, text.length) ?? '');
  expect(terms).toMatchObject({ start: 'word0 word1 word2 word3', end: 'word76 word77 word78 word79' });
});

test('neither term goes over a block boundary, which browsers would not find', () => {
  const text = 'One.\nTwo three four five six seven.\nEight.';
  const { start, end } = readTerms(makeTextFragment(page(text), 0, text.length) ?? '');
  expect(start).toBe('One.');
  expect(end).toBe('Eight.');
});

test('capitals, accents and quotation marks don’t make words different, as they don’t to a browser', () => {
  const text = 'The “Café” is shut. and then the "CAFE" IS shut. and so on';
  const { prefix, suffix } = readTerms(fragmentTo(text, '“Café” is shut.') ?? '');
  expect([prefix, suffix].filter((term) => term !== null)).not.toEqual([]);
});

test.each([
  ['half a surrogate pair in it', 'One \uD83D two three'],
  ['only white space', ' \n\t '],
  ['nothing', ''],
])('a passage with %s gets no fragment', (_, text) => {
  expect(makeTextFragment(page(text), 0, text.length)).toBeNull();
});

describe('any passage of any page', () => {
  const places = fc
    .tuple(fc.array(blockText, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat())
    .map(([blocks, a, b]) => {
      const text = blocks.join('\n');
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      return { text, start, end };
    });
  const forFragments = (check: (directive: string, text: string, start: number, end: number) => void): void => {
    const property = fc.property(places, ({ text, start, end }) => {
      const directive = makeTextFragment(page(text), start, end);
      if (directive !== null) check(directive, text, start, end);
    });
    fc.assert(property, { numRuns: RUNS });
  };

  test('gets a directive that parts into at most prefix, start, end and suffix', () => {
    forFragments((directive) => {
      expect(directive).toMatch(/^text=(?:[\w%.]+-,)?[\w%.]+(?:,[\w%.]+)?(?:,-[\w%.]+)?$/);
      expect(readTerms(directive).count).toBeLessThanOrEqual(2);
    });
  });

  test('is led to, and nothing before it', () => {
    forFragments((directive, text, start, end) => {
      const { folded } = page(text);
      const terms = readTerms(directive);
      const fold = (term: string | null) => foldText(term ?? '').replace(/[\n\t]/g, ' ');
      const at = findInContext(folded, fold(terms.prefix), fold(terms.start), fold(terms.suffix));
      expect(at).toBeLessThanOrEqual(nextWord(text, start));
      expect(text.slice(at, nextWord(text, start))).not.toMatch(/\s/);
      const stop = terms.end === null ? at : findWords(folded, fold(terms.end), at + fold(terms.start).length);
      const last = stop + fold(terms.end ?? terms.start).length;
      expect(last).toBeGreaterThanOrEqual(text.slice(0, end).trimEnd().length);
      expect(text.slice(text.slice(0, end).trimEnd().length, last)).not.toMatch(/\s/);
    });
  });
});

/** Where a term first stands with its prefix right before it and its suffix right behind it, white space aside. */
function findInContext(folded: string, prefix: string, start: string, suffix: string): number {
  for (let at = folded.indexOf(start); at !== -1; at = folded.indexOf(start, at + 1)) {
    const before = folded.slice(0, at).trimEnd();
    const after = folded.slice(at + start.length).trimStart();
    if (before.endsWith(prefix) && after.startsWith(suffix)) return at;
  }
  return -1;
}

/** Where a term first stands as whole words, which are all that browsers find. */
function findWords(folded: string, term: string, from: number): number {
  const isInWord = (index: number) => /[\p{L}\p{N}_]/u.test(folded.charAt(index));
  let at = folded.indexOf(term, from);
  while (at !== -1 && (isInWord(at - 1) || isInWord(at + term.length))) at = folded.indexOf(term, at + 1);
  return at;
}

const nextWord = (text: string, at: number): number => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
