import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { answerIsolated, makePage, siteAddress } from './make-page';
import { interleave, type Measured, ratio, spread, type Table } from './measure';

const ROUNDS = 25;
const MOST_CPU = 1.8;
const MOST_PAINT = 1.3;
const EMPTY = 'popup/empty.html';

interface Opening {
  readonly cpu: number;
  readonly paint: number;
}

/** Main thread's CPU time and time to the first paint of one opening, in milliseconds. */
async function openOnce(session: Session, path: string): Promise<Opening> {
  const page = await session.browser.newPage();
  try {
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${session.extensionOrigin}/${path}`);
    const paint = await page.evaluate(`new Promise((resolve) => {
      const read = () => {
        const [first] = performance.getEntriesByName('first-paint');
        if (first) requestIdleCallback(() => setTimeout(() => resolve(first.startTime), 200));
        else setTimeout(read, 10);
      };
      read();
    })`);
    const { metrics } = await client.send('Performance.getMetrics');
    const cpu = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    return { cpu: cpu * 1000, paint: v.parse(v.number(), paint) };
  } finally {
    await page.close();
  }
}

/** The path of the popup that serves a story in a tab of its own, with its first paragraph selected or nothing. */
async function openStory(session: Session, isSelected: boolean): Promise<string> {
  const address = siteAddress(`opening-${isSelected}`);
  const body = makePage(800);
  const story = await session.open(address, { answer: (url) => (url === address ? answerIsolated(body) : null) });
  if (isSelected) await story.evaluate("getSelection().selectAllChildren(document.querySelector('#story > p'))");
  const popup = await session.openPopup(story, { asTab: true });
  const { pathname, search } = new URL(popup.url());
  await popup.close();
  return pathname.slice(1) + search;
}

async function measureAll(session: Session): Promise<Table> {
  const paths = { quoting: await openStory(session, true), summary: await openStory(session, false), empty: EMPTY };
  type Kind = keyof typeof paths;
  const openings: Record<Kind, Opening[]> = { quoting: [], summary: [], empty: [] };
  const sample = (kind: Kind) => async () => {
    const opening = await openOnce(session, paths[kind]);
    openings[kind].push(opening);
    return opening.cpu;
  };
  const kinds = ['quoting', 'summary', 'empty'] as const;
  await interleave(
    kinds.map((name) => ({ name, sample: sample(name) })),
    ROUNDS,
  );
  const pick = (kind: Kind, key: keyof Opening): Measured => ({
    name: kind,
    samples: openings[kind]
      .slice(1)
      .map((opening) => opening[key])
      .sort((a, b) => a - b),
  });
  const row = (label: string, kind: Kind, key: keyof Opening, most: number) => {
    const [ours, empty] = [pick(kind, key), pick('empty', key)];
    return [label, spread(ours), spread(empty), ratio(ours, empty, most)];
  };
  return {
    title: 'Opening the popup',
    note: `Milliseconds for the popup of an article, and for an empty page of the extension: median (p10–p90) of ${ROUNDS} openings in fresh tabs. With a passage selected it opens on the quote; with none on the summary, which reads the whole story for scenarios.`,
    head: ['', 'popup', 'empty page', 'of the empty page'],
    rows: [
      row('CPU time of the main thread, with a passage selected', 'quoting', 'cpu', MOST_CPU),
      row('first paint, with a passage selected', 'quoting', 'paint', MOST_PAINT),
      row('CPU time of the main thread, on the summary', 'summary', 'cpu', MOST_CPU),
      row('first paint, on the summary', 'summary', 'paint', MOST_PAINT),
    ],
  };
}

/** Opening the popup beside an empty page of the extension, in Chromium. */
export async function measureOpening(): Promise<Table[]> {
  const extension = mkdtempSync(join(tmpdir(), 'pressquote-bench-'));
  try {
    cpSync('dist/chromium', extension, { recursive: true });
    writeFileSync(
      join(extension, EMPTY),
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty',
    );
    const session = await launchWithExtension({ family: 'chromium', extension });
    try {
      return [await measureAll(session)];
    } finally {
      await session.close();
    }
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}
