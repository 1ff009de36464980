import { readPlain } from '../judgement/read-judgement';
import type { Evidence, ValueWeights } from '../weights/weights';
import type { Weighed } from '../wording/lexicon';

/** What a value loses where the sentence says another outright, and how much of that a mixed one loses of any. */
export const AGAINST = 'against plain words';
export const MIXED_AGAINST = 0.3;

const NOTHING = [0, 0, 0] as const;

/** How likely it is that a sentence which gives a verdict gives each one, in the order of `JUDGED`: together 1. */
export function shareValues(saying: Evidence, wording: Weighed, weights: ValueWeights): number[] {
  let [likely, unlikely, mixed]: readonly [number, number, number] = weights['always'] ?? NOTHING;
  likely += wording.likely;
  unlikely += wording.unlikely;
  mixed -= wording.likely + wording.unlikely;
  for (const name in saying) {
    const found = saying[name] ?? 0;
    const says = weights[name];
    if (!says) continue;
    likely += found * says[0];
    unlikely += found * says[1];
    mixed += found * says[2];
  }
  const plain = readPlain(saying);
  const [against] = weights[AGAINST] ?? NOTHING;
  if (plain === 'unlikely') likely += against;
  if (plain === 'likely') unlikely += against;
  if (plain !== null) mixed += MIXED_AGAINST * against;
  const odds = [Math.exp(likely), Math.exp(unlikely), Math.exp(mixed)];
  const total = odds.reduce((all, each) => all + each, 0);
  return odds.map((each) => each / total);
}
