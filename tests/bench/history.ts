import * as v from 'valibot';
import { importedSchema } from '../../src/ledger/message-schema';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { makeRecord } from '../unit/ledger/records';
import { interleave, type Measured, quantile, ratio, spread, type Table } from './measure';

const ROUNDS = 20;
const MANY = 10_000;
const FEW = 10;
const MOST_SEARCH = 50;
const MOST_OPENING = 1.2;
const TAB = 'popup/index.html?view=quote';
const WORDS = ['ferry', 'bridge', 'winter', 'harvest', 'minister', 'river', 'station', 'school', 'border', 'museum'];

/** Notes when the tab has been painted with its history. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.history')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { globalThis.shownAt = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/** A quote of the usual length from one of some hundred stories. */
function makeQuote(index: number) {
  const text = Array.from(
    { length: 45 },
    (_, word) => `${WORDS[(index * 7 + word * 3) % WORDS.length]}${word % 9}`,
  ).join(' ');
  const url = `https://euromaidanpress.com/2026/05/04/story-${index % 120}/`;
  const article = { ...makeRecord().article, url, title: `Story ${index % 120} of the ${WORDS[index % WORDS.length]}` };
  return makeRecord({ id: `bench-${index}`, at: index, text: `${text} n${index}`, article });
}

/** Sends a message as the popup does. */
async function send(session: Session, name: string, request: unknown): Promise<unknown> {
  const page = await session.openExtensionPage('popup/index.html?view=settings');
  try {
    return await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ pressquote: name, request })})`);
  } finally {
    await page.close();
  }
}

async function fill(session: Session, count: number): Promise<void> {
  const quotes = Array.from({ length: count }, (_, index) => makeQuote(index));
  const piece = { id: 'p1', number: 1, name: '', chosenAt: 1, lastCopyAt: 1, closedAt: null };
  const text = JSON.stringify({ kind: 'pressquote-ledger', version: 1, pieces: [piece], permissions: [], quotes });
  const imported = v.parse(importedSchema, await send(session, 'importLedger', { text }));
  if (!imported.ok || imported.quotes !== count) throw new Error('The history was not filled.');
}

/** Milliseconds from asking for quotes with some words until they are there. */
async function measureSearch(session: Session, words: readonly string[]): Promise<number[]> {
  const page = await session.openExtensionPage('popup/index.html?view=settings');
  const searches = words.map((text) => ({ text, piece: null, url: null, skip: 0, most: 20 }));
  const times = await page.evaluate(`(async () => {
    const times = [];
    for (const request of ${JSON.stringify(searches)}) {
      const start = performance.now();
      await chrome.runtime.sendMessage({ pressquote: 'findQuotes', request });
      times.push(performance.now() - start);
    }
    return times;
  })()`);
  await page.close();
  return v.parse(v.array(v.number()), times);
}

/** Milliseconds until the tab shows its history. */
async function openOnce({ browser, extensionOrigin }: Session): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(`${extensionOrigin}/${TAB}`);
    await page.waitForFunction('globalThis.shownAt !== undefined');
    return v.parse(v.number(), await page.evaluate('globalThis.shownAt'));
  } finally {
    await page.close();
  }
}

async function measureBoth(few: Session, many: Session): Promise<Table[]> {
  await fill(few, FEW);
  await fill(many, MANY);
  const words = Array.from({ length: ROUNDS }, (_, index) => `${WORDS[index % WORDS.length]} n${index * 400}`);
  const [first = 0, ...later] = await measureSearch(many, ['ferry', ...words]);
  const found: Measured = { name: 'search', samples: later.sort((a, b) => a - b) };
  const median = quantile(found, 0.5);
  const [ten, all] = await interleave(
    [few, many].map((session, index) => ({ name: String(index), sample: () => openOnce(session) })),
    ROUNDS,
  );
  if (ten === undefined || all === undefined) return [];
  return [
    {
      title: 'The history',
      note: `Milliseconds for a search of ${MANY.toLocaleString('en')} recorded quotes by two words, from asking the background until the quotes are there: median (p10–p90) of ${ROUNDS} searches, after a first one that makes the index (${first.toFixed(0)} ms). And until the Quote tab shows, with ${MANY.toLocaleString('en')} quotes and with ${FEW}, in fresh tabs of two browsers.`,
      head: ['', `${MANY.toLocaleString('en')} quotes`, `${FEW} quotes`, `of ${FEW}`],
      rows: [
        ['a search', `${spread(found)} (≤ ${MOST_SEARCH}${median > MOST_SEARCH ? ', missed' : ''})`, '', ''],
        ['until the tab is shown', spread(all), spread(ten), ratio(all, ten, MOST_OPENING)],
      ],
    },
  ];
}

/** A long history beside a short one, in Chromium. */
export async function measureHistory(): Promise<Table[]> {
  const options = { family: 'chromium', extension: 'dist/chromium' } as const;
  const few = await launchWithExtension(options);
  try {
    const many = await launchWithExtension(options);
    try {
      return await measureBoth(few, many);
    } finally {
      await many.close();
    }
  } finally {
    await few.close();
  }
}
