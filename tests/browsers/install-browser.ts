import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  type Family,
  type FoundBrowser,
  findBrowser,
  type MissingBrowser,
  minimumMajor,
  override,
  thisMachine,
} from './find-browser';

/** What is asked of the system; tests put a table in its place. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** The distribution's own name for itself, such as `debian`; empty where there is none. */
  readonly distribution: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  hasProgram(name: string): boolean;
  find(family: Family): FoundBrowser | MissingBrowser;
  /** Runs a command, its output shown as it comes, and gives its exit code. */
  run(command: readonly string[]): Promise<number>;
  say(line: string): void;
}

const debianPackages: Readonly<Record<Family, readonly [string, string]>> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-uk'],
};

/** The first of these whose program is there tells how a system installs things. */
const installers: readonly { program: string; chromium: string; firefox: string }[] = [
  {
    program: 'apt-get',
    chromium: `sudo apt-get update && sudo apt-get install ${debianPackages.chromium.join(' ')}`,
    firefox: `sudo apt-get update && sudo apt-get install ${debianPackages.firefox.join(' ')}`,
  },
  { program: 'dnf', chromium: 'sudo dnf install chromium', firefox: 'sudo dnf install firefox' },
  { program: 'pacman', chromium: 'sudo pacman -S chromium', firefox: 'sudo pacman -S firefox' },
  { program: 'zypper', chromium: 'sudo zypper install chromium', firefox: 'sudo zypper install MozillaFirefox' },
  { program: 'apk', chromium: 'sudo apk add chromium', firefox: 'sudo apk add firefox' },
  { program: 'brew', chromium: 'brew install --cask google-chrome', firefox: 'brew install --cask firefox' },
  { program: 'winget', chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
];
const snap = { program: 'snap', chromium: 'sudo snap install chromium', firefox: 'sudo snap install firefox' };

const downloads: Readonly<Record<Family, string>> = {
  chromium: 'Chrome from https://www.google.com/chrome/',
  firefox: 'Firefox from https://www.mozilla.org/firefox/',
};

/** Says in one sentence what to install on this system so that a browser of the family is there. */
export function adviseInstall(family: Family, system: System): string {
  // Ubuntu has both browsers as snaps alone; its packages of these names are empty.
  const choices = system.distribution === 'ubuntu' ? [snap] : installers;
  const installer = choices.find(({ program }) => system.hasProgram(program));
  const way = installer ? `Install it with: ${installer[family]}` : `Install ${downloads[family]}`;
  return `${way} (version ${minimumMajor[family]} or later; or let ${override[family]} name the program of one).`;
}

function canInstall(family: Family, system: System): boolean {
  const isDebian = system.platform === 'linux' && system.hasProgram('apt-get');
  return isDebian && system.isRoot && !system.env[override[family]];
}

async function installPackages(family: Family, system: System): Promise<void> {
  const [browser, language] = debianPackages[family];
  system.say(`Installing ${browser} from this system's packages …`);
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  // What is on the disk may do where the lists can't be refreshed, so its failure decides nothing.
  await system.run(['apt-get', 'update', '-o', 'DPkg::Lock::Timeout=300']);
  const code = await system.run([...install, browser, language]);
  // The browser alone will do where the language package has another name.
  if (code !== 0) await system.run([...install, browser]);
}

/**
 * Finds a browser of the family or, as root with apt-get, installs one from the system's packages. Where that can't be
 * done or fails, the reason says what to install.
 */
export async function ensureBrowser(
  family: Family,
  system: System = thisSystem,
): Promise<FoundBrowser | MissingBrowser> {
  const before = system.find(family);
  if (before.found) return before;
  if (canInstall(family, system)) await installPackages(family, system);
  const after = system.find(family);
  return after.found ? after : { ...after, reason: `${after.reason} ${adviseInstall(family, system)}` };
}

function readDistribution(): string {
  try {
    return /^ID="?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

function hasProgram(name: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders.some((folder) => endings.some((ending) => thisMachine.isFile(join(folder, name + ending))));
}

function runCommand([program = '', ...args]: readonly string[]): Promise<number> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The system that this runs on. */
export const thisSystem: System = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  distribution: readDistribution(),
  env: process.env,
  hasProgram,
  find: (family) => findBrowser(family),
  run: runCommand,
  say: (line) => console.log(line),
};
