import { type Counted, compareUses, countUses } from './compare-uses';
import { fitWeights, type LabelledChoice, type Named } from './fit-weights';
import { isWording, wordingOf } from './mark-wording';

/** How strongly named evidence and wording are held near what is thought of them before any fit. */
export interface Tethers {
  readonly named: number;
  readonly words: number;
  /** How much of what the mere count of a wording's uses says is thought of it before, from 0 to 1. */
  readonly trust: number;
  /** How many wordings are kept: those that change most, so that the weights stay small to load. */
  readonly kept: number;
}

/** A wording that fewer right options have tells nothing. */
const LEAST_USES = 3;

/** Fits weights for the named evidence, from its prior, and for the wording of the options, from how often it is used. */
export function fitWithWords(
  choices: readonly LabelledChoice[],
  prior: Named,
  { named, words, trust, kept }: Tethers,
  least = LEAST_USES,
): Named {
  const counted = countUses(choices);
  const wording = compareUses(counted, { trust, least });
  const fitted = fitWeights(choices, { ...prior, ...wording }, (name) => (isWording(name) ? words : named));
  const telling = findTelling(fitted, counted, kept);
  return Object.fromEntries(
    Object.entries(fitted).filter(([name]) => !isWording(name) || telling.has(wordingOf(name))),
  );
}

/** The wordings that change most over all choices: by how much they weigh, and how often they are used. */
function findTelling(fitted: Named, { uses }: Counted, kept: number): ReadonlySet<string> {
  const changes = new Map<string, number>();
  for (const [name, weight] of Object.entries(fitted)) {
    const { right = 0, wrong = 0 } = uses.get(name) ?? {};
    const change = Math.abs(weight) * Math.sqrt(right + wrong);
    const wording = wordingOf(name);
    if (isWording(name)) changes.set(wording, Math.max(change, changes.get(wording) ?? 0));
  }
  const sorted = [...changes].sort(([, one], [, other]) => other - one);
  return new Set(sorted.slice(0, kept).map(([name]) => name));
}
