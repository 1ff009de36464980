import { countStrong, readJudgement, readPlain } from '../judgement/read-judgement';
import { type Member, MOST_MEMBERS } from '../members/lay-out-series';
import { excerptAt, type Sentence, type Story } from '../story/read-story';
import type { Verdict, VerdictValue } from '../types';
import { type NamedWeights, type Weights, weighEvidence } from '../weights/weights';
import { findOpinions, type Opinion } from './find-opinions';
import { JUDGED } from './judged';
import { readOdds, weighOdds } from './read-odds';
import { readCompany } from './weigh-company';
import { type Leaning, type OpinionWeights, weighOpinions } from './weigh-opinions';

const VALUES = [...JUDGED, 'none'] as const;

/** The verdicts on the members: the values for which the most is said and that go together best. */
export function findVerdicts(
  story: Story,
  members: readonly Member[],
  claims: readonly (Sentence | null)[],
  weights: OpinionWeights & Pick<Weights, 'company'>,
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

/** What the opinions say for each value of each member; odds given in figures decide. */
export function leanAll(opinions: readonly (readonly Opinion[])[], weights: OpinionWeights): Leaning[] {
  const odds = opinions.map(readOdds);
  return opinions.map((those, i) => {
    const leaning = weighOpinions(those, weights);
    const given = weighOdds(odds, i);
    return given ? decide(leaning, given, odds[i]?.sentence ?? null) : leaning;
  });
}

const DECIDES = 4;

function decide(leaning: Leaning, value: VerdictValue, sentence: Sentence | null): Leaning {
  return { ...leaning, [value]: { sum: leaning[value].sum + DECIDES, sentence } };
}

function chooseValues(leanings: readonly Leaning[], weights: NamedWeights): VerdictValue[] {
  let best: VerdictValue[] = [];
  let most = Number.NEGATIVE_INFINITY;
  const barred = leanings.map(listBarred);
  for (const values of listAssignments(leanings.length)) {
    if (values.some((value, i) => barred[i]?.has(value))) continue;
    const weight = weighEvidence(readCompany(values, sumOwn(leanings, values)), weights);
    if (weight <= most) continue;
    best = values;
    most = weight;
  }
  return best;
}

/** The values that the very sentence given for them denies: it says another outright, or for `mixed` either one alone. */
function listBarred(leaning: Leaning): ReadonlySet<VerdictValue> {
  const read = (value: VerdictValue) => readJudgement(leaning[value].sentence ?? { words: [] });
  const barred = new Set<VerdictValue>();
  if (readPlain(read('likely')) === 'unlikely') barred.add('likely');
  if (readPlain(read('unlikely')) === 'likely') barred.add('unlikely');
  const mixed = read('mixed');
  if (readPlain(mixed) !== null && countStrong(mixed) === 1) barred.add('mixed');
  return barred;
}

/** How likely all of the values are together when each member is looked at by itself. */
export function sumOwn(leanings: readonly Leaning[], values: readonly VerdictValue[]): number {
  return values.reduce((sum, value, i) => sum + (leanings[i]?.[value].sum ?? 0), 0);
}

/** Every way of giving values to so many members. */
export function listAssignments(count: number): VerdictValue[][] {
  let all: VerdictValue[][] = [[]];
  for (let i = 0; i < Math.min(count, MOST_MEMBERS); i += 1) {
    all = all.flatMap((values) => VALUES.map((value) => [...values, value]));
  }
  return all;
}
