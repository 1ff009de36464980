import { shareMembers } from '../members/lay-out-series';
import type { Story } from '../story/read-story';
import { type Weights, weighParts } from '../weights/weights';
import { type Candidate, findCandidates } from './find-candidates';
import { pickConsensus } from './pick-consensus';
import { readSeriesVerdicts, weighMostVerdicts } from './series-verdicts';

/** How many of the series, and how far behind the likeliest, are looked at again for the verdicts on their members. */
const LIKELIEST = 6;
const FAR_BEHIND = 4;

interface Weighed {
  readonly candidate: Candidate;
  readonly weight: number;
}

/**
 * The series that are the story's scenarios: the one on which those that look most like scenarios agree, if it looks
 * enough like them; otherwise null.
 */
export function chooseSeries(story: Story, weights: Weights): Candidate | null {
  const { rank, accept } = weights;
  const found = findLikeliest(story, weights);
  const most = weighMostVerdicts(accept);
  // Most stories set out nothing: where no verdict could make any series acceptable, none is looked for.
  if (found.every(({ candidate }) => weighParts(candidate.evidence, accept) + most <= 0)) return null;
  const shared = shareMembers(found.map(({ candidate }) => candidate.members));
  const likeliest = found.map(({ candidate }, i) => {
    const members = shared[i] ?? [];
    const evidence = [...candidate.evidence, readSeriesVerdicts(story, members, weights)];
    const acceptable = -Math.log1p(Math.exp(-weighParts(evidence, accept)));
    return { candidate: { ...candidate, members, evidence }, weight: weighParts(evidence, rank) + acceptable };
  });
  const best = pickConsensus(likeliest);
  return best && weighParts(best.evidence, accept) > 0 ? best : null;
}

/** The likeliest series first; no other is kept, since a long story has thousands. */
function findLikeliest(story: Story, weights: Weights): Weighed[] {
  const likeliest: Weighed[] = [];
  for (const candidate of findCandidates(story, weights)) {
    const weight = weighParts(candidate.evidence, weights.rank);
    if (likeliest.length === LIKELIEST && weight <= (likeliest[LIKELIEST - 1]?.weight ?? 0)) continue;
    const place = likeliest.findIndex((other) => other.weight < weight);
    likeliest.splice(place < 0 ? likeliest.length : place, 0, { candidate, weight });
    likeliest.length = Math.min(likeliest.length, LIKELIEST);
  }
  return likeliest.filter(({ weight }) => weight > (likeliest[0]?.weight ?? 0) - FAR_BEHIND);
}
