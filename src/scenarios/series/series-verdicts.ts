import { findKeyClaim } from '../claims/find-key-claim';
import type { Member } from '../members/lay-out-series';
import type { Story } from '../story/read-story';
import { findOpinions } from '../verdicts/find-opinions';
import { leanAll } from '../verdicts/find-verdicts';
import { JUDGED } from '../verdicts/judged';
import type { NamedWeights, Weights } from '../weights/weights';

export type VerdictWeights = Pick<Weights, 'claim' | 'opinion' | 'value' | 'words'>;

const NAMES = ['verdicts given', 'least given', 'verdicts sure', 'one likely', 'one unlikely', 'one mixed'] as const;

/** The most that weights can make of what `readSeriesVerdicts` reads. */
export function weighMostVerdicts(weights: NamedWeights): number {
  return NAMES.reduce((sum, name) => sum + Math.max(0, weights[name] ?? 0), 0);
}

/**
 * How well verdicts can be given on the members of a series, each number from 0 to 1: where its members are cut wrongly,
 * less is said of each, and what is said fits them less.
 */
export function readSeriesVerdicts(
  story: Story,
  members: readonly Member[],
  weights: VerdictWeights,
): Record<(typeof NAMES)[number], number> {
  const claims = members.map((member) => findKeyClaim(story, member, weights)?.sentence ?? null);
  const shares = leanAll(findOpinions(story, members, claims), weights).map((leaning) => ({
    likely: toShare(leaning.likely.sum),
    unlikely: toShare(leaning.unlikely.sum),
    mixed: toShare(leaning.mixed.sum),
    none: toShare(leaning.none.sum),
  }));
  const given = shares.map(({ none }) => 1 - none);
  const sure = shares.map((share) => Math.max(...JUDGED.map((value) => share[value])));
  return {
    'verdicts given': mean(given),
    'least given': Math.min(...given),
    'verdicts sure': mean(sure),
    'one likely': Math.max(...shares.map(({ likely }) => likely)),
    'one unlikely': Math.max(...shares.map(({ unlikely }) => unlikely)),
    'one mixed': Math.max(...shares.map(({ mixed }) => mixed)),
  };
}

function toShare(logarithm: number): number {
  return Math.min(1, Math.exp(logarithm));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
