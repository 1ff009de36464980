import { expect, test } from 'vitest';
import { countCharacters } from '../../../src/policy/count-characters';

test.each<[what: string, text: string, count: number]>([
  ['nothing', '', 0],
  ['plain letters', 'Kyiv', 4],
  ['Cyrillic letters', 'Київ', 5],
  ['a line break as CRLF', 'a\nb', 4],
  ['line breaks among other letters', 'а\n\nб', 6],
  ['a composed letter as it is when decomposed', 'é', 2],
  ['a decomposed letter', 'e\u0301', 2],
  ['a letter that decomposes into four', 'ΐ', 3],
  ['a syllable block', '각', 3],
  ['an emoji as two units', '👍', 2],
  ['a family of emoji by its units', '👨‍👩‍👧‍👦', 11],
  ['half a surrogate pair', '\uD83D', 1],
  ['an ellipsis and a no-break space', '…\u00A0', 2],
])('%s is counted by the way that finds most', (_, text, count) => {
  expect(countCharacters(text)).toBe(count);
});
