/** The main job, done by the harness where there is no display to do it by hand. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Family } from './browsers/find-browser';
import type { Drag, Pasted } from './browsers/hands';
import { launchWithExtension } from './browsers/launch';
import type { Session } from './browsers/session';
import { root } from './run-node';

const toolbar = { role: 'toolbar' };
const toast = { role: 'status' };

export interface Job {
  readonly family: Family;
  readonly extension: string;
  readonly url: string;
  /** Lets the page reach the network. */
  readonly network: boolean;
}

/**
 * Runs in the page: gives CSS paths of the first and the second long paragraph of what is most likely the story, the
 * element with the most text in paragraphs of its own, or null.
 */
function findParagraphs(): { first: string; second: string } | null {
  let best: Element[] = [];
  let most = 0;
  for (const parent of new Set([...document.querySelectorAll('p')].map((each) => each.parentElement))) {
    const paragraphs = [...(parent?.children ?? [])].filter((each) => each.matches('p'));
    const length = paragraphs.reduce((sum, each) => sum + each.textContent.length, 0);
    if (length <= most) continue;
    most = length;
    best = paragraphs;
  }
  const paths = best
    .filter((each) => each.textContent.length > 150)
    .slice(0, 2)
    .map((each) => {
      let path = '';
      for (let at: Element | null = each; at?.parentElement; at = at.parentElement) {
        path = ` > :nth-child(${[...at.parentElement.children].indexOf(at) + 1})${path}`;
      }
      return `html${path}`;
    });
  const [first, second = first] = paths;
  return first && second ? { first, second } : null;
}

async function choosePassages(page: Page): Promise<{ long: Drag; short: Drag }> {
  const found = await page.evaluate(findParagraphs);
  if (!found) throw new Error('There is no story to quote at this address.');
  const { first, second } = found;
  return {
    long: { from: { selector: first }, to: { selector: second } },
    short: { from: { selector: second }, to: { selector: second } },
  };
}

function printPasted(title: string, { flavours }: Pasted): void {
  console.log(`── ${title}\n\ntext/html\n${flavours.html}\n\ntext/plain\n${flavours.plain}\n`);
}

type Camera = ReturnType<typeof makeCamera>;

/** Takes pictures into a folder of the project and remembers their names. */
function makeCamera(folder: string) {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  return {
    taken,
    take: async (page: Page, name: `${string}.png`) => {
      await page.screenshot({ path: join(folder, name) });
      taken.push(name);
    },
  };
}

/** Takes the popup's picture in a tab: without a display, its own window has one size whatever is in it. */
async function takePopup(session: Session, page: Page, take: Camera['take']) {
  const popup = await session.openPopup(page, { asTab: true });
  await popup.setViewport({ width: 380, height: 600 });
  await popup.locator('main .formats select').wait();
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  await popup.setViewport({ width: 380, height });
  await take(popup, 'popup.png');
  await popup.close();
}

/** Prints what the popup says of the story, and turns on “Copy as soon as I select” in its settings. */
async function usePopup(session: Session, page: Page) {
  const popup = await session.openPopup(page);
  await popup.locator('main h1').wait();
  const said = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
  console.log(`── The story, from the popup\n\n${said}\n`);
  await popup.locator('::-p-aria([name="Settings"][role="button"])').click();
  const quoteOnSelect = '::-p-aria([name="Copy as soon as I select"][role="switch"])';
  await popup.locator(quoteOnSelect).click();
  // Says so once it is stored: a popup closed before takes the change with it.
  await popup.waitForFunction((box) => box?.ariaChecked === 'true', {}, await popup.waitForSelector(quoteOnSelect));
  await popup.close();
}

/** Quotes a passage both ways, prints what was copied and the story's details, and takes pictures on the way. */
export async function performJob({ family, extension, url, network }: Job): Promise<void> {
  const folder = join(root, 'artifacts');
  const { take, taken } = makeCamera(folder);
  const session = await launchWithExtension({ family, extension });
  try {
    const page = await session.open(url, { network });
    const { long, short } = await choosePassages(page);
    await session.selectByMouse(page, long);
    await session.waitForPart(page, toolbar);
    await take(page, 'toolbar.png');
    await session.copy(page);
    await session.waitForPart(page, toast);
    await take(page, 'toast.png');
    printPasted('Copied with Ctrl+C', await session.paste(page));
    await takePopup(session, page, take);
    await usePopup(session, page);
    await page.bringToFront();
    // Gone with the page are the toast and the toolbar of the first way.
    await page.reload();
    await session.selectByMouse(page, short);
    await session.waitForPart(page, toast);
    await take(page, 'copied-on-select.png');
    printPasted('Copied as soon as selected', await session.paste(page));
    console.log(`Pictures in ${folder}: ${taken.join(', ')}`);
  } finally {
    await session.close();
  }
}
