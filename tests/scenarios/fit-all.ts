import { CLAIM_PRIOR } from '../../src/scenarios/claims/claim-evidence';
import { START_PRIOR } from '../../src/scenarios/openings/start-prior';
import { leanAll, listAssignments, sumOwn } from '../../src/scenarios/verdicts/find-verdicts';
import { OPINION_PRIOR } from '../../src/scenarios/verdicts/opinion-prior';
import { COMPANY_PRIOR, readCompany } from '../../src/scenarios/verdicts/weigh-company';
import type { Weights } from '../../src/scenarios/weights';
import { fitSeries } from './fit-series';
import { fitWeights, type LabelledChoice, type Named } from './fit-weights';
import { type Labelled, labelArticle, labelStarts, readWriter } from './label-article';
import { labelJudgements } from './label-judgements';
import type { GoldArticle } from './load-set';
import { isWording, packWording } from './whole-evidence';

const TETHERS = { start: 1, claim: 3, opinion: 5, wording: 10, company: 3 };

const JUDGEMENTS = labelJudgements();

/** Fits all weights on labelled articles; how verdicts go together is given. */
export function fitAll(labelled: readonly Labelled[], company: Named): Weights {
  const claims = labelled.flatMap((article) => article.claims);
  return {
    start: fitStarts(labelled),
    ...fitSeries(labelled),
    claim: fitWeights(claims, CLAIM_PRIOR, TETHERS.claim),
    ...fitOpinions(labelled),
    company,
  };
}

function fitStarts(articles: readonly Pick<Labelled, 'starts'>[]): Named {
  const starts = articles.flatMap((article) => article.starts);
  return fitWeights(starts, START_PRIOR, TETHERS.start);
}

/** Labels every article by what weights that have not seen its writer make of its starts, as they will of new ones. */
export function labelAll(articles: readonly GoldArticle[]): Labelled[] {
  const started = articles.map((article) => ({ article, writer: readWriter(article), starts: labelStarts(article) }));
  return groupByWriter(started).flatMap((own) => {
    const start = fitStarts(started.filter((each) => !own.includes(each)));
    return own.map(({ article, starts }) => ({ ...labelArticle(article, start), starts }));
  });
}

/** What each writer wrote. */
export function groupByWriter<Written extends { readonly writer: string }>(all: readonly Written[]): Written[][] {
  const writers = new Map<string, Written[]>();
  for (const each of all) writers.set(each.writer, [...(writers.get(each.writer) ?? []), each]);
  return [...writers.values()];
}

/** A wording that fewer labelled sentences have than this tells nothing. */
const LEAST_USES = 3;
const LEAST_WEIGHT = 0.05;

function fitOpinions(labelled: readonly Labelled[]): Pick<Weights, 'opinion' | 'wording'> {
  const choices = [...labelled.flatMap((article) => article.opinions), ...JUDGEMENTS];
  const wording = listWording(choices).map((name): [string, number] => [name, 0]);
  const fitted = fitWeights(choices, { ...OPINION_PRIOR, ...Object.fromEntries(wording) }, (name) =>
    isWording(name) ? TETHERS.wording : TETHERS.opinion,
  );
  const opinion = Object.fromEntries(Object.entries(fitted).filter(([name]) => !isWording(name)));
  return { opinion, wording: packWording(fitted, LEAST_WEIGHT) };
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

/** Fits how verdicts go together, on what is said of each scenario as it looks to weights that have not seen its writer. */
export function fitCompany(labelled: readonly Labelled[]): Named {
  const choices: LabelledChoice[] = [];
  for (const writer of new Set(labelled.map((article) => article.writer))) {
    const opinion = fitOpinions(labelled.filter((article) => article.writer !== writer));
    for (const { said, verdicts } of labelled.filter((article) => article.writer === writer)) {
      if (said.length === 0) continue;
      const leanings = leanAll(said, opinion);
      const all = listAssignments(said.length);
      choices.push({
        options: all.map((values) => readCompany(values, sumOwn(leanings, values))),
        right: all.map((values) => values.join() === verdicts.join()),
        counts: 1,
      });
    }
  }
  return fitWeights(choices, COMPANY_PRIOR, TETHERS.company);
}
