/** `npm run dev`: the extension in a running browser, built and reloaded after every change; `-- --firefox` for Firefox. */
import { watch } from 'node:fs';
import webExt from 'web-ext';
import { build } from '../build';
import { distFolder, type Target } from '../build/targets';
import { ensureBrowser } from './browsers/install-browser';

const WATCHED = ['src', 'popup', '_locales', 'icons', 'manifest.json'];
/** Editors write a file in several steps, in milliseconds. */
const QUIET = 150;

/**
 * Runs a browser with the extension and rebuilds after every change; web-ext reloads it from what was written. Throws
 * where the browser is missing, with what to install. Without a display the browser shows no window.
 */
async function develop(target: Target): Promise<void> {
  await build();
  const browser = await ensureBrowser(target);
  if (!browser.found) throw new Error(browser.reason);
  let timer: NodeJS.Timeout | undefined;
  const rebuild = (): void => {
    build().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
  };
  for (const path of WATCHED) {
    watch(path, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, QUIET);
    });
  }
  const shared = { sourceDir: distFolder(target), startUrl: ['https://euromaidanpress.com/'], noInput: true };
  const headless = hasDisplay() ? [] : ['--headless'];
  if (target === 'firefox') {
    await webExt.cmd.run({ ...shared, target: ['firefox-desktop'], firefox: browser.path, args: headless });
  } else {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    await webExt.cmd.run({
      ...shared,
      target: ['chromium'],
      chromiumBinary: browser.path,
      args: [...headless, ...asRoot],
    });
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

develop(process.argv.includes('--firefox') ? 'firefox' : 'chromium').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
