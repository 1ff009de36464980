import type { Browser, BrowserContext, KeyInput, Page, Target } from 'puppeteer-core';
import type { Family } from './find-browser';
import { copy, type Drag, type Pasted, type Place, paste, selectAll, selectByKeyboard, selectByMouse } from './hands';
import { findPart, type Part, pressPart, type ShownPart, waitForNoPart, waitForPart } from './page-ui';
import { waitUntil } from './wait-until';

/** What a page gets for one address. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OpenOptions {
  /** Stands in for the session's own, for this page alone. */
  readonly answer?: (url: string) => Answer | null;
  /** Lets through to the network what has no answer. Default false: such a request fails. */
  readonly network?: boolean;
  /** Where the tab is opened, such as a private context; the browser's own by default. */
  readonly context?: BrowserContext;
}

export interface PopupOptions {
  readonly asTab?: boolean;
  /** For a popup as a tab: what its address asks for. */
  readonly view?: 'corrections' | 'quote';
}

/** One running browser with the extension in it. */
export interface Session {
  readonly family: Family;
  readonly browser: Browser;
  /** Such as `chrome-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens an address in a new tab, answered by the fixture site, and waits until it is loaded. */
  open(url: string, options?: OpenOptions): Promise<Page>;
  /** Drags the real mouse from one place in the text to another; gives the text that is then selected. */
  selectByMouse(page: Page, drag: Drag): Promise<string>;
  /** Double-clicks the word at a place and presses the keys with Shift held; gives the text that is then selected. */
  selectByKeyboard(page: Page, from: Place, keys: readonly KeyInput[]): Promise<string>;
  /** Presses Ctrl+A, or Cmd+A on a Mac; gives the text that is then selected. */
  selectAll(page: Page): Promise<string>;
  /** Presses Ctrl+C, or Cmd+C on a Mac. */
  copy(page: Page): Promise<void>;
  /** What the extension shows in the page under a role and name, whatever its shadow root; null if nothing. */
  findPart(page: Page, part: Part): Promise<ShownPart | null>;
  waitForPart(page: Page, part: Part): Promise<ShownPart>;
  waitForNoPart(page: Page, part: Part): Promise<void>;
  /** Waits for a part and clicks its middle with the real mouse. */
  pressPart(page: Page, part: Part): Promise<void>;
  /** Pastes with Ctrl+V in a tab of its own and comes back to `page`; the clipboard stays as it is. */
  paste(page: Page): Promise<Pasted>;
  /**
   * Opens the popup for a page. In Chromium the real one, which closes when something else gets the focus; in
   * Firefox, and with `asTab`, `popup/index.html?tab=…` as a tab beside the page.
   */
  openPopup(page: Page, options?: PopupOptions): Promise<Page>;
  /** Chromium's real popup that something opens. */
  catchPopup(open: () => Promise<unknown>): Promise<Page>;
  /** Opens a page of the extension, such as `popup/index.html`, in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The language that the browser itself speaks, such as `uk`: not the one asked for where its pack is missing. */
  uiLanguage(): Promise<string>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface SessionParts {
  readonly browser: Browser;
  readonly family: Family;
  readonly extensionOrigin: string;
  readonly answer: (url: string) => Answer | null;
  readonly colorScheme: 'light' | 'dark' | undefined;
  readonly cleanUp: () => void;
}

const popupPath = 'popup/index.html';

async function answerRequests(page: Page, answer: (url: string) => Answer | null, network: boolean): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const given = answer(request.url());
    const local = !request.url().startsWith('http');
    // A page that closes meanwhile takes its requests with it.
    if (given) request.respond({ ...given }).catch(() => {});
    else if (local || network) request.continue().catch(() => {});
    else request.abort().catch(() => {});
  });
}

async function goToExtensionPage(page: Page, url: string): Promise<void> {
  // In Firefox `goto` never settles on an extension's page.
  void page.goto(url).catch(() => {});
  await waitUntil(url, () =>
    page.evaluate((target) => location.href === target && document.readyState === 'complete', url),
  );
}

// As text, because neither browser's name for its API is known to both.
async function askExtension(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(`((browser) => ${expression})(globalThis.browser ?? globalThis.chrome)`);
}

function isPopup(target: Target, parts: SessionParts): boolean {
  return target.url().startsWith(`${parts.extensionOrigin}/${popupPath}`);
}

async function openRealPopup(parts: SessionParts, page: Page): Promise<Page> {
  const id = new URL(parts.extensionOrigin).host;
  const extension = (await parts.browser.extensions()).get(id);
  if (!extension) throw new Error(`The extension ${id} is gone.`);
  await page.bringToFront();
  return catchPopup(parts, () => page.triggerExtensionAction(extension));
}

async function catchPopup(parts: SessionParts, open: () => Promise<unknown>): Promise<Page> {
  const before = new Set(parts.browser.targets());
  await open();
  const target = await parts.browser.waitForTarget((each) => !before.has(each) && isPopup(each, parts), {
    timeout: 60_000,
  });
  return target.asPage();
}

async function openPopupTab(parts: SessionParts, page: Page, view: PopupOptions['view']): Promise<Page> {
  const popup = await openTab(parts);
  await goToExtensionPage(popup, `${parts.extensionOrigin}/${popupPath}`);
  await page.bringToFront();
  // Asked by being in front, not by address: two tabs may show one, and the extension is not told every address.
  const tab = await askExtension(
    popup,
    'browser.tabs.query({ active: true, currentWindow: true }).then(([t]) => t.id)',
  );
  await goToExtensionPage(
    popup,
    `${parts.extensionOrigin}/${popupPath}?tab=${String(tab)}${view ? `&view=${view}` : ''}`,
  );
  await popup.bringToFront();
  return popup;
}

async function applyColorScheme(page: Page, family: Family, value: 'light' | 'dark' | undefined): Promise<void> {
  // Firefox has it from its preferences.
  if (family === 'chromium' && value) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}

async function openTab({ browser, family, colorScheme }: SessionParts, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? browser).newPage();
  await applyColorScheme(page, family, colorScheme);
  return page;
}

/** Ends the browser, if it is still there, and waits until its process has let go of the profile. */
async function endBrowser(browser: Browser): Promise<void> {
  const program = browser.process();
  const ended = new Promise((resolve) => program?.once('exit', resolve));
  await browser.close().catch(() => {});
  if (program && program.exitCode === null && program.signalCode === null) await ended;
}

/** Puts a session around a running browser. */
export function makeSession(parts: SessionParts): Session {
  const { browser, family, extensionOrigin } = parts;
  const openExtensionPage = async (path: string) => {
    const page = await openTab(parts);
    await goToExtensionPage(page, `${extensionOrigin}/${path}`);
    return page;
  };
  return {
    family,
    browser,
    extensionOrigin,
    openExtensionPage,
    selectByMouse,
    selectByKeyboard,
    selectAll,
    copy,
    findPart,
    waitForPart,
    waitForNoPart,
    pressPart,
    paste: (page) => paste(browser, page),
    open: async (url, { answer = parts.answer, network = false, context } = {}) => {
      const page = await openTab(parts, context);
      if (answer(url) || !network) await answerRequests(page, answer, network);
      await page.goto(url);
      return page;
    },
    catchPopup: (open) => catchPopup(parts, open),
    openPopup: async (page, { asTab = false, view } = {}) => {
      if (asTab || family === 'firefox') return openPopupTab(parts, page, view);
      const popup = await openRealPopup(parts, page);
      await applyColorScheme(popup, family, parts.colorScheme);
      return popup;
    },
    uiLanguage: async () => {
      const page = await openExtensionPage(popupPath);
      const language = await askExtension(page, 'browser.i18n.getUILanguage()');
      await page.close();
      return String(language);
    },
    close: async () => {
      await endBrowser(browser);
      parts.cleanUp();
    },
  };
}
