import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Block } from '../../src/article/types';
import { launchWithExtension } from '../browsers/launch';
import { readArticle } from '../scenarios/read-article';
import { loadSet } from '../scenarios/scoring/load-set';
import { bundleForPage } from './bundle-for-page';
import { answerIsolated, makePage, otherAddress } from './make-page';
import { interleave, type Measured, quantile, ratio, spread, type Table } from './measure';

const ROUNDS = 15;
const WORDS = 900;
const MOST_OF_SENTENCES = 3;
const GROWTH = [1_000, 10_000, 100_000] as const;
const MOST_GROWTH = 12;
const WARM_UP = 8;

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

/** Whole articles, one after the other and over again, up to so many words. */
function takeWords(articles: readonly (readonly Block[])[], words: number): Block[] {
  const blocks: Block[] = [];
  for (let i = 0, count = 0; count < words; i += 1) {
    for (const block of articles[i % articles.length] ?? []) {
      if (count >= words) break;
      blocks.push(block);
      count += countWords(block.text);
    }
  }
  return blocks;
}

async function measureArticles(page: Page, articles: readonly (readonly Block[])[]): Promise<string[]> {
  let count = 0;
  for (const blocks of articles) {
    await page.evaluate(`keep(${JSON.stringify(takeWords([blocks], WORDS))})`);
    count += 1;
  }
  const time = async (name: string) => Number(await page.evaluate(`time('${name}', 0, ${count})`)) / count;
  for (let turn = 0; turn < WARM_UP; turn += 1) for (const name of ['scenarios', 'sentences']) await time(name);
  const [ours, bare] = await interleave(
    ['scenarios', 'sentences'].map((name) => ({ name, sample: () => time(name) })),
    ROUNDS,
  );
  if (!ours || !bare) return [];
  return [WORDS.toLocaleString('en'), spread(ours), spread(bare), ratio(ours, bare, MOST_OF_SENTENCES), ''];
}

async function measureGrowth(page: Page, articles: readonly (readonly Block[])[]): Promise<string[][]> {
  const variants = [];
  for (const words of GROWTH) {
    const at = Number(await page.evaluate(`keep(${JSON.stringify(takeWords(articles, words))})`));
    const time = async (name: string) => Number(await page.evaluate(`time('${name}', ${at}, ${at + 1})`));
    variants.push({ name: `${words}`, sample: () => time('scenarios') }, { name: '', sample: () => time('sentences') });
  }
  const measured = await interleave(variants, ROUNDS);
  return GROWTH.flatMap((words, i) => {
    const [ours, bare, before]: (Measured | undefined)[] = [measured[2 * i], measured[2 * i + 1], measured[2 * i - 2]];
    if (!ours || !bare) return [];
    const growth = before ? `${(quantile(ours, 0.5) / quantile(before, 0.5)).toFixed(1)}× (≤ ${MOST_GROWTH}×)` : '';
    return [[words.toLocaleString('en'), spread(ours), spread(bare), ratio(ours, bare, MOST_OF_SENTENCES), growth]];
  });
}

/** The scenarios of a story beside `Intl.Segmenter` alone on the same text, and how that grows, in Chromium. */
export async function measureScenarios(): Promise<Table[]> {
  const articles = loadSet(join(import.meta.dirname, '../scenarios/development')).map(
    ({ html }) => readArticle(html).blocks,
  );
  const session = await launchWithExtension({ family: 'chromium', extension: 'dist/chromium' });
  const address = otherAddress('scenarios');
  const body = makePage(10) + (await bundleForPage('scenarios'));
  const rows: string[][] = [];
  try {
    const page = await session.open(address, { answer: (url) => (url === address ? answerIsolated(body) : null) });
    rows.push(await measureArticles(page, articles), ...(await measureGrowth(page, articles)));
  } finally {
    await session.close();
  }
  return [
    {
      title: 'Finding scenarios',
      note: `Milliseconds for the scenarios of a story, and for Intl.Segmenter alone to split the same text into sentences: median (p10–p90) of ${ROUNDS} samples, the first row of all articles of the development set up to ${WORDS} words. Growth: how many times as long ten times the text takes.`,
      head: ['words', 'Pressquote', 'Intl.Segmenter alone', 'of the segmenter', 'growth'],
      rows,
    },
  ];
}
