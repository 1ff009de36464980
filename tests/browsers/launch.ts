import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Viewport } from 'puppeteer-core';
import * as v from 'valibot';
import { answerFor } from '../site/serve';
import { type Family, type FoundBrowser, findBrowser } from './find-browser';
import { type Answer, makeSession, type Session } from './session';

export interface SessionOptions {
  readonly family: Family;
  /** Folder of the unpacked extension, such as `dist/firefox`. */
  readonly extension: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Language of the browser itself, and so of the extension. Firefox needs its language pack: see `uiLanguage`. */
  readonly language?: 'en' | 'uk';
  readonly colorScheme?: 'light' | 'dark';
  /** In CSS pixels, 1280 × 900 by default; null leaves it to the window. */
  readonly viewport?: Viewport | null;
  /** What the pages get for an address; null for what must not be reached. The fixture site by default. */
  readonly answer?: (url: string) => Answer | null;
  /** A port of this machine's where a server stands in for the site over https; the background's requests go there too. */
  readonly sitePort?: number;
  /** More arguments for the browser's command line. */
  readonly args?: readonly string[];
  /** More preferences, for Firefox alone. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

const SITE = 'euromaidanpress.com';

// Fixed, because Firefox tells the address of an extension's pages to nobody outside.
const firefoxUuid = '5f3c2a4e-9d51-4b7a-8c66-0b1d3e5f7a90';

const geckoManifest = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) });

function readGeckoId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return v.parse(geckoManifest, manifest).browser_specific_settings.gecko.id;
}

function makeProfileFolder(program: string): string {
  // A snap has a temp folder of its own and sees nobody else's, only its folder at home.
  const snap = /^\/snap\/bin\/([\w-]+)/.exec(program)?.[1];
  return mkdtempSync(join(snap ? join(homedir(), 'snap', snap, 'common') : tmpdir(), 'pressquote-'));
}

function chromiumOptions(options: SessionOptions): LaunchOptions {
  const language = options.language ?? 'en';
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--lang=${language}`,
      ...(process.platform === 'darwin' ? ['-AppleLanguages', `(${language})`] : []),
      // Chromium's sandbox refuses to run for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.sitePort === undefined
        ? []
        : [`--host-resolver-rules=MAP ${SITE}:443 127.0.0.1:${options.sitePort}`, '--ignore-certificate-errors']),
      ...(options.args ?? []),
    ],
  };
}

function firefoxOptions(options: SessionOptions): LaunchOptions {
  const language = options.language ?? 'en';
  const scheme = options.colorScheme && { 'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0 };
  return {
    browser: 'firefox',
    // Without it the driver may not touch an extension's pages.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [readGeckoId(options.extension)]: firefoxUuid }),
      'intl.locale.requested': language === 'en' ? 'en-US' : language,
      'intl.accept_languages': language,
      ...scheme,
      ...(options.sitePort !== undefined && {
        'network.dns.localDomains': SITE,
        'network.socket.forcePort': `443=${options.sitePort}`,
      }),
      ...options.prefs,
    },
  };
}

async function startBrowser(found: FoundBrowser, options: SessionOptions, profile: string): Promise<Browser> {
  const own = options.family === 'chromium' ? chromiumOptions(options) : firefoxOptions(options);
  return puppeteer.launch({
    ...own,
    // The stand-in's certificate is nobody's.
    acceptInsecureCerts: options.sitePort !== undefined,
    executablePath: found.path,
    userDataDir: profile,
    headless: options.headless ?? true,
    defaultViewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    // Chromium takes its language from here on Linux, from --lang elsewhere.
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
    timeout: 120_000,
    protocolTimeout: 180_000,
  });
}

/**
 * Starts an installed browser of the family with a clean profile and the extension in it. `close()` ends the browser
 * and removes the profile. Throws with the reason where no such browser is installed.
 */
export async function launchWithExtension(options: SessionOptions): Promise<Session> {
  const found = findBrowser(options.family);
  if (!found.found) throw new Error(found.reason);
  const profile = makeProfileFolder(found.path);
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  process.once('exit', removeProfile);
  const cleanUp = () => {
    process.off('exit', removeProfile);
    removeProfile();
  };
  let browser: Browser | undefined;
  try {
    browser = await startBrowser(found, options, profile);
    const id = await browser.installExtension(resolve(options.extension));
    const extensionOrigin =
      options.family === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}`;
    return makeSession({
      browser,
      family: options.family,
      extensionOrigin,
      answer: options.answer ?? answerFor,
      colorScheme: options.colorScheme,
      cleanUp,
    });
  } catch (error) {
    await browser?.close().catch(() => {});
    cleanUp();
    throw error;
  }
}
