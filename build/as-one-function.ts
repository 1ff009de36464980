import { build as bundle, type Plugin } from 'esbuild';

const NAMESPACE = 'as-one-function';
const EXPORTS = /^export \{([^}]*)\};$/m;

/**
 * Puts a module that a script imports only later, with all that it imports, into one function of that script. An engine
 * makes nothing of a function's insides before it is called, so that a page pays for them when they are first needed;
 * esbuild alone would leave every function of every module outside. Throws where the module exports nothing.
 */
export const asOneFunction: Plugin = {
  name: NAMESPACE,
  setup({ initialOptions, onLoad, onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const resolved = await resolve(path, { kind: 'import-statement', resolveDir });
      return { path: resolved.path, namespace: NAMESPACE, errors: resolved.errors };
    });
    onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ path }) => {
      const { outputFiles } = await bundle({
        ...initialOptions,
        entryPoints: [path],
        format: 'esm',
        minify: false,
        minifySyntax: true,
        sourcemap: 'inline',
        write: false,
      });
      return { contents: wrap(outputFiles[0]?.text ?? ''), loader: 'js' };
    });
  },
};

function wrap(code: string): string {
  const exported = EXPORTS.exec(code)?.[1]
    ?.split(',')
    .map((name) => name.trim().split(' as '));
  if (exported === undefined) throw new Error('A module that is imported later exports nothing.');
  const fields = exported.map(([local, name = local]) => `${name}:${local}`);
  const names = exported.map(([local, name = local]) => name);
  return `export const {${names}} = (() => {${escapeLetters(code.replace(EXPORTS, `return {${fields}};`))}\n})();`;
}

/** Engines keep a script of ASCII alone in half the memory, and esbuild leaves other letters in regular expressions. */
function escapeLetters(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
