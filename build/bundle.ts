import { relative } from 'node:path';
import { type BuildOptions, build as bundle, type OutputFile } from 'esbuild';
import { asOneFunction } from './as-one-function';
import { checkBudgets, type Weighed } from './check-budgets';
import { cssAsText } from './css-as-text';
import { cutInnerHtml } from './cut-inner-html';
import { oneFirstChunk } from './one-first-chunk';
import { DIST } from './targets';

/** A file of the extension, named by its path in it. */
export interface Output {
  readonly name: string;
  readonly contents: Uint8Array;
}

interface Bundled extends Output, Weighed {
  /** The sources in it. */
  readonly modules: readonly string[];
}

/** Background alone bears the polyfill, whose wrapping of every API each page and each popup would pay for. */
const NATIVE = { 'webextension-polyfill': './src/platform/native-browser.ts' };
// A script of ASCII alone takes half the memory: engines keep a letter in one byte then.
const IN_PAGE: BuildOptions = { charset: 'ascii', alias: NATIVE };

const POPUP_ENTRY = 'popup/main.tsx';
/** Modules, so that a tab's code can be loaded when it is first shown. */
const POPUP: BuildOptions = {
  entryPoints: { 'popup/main': POPUP_ENTRY },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  format: 'esm',
  splitting: true,
  chunkNames: 'popup/[name]-[hash]',
  alias: NATIVE,
};

const ENTRIES: readonly BuildOptions[] = [
  { ...IN_PAGE, entryPoints: { content: 'src/content/main.ts' }, plugins: [asOneFunction] },
  { ...IN_PAGE, entryPoints: { idle: 'src/content/idle.ts' }, plugins: [asOneFunction, cssAsText] },
  { entryPoints: { page: 'src/content/page.css' } },
  { entryPoints: { background: 'src/background/main.ts' } },
  { entryPoints: { 'popup/popup': 'popup/popup.css' } },
];

/** Bundles everything that both targets share. Throws where a bundle fails or passes its budget. */
export async function bundleAll(): Promise<Output[]> {
  const [popup, ...others] = await Promise.all([bundlePopup(), ...ENTRIES.map(bundleEntry)]);
  const outputs = [...withoutInnerHtml(popup), ...others.flat()];
  checkBudgets(outputs);
  return outputs;
}

/** What more parts than this share is loaded first, and what is too small to be a file of its own, in bytes. */
const FEW = 2;
const SMALL = 2_000;

/** The popup as the chunk that it loads first, with all that many of its later parts share, and a file for each part. */
async function bundlePopup(): Promise<Bundled[]> {
  const parted = await bundleEntry({ ...POPUP, plugins: [oneFirstChunk([POPUP_ENTRY])] });
  const importersOf = (name: string): number => parted.filter(({ imports }) => imports.includes(name)).length;
  const chunks = parted
    .filter(({ name }) => /\/chunk-\w+\.js$/.test(name))
    .filter(({ name, size }) => importersOf(name) > FEW || size < SMALL);
  const shared = chunks.flatMap(({ modules }) => modules).filter((module) => !module.includes('node_modules/'));
  return bundleEntry({ ...POPUP, plugins: [oneFirstChunk([POPUP_ENTRY, ...shared])] });
}

async function bundleEntry(options: BuildOptions): Promise<Bundled[]> {
  const { outputFiles = [], metafile } = await bundle({
    bundle: true,
    minify: true,
    format: 'iife',
    sourcemap: 'linked',
    legalComments: 'none',
    charset: 'utf8',
    target: ['chrome120', 'firefox140'],
    outdir: DIST,
    write: false,
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  const imports = (file: OutputFile): string[] =>
    (metafile?.outputs[inProject(file.path)]?.imports ?? [])
      .filter(({ kind }) => kind === 'import-statement')
      .map(({ path }) => inDist(path));
  return outputFiles.map((file) => {
    const { path, contents } = file;
    const modules = Object.keys(metafile?.outputs[inProject(path)]?.inputs ?? {});
    return { name: inDist(path), contents, size: contents.byteLength, imports: imports(file), modules };
  });
}

const inProject = (path: string): string => relative('.', path).replaceAll('\\', '/');
const inDist = (path: string): string => relative(DIST, path).replaceAll('\\', '/');

function withoutInnerHtml(popup: readonly Bundled[]): Bundled[] {
  const scripts = popup.filter(({ name }) => name.endsWith('.js'));
  const cut = cutInnerHtml(scripts.map(({ contents }) => new TextDecoder().decode(contents)));
  return popup.map((file) => {
    const text = cut[scripts.indexOf(file)];
    if (text === undefined) return file;
    const contents = new TextEncoder().encode(text);
    return { ...file, contents, size: contents.byteLength };
  });
}
