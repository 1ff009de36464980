import { describe, expect, test } from 'vitest';
import type { Family, FoundBrowser } from '../browsers/find-browser';
import { adviseInstall, ensureBrowser, type System } from '../browsers/install-browser';

const installed: FoundBrowser = { found: true, family: 'chromium', path: '/usr/bin/chromium', version: '156.0' };

interface Pretence extends Partial<System> {
  readonly programs?: readonly string[];
  /** Exit codes of the commands, in order; 0 beyond them. */
  readonly codes?: readonly number[];
  /** How many commands have to run before the browser is there. */
  readonly foundAfter?: number;
}

function pretendSystem({ programs = [], codes = [], foundAfter = Number.POSITIVE_INFINITY, ...rest }: Pretence) {
  const ran: string[] = [];
  const system: System = {
    platform: 'linux',
    isRoot: true,
    distribution: 'debian',
    env: {},
    hasProgram: (name) => programs.includes(name),
    find: (family) =>
      ran.length >= foundAfter ? installed : { found: false, family, reason: 'No browser was found.' },
    run: async (command) => {
      ran.push(command.join(' '));
      return codes[ran.length - 1] ?? 0;
    },
    say: () => {},
    ...rest,
  };
  return { system, ran };
}

const advice: [system: string, Family, Pretence, string][] = [
  ['Debian', 'chromium', { programs: ['apt-get'] }, 'apt-get install chromium chromium-l10n'],
  ['Debian', 'firefox', { programs: ['apt-get'] }, 'apt-get install firefox-esr firefox-esr-l10n-uk'],
  ['Ubuntu', 'firefox', { distribution: 'ubuntu', programs: ['apt-get', 'snap'] }, 'snap install firefox'],
  [
    'Ubuntu without snaps',
    'chromium',
    { distribution: 'ubuntu', programs: ['apt-get'] },
    'https://www.google.com/chrome/',
  ],
  ['Fedora', 'firefox', { programs: ['dnf'] }, 'sudo dnf install firefox'],
  ['Arch', 'chromium', { programs: ['pacman'] }, 'sudo pacman -S chromium'],
  ['openSUSE', 'firefox', { programs: ['zypper'] }, 'zypper install MozillaFirefox'],
  ['Alpine', 'chromium', { programs: ['apk'] }, 'apk add chromium'],
  ['macOS with Homebrew', 'chromium', { platform: 'darwin', programs: ['brew'] }, 'brew install --cask google-chrome'],
  ['macOS', 'firefox', { platform: 'darwin' }, 'https://www.mozilla.org/firefox/'],
  ['Windows', 'firefox', { platform: 'win32', programs: ['winget'] }, 'winget install Mozilla.Firefox'],
  ['Windows without winget', 'chromium', { platform: 'win32' }, 'https://www.google.com/chrome/'],
];

describe('a missing browser is answered with what to install', () => {
  test.each(advice)('on %s for %s', (_, family, pretence, words) => {
    const told = adviseInstall(family, pretendSystem(pretence).system);
    expect(told).toContain(words);
    expect(told).toContain(family === 'chromium' ? 'version 120 or later' : 'version 140 or later');
  });
});

describe('making sure of a browser', () => {
  test('installs nothing where one is found', async () => {
    const { system, ran } = pretendSystem({ programs: ['apt-get'], foundAfter: 0 });
    expect(await ensureBrowser('chromium', system)).toEqual(installed);
    expect(ran).toEqual([]);
  });

  test("installs it from the system's packages for root on Debian", async () => {
    const { system, ran } = pretendSystem({ programs: ['apt-get'], foundAfter: 2 });
    expect(await ensureBrowser('chromium', system)).toEqual(installed);
    expect(ran).toHaveLength(2);
    expect(ran[0]).toMatch(/^apt-get update/);
    expect(ran[1]).toMatch(/^apt-get install -y .* chromium chromium-l10n$/);
  });

  test('installs it even if the lists can’t be refreshed and there is no language package', async () => {
    const { system, ran } = pretendSystem({ programs: ['apt-get'], codes: [100, 100], foundAfter: 3 });
    expect(await ensureBrowser('chromium', system)).toEqual(installed);
    expect(ran[2]).toMatch(/ chromium$/);
  });

  test('says what to install where installing it failed', async () => {
    const { system } = pretendSystem({ programs: ['apt-get'], codes: [100, 100, 100] });
    expect(await ensureBrowser('firefox', system)).toMatchObject({
      found: false,
      reason: expect.stringMatching(/^No browser was found\. Install it with: sudo apt-get update && /),
    });
  });

  test.each<[string, Pretence]>([
    ['for a user who is not root', { isRoot: false, programs: ['apt-get'] }],
    ['where the environment names a program', { env: { PRESSQUOTE_CHROMIUM: '/gone' }, programs: ['apt-get'] }],
    ['without apt-get', { programs: ['dnf'] }],
    ['on a Mac', { platform: 'darwin', programs: ['apt-get', 'brew'] }],
  ])('installs nothing %s', async (_, pretence) => {
    const { system, ran } = pretendSystem(pretence);
    expect(await ensureBrowser('chromium', system)).toMatchObject({ found: false });
    expect(ran).toEqual([]);
  });
});
