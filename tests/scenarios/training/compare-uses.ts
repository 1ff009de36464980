import type { LabelledChoice, Named } from './fit-weights';
import { isWording, markOf } from './mark-wording';

/** What is thought of wordings before any fit: for which of them, and how much. */
export interface Comparison {
  /** How much of what the mere count of uses says is believed, from 0 to 1. */
  readonly trust: number;
  /** A wording that right options have less often tells nothing. */
  readonly least: number;
}

/** How much of something right options have, and wrong ones. */
interface Uses {
  right: number;
  wrong: number;
}

/** How often wordings are used: each, and any with its mark. */
export interface Counted {
  readonly uses: ReadonlyMap<string, Uses>;
  readonly all: ReadonlyMap<string, Uses>;
}

const NO_USES: Uses = { right: 0, wrong: 0 };
/** So many uses by the rarer of right and wrong options, and as many as are usual by the others, are added to those counted. */
const DOUBT = 3;

/**
 * A prior for each wording: `trust` times the logarithm of how much more often right options have it than wrong ones do
 * (naive Bayes; as a start for linear weights: Wang and Manning, "Baselines and Bigrams", 2012). So what little is known
 * of a rare wording isn't lost.
 */
export function compareUses({ all, uses }: Counted, { trust, least }: Comparison): Named {
  const names = [...uses].filter(([, { right }]) => right >= least);
  return Object.fromEntries(
    names.map(([name, { right, wrong }]) => {
      const of = all.get(markOf(name)) ?? NO_USES;
      const usual = of.wrong / of.right;
      const doubt = DOUBT * Math.max(1, 1 / usual);
      return [name, trust * Math.log(((right + doubt) * usual) / (wrong + doubt * usual))];
    }),
  );
}

/** Counts how much right and wrong options have of each wording, and how many have any with its mark. */
export function countUses(choices: readonly LabelledChoice[]): Counted {
  const all = new Map<string, Uses>();
  const uses = new Map<string, Uses>();
  for (const { options, right, counts } of choices) {
    options.forEach((option, i) => {
      const side = right[i] ? 'right' : 'wrong';
      const own = Object.entries(option).filter(([name]) => isWording(name));
      for (const mark of new Set(own.map(([name]) => markOf(name)))) count(all, mark, side, counts);
      for (const [name, value] of own) count(uses, name, side, counts * value);
    });
  }
  return { all, uses };
}

function count(known: Map<string, Uses>, name: string, side: keyof Uses, value: number): void {
  const uses = known.get(name) ?? { ...NO_USES };
  uses[side] += value;
  known.set(name, uses);
}
