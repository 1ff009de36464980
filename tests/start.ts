/** `npm start`: the extension in a real browser, on a sample article or any address; without a display, the job itself. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Family, findBrowser } from './browsers/find-browser';
import { ensureBrowser } from './browsers/install-browser';
import { launchWithExtension } from './browsers/launch';
import { performJob } from './perform-job';
import { root, runBuild } from './run-node';
import { answerFor } from './site/serve';

const sample = 'https://euromaidanpress.com/2024/04/18/three-ways-to-rebuild-a-power-grid/';

const help = `npm start                   opens a sample article in a browser with Pressquote
npm start -- URL            opens any address instead
npm start -- --firefox      in Firefox; --chromium in Chromium, Chrome or Edge
npm start -- --headless     opens no window: quotes a passage and shows what was copied, as it does without a display`;

interface Wishes {
  readonly url: string;
  readonly family: Family | null;
  readonly headless: boolean;
}

/** What the command line asks for, or what to say instead. */
function readWishes(args: readonly string[]): Wishes | { readonly say: string; readonly code: number } {
  try {
    const flags = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { firefox: flags, chromium: flags, headless: flags, help: flags },
    });
    if (values.help) return { say: help, code: 0 };
    const [url = sample, ...more] = positionals;
    if (more.length > 0 || !URL.canParse(url) || !/^https?:/.test(url)) throw new Error('One web address, please.');
    const family = values.firefox ? 'firefox' : values.chromium ? 'chromium' : null;
    return { url, family, headless: values.headless || !hasDisplay() };
  } catch (error) {
    return { say: `${error instanceof Error ? error.message : String(error)}\n\n${help}`, code: 2 };
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Opens a window with the address and comes back when the reader has closed it. */
async function openWindow(family: Family, extension: string, url: string): Promise<void> {
  const session = await launchWithExtension({ family, extension, headless: false, viewport: null });
  // Puppeteer would kill the browser and report an error, but Ctrl+C is a good end here.
  process.removeAllListeners('SIGINT').once('SIGINT', () => void session.close());
  const blanks = await session.browser.pages();
  await session.open(url, { network: true });
  await Promise.all(blanks.map((page) => page.close()));
  console.log(`Open: ${url}

1. Select a passage with the mouse and press Ctrl+C (Cmd+C on a Mac).
2. Paste it into an e-mail, a document or any editor.
3. To have it copied as soon as you select, open Pressquote from the browser's toolbar and turn that on.

Close the window, or press Ctrl+C here, to end.`);
  if (session.browser.connected) await new Promise((resolve) => session.browser.once('disconnected', resolve));
  await session.close();
}

async function start({ url, family: wanted, headless }: Wishes): Promise<number> {
  const family = wanted ?? (!findBrowser('chromium').found && findBrowser('firefox').found ? 'firefox' : 'chromium');
  const browser = await ensureBrowser(family);
  if (!browser.found) {
    console.error(browser.reason);
    return 1;
  }
  console.log('Building Pressquote …');
  const { code, output } = await runBuild();
  if (code !== 0) {
    console.error(output);
    return 1;
  }
  console.log(`Starting ${browser.path}, version ${browser.version} …\n`);
  const extension = join(root, 'dist', family);
  if (headless) await performJob({ family, extension, url, network: answerFor(url) === null });
  else await openWindow(family, extension, url);
  return 0;
}

const wishes = readWishes(process.argv.slice(2));
if ('say' in wishes) {
  console.log(wishes.say);
  process.exitCode = wishes.code;
} else {
  process.exitCode = await start(wishes).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
}
