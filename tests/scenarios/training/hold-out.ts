import { findInHtml } from '../find-in-html';
import { startTally, type Tally, tallyArticle } from '../scoring/score';
import { fitCompany, type LabelledUnseen, partByWriters } from './fit-all';
import { fitSeries } from './fit-series';

/** What some writers' articles score under weights that have not seen these writers. */
export interface HeldOut {
  readonly writers: readonly string[];
  readonly tally: Tally;
}

/** Scores every article with weights that were fitted without its writer, part by part; passages are not scored. */
export function* holdOut(labelled: readonly LabelledUnseen[]): Generator<HeldOut> {
  const whole = labelled.filter(({ isWhole }) => isWhole);
  for (const own of partByWriters(whole)) {
    const writers = [...new Set(own.map(({ writer }) => writer))];
    const others = labelled.filter(({ writer }) => !writers.includes(writer));
    const series = fitSeries(others.filter(({ isWhole }) => isWhole));
    const company = fitCompany(others);
    const tally = startTally();
    for (const { article, unseen } of own) {
      tallyArticle(tally, article, findInHtml(article, { ...unseen, ...series, company }));
    }
    yield { writers, tally };
  }
}
