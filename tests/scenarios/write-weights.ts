import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWordingWeights } from '../../src/scenarios/verdicts/wording-weights';
import type { Weights } from '../../src/scenarios/weights';
import { writeWordWeights } from '../../src/scenarios/word-weights';
import type { Named } from './fit-weights';

const FOLDER = join(import.meta.dirname, '../../src/scenarios');

/** Writes the weights that come with the engine; `figures` tells how good they are. */
export function writeWeights(weights: Weights, figures: string): void {
  const { start, rank, accept, claim, opinion, value, company } = weights;
  const { announceWords, startWords, claimWords, verdictWords, wording } = weights;
  const named = Object.entries({ start, rank, accept, claim, opinion, value, company });
  const words = Object.entries({
    announceWords: writeWordWeights(announceWords),
    startWords: writeWordWeights(startWords),
    claimWords: writeWordWeights(claimWords),
    verdictWords: writeWordWeights(verdictWords),
    wording: writeWordingWeights(wording),
  });
  writeFileSync(
    join(FOLDER, 'fitted-weights.ts'),
    [
      "import { FITTED_WORDS } from './fitted-words';",
      "import { readWordingWeights } from './verdicts/wording-weights';",
      "import type { Weights } from './weights';",
      "import { readWordWeights } from './word-weights';\n",
      '/**',
      ' * Fitted by tests/scenarios/train.ts. With each writer left out of the fit, in per cent:',
      ` * ${figures}.`,
      ' */',
      'export const FITTED_WEIGHTS: Weights = {',
      ...named.map(([name, weights]) => formatNamed(name, weights)),
      ...words.map(([name]) => `  ${name}: ${READS[name] ?? 'readWordWeights'}(FITTED_WORDS.${name}),`),
      '};\n',
    ].join('\n'),
  );
  writeFileSync(
    join(FOLDER, 'fitted-words.ts'),
    [
      '/** What the wording of a sentence says of each thing; a line a wording. Fitted by tests/scenarios/train.ts. */',
      'export const FITTED_WORDS = {',
      ...words.map(([name, text]) => `  ${name}: \`${text}\`,`),
      '};\n',
    ].join('\n'),
  );
}

const READS: Readonly<Record<string, string>> = { wording: 'readWordingWeights' };

function formatNamed(name: string, weights: Named): string {
  const lines = Object.entries(weights)
    .filter(([, value]) => value !== 0)
    .map(([key, value]) => `    ${/^\w+$/.test(key) ? key : `'${key}'`}: ${value},`);
  return `  ${name}: {\n${lines.join('\n')}\n  },`;
}
