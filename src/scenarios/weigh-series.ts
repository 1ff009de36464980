import type { SeriesEvidence } from './series-prior';
import type { NamedWeights } from './weights';

/** How much the weights make of the evidence for a series. */
export function weighSeries(evidence: SeriesEvidence, weights: NamedWeights): number {
  let sum = 0;
  for (const [name, value] of Object.entries(evidence)) sum += value * (weights[name] ?? 0);
  return sum;
}
