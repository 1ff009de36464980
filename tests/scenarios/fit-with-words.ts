import { fitWeights, type LabelledChoice, type Named } from './fit-weights';
import { isWording } from './mark-wording';

/** How strongly named evidence and wording are held near what is thought of them before any fit. */
export interface Tethers {
  readonly named: number;
  readonly words: number;
}

/** A wording that fewer labelled options have than this tells nothing. */
const LEAST_USES = 3;

/** Fits weights for the named evidence, from its prior, and for the wording of the options, from nothing. */
export function fitWithWords(choices: readonly LabelledChoice[], prior: Named, tethers: Tethers): Named {
  const wording = listWording(choices).map((name): [string, number] => [name, 0]);
  return fitWeights(choices, { ...prior, ...Object.fromEntries(wording) }, (name) =>
    isWording(name) ? tethers.words : tethers.named,
  );
}

/** The wordings that right options have, and often enough. */
function listWording(choices: readonly LabelledChoice[]): string[] {
  const uses = new Map<string, number>();
  for (const { options, right } of choices) {
    options.forEach((option, i) => {
      if (!right[i] && !right.at(-1)) return;
      for (const name of Object.keys(option)) if (isWording(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
    });
  }
  return [...uses].flatMap(([name, count]) => (count >= LEAST_USES ? [name] : []));
}
