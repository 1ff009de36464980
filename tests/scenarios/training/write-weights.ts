import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWordTables } from '../../../src/scenarios/wording/word-tables';
import type { Fit } from './fit-all';

const FOLDER = join(import.meta.dirname, '../../../src/scenarios/weights');

/** Writes the weights that come with the engine; `figures` tells how good they are. */
export function writeWeights({ tables, ...weights }: Fit, figures: string): void {
  const { start, manner, rank, accept, claim, opinion, value, company } = weights;
  const named = Object.entries({ start, manner, rank, accept, claim, opinion, value, company });
  writeFileSync(
    join(FOLDER, 'fitted-weights.ts'),
    [
      "import { FITTED_WORDS } from './fitted-words';",
      "import type { Weights } from './weights';",
      "import { makeLexicon } from '../wording/lexicon';",
      "import { readWordTables } from '../wording/word-tables';\n",
      '/**',
      ' * Fitted by tests/scenarios/training/train.ts. With each writer left out of the fit, in per cent:',
      ` * ${figures}.`,
      ' */',
      'export const FITTED_WEIGHTS: Weights = {',
      ...named.map(([name, weights]) => formatNamed(name, weights)),
      '  words: makeLexicon(readWordTables(FITTED_WORDS)),',
      '};\n',
    ].join('\n'),
  );
  writeFileSync(
    join(FOLDER, 'fitted-words.ts'),
    [
      '/** What the wording of a sentence says of each thing, as `readWordTables` reads it. Fitted by tests/scenarios/training/train.ts. */',
      `export const FITTED_WORDS = \`${writeWordTables(tables)}\`;\n`,
    ].join('\n'),
  );
}

type Written = number | readonly number[];

function formatNamed(name: string, weights: Readonly<Record<string, Written>>): string {
  const lines = Object.entries(weights)
    .filter(([, value]) => [value].flat().some((each) => each !== 0))
    .map(([key, value]) => `    ${/^\w+$/.test(key) ? key : `'${key}'`}: ${formatWeight(value)},`);
  return `  ${name}: {\n${lines.join('\n')}\n  },`;
}

function formatWeight(value: Written): string {
  return typeof value === 'number' ? String(value) : `[${value.join(', ')}]`;
}
