import { relative, resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { bundleAll } from '../../../build/bundle';

const { sizes } = vi.hoisted(() => ({ sizes: new Map<string, number>() }));

/** The popup's chunks: Preact in one that is loaded at once, the parts in others that are loaded later. */
const FIRST = 'popup/chunk-AAAAAAAA';
const LATER = [
  'popup/summary-tab-BBBBBBBB',
  'popup/settings-panel-CCCCCCCC',
  'popup/popup-corrections-DDDDDDDD',
  'popup/copy-as-EEEEEEEE',
  'popup/quote-desk-FFFFFFFF',
];

/** A bundler whose bundles are as large as a test says. */
vi.mock('esbuild', () => ({
  transform: vi.fn(),
  build: async ({ entryPoints }: { entryPoints: Record<string, string> }) => {
    const sources = Object.entries(entryPoints);
    if ('popup/main' in entryPoints) sources.push(...[FIRST, ...LATER].map((name): [string, string] => [name, 'x.ts']));
    const outputFiles = sources.map(([name, source]) => {
      const file = `${name}${source.endsWith('.css') ? '.css' : '.js'}`;
      const start = name === FIRST ? 'e.innerHTML=t.__html;' : '';
      const text = start.padEnd(sizes.get(file) ?? 1000, ';');
      return { path: resolve('dist', file), contents: new TextEncoder().encode(text), text };
    });
    const first = { path: `dist/${FIRST}.js`, kind: 'import-statement' };
    const later = LATER.map((name) => ({ path: `dist/${name}.js`, kind: 'dynamic-import' }));
    const outputs = Object.fromEntries(
      outputFiles.map(({ path }) => {
        const name = relative('.', path).replaceAll('\\', '/');
        if (name === 'dist/popup/main.js') return [name, { imports: [first, ...later] }];
        return [name, { imports: later.some((each) => each.path === name) ? [first] : [] }];
      }),
    );
    return { outputFiles, metafile: { outputs } };
  },
}));

beforeEach(() => {
  sizes.clear();
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

test('bundles within their budgets are built', async () => {
  const names = (await bundleAll()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['content.js', 'background.js', 'popup/main.js', 'popup/popup.css']));
});

test.each([
  ['content.js', 40_000],
  ['popup/main.js', 60_000],
  ['popup/summary-tab-BBBBBBBB.js', 150_000],
  ['popup/settings-panel-CCCCCCCC.js', 10_000],
  ['popup/popup-corrections-DDDDDDDD.js', 60_000],
  ['popup/copy-as-EEEEEEEE.js', 20_000],
  ['popup/quote-desk-FFFFFFFF.js', 40_000],
])('%s of more than %i bytes fails the build, which says by how much', async (name, budget) => {
  sizes.set(name, budget + 100);
  const told = new RegExp(`^${name} has \\d+ bytes, \\d+ more than its budget of ${budget}\\.$`);
  await expect(bundleAll()).rejects.toThrow(told);
});

test('what the popup loads at once counts as its own, what it loads later does not', async () => {
  sizes.set('popup/summary-tab-BBBBBBBB.js', 70_000);
  await expect(bundleAll()).resolves.toBeDefined();
  sizes.set('popup/chunk-AAAAAAAA.js', 59_500);
  await expect(bundleAll()).rejects.toThrow('popup/main.js has 60486 bytes');
});

test('the popup’s bundle has no assignment to innerHTML left', async () => {
  const popup = (await bundleAll()).filter(({ name }) => name.startsWith('popup/'));
  for (const { contents } of popup) expect(new TextDecoder().decode(contents)).not.toContain('innerHTML');
});
