import * as v from 'valibot';
import type { OutboxRecord } from '../../src/corrections/types';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { interleave, type Measured, ratio, spread, type Table } from './measure';

const ROUNDS = 20;
const MANY = 1000;
const MOST = 2;
const TAB = 'popup/index.html?view=corrections';

interface Opening {
  readonly cpu: number;
  readonly shown: number;
}

/** Notes when the tab has been painted with its heading and what stands under it. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.corrections .said')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { globalThis.shownAt = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/** Main thread's CPU time of one opening of the tab, and time until it shows the corrections, in milliseconds. */
async function openOnce({ browser, extensionOrigin }: Session): Promise<Opening> {
  const page = await browser.newPage();
  try {
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(`${extensionOrigin}/${TAB}`);
    await page.waitForFunction('globalThis.shownAt !== undefined');
    const shown = v.parse(v.number(), await page.evaluate('globalThis.shownAt'));
    const { metrics } = await client.send('Performance.getMetrics');
    const cpu = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    return { cpu: cpu * 1000, shown };
  } finally {
    await page.close();
  }
}

/** A correction as the outbox keeps it, of the usual length. */
function makeRecord(index: number): OutboxRecord {
  const words = `${index + 2} years`;
  const before = 'The ferryman has counted the days on the wall of the hut by the lower landing for '.repeat(4);
  const after = ', and he has never once been wrong. In spring the river rises above the old mark. '.repeat(4);
  const url = `https://euromaidanpress.com/2026/05/04/the-ferry-${index % 90}/`;
  const range = { start: { block: 3, offset: 80 }, end: { block: 3, offset: 90 } };
  const correction = {
    id: `bench-${index}`,
    article: { url, title: `The ferry and the post, part ${index % 90}` },
    passage: { text: words, sentence: `${before}${words}${after}`, ranges: [range], before, after },
    shouldRead: `${index + 3} years`,
    kind: 'fact',
    comment: 'He told me so himself when I crossed in May.',
    name: '',
    email: '',
    createdAt: index,
    changedAt: index,
  } as const;
  const channel = { kind: 'mistape', endpoint: `${new URL(url).origin}/wp-admin/admin-ajax.php`, postId: '7' } as const;
  const attempts = [{ number: 1, at: index, channel, end: 'delivered' }] as const;
  const state = { name: 'delivered', at: index, by: 'answer' } as const;
  return { correction, state, channel, attempts, turn: 2, failures: 0, deletedAt: null };
}

async function fill(session: Session): Promise<void> {
  const records = Array.from({ length: MANY }, (_, index) => makeRecord(index));
  const message = { pressquote: 'pressCorrection', request: { type: 'imported', records } };
  const page = await session.openExtensionPage('popup/index.html?view=settings');
  const answer = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  v.parse(v.object({ outcome: v.literal('taken') }), answer);
  await page.close();
}

async function measureBoth(empty: Session, full: Session): Promise<Table> {
  await fill(full);
  const openings = new Map<Session, Opening[]>([
    [empty, []],
    [full, []],
  ]);
  const sample = (session: Session) => async () => {
    const opening = await openOnce(session);
    openings.get(session)?.push(opening);
    return opening.shown;
  };
  await interleave(
    [empty, full].map((session, index) => ({ name: String(index), sample: sample(session) })),
    ROUNDS,
  );
  const pick = (session: Session, key: keyof Opening): Measured => ({
    name: key,
    samples: (openings.get(session) ?? [])
      .slice(1)
      .map((opening) => opening[key])
      .sort((a, b) => a - b),
  });
  const row = (label: string, key: keyof Opening) => {
    const [many, none] = [pick(full, key), pick(empty, key)];
    return [label, spread(many), spread(none), ratio(many, none, MOST)];
  };
  return {
    title: 'Opening the Corrections tab',
    note: `Milliseconds from opening the popup on that tab until its list is painted, with ${MANY} stored corrections and with none: median (p10–p90) of ${ROUNDS} openings in fresh tabs of two browsers.`,
    head: ['', `${MANY} corrections`, 'none', 'of none'],
    rows: [row('until it is shown', 'shown'), row('CPU time of the main thread', 'cpu')],
  };
}

/** The Corrections tab with many corrections beside an empty one, in Chromium. */
export async function measureCorrections(): Promise<Table[]> {
  const options = { family: 'chromium', extension: 'dist/chromium' } as const;
  const empty = await launchWithExtension(options);
  try {
    const full = await launchWithExtension(options);
    try {
      return [await measureBoth(empty, full)];
    } finally {
      await full.close();
    }
  } finally {
    await empty.close();
  }
}
