/**
 * `npm run scenarios:train [-- --write]`: fits the weights of the engine on the development set, prints how good the
 * scenarios of each writer are with weights that have not seen that writer, and with --write writes
 * src/scenarios/weights/fitted-weights.ts and fitted-words.ts.
 */
import { join } from 'node:path';
import { loadSet, SETS } from '../scoring/load-set';
import { addTally, readFigures, startTally, type Tally } from '../scoring/score';
import { fitAll, labelAll } from './fit-all';
import { holdOut } from './hold-out';
import { writeWeights } from './write-weights';

function formatTally(name: string, tally: Tally): string {
  const { exactCount, sameBlockF1, tightKey, verdict, noVerdictKept, falseAlarms, negatives } = readFigures(tally);
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `${name.padEnd(11)} exact count ${percent(exactCount)}, same-block F1 ${percent(sameBlockF1)}, tight key ${percent(tightKey)}, verdict ${percent(verdict)}, none kept ${percent(noVerdictKept)}, false alarms ${falseAlarms} of ${negatives}`;
}

const load = (set: string) => loadSet(join(SETS, set));
const labelled = labelAll(load('development'), load('passages'));
const all = startTally();
for (const { writers, tally } of holdOut(labelled)) {
  console.log(formatTally(`without ${writers.join(' ')}`, tally));
  addTally(all, tally);
}
const heldOut = formatTally('held out', all);
console.log(heldOut);

if (process.argv.includes('--write')) writeWeights(fitAll(labelled), heldOut.replace(/^held out\s+/, ''));
