/**
 * `npm run scenarios:train [-- --write]`: fits the weights of the engine on the development set, prints how good the
 * scenarios of each writer are with weights that have not seen that writer, and with --write writes
 * src/scenarios/fitted-weights.ts and fitted-wording.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWordingWeights } from '../../src/scenarios/verdicts/wording-weights';
import type { Weights } from '../../src/scenarios/weights';
import { findInHtml } from './find-in-html';
import { fitAll, fitCompany, groupByWriter, labelAll } from './fit-all';
import type { Named } from './fit-weights';
import { loadSet } from './load-set';
import { addTally, readFigures, startTally, type Tally, tallyArticle } from './score';

function formatTally(name: string, tally: Tally): string {
  const { exactCount, sameBlockF1, tightKey, verdict, noVerdictKept, falseAlarms, negatives } = readFigures(tally);
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `${name.padEnd(11)} exact count ${percent(exactCount)}, same-block F1 ${percent(sameBlockF1)}, tight key ${percent(tightKey)}, verdict ${percent(verdict)}, none kept ${percent(noVerdictKept)}, false alarms ${falseAlarms} of ${negatives}`;
}

const labelled = labelAll(loadSet(join(import.meta.dirname, 'development')));
const company = fitCompany(labelled);
const all = startTally();
for (const own of groupByWriter(labelled)) {
  const fitted = fitAll(
    labelled.filter((each) => !own.includes(each)),
    company,
  );
  const tally = startTally();
  for (const { article } of own) tallyArticle(tally, article, findInHtml(article.html, fitted));
  console.log(formatTally(`without ${own[0]?.writer}`, tally));
  addTally(all, tally);
}
const heldOut = formatTally('held out', all);
console.log(heldOut);

function formatWeights(name: string, weights: Named): string {
  const lines = Object.entries(weights)
    .filter(([, value]) => value !== 0)
    .map(([key, value]) => `    ${/^\w+$/.test(key) ? key : `'${key}'`}: ${value},`);
  return `  ${name}: {\n${lines.join('\n')}\n  },`;
}

function formatWeightsFile({ start, rank, accept, claim, opinion, company }: Weights): string {
  const all = Object.entries({ start, rank, accept, claim, opinion, company });
  return [
    "import { FITTED_WORDING } from './fitted-wording';",
    "import { readWordingWeights } from './verdicts/wording-weights';",
    "import type { Weights } from './weights';\n",
    '/**',
    ' * Fitted by tests/scenarios/train.ts. With each writer left out of the fit, in per cent:',
    ` * ${heldOut.replace(/^held out\s+/, '')}.`,
    ' */',
    'export const FITTED_WEIGHTS: Weights = {',
    ...all.map(([name, weights]) => formatWeights(name, weights)),
    '  wording: readWordingWeights(FITTED_WORDING),',
    '};\n',
  ].join('\n');
}

function formatWordingFile({ wording }: Weights): string {
  return [
    '/** What wording says of a verdict, for `readWordingWeights`. Fitted by tests/scenarios/train.ts. */',
    `export const FITTED_WORDING = \`${writeWordingWeights(wording)}\`;\n`,
  ].join('\n');
}

if (process.argv.includes('--write')) {
  const weights = fitAll(labelled, company);
  const folder = join(import.meta.dirname, '../../src/scenarios');
  writeFileSync(join(folder, 'fitted-weights.ts'), formatWeightsFile(weights));
  writeFileSync(join(folder, 'fitted-wording.ts'), formatWordingFile(weights));
}
