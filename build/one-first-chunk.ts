import { readFile } from 'node:fs/promises';
import { resolve as absolute, dirname, relative } from 'node:path';
import type { Plugin } from 'esbuild';

const LATER = '?later';

/**
 * Keeps `modules`, the first of them the page's entry, and all that they import in one chunk, by making every part that
 * is loaded later import them too. Otherwise esbuild makes a chunk for each set of parts that share some code, and each
 * file costs the page a millisecond when it opens.
 */
export function oneFirstChunk(modules: readonly [entry: string, ...others: string[]]): Plugin {
  const entry = absolute(modules[0]);
  const importAll = (from: string): string =>
    modules
      .map((module) => `\nimport './${relative(dirname(from), absolute(module)).replaceAll('\\', '/')}';`)
      .join('');
  return {
    name: 'one-first-chunk',
    setup({ onLoad, onResolve, resolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const resolved = await resolve(path, { kind: 'import-statement', resolveDir });
        return { path: resolved.path, suffix: LATER, errors: resolved.errors };
      });
      onLoad({ filter: /\.tsx$/ }, async ({ path, suffix }) =>
        suffix === LATER || path === entry
          ? { contents: (await readFile(path, 'utf8')) + importAll(path), loader: 'tsx' }
          : undefined,
      );
    },
  };
}
