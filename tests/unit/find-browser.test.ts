import { describe, expect, test } from 'vitest';
import { type Family, findBrowser, listPlaces, type Machine, readVersionNumber } from '../browsers/find-browser';

const home = '/Users/reader';

function pretendMachine(platform: NodeJS.Platform, programs: Record<string, string>, env = {}): Machine {
  return {
    platform,
    env,
    home,
    isFile: (path) => path in programs,
    readVersion: (path) => programs[path] ?? '',
  };
}

const finds: { what: string; family: Family; machine: Machine; path: string; version: string }[] = [
  {
    what: 'Chromium on the PATH of Linux',
    family: 'chromium',
    machine: pretendMachine(
      'linux',
      { '/nix/bin/chromium': 'Chromium 156.0.8078.79 built on Debian' },
      { PATH: '/nix/bin' },
    ),
    path: '/nix/bin/chromium',
    version: '156.0.8078.79',
  },
  {
    what: 'Chrome in its usual place on Linux, with an empty PATH',
    family: 'chromium',
    machine: pretendMachine('linux', { '/opt/google/chrome/chrome': 'Google Chrome 143.0.1.2' }),
    path: '/opt/google/chrome/chrome',
    version: '143.0.1.2',
  },
  {
    what: 'Firefox ESR on Linux',
    family: 'firefox',
    machine: pretendMachine('linux', { '/usr/bin/firefox-esr': 'Mozilla Firefox 140.3.0esr' }),
    path: '/usr/bin/firefox-esr',
    version: '140.3.0',
  },
  {
    what: 'Edge on macOS',
    family: 'chromium',
    machine: pretendMachine('darwin', {
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge': 'Microsoft Edge 120.0.2210.61',
    }),
    path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    version: '120.0.2210.61',
  },
  {
    what: "Firefox in the reader's own applications on macOS",
    family: 'firefox',
    machine: pretendMachine('darwin', {
      [`${home}/Applications/Firefox.app/Contents/MacOS/firefox`]: 'Mozilla Firefox 150.0',
    }),
    path: `${home}/Applications/Firefox.app/Contents/MacOS/firefox`,
    version: '150.0',
  },
  {
    what: 'Chrome installed for one user on Windows',
    family: 'chromium',
    machine: pretendMachine(
      'win32',
      { 'C:\\Users\\r\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe': '138.0.7204.97' },
      { LOCALAPPDATA: 'C:\\Users\\r\\AppData\\Local' },
    ),
    path: 'C:\\Users\\r\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    version: '138.0.7204.97',
  },
  {
    what: 'Firefox on Windows',
    family: 'firefox',
    machine: pretendMachine(
      'win32',
      { 'C:\\Program Files\\Mozilla Firefox\\firefox.exe': '141.0' },
      { ProgramFiles: 'C:\\Program Files' },
    ),
    path: 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    version: '141.0',
  },
  {
    what: 'a newer browser behind one that is too old',
    family: 'chromium',
    machine: pretendMachine('linux', {
      '/usr/bin/chromium': 'Chromium 90.0',
      '/usr/bin/google-chrome': 'Google Chrome 140.0',
    }),
    path: '/usr/bin/google-chrome',
    version: '140.0',
  },
  {
    what: 'the program that the environment names, before all others',
    family: 'chromium',
    machine: pretendMachine(
      'linux',
      { '/usr/bin/chromium': 'Chromium 156.0', '/opt/own/chrome': 'Chromium 157.0' },
      { PRESSQUOTE_CHROMIUM: '/opt/own/chrome' },
    ),
    path: '/opt/own/chrome',
    version: '157.0',
  },
];

const misses: { what: string; family: Family; machine: Machine; reason: string }[] = [
  {
    what: 'nothing is installed',
    family: 'firefox',
    machine: pretendMachine('linux', {}, { PATH: '/usr/bin' }),
    reason: 'No Firefox was found.',
  },
  {
    what: 'the only one is too old',
    family: 'firefox',
    machine: pretendMachine('linux', { '/usr/bin/firefox': 'Mozilla Firefox 139.0.4' }),
    reason: '/usr/bin/firefox is version 139.0.4, and 140 or later is needed.',
  },
  {
    what: 'a stub stands in its place',
    family: 'chromium',
    machine: pretendMachine('linux', { '/usr/bin/chromium-browser': 'Command requires the chromium snap.' }),
    reason: '/usr/bin/chromium-browser does not tell its version.',
  },
  {
    what: 'the environment names a program that is not there',
    family: 'firefox',
    machine: pretendMachine('linux', { '/usr/bin/firefox': 'Mozilla Firefox 153.0' }, { PRESSQUOTE_FIREFOX: '/gone' }),
    reason: 'PRESSQUOTE_FIREFOX names /gone, which is no program.',
  },
];

describe('a browser is found', () => {
  test.each(finds)('$what', ({ family, machine, path, version }) => {
    expect(findBrowser(family, machine)).toEqual({ found: true, family, path, version });
  });
});

describe('a browser counts as missing, with the reason, where', () => {
  test.each(misses)('$what', ({ family, machine, reason }) => {
    expect(findBrowser(family, machine)).toEqual({ found: false, family, reason });
  });
});

test('no place is named twice', () => {
  const places = listPlaces('chromium', pretendMachine('linux', {}, { PATH: '/usr/bin:/usr/local/bin' }));
  expect(new Set(places).size).toBe(places.length);
});

test.each([
  ['Mozilla Firefox 153.7.0esr', '153.7.0'],
  ['Google Chrome 143.0.7499.40 ', '143.0.7499.40'],
  ['no version', null],
  ['', null],
])('the version in %j is %j', (text, version) => {
  expect(readVersionNumber(text)).toBe(version);
});
