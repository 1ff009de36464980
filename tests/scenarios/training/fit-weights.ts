import { weighEvidence } from '../../../src/scenarios/weights/weights';

/** Named numbers: evidence, or the weights of it. */
export type Named = Readonly<Record<string, number>>;

/** One choice that was labelled: what speaks for each of the options, which of them are right, and how much it counts. */
export interface LabelledChoice {
  readonly options: readonly Named[];
  readonly right: readonly boolean[];
  readonly counts: number;
}

const STEPS = 200;
/** How far the first step goes; each goes less far than the one before. */
const RATE = 0.12;

/**
 * Weights under which the right options of every choice are the likely ones (a softmax over its options), held near the
 * `prior` by `tether`: the fewer the labels, the more of the prior stays. A weight never changes the sign that sense
 * gives it. Plain Adam over all choices: no randomness.
 */
export function fitWeights(
  choices: readonly LabelledChoice[],
  prior: Named,
  tether: number | ((name: string) => number),
): Named {
  const names = Object.keys(prior);
  const places = new Map(names.map((name, i) => [name, i]));
  const tables = choices.map(({ options, right, counts }) => ({
    rows: options.map((option) => toRow(option, places)),
    right,
    counts,
  }));
  const start = Float64Array.from(names, (name) => prior[name] ?? 0);
  const weights = Float64Array.from(start);
  const tethers = names.map((name) => (typeof tether === 'number' ? tether : tether(name)));
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const rate = RATE * (1 - (step - 1) / STEPS);
    const slope = weights.map((weight, i) => (tethers[i] ?? 0) * (weight - (start[i] ?? 0)));
    for (const table of tables) addSlope(table, weights, slope);
    slope.forEach((value, i) => {
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * value;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * value * value;
      const up = (first[i] ?? 0) / (1 - 0.9 ** step);
      const down = Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[i] = keepSign((weights[i] ?? 0) - (rate * up) / down, start[i] ?? 0);
    });
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100]));
}

function keepSign(weight: number, prior: number): number {
  return prior > 0 ? Math.max(0, weight) : prior < 0 ? Math.min(0, weight) : weight;
}

/** What an option has of the evidence: the places of the names, and the values; most have little of it. */
interface Row {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

interface Table {
  readonly rows: readonly Row[];
  readonly right: readonly boolean[];
  readonly counts: number;
}

function toRow(option: Named, all: ReadonlyMap<string, number>): Row {
  const places: number[] = [];
  const values: number[] = [];
  for (const [name, value] of Object.entries(option)) {
    const place = all.get(name);
    if (place === undefined || value === 0) continue;
    places.push(place);
    values.push(value);
  }
  return { places, values };
}

function addSlope({ rows, right, counts }: Table, weights: Float64Array, slope: Float64Array): void {
  const scores = rows.map(({ places, values }) => {
    let sum = 0;
    for (let k = 0; k < places.length; k += 1) sum += (values[k] ?? 0) * (weights[places[k] ?? 0] ?? 0);
    return sum;
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, value) => sum + value, 0);
  const wanted = odds.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
  if (wanted === 0) return;
  rows.forEach(({ places, values }, i) => {
    const share = counts * ((odds[i] ?? 0) / total - (right[i] ? (odds[i] ?? 0) / wanted : 0));
    if (Math.abs(share) < 1e-5) return;
    for (let k = 0; k < places.length; k += 1) {
      const place = places[k] ?? 0;
      slope[place] = (slope[place] ?? 0) + share * (values[k] ?? 0);
    }
  });
}

/** The index of the option that the weights choose. */
export function chooseOption({ options }: LabelledChoice, weights: Named): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  options.forEach((option, i) => {
    const sum = weighEvidence(option, weights);
    if (sum > most) [best, most] = [i, sum];
  });
  return best;
}
