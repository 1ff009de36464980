/**
 * `npm run scenarios:train [-- --write]`: fits the weights of the engine on the development set, prints how good the
 * scenarios of each writer are with weights that have not seen that writer, and with --write writes
 * src/scenarios/fitted-weights.ts and fitted-words.ts.
 */
import { join } from 'node:path';
import { findInHtml } from './find-in-html';
import { fitAll, fitCompany, labelAll, partByWriters } from './fit-all';
import { fitSeries } from './fit-series';
import { loadSet } from './load-set';
import { addTally, readFigures, startTally, type Tally, tallyArticle } from './score';
import { writeWeights } from './write-weights';

function formatTally(name: string, tally: Tally): string {
  const { exactCount, sameBlockF1, tightKey, verdict, noVerdictKept, falseAlarms, negatives } = readFigures(tally);
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `${name.padEnd(11)} exact count ${percent(exactCount)}, same-block F1 ${percent(sameBlockF1)}, tight key ${percent(tightKey)}, verdict ${percent(verdict)}, none kept ${percent(noVerdictKept)}, false alarms ${falseAlarms} of ${negatives}`;
}

const load = (set: string) => loadSet(join(import.meta.dirname, set));
const labelled = labelAll(load('development'), load('passages'));
const whole = labelled.filter(({ isWhole }) => isWhole);
const company = fitCompany(labelled);
const all = startTally();
for (const own of partByWriters(whole)) {
  const series = fitSeries(whole.filter((each) => !own.includes(each)));
  const tally = startTally();
  for (const { article, unseen } of own) {
    tallyArticle(tally, article, findInHtml(article.html, { ...unseen, ...series, company }));
  }
  console.log(formatTally(`without ${[...new Set(own.map(({ writer }) => writer))].join(' ')}`, tally));
  addTally(all, tally);
}
const heldOut = formatTally('held out', all);
console.log(heldOut);

if (process.argv.includes('--write')) writeWeights(fitAll(labelled), heldOut.replace(/^held out\s+/, ''));
