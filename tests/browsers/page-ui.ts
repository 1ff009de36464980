/** What the extension shows in a page, found as a screen reader finds it, though its shadow root is closed. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { waitUntil } from './wait-until';

/** A role and, where the role alone is not enough, the accessible name in full. */
export interface Part {
  readonly role: string;
  readonly name?: string;
}

const Shown = v.object({
  text: v.string(),
  box: v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
  /** As computed, such as `rgb(255, 255, 255)`: it tells whether our styles apply. */
  background: v.string(),
});

/** A part as it was when it was found: its visible text, and its box in CSS pixels of the viewport. */
export type ShownPart = v.InferOutput<typeof Shown>;

/** Runs in the page; null for what is no part of a closed shadow root, or is not to be seen or not at rest. */
function describe(element: Element): string | null {
  const root = element.getRootNode();
  if (
    !(root instanceof ShadowRoot && root.mode === 'closed') ||
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  )
    return null;
  // What still fades in is not there yet.
  if (root.getAnimations().some(({ playState }) => playState === 'running')) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const text = element instanceof HTMLElement ? element.innerText : '';
  const background = getComputedStyle(element).backgroundColor;
  return width * height > 0 ? JSON.stringify({ text, box: { x, y, width, height }, background }) : null;
}

function readShown(described: unknown): ShownPart | null {
  return typeof described === 'string' ? v.parse(Shown, JSON.parse(described)) : null;
}

async function findInChromium(page: Page, { role, name }: Part): Promise<ShownPart | null> {
  const selector = `::-p-aria(${name === undefined ? '' : `[name="${name}"]`}[role="${role}"])`;
  for (const element of await page.$$(selector)) {
    const shown = readShown(await element.evaluate(describe));
    if (shown) return shown;
  }
  return null;
}

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}

const Hosts = v.object({
  result: v.object({
    result: v.object({
      value: v.array(v.object({ value: v.object({ shadowRoot: v.nullish(v.object({ sharedId: v.string() })) }) })),
    }),
  }),
});
const Nodes = v.object({ result: v.object({ nodes: v.array(v.object({ sharedId: v.string() })) }) });
const Value = v.object({ result: v.object({ result: v.object({ value: v.optional(v.unknown()) }) }) });

/** Speaks WebDriver BiDi itself: it tells closed shadow roots, and Puppeteer keeps them to itself. */
async function findInFirefox(page: Page, part: Part): Promise<ShownPart | null> {
  const connection: unknown = Reflect.get(page.browser(), 'connection');
  const context: unknown = Reflect.get(page.mainFrame(), '_id');
  if (!isConnection(connection)) throw new Error('Puppeteer has no BiDi connection to lend.');
  const target = { context };
  const hosts = await connection.send('script.evaluate', {
    expression: '[...document.documentElement.children, ...(document.body?.children ?? [])]',
    awaitPromise: false,
    target,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  for (const { value } of v.parse(Hosts, hosts).result.result.value) {
    if (!value.shadowRoot) continue;
    const locator = { type: 'accessibility', value: part };
    const found = await connection.send('browsingContext.locateNodes', {
      context,
      locator,
      startNodes: [value.shadowRoot],
    });
    for (const { sharedId } of v.parse(Nodes, found).result.nodes) {
      const call = { functionDeclaration: describe.toString(), arguments: [{ sharedId }], awaitPromise: false, target };
      const shown = readShown(v.parse(Value, await connection.send('script.callFunction', call)).result.result.value);
      if (shown) return shown;
    }
  }
  return null;
}

/** The part of the extension's UI in the page if it is to be seen now and at rest, else null. The host is a child of html or body. */
export async function findPart(page: Page, part: Part): Promise<ShownPart | null> {
  const isChromium = (await page.browser().version()).toLowerCase().includes('chrom');
  return isChromium ? findInChromium(page, part) : findInFirefox(page, part);
}

function nameOf({ role, name }: Part): string {
  return name === undefined ? `a ${role}` : `the ${role} “${name}”`;
}

/** Waits until the part is to be seen. */
export function waitForPart(page: Page, part: Part): Promise<ShownPart> {
  return waitUntil(nameOf(part), () => findPart(page, part));
}

/** Waits until the part is to be seen no more. */
export async function waitForNoPart(page: Page, part: Part): Promise<void> {
  await waitUntil(`the end of ${nameOf(part)}`, async () => (await findPart(page, part)) === null);
}

/** Waits for the part and clicks its middle with the real mouse. */
export async function pressPart(page: Page, part: Part): Promise<void> {
  const { box } = await waitForPart(page, part);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
