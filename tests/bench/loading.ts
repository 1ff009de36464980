import type { CDPSession, Page } from 'puppeteer-core';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { answerIsolated, makePage, otherAddress, siteAddress } from './make-page';
import { added, interleave, type Measured, spread, type Table } from './measure';

const ROUNDS = 30;
const WORDS = 800;
const MOST_SCRIPT = 1;
const MOST_HEAP = 250;

interface Load {
  readonly script: number;
  readonly task: number;
  readonly heap: number;
}

/** CPU time in milliseconds and memory in kilobytes of one page load in a fresh tab. */
async function loadOnce(session: Session, address: string, body: string): Promise<Load> {
  const page = await session.open('about:blank', { answer: (url) => (url === address ? answerIsolated(body) : null) });
  try {
    const client = await page.createCDPSession();
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await rest(page);
    const { ScriptDuration: script = 0, TaskDuration: task = 0 } = await readMetrics(client);
    await client.send('HeapProfiler.enable');
    await client.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = 0 } = await readMetrics(client);
    return { script: script * 1000, task: task * 1000, heap: heap / 1000 };
  } finally {
    await page.close();
  }
}

/** Until all that follows a load by itself has run, content scripts too. */
async function rest(page: Page): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 300)))');
}

async function readMetrics(client: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Loading a story's page with the content scripts and without them, in Chromium. */
export async function measureLoading(): Promise<Table[]> {
  const session = await launchWithExtension({ family: 'chromium', extension: 'dist/chromium' });
  try {
    const body = makePage(WORDS);
    const loads: Record<'with' | 'without', Load[]> = { with: [], without: [] };
    const sample = (kind: 'with' | 'without') => async () => {
      const load = await loadOnce(session, (kind === 'with' ? siteAddress : otherAddress)('load'), body);
      loads[kind].push(load);
      return load.script;
    };
    const kinds = ['with', 'without'] as const;
    await interleave(
      kinds.map((name) => ({ name, sample: sample(name) })),
      ROUNDS,
    );
    const pick = (kind: 'with' | 'without', key: keyof Load): Measured => ({
      name: kind,
      samples: loads[kind]
        .slice(1)
        .map((load) => load[key])
        .sort((a, b) => a - b),
    });
    const row = (label: string, key: keyof Load, most: number, unit: string) => {
      const [withScripts, without] = [pick('with', key), pick('without', key)];
      return [label, spread(withScripts), spread(without), added(withScripts, without, most, unit)];
    };
    return [
      {
        title: 'Loading a page',
        note: `CPU time and memory of a page of ${WORDS} words at rest, on the site and on an address where no content script runs: median (p10–p90) of ${ROUNDS} loads in fresh tabs.`,
        head: ['', 'with Pressquote', 'without', 'added'],
        rows: [
          row('script, ms', 'script', MOST_SCRIPT, 'ms'),
          row('whole main thread, ms', 'task', Number.POSITIVE_INFINITY, 'ms'),
          row('heap after a collection, kB', 'heap', MOST_HEAP, 'kB'),
        ],
      },
    ];
  } finally {
    await session.close();
  }
}
