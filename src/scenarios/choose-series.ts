import { type Candidate, findCandidates } from './find-candidates';
import { pickConsensus } from './pick-consensus';
import type { Story } from './read-story';
import { readSeriesVerdicts } from './series-verdicts';
import { type Weights, weighEvidence } from './weights';

/** How many of the series, and how far behind the likeliest, are looked at again for the verdicts on their members. */
const LIKELIEST = 6;
const FAR_BEHIND = 4;

/**
 * The series that are the story's scenarios: the one on which those that look most like scenarios agree, if it looks
 * enough like them; otherwise null.
 */
export function chooseSeries(story: Story, weights: Weights): Candidate | null {
  const { rank, accept } = weights;
  const likeliest = Array.from(findCandidates(story, weights), (candidate) => ({
    candidate,
    weight: weighEvidence(candidate.evidence, rank),
  }))
    .sort((one, other) => other.weight - one.weight)
    .filter(({ weight }, i, [first]) => i < LIKELIEST && weight > (first?.weight ?? 0) - FAR_BEHIND)
    .map(({ candidate }) => {
      const evidence = { ...candidate.evidence, ...readSeriesVerdicts(story, candidate.members, weights) };
      const acceptable = -Math.log1p(Math.exp(-weighEvidence(evidence, accept)));
      return { candidate: { ...candidate, evidence }, weight: weighEvidence(evidence, rank) + acceptable };
    });
  const best = pickConsensus(likeliest);
  return best && weighEvidence(best.evidence, accept) > 0 ? best : null;
}
