import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../src/scenarios/story/read-story';
import { findRows, makeLexicon, weighWording } from '../../../src/scenarios/wording/lexicon';
import { nameWording, splitName } from '../../../src/scenarios/wording/walk-wording';
import { makeTables, readWordTables, STEP, writeWordTables } from '../../../src/scenarios/wording/word-tables';
import { packValueWords } from '../../scenarios/training/pack-weights';

const texts = fc.string({ minLength: 1 });
const weight = fc.integer({ min: -40, max: 40 }).map((steps) => steps * STEP);

function firstSentence(text: string) {
  const [sentence] = readStory([{ kind: 'paragraph', text, marks: [], level: 0 }]).sentences;
  return sentence ?? { words: [] };
}

describe('what wording weighs', () => {
  test('weights that are written are read again, for the wording of any sentence', () => {
    fc.assert(
      fc.property(texts, weight, weight, (text, one, other) => {
        const names = nameWording(firstSentence(text).words);
        const weights = new Map(names.map((name, i) => [name, i % 2 === 0 ? one : other]));
        const read = readWordTables(writeWordTables({ ...makeTables(), starts: weights, unlikely: weights }));
        for (const [name, value] of weights) {
          expect(read.starts.get(name) ?? 0).toBeCloseTo(value, 5);
          expect(read.unlikely.get(name) ?? 0).toBeCloseTo(value, 5);
          expect(read.claims.get(name)).toBeUndefined();
        }
      }),
    );
  });

  test('a text without weights gives none', () => {
    expect(readWordTables('').starts.size).toBe(0);
  });

  test('weights for three verdicts make nothing together', () => {
    const { likely, unlikely } = packValueWords({ '~likely:bet': 0.5, '~mixed:bet': -0.2, '~unlikely:doubt': 0.3 });
    expect(likely.get('bet')).toBeCloseTo(0.4);
    expect(unlikely.get('bet')).toBeCloseTo(-0.1);
    expect(likely.get('doubt')).toBeCloseTo(-0.1);
  });

  test('a sentence weighs what its words, neighbours, opening and negated words weigh together, each once', () => {
    const sentence = firstSentence('It will not hold, she says, and it will not.');
    expect(nameWording(sentence.words)).toEqual(expect.arrayContaining(['^it will', '!hold', ', she']));
    const starts = new Map([
      ['!hold', 1],
      ['elsewhere', 1],
      ['^it', -0.25],
      ['it will', 0.5],
    ]);
    expect(weighWording(sentence, makeLexicon({ ...makeTables(), starts })).starts).toBeCloseTo(1.25);
  });

  test('a lexicon has a row for every wording of a sentence that it was made of, and for no other', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const names = nameWording(firstSentence(text).words);
        const lexicon = makeLexicon({ ...makeTables(), claims: new Map(names.map((name) => [name, 1])) });
        expect(findRows(firstSentence(text).words, lexicon)).toHaveLength(names.length);
        const shared = nameWording(firstSentence(other).words).filter((name) => names.includes(name));
        expect(findRows(firstSentence(other).words, lexicon)).toHaveLength(shared.length);
      }),
    );
  });

  test('a name falls into the parts that it is made of', () => {
    expect(splitName('^it will')).toEqual({ mark: '^', stem: 'it', next: 'will' });
    expect(splitName('!hold')).toEqual({ mark: '!', stem: 'hold', next: null });
    expect(splitName(' it')).toEqual({ mark: '', stem: '', next: 'it' });
  });
});
