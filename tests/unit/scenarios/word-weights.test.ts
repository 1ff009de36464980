import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../src/scenarios/read-story';
import { readWording } from '../../../src/scenarios/read-wording';
import { joinWordingWeights } from '../../../src/scenarios/verdicts/wording-weights';
import { readWordTables, STEP, writeWordTables } from '../../../src/scenarios/word-tables';
import { weighWords } from '../../../src/scenarios/word-weights';

const wordings = fc
  .string({ minLength: 1 })
  .map((text) => readWording(firstSentence(text)))
  .filter((wording) => wording.length > 0);
const weight = fc.integer({ min: -40, max: 40 }).map((steps) => steps * STEP);

function firstSentence(text: string) {
  const [sentence] = readStory([{ kind: 'paragraph', text, marks: [], level: 0 }]).sentences;
  return sentence ?? { words: [] };
}

describe('what wording weighs', () => {
  test('weights that are written are read again, for the wording of any sentence', () => {
    fc.assert(
      fc.property(wordings, weight, weight, (wording, one, other) => {
        const weights = new Map(wording.map((name, i) => [name, i % 2 === 0 ? one : other]));
        const none = new Map();
        const tables = { announces: none, starts: weights, manner: none, claims: none, verdict: none, likely: none };
        const read = readWordTables(writeWordTables({ ...tables, unlikely: weights }));
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
    const joined = joinWordingWeights(new Map([['bet', 0.5]]), new Map([['doubt', 0.25]]));
    expect([...joined]).toEqual([
      ['bet', [0.5, 0, -0.5]],
      ['doubt', [0, 0.25, -0.25]],
    ]);
  });

  test('a sentence weighs what its words, neighbours, opening and negated words weigh together', () => {
    const wording = readWording(firstSentence('It will not hold, she says.'));
    expect(wording).toContain('^it will');
    expect(wording).toContain('!hold');
    expect(wording).toContain(', she');
    expect(
      weighWords(
        wording,
        new Map([
          ['!hold', 1],
          ['elsewhere', 1],
          ['^it', -0.25],
        ]),
      ),
    ).toBeCloseTo(0.75);
  });
});
