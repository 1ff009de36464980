import type { GoldArticle } from './load-set';
import { type FoundScenario, isTightHit, matchScenarios } from './match-scenarios';

/** Counts over a set of articles; the figures of `Figures` are made of them. */
export interface Tally {
  articles: number;
  exact: number;
  found: number;
  gold: number;
  sameBlock: number;
  tight: number;
  weighed: number;
  verdicts: number;
  unweighed: number;
  leftUnweighed: number;
  negatives: number;
  falseAlarms: number;
  whole: number;
}

/** Shares from 0 to 1; `falseAlarms` counts articles. */
export interface Figures {
  readonly exactCount: number;
  readonly sameBlockF1: number;
  readonly tightKey: number;
  readonly verdict: number;
  readonly noVerdictKept: number;
  readonly falseAlarms: number;
  readonly negatives: number;
}

/** An empty tally. */
export function startTally(): Tally {
  return {
    articles: 0,
    exact: 0,
    found: 0,
    gold: 0,
    sameBlock: 0,
    tight: 0,
    weighed: 0,
    verdicts: 0,
    unweighed: 0,
    leftUnweighed: 0,
    negatives: 0,
    falseAlarms: 0,
    whole: 0,
  };
}

/** Adds what was found in one article to a tally. */
export function tallyArticle(tally: Tally, article: GoldArticle, found: readonly FoundScenario[]): void {
  const gold = article.scenarios;
  const pairs = matchScenarios(found, gold);
  const exact = found.length === gold.length;
  tally.articles += 1;
  tally.exact += Number(exact);
  tally.found += found.length;
  tally.gold += gold.length;
  if (gold.length === 0) {
    tally.negatives += 1;
    tally.falseAlarms += Number(found.length > 0);
  }
  const tightBefore = tally.tight;
  for (const scenario of gold) tally[scenario.verdict === 'none' ? 'unweighed' : 'weighed'] += 1;
  for (const [i, j] of pairs) {
    const mine = found[i];
    const theirs = gold[j];
    if (!mine || !theirs) continue;
    tally.sameBlock += Number(mine.start === theirs.starts_at_paragraph);
    tally.tight += Number(isTightHit(mine.text, theirs.key_sentences));
    if (theirs.verdict === 'none') tally.leftUnweighed += Number(mine.verdict === null || mine.verdict === 'none');
    else tally.verdicts += Number(mine.verdict === theirs.verdict);
  }
  if (gold.length > 0 && exact && tally.tight - tightBefore === gold.length) tally.whole += 1;
}

/** The figures of a tally; a share of nothing is 0. */
export function readFigures(tally: Tally): Figures {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    exactCount: share(tally.exact, tally.articles),
    sameBlockF1: share(2 * tally.sameBlock, tally.found + tally.gold),
    tightKey: share(tally.tight, tally.gold),
    verdict: share(tally.verdicts, tally.weighed),
    noVerdictKept: share(tally.leftUnweighed, tally.unweighed),
    falseAlarms: tally.falseAlarms,
    negatives: tally.negatives,
  };
}

/** Adds one tally to another. */
export function addTally(sum: Tally, other: Tally): void {
  for (const name of Object.keys(sum)) {
    if (isCount(name, sum)) sum[name] += other[name];
  }
}

function isCount(name: string, tally: Tally): name is keyof Tally {
  return name in tally;
}
