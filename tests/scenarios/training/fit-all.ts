import { CLAIM_PRIOR } from '../../../src/scenarios/claims/claim-evidence';
import { START_PRIOR } from '../../../src/scenarios/openings/start-prior';
import { leanAll, listAssignments, sumOwn } from '../../../src/scenarios/verdicts/find-verdicts';
import { OPINION_PRIOR, VALUE_PRIOR } from '../../../src/scenarios/verdicts/opinion-prior';
import { COMPANY_PRIOR, readCompany } from '../../../src/scenarios/verdicts/weigh-company';
import type { Weights } from '../../../src/scenarios/weights/weights';
import { makeLexicon } from '../../../src/scenarios/wording/lexicon';
import { makeTables, type WordTables } from '../../../src/scenarios/wording/word-tables';
import type { GoldArticle } from '../scoring/load-set';
import { fitManner } from './fit-manner';
import { fitSeries } from './fit-series';
import { fitWeights, type LabelledChoice, type Named } from './fit-weights';
import { fitWithWords } from './fit-with-words';
import { type Contents, type Labelled, labelContents, labelSeries, labelStarts } from './label-article';
import { labelJudgements } from './label-judgements';
import { packValues, packValueWords, packWords, pickNamed, type Tabled } from './pack-weights';

const TETHERS = {
  announcing: { named: 1, words: 8, trust: 0.2, kept: 500 },
  start: { named: 1, words: 80, trust: 0.2, kept: 500 },
  claim: { named: 1, words: 40, trust: 0.25, kept: 1400 },
  opinion: { named: 20, words: 40, trust: 0.2, kept: 1800 },
  value: { named: 5, words: 15, trust: 0.1, kept: 1800 },
  company: 3,
};

const JUDGEMENTS = labelJudgements();

type OpinionFit = Pick<Weights, 'opinion' | 'value'> & Tabled<'verdict' | 'likely' | 'unlikely'>;
type ContentFit = Pick<Weights, 'claim'> & OpinionFit & Tabled<'announces' | 'claims'>;
type StartFit = Pick<Weights, 'start' | 'manner'> & Tabled<'starts' | 'manner'>;

interface Whole {
  /** Whether it is an article, or only a passage of one. */
  readonly isWhole: boolean;
}

/** A labelled article with weights that have not seen its writer. */
export interface LabelledUnseen extends Labelled, Whole {
  readonly unseen: Omit<Weights, 'rank' | 'accept' | 'company'>;
}

/** All weights, with what wording says apart. */
export type Fit = Omit<Weights, 'words'> & { readonly tables: WordTables };

/** Fits all weights on labelled articles. */
export function fitAll(labelled: readonly LabelledUnseen[]): Fit {
  const starts = fitStarts(labelled);
  const contents = fitContents(labelled);
  return {
    ...starts,
    ...contents,
    tables: { ...starts.tables, ...contents.tables },
    ...fitSeries(labelled.filter(({ isWhole }) => isWhole)),
    company: fitCompany(labelled),
  };
}

function fitStarts(all: readonly (Contents & Whole & Pick<Labelled, 'starts'>)[]): StartFit {
  const articles = all.filter(({ isWhole }) => isWhole);
  const starts = articles.flatMap((article) => article.starts);
  const fitted = fitWithWords(starts, START_PRIOR, TETHERS.start);
  const { manner, tables } = fitManner(articles);
  return { start: pickNamed(fitted), manner, tables: { ...tables, starts: packWords(fitted) } };
}

function fitContents(all: readonly (Contents & Whole)[]): ContentFit {
  const articles = all.filter(({ isWhole }) => isWhole);
  const claims = articles.flatMap((article) => article.claims);
  const fitted = fitWithWords(claims, CLAIM_PRIOR, TETHERS.claim);
  const announcing = articles.flatMap((article) => article.announcing);
  const announced = fitWithWords(announcing, { always: -3 }, TETHERS.announcing);
  const { tables, ...opinions } = fitOpinions(all);
  return {
    claim: pickNamed(fitted),
    ...opinions,
    tables: { ...tables, announces: packWords(announced), claims: packWords(fitted) },
  };
}

function fitOpinions(articles: readonly Contents[]): OpinionFit {
  const opinions = articles.flatMap((article) => article.opinions);
  const values = [...articles.flatMap((article) => article.values), ...JUDGEMENTS];
  const given = fitWithWords(opinions, OPINION_PRIOR, TETHERS.opinion);
  const value = fitWithWords(values, VALUE_PRIOR, TETHERS.value);
  return {
    opinion: pickNamed(given),
    value: packValues(value),
    tables: { verdict: packWords(given), ...packValueWords(value) },
  };
}

/**
 * Labels every article by what weights that have not seen its writer make of it, as they will of new ones: first what
 * its scenarios say, by that where they start, and by both which series they are. Passages tell only what scenarios say.
 */
export function labelAll(articles: readonly GoldArticle[], passages: readonly GoldArticle[]): LabelledUnseen[] {
  const whole = articles.map((article) => ({ ...labelContents(article), isWhole: true }));
  const parts = passages.map((passage) => ({ ...labelContents(passage), isWhole: false }));
  const started = mapUnseen([...whole, ...parts], fitContents, (each, contents) => ({
    ...each,
    contents,
    starts: each.isWhole ? labelStarts(each, makeLexicon({ ...makeTables(), ...contents.tables })) : [],
  }));
  return mapUnseen(started, fitStarts, ({ contents, ...each }, starts) => {
    const { tables: told, ...own } = contents;
    const { tables, ...openings } = starts;
    const unseen = { ...own, ...openings, words: makeLexicon({ ...told, ...tables }) };
    const series = each.isWhole ? labelSeries(each, unseen) : { series: [], gold: [] };
    return { ...each, ...series, unseen };
  });
}

/** Gives what each article becomes under weights that are fitted on what other writers wrote. */
function mapUnseen<From extends { readonly writer: string }, Fitted, To>(
  all: readonly From[],
  fitOn: (others: readonly From[]) => Fitted,
  map: (each: From, fitted: Fitted) => To,
): To[] {
  return partByWriters(all).flatMap((own) => {
    const fitted = fitOn(all.filter((each) => !own.includes(each)));
    return own.map((each) => map(each, fitted));
  });
}

/** So many fits tell how good weights are for writers whom they have not seen. */
const PARTS = 10;

/** The articles in parts, what one writer wrote all in one of them. */
export function partByWriters<Written extends { readonly writer: string }>(all: readonly Written[]): Written[][] {
  const writers = [...new Set(all.map(({ writer }) => writer))].sort();
  return Array.from({ length: Math.min(PARTS, writers.length) }, (_, part) =>
    all.filter(({ writer }) => writers.indexOf(writer) % PARTS === part),
  );
}

/** Fits how verdicts go together, on what is said of each scenario as it looks to weights that have not seen its writer. */
export function fitCompany(labelled: readonly LabelledUnseen[]): Named {
  const choices = labelled.flatMap(({ said, verdicts, unseen }): LabelledChoice[] => {
    if (said.length === 0) return [];
    const leanings = leanAll(said, unseen);
    const all = listAssignments(said.length);
    return [
      {
        options: all.map((values) => readCompany(values, sumOwn(leanings, values))),
        right: all.map((values) => values.join() === verdicts.join()),
        counts: 1,
      },
    ];
  });
  return fitWeights(choices, COMPANY_PRIOR, TETHERS.company);
}
