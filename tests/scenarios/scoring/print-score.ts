/** `npm run scenarios:score`: the table of figures for each set, whole and by form. */
import { join } from 'node:path';
import { findInHtml } from '../find-in-html';
import { loadSet, SETS } from './load-set';
import { readFigures, startTally, type Tally, tallyArticle } from './score';

const COLUMNS = ['articles', 'exact count', 'same-block F1', 'tight key', 'verdict', 'none kept', 'false alarms'];

function formatRow(name: string, tally: Tally): string {
  const figures = readFigures(tally);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const cells = [
    String(tally.articles),
    percent(figures.exactCount),
    tally.gold + tally.found > 0 ? (100 * figures.sameBlockF1).toFixed(1) : '–',
    tally.gold > 0 ? percent(figures.tightKey) : '–',
    tally.weighed > 0 ? percent(figures.verdict) : '–',
    tally.unweighed > 0 ? percent(figures.noVerdictKept) : '–',
    tally.negatives > 0 ? `${figures.falseAlarms} of ${figures.negatives}` : '–',
  ];
  return [name.padEnd(24), ...cells.map((cell, i) => cell.padStart((COLUMNS[i] ?? '').length + 2))].join('');
}

function printSet(name: string): void {
  const articles = loadSet(join(SETS, name));
  if (articles.length === 0) return;
  const whole = startTally();
  const byForm = new Map<string, Tally>();
  for (const article of articles) {
    const found = findInHtml(article);
    const form = article.scenarios.length === 0 ? 'no scenarios' : article.form;
    const tally = byForm.get(form) ?? startTally();
    byForm.set(form, tally);
    tallyArticle(whole, article, found);
    tallyArticle(tally, article, found);
  }
  console.log([`${name} set`.padEnd(24), ...COLUMNS.map((column) => column.padStart(column.length + 2))].join(''));
  console.log(formatRow('all', whole));
  for (const [form, tally] of [...byForm].sort()) console.log(formatRow(`  ${form}`, tally));
  console.log('');
}

printSet('development');

printSet('blind');

printSet('unseen');
