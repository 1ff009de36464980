import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type Family, families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { bundleForPage } from './bundle-for-page';
import { answerIsolated, makePage, otherAddress, siteAddress } from './make-page';
import { interleave, type Measured, ratio, spread, type Table, type Variant } from './measure';

const ROUNDS = 11;
/** Selected characters, and the most that a copy may take of the browser's own. */
const SIZES = [
  { size: 300, most: 1 },
  { size: 5_000, most: 0.6 },
  { size: 50_000, most: 0.15 },
  { size: 500_000, most: 0.02 },
] as const;
const MOST_OF_BARE = 2.5;
const MOST_OF_SHORTEST = 2;
/** For a selection to come to rest and the page to be read: a reader takes longer from the mouse to the keys. */
const SETTLING = 500;

const Copied = v.object({ took: v.number(), isCopied: v.boolean(), isReached: v.boolean() });
type Kind = 'Pressquote' | 'browser' | 'bare';

async function openKind(session: Session, size: number, kind: Kind, script: string): Promise<Variant> {
  const words = Math.max(800, Math.ceil(size / 5.4));
  const body = makePage(words).replace('<html', `<html data-copy="${kind}"`) + script;
  const address = kind === 'Pressquote' ? siteAddress(`copy-${size}`) : otherAddress(`${kind}-${size}`);
  const page = await session.open(address, { answer: (url) => (url === address ? answerIsolated(body) : null) });
  let round = 0;
  return {
    name: kind,
    sample: async () => {
      round += 1;
      return copyOnce(page, size, round % 7, kind === 'Pressquote');
    },
  };
}

/** One copy in an evaluation of its own, which is what gives the page the activation that a copy asks for. */
async function copyOnce(page: Page, size: number, skip: number, isOurs: boolean): Promise<number> {
  await page.bringToFront();
  const selected = Number(await page.evaluate(`select(${size}, ${skip})`));
  if (selected < size * 0.95) throw new Error(`Only ${selected} of ${size} characters were selected.`);
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  // Firefox asks for a real key; this one moves nothing.
  await page.keyboard.press('Home');
  const copied = v.parse(Copied, await page.evaluate('copy()'));
  if (!copied.isCopied) throw new Error(`The browser refused to copy ${size} characters at ${page.url()}.`);
  if (copied.isReached === isOurs) throw new Error('The copy was not handled by whom it should have been.');
  return copied.took;
}

async function measureFamily(family: Family): Promise<Table> {
  const script = await bundleForPage('copying');
  const prefs = { 'privacy.reduceTimerPrecision': false };
  const session = await launchWithExtension({ family, extension: `dist/${family}`, prefs });
  try {
    const kinds = ['Pressquote', 'browser', 'bare'] as const;
    const variants: Variant[] = [];
    for (const { size } of SIZES) for (const kind of kinds) variants.push(await openKind(session, size, kind, script));
    const measured = await interleave(variants, ROUNDS);
    return toTable(family, await session.browser.version(), measured);
  } finally {
    await session.close();
  }
}

function toTable(family: Family, version: string, measured: readonly Measured[]): Table {
  const isTarget = family === 'chromium';
  const shortest = measured[0];
  const rows = SIZES.map(({ size, most }, index) => {
    const [ours, browser, bare] = measured.slice(index * 3, index * 3 + 3);
    if (!ours || !browser || !bare || !shortest) return [];
    return [
      size.toLocaleString('en'),
      spread(ours),
      spread(browser),
      spread(bare),
      ratio(ours, browser, isTarget ? most : undefined),
      ratio(ours, bare, isTarget ? MOST_OF_BARE : undefined),
      ratio(ours, shortest, isTarget && size === 500_000 ? MOST_OF_SHORTEST : undefined),
    ];
  });
  return {
    title: `A copy, in ${version}`,
    note: `Milliseconds for one copy of a settled selection: median (p10–p90) of ${ROUNDS}. The page is as long as the selection, or 800 words where that is more.`,
    head: [
      'characters',
      'Pressquote',
      'the browser’s own',
      'a handler that only sets data',
      'of the browser’s',
      'of the handler’s',
      'of 300 characters',
    ],
    rows,
  };
}

/** A copy beside the browser's own and beside a handler that only calls `setData`. */
export async function measureCopying(measured: readonly Family[] = families): Promise<Table[]> {
  const tables: Table[] = [];
  for (const family of measured) tables.push(await measureFamily(family));
  return tables;
}
