import { SERIES_PRIOR } from '../../../src/scenarios/series/series-prior';
import { chooseOption, fitWeights, type LabelledChoice, type Named } from './fit-weights';
import type { LabelledSeries } from './label-article';

/** The weights that choose the series of a story: which is the best, and whether it is good enough. */
export interface SeriesFit {
  readonly rank: Named;
  readonly accept: Named;
}

const TETHERS = { rank: 0.2, accept: 0.3 };

/** An invented scenario is worse than a missed one. */
const NEGATIVES_COUNT = 3;

/** Fits the ranking on the articles with scenarios, then the acceptance on the series that it ranks first in each. */
export function fitSeries(labelled: readonly LabelledSeries[]): SeriesFit {
  const rank = fitWeights(
    labelled.flatMap((article) => {
      const right = findRight(article);
      const options = article.series.map(({ evidence }) => evidence);
      return right.includes(true) ? [{ options, right, counts: 1 }] : [];
    }),
    SERIES_PRIOR,
    TETHERS.rank,
  );
  const accept = fitWeights(
    labelled.flatMap((article) => labelAcceptance(article, rank)),
    SERIES_PRIOR,
    TETHERS.accept,
  );
  return { rank, accept };
}

/** The series that are right; where the engine can't reach those, the ones that share half of the starts and more. */
function findRight({ series, gold }: LabelledSeries): boolean[] {
  const right = series.map(({ starts }) => gold.length > 0 && starts.join() === gold.join());
  return right.includes(true) ? right : series.map(({ starts }) => sharesHalf(starts, gold));
}

function sharesHalf(starts: readonly number[], gold: readonly number[]): boolean {
  const shared = countShared(starts, gold);
  return gold.length > 0 && shared * 2 >= Math.max(starts.length, gold.length);
}

function countShared(starts: readonly number[], gold: readonly number[]): number {
  const left = [...gold];
  for (const start of starts) {
    const index = left.indexOf(start);
    if (index >= 0) left.splice(index, 1);
  }
  return gold.length - left.length;
}

function rankFirst({ series }: LabelledSeries, rank: Named): LabelledSeries['series'][number] | undefined {
  const options = series.map(({ evidence }) => evidence);
  return series[chooseOption({ options, right: [], counts: 1 }, rank)];
}

function labelAcceptance(article: LabelledSeries, rank: Named): LabelledChoice[] {
  const best = rankFirst(article, rank);
  if (!best) return [];
  const right = sharesHalf(best.starts, article.gold);
  // A wrong series of an article that has scenarios says nothing about articles that have none.
  if (!right && article.gold.length > 0) return [];
  return [{ options: [{}, best.evidence], right: [!right, right], counts: right ? 1 : NEGATIVES_COUNT }];
}
