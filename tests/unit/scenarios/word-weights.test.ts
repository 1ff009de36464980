import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../../src/scenarios/read-story';
import { readWording } from '../../../src/scenarios/read-wording';
import { readWordingWeights, writeWordingWeights } from '../../../src/scenarios/verdicts/wording-weights';
import { readWordWeights, weighWords, writeWordWeights } from '../../../src/scenarios/word-weights';

const wordings = fc
  .string({ minLength: 1 })
  .map((text) => readWording(firstSentence(text)))
  .filter((wording) => wording.length > 0);
const weight = fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100);

function firstSentence(text: string) {
  const [sentence] = readStory([{ kind: 'paragraph', text, marks: [], level: 0 }]).sentences;
  return sentence ?? { words: [] };
}

describe('what wording weighs', () => {
  test('weights that are written are read again, for the wording of any sentence', () => {
    fc.assert(
      fc.property(wordings, weight, weight, (wording, one, other) => {
        const weights = new Map(wording.map((name, i) => [name, i % 2 === 0 ? one : other]));
        const read = readWordWeights(writeWordWeights(weights));
        for (const [name, value] of weights) expect(read.get(name)).toBeCloseTo(value, 5);
      }),
    );
  });

  test('weights for three verdicts are read again, and make nothing together', () => {
    fc.assert(
      fc.property(wordings, weight, weight, (wording, likely, unlikely) => {
        const weights = new Map(wording.map((name) => [name, [likely, unlikely, -likely - unlikely] as const]));
        const read = readWordingWeights(writeWordingWeights(weights));
        for (const [name, values] of weights) {
          expect(read.get(name)?.map((value) => Math.round(100 * value))).toEqual(
            values.map((value) => Math.round(100 * value)),
          );
        }
      }),
    );
  });

  test('a sentence weighs what its words, neighbours, opening and negated words weigh together', () => {
    const wording = readWording(firstSentence('It will not hold, she says.'));
    expect(wording).toContain('^it will');
    expect(wording).toContain('!hold');
    expect(wording).toContain(', she');
    expect(weighWords(wording, new Map([...readWordWeights('100;!hold;elsewhere\n-25;^it')]))).toBeCloseTo(0.75);
  });
});
