import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export type Family = 'chromium' | 'firefox';
export const families: readonly Family[] = ['chromium', 'firefox'];

/** The oldest major version that the extension is declared for. */
export const minimumMajor: Readonly<Record<Family, number>> = { chromium: 120, firefox: 140 };

export interface FoundBrowser {
  readonly found: true;
  readonly family: Family;
  readonly path: string;
  readonly version: string;
}
export interface MissingBrowser {
  readonly found: false;
  readonly family: Family;
  /** One sentence: what was looked for and, where a browser was there but won't do, why not. */
  readonly reason: string;
}

/** What is asked of the machine; tests put a table in its place. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  isFile(path: string): boolean;
  /** Text with the version somewhere in it; empty if there is none to be had. */
  readVersion(path: string, family: Family): string;
}

/** The variable that names the program to use for a family. */
export const override: Readonly<Record<Family, string>> = {
  chromium: 'PRESSQUOTE_CHROMIUM',
  firefox: 'PRESSQUOTE_FIREFOX',
};

const linuxNames: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/firefox', '/snap/bin'];

const macApps: Readonly<Record<Family, readonly string[]>> = {
  chromium: ['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const windowsPrograms: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
const windowsNames: Readonly<Record<Family, readonly string[]>> = {
  chromium: ['chrome.exe', 'msedge.exe'],
  firefox: ['firefox.exe'],
};

function splitPath(machine: Machine): string[] {
  const windows = machine.platform === 'win32';
  const value = machine.env['PATH'] ?? machine.env['Path'] ?? '';
  return value.split(windows ? ';' : ':').filter((folder) => folder !== '');
}

function joinAll(folders: readonly string[], names: readonly string[], join = posix.join): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Every place where a browser of the family may be on this machine, likeliest first, whether or not it is there. */
export function listPlaces(family: Family, machine: Machine): string[] {
  const onPath = splitPath(machine);
  if (machine.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'ProgramFiles', 'PROGRAMFILES(X86)', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => machine.env[name])
      .filter((root) => root !== undefined);
    return [
      ...joinAll([...new Set(roots)], windowsPrograms[family], win32.join),
      ...joinAll(onPath, windowsNames[family], win32.join),
    ];
  }
  if (machine.platform === 'darwin') {
    const folders = ['/Applications', posix.join(machine.home, 'Applications')];
    const programs = macApps[family].map(
      (app) => `${app}.app/Contents/MacOS/${family === 'firefox' ? 'firefox' : app}`,
    );
    return [...joinAll(folders, programs), ...joinAll(onPath, linuxNames[family])];
  }
  const chrome = family === 'chromium' ? ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'] : [];
  return [...new Set([...joinAll([...onPath, ...linuxFolders], linuxNames[family]), ...chrome])];
}

/** The first dotted number in a text such as `Mozilla Firefox 153.7.0esr`, or null. */
export function readVersionNumber(text: string): string | null {
  return /\d+(?:\.\d+)+/.exec(text)?.[0] ?? null;
}

/** Looks at one place: the browser there, why it won't do, or null if nothing is there. */
function inspectPlace(path: string, family: Family, machine: Machine): FoundBrowser | string | null {
  if (!machine.isFile(path)) return null;
  const version = readVersionNumber(machine.readVersion(path, family));
  // A distribution may leave a stub in the browser's place that only says how to install it.
  if (version === null) return `${path} does not tell its version`;
  if (Number.parseInt(version, 10) >= minimumMajor[family]) return { found: true, family, path, version };
  return `${path} is version ${version}, and ${minimumMajor[family]} or later is needed`;
}

/**
 * Finds a browser of the family that the extension runs in. Where PRESSQUOTE_CHROMIUM or PRESSQUOTE_FIREFOX is set,
 * only the program it names is looked at. One that is too old counts as missing and the reason says so.
 */
export function findBrowser(family: Family, machine: Machine = thisMachine): FoundBrowser | MissingBrowser {
  const named = machine.env[override[family]];
  const refusals: string[] = [];
  for (const path of named ? [named] : listPlaces(family, machine)) {
    const seen = inspectPlace(path, family, machine);
    if (seen !== null && typeof seen === 'object') return seen;
    if (seen !== null) refusals.push(seen);
  }
  const title = family === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const none = named ? `${override[family]} names ${named}, which is no program` : `No ${title} was found`;
  return { found: false, family, reason: `${refusals.length > 0 ? refusals.join('; ') : none}.` };
}

function readOrEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Reads the version from the files beside a Windows program, which opens a window when asked for it. */
function readInstalledVersion(path: string, family: Family): string {
  const folder = win32.dirname(path);
  if (family === 'firefox') {
    return /^Version=(.*)$/m.exec(readFileSync(win32.join(folder, 'application.ini'), 'utf8'))?.[1] ?? '';
  }
  const versions = readdirSync(folder).filter((name) => /^\d+(\.\d+){3}$/.test(name));
  return versions.sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))[0] ?? '';
}

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  readVersion: (path, family) =>
    readOrEmpty(() =>
      process.platform === 'win32'
        ? readInstalledVersion(path, family)
        : execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] }),
    ),
};
