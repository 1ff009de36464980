import type { Member } from '../lay-out-series';
import { excerptAt, type Sentence, type Story } from '../read-story';
import type { Verdict, VerdictValue } from '../types';
import type { NamedWeights, Weights } from '../weights';
import { findOpinions, type Opinion, readEvidenceForNone, weighOpinions } from './find-opinions';
import { JUDGED } from './judged';
import { readOdds, weighOdds } from './read-odds';
import { readCompany } from './weigh-company';

const VALUES = [...JUDGED, 'none'] as const;
const MOST_TOLD_APART = 5;

type OpinionWeights = Pick<Weights, 'opinion' | 'wording'>;

/** What speaks for each value of one member, and the sentence that says it. */
export type Leaning = Readonly<Record<VerdictValue, { readonly sum: number; readonly sentence: Sentence | null }>>;

/** The verdicts on the members: the values for which the most is said and that go together best. */
export function findVerdicts(
  story: Story,
  members: readonly Member[],
  claims: readonly (Sentence | null)[],
  weights: Pick<Weights, 'opinion' | 'wording' | 'company'>,
): Verdict[] {
  const leanings = leanAll(findOpinions(story, members, claims), weights);
  const best = chooseValues(leanings, weights.company);
  return members.map((_, i) => {
    const value = best[i] ?? 'none';
    const sentence = value === 'none' ? null : leanings[i]?.[value].sentence;
    if (!sentence) return { value: 'none', sentence: null };
    return { value, sentence: excerptAt(story, sentence.block, sentence.start, sentence.end) };
  });
}

/** What the opinions say for each value of each member, as the logarithm of its share; odds given in figures decide. */
export function leanAll(opinions: readonly (readonly Opinion[])[], weights: OpinionWeights): Leaning[] {
  const odds = opinions.map(readOdds);
  return opinions.map((those, i) => {
    const given = weighOdds(odds, i);
    return toShares(those, weights, given, odds[i]?.sentence ?? null);
  });
}

const DECIDES = 4;

function toShares(
  opinions: readonly Opinion[],
  weights: OpinionWeights,
  given: VerdictValue | null,
  source: Sentence | null,
): Leaning {
  const lean = (value: (typeof JUDGED)[number]) => {
    const { sum, sentence } = weighOpinions(opinions, value, weights);
    return given === value ? { sum: sum + DECIDES, sentence: source } : { sum, sentence };
  };
  const own = {
    likely: lean('likely'),
    unlikely: lean('unlikely'),
    mixed: lean('mixed'),
    none: { sum: sumNone(opinions, weights.opinion), sentence: null },
  };
  const total = Math.log(VALUES.reduce((sum, value) => sum + Math.exp(own[value].sum), 0));
  const share = (value: VerdictValue) => ({ ...own[value], sum: own[value].sum - total });
  return { likely: share('likely'), unlikely: share('unlikely'), mixed: share('mixed'), none: share('none') };
}

function sumNone(opinions: readonly Opinion[], weights: NamedWeights): number {
  let sum = 0;
  for (const [name, value] of Object.entries(readEvidenceForNone(opinions))) sum += value * (weights[name] ?? 0);
  return sum;
}

function chooseValues(leanings: readonly Leaning[], weights: NamedWeights): VerdictValue[] {
  let best: VerdictValue[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const values of listAssignments(leanings.length)) {
    let weight = 0;
    for (const [name, value] of Object.entries(readCompany(values, sumOwn(leanings, values)))) {
      weight += value * (weights[name] ?? 0);
    }
    if (weight <= most) continue;
    best = values;
    most = weight;
  }
  return best;
}

/** How likely all of the values are together when each member is looked at by itself. */
export function sumOwn(leanings: readonly Leaning[], values: readonly VerdictValue[]): number {
  return values.reduce((sum, value, i) => sum + (leanings[i]?.[value].sum ?? 0), 0);
}

/** Every way of giving values to so many members. */
export function listAssignments(count: number): VerdictValue[][] {
  let all: VerdictValue[][] = [[]];
  for (let i = 0; i < Math.min(count, MOST_TOLD_APART); i += 1) {
    all = all.flatMap((values) => VALUES.map((value) => [...values, value]));
  }
  return all;
}
