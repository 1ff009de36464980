import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const rules = resolve(import.meta.dirname, '../../../biome.json');

const reportSchema = v.object({
  diagnostics: v.array(
    v.object({ category: v.string(), location: v.object({ start: v.object({ line: v.number() }) }) }),
  ),
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressquote-lint-'));
  await copyFile(rules, join(folder, 'biome.json'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The lines of some code that break a rule of the project, if the code stood at a path of it. */
async function faultyLines(
  rule: 'noRestrictedImports' | 'noRestrictedGlobals',
  path: string,
  code: string,
): Promise<string[]> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
  const flags = ['--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...flags, path], { cwd: folder, encoding: 'utf8' });
  await rm(file);
  const { diagnostics } = v.parse(reportSchema, JSON.parse(stdout.slice(stdout.indexOf('{'))));
  const lines = code.split('\n');
  return diagnostics
    .filter(({ category }) => category === `lint/style/${rule}`)
    .map(({ location }) => lines[location.start.line - 1] ?? '');
}

const importing = (sources: readonly string[]): string[] =>
  sources.map((source, index) => `export { a as a${index} } from '${source}';`);

const SHELLS = ['../content/x', '../background/x', '../../popup/x'];
const FEATURES = ['../quote/x', '../scenarios/x', '../corrections/x', '../ledger/x'];
const featuresBut = (own: string): string[] => FEATURES.filter((feature) => feature !== `../${own}/x`);

const FORBIDDEN: readonly [layer: string, path: string, sources: readonly string[]][] = [
  [
    'site.ts',
    'src/site.ts',
    ['./article/types', './policy/x', 'valibot', ...SHELLS.map((shell) => shell.replace('../', './'))],
  ],
  [
    'article',
    'src/article/x.ts',
    ['./dom/x', '../policy/x', '../ui/x', '../platform/x', 'webextension-polyfill', 'preact', ...FEATURES, ...SHELLS],
  ],
  [
    'article/dom',
    'src/article/dom/x.ts',
    [
      '../../policy/x',
      '../../quote/x',
      '../../scenarios/x',
      '../../ui/x',
      '../../platform/x',
      '../../content/x',
      '../../background/x',
      '../../../popup/x',
      'webextension-polyfill',
    ],
  ],
  [
    'policy',
    'src/policy/x.ts',
    ['../article/dom/x', '../ui/x', '../platform/x', 'webextension-polyfill', ...FEATURES, ...SHELLS],
  ],
  [
    'quote',
    'src/quote/x.ts',
    ['../article/dom/x', '../ui/x', '../platform/x', 'webextension-polyfill', ...featuresBut('quote'), ...SHELLS],
  ],
  [
    'scenarios',
    'src/scenarios/x.ts',
    ['../article/dom/x', '../ui/x', '../platform/x', ...featuresBut('scenarios'), ...SHELLS],
  ],
  [
    'corrections',
    'src/corrections/x.ts',
    ['../article/dom/x', '../ui/x', '../platform/x', '../quote/x', '../scenarios/x', '../ledger/x', ...SHELLS],
  ],
  [
    'ledger',
    'src/ledger/x.ts',
    ['../article/dom/x', '../ui/x', '../platform/x', '../quote/x', '../scenarios/x', '../corrections/x', ...SHELLS],
  ],
  ['ui', 'src/ui/x.ts', ['../platform/x', 'webextension-polyfill', ...FEATURES, ...SHELLS]],
  ['platform', 'src/platform/x.ts', ['../article/dom/x', '../ui/x', ...FEATURES, ...SHELLS]],
  ['content', 'src/content/x.ts', ['../background/x', '../../popup/x', 'webextension-polyfill', 'preact']],
  ['background', 'src/background/x.ts', ['../content/x', '../../popup/x', '../ui/x', '../article/dom/x', 'preact']],
  ['popup', 'popup/x.ts', ['../src/content/x', '../src/background/x']],
];

describe('imports point down: the lint rejects every one that points up', () => {
  test.each(FORBIDDEN)('from %s', async (_, path, sources) => {
    const lines = importing(sources);
    expect(await faultyLines('noRestrictedImports', path, lines.join('\n'))).toEqual(lines);
  });

  test.each([
    ['a value', "import { a } from '../quote/x';"],
    ['a type', "import type { A } from '../quote/x';"],
    ['for its effects', "import '../quote/x';"],
    ['an import made late', "export const a = import('../quote/x');"],
  ])('be it %s', async (_, code) => {
    expect(await faultyLines('noRestrictedImports', 'src/policy/x.ts', code)).toEqual([code]);
  });
});

describe('imports that point down are let through', () => {
  test.each<[layer: string, path: string, sources: readonly string[]]>([
    ['article', 'src/article/x.ts', ['./types', '../site']],
    ['article/dom', 'src/article/dom/x.ts', ['./context', '../types', '../../site']],
    ['policy', 'src/policy/x.ts', ['./count-characters', '../article/types', '../site']],
    ['quote', 'src/quote/x.ts', ['./types', '../policy/make-extract', '../article/types', '../site']],
    ['scenarios', 'src/scenarios/x.ts', ['./openings/opening', '../article/types', '../site']],
    [
      'content',
      'src/content/x.ts',
      ['../quote/make-quote', '../article/dom/find-body', '../platform/i18n', '../ui/toast'],
    ],
    ['background', 'src/background/x.ts', ['../platform/i18n', '../policy/read-policy']],
  ])('from %s', async (_, path, sources) => {
    expect(await faultyLines('noRestrictedImports', path, importing(sources).join('\n'))).toEqual([]);
  });
});

describe('pure code knows no page and no browser: the lint rejects their globals', () => {
  const USE = ['document', 'window', 'browser', 'chrome', 'navigator', 'fetch', 'localStorage'];
  const use = (names: readonly string[]): string[] => names.map((name) => `console.log(${name});`);

  test.each([
    'src/site.ts',
    'src/article/x.ts',
    'src/policy/x.ts',
    'src/quote/x.ts',
    'src/scenarios/x.ts',
    'src/corrections/x.ts',
    'src/ledger/x.ts',
  ])('in %s', async (path) => {
    expect(await faultyLines('noRestrictedGlobals', path, use(USE).join('\n'))).toEqual(use(USE));
  });

  test.each([
    ['src/article/dom/x.ts', ['document', 'window', 'browser', 'chrome']],
    ['src/ui/x.ts', ['browser', 'chrome']],
  ])('in %s', async (path, names) => {
    expect(await faultyLines('noRestrictedGlobals', path, use(names).join('\n'))).toEqual(use(names));
  });
});
