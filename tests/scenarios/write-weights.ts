import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from '../../src/scenarios/weights';
import { writeWordTables } from '../../src/scenarios/word-tables';
import type { Named } from './fit-weights';

const FOLDER = join(import.meta.dirname, '../../src/scenarios');

/** Writes the weights that come with the engine; `figures` tells how good they are. */
export function writeWeights(weights: Weights, figures: string): void {
  const { start, manner, rank, accept, claim, opinion, value, company } = weights;
  const { announceWords, startWords, mannerWords, claimWords, verdictWords, wording } = weights;
  const named = Object.entries({ start, manner, rank, accept, claim, opinion, value, company });
  const words = writeWordTables({
    announces: announceWords,
    starts: startWords,
    manner: mannerWords,
    claims: claimWords,
    verdict: verdictWords,
    likely: new Map(Array.from(wording, ([name, [likely]]) => [name, likely])),
    unlikely: new Map(Array.from(wording, ([name, [, unlikely]]) => [name, unlikely])),
  });
  writeFileSync(
    join(FOLDER, 'fitted-weights.ts'),
    [
      "import { FITTED_WORDS } from './fitted-words';",
      "import { joinWordingWeights } from './verdicts/wording-weights';",
      "import type { Weights } from './weights';",
      "import { readWordTables } from './word-tables';\n",
      'const WORDS = readWordTables(FITTED_WORDS);\n',
      '/**',
      ' * Fitted by tests/scenarios/train.ts. With each writer left out of the fit, in per cent:',
      ` * ${figures}.`,
      ' */',
      'export const FITTED_WEIGHTS: Weights = {',
      ...named.map(([name, weights]) => formatNamed(name, weights)),
      '  announceWords: WORDS.announces,',
      '  startWords: WORDS.starts,',
      '  mannerWords: WORDS.manner,',
      '  claimWords: WORDS.claims,',
      '  verdictWords: WORDS.verdict,',
      '  wording: joinWordingWeights(WORDS.likely, WORDS.unlikely),',
      '};\n',
    ].join('\n'),
  );
  writeFileSync(
    join(FOLDER, 'fitted-words.ts'),
    [
      '/** What the wording of a sentence says of each thing, as `readWordTables` reads it. Fitted by tests/scenarios/train.ts. */',
      `export const FITTED_WORDS = \`${words}\`;\n`,
    ].join('\n'),
  );
}

function formatNamed(name: string, weights: Named): string {
  const lines = Object.entries(weights)
    .filter(([, value]) => value !== 0)
    .map(([key, value]) => `    ${/^\w+$/.test(key) ? key : `'${key}'`}: ${value},`);
  return `  ${name}: {\n${lines.join('\n')}\n  },`;
}
