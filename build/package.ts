import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webExt from 'web-ext';
import { checkZip } from './check-zip';
import { settleZip } from './settle-zip';
import { distFolder, TARGETS } from './targets';

const PACKAGES = 'packages';

/**
 * Writes the zip of each target and the archive of sources for Mozilla's reviewers, checks what is in the zips, and
 * builds and packs a second time: packages that differ by a byte are an error.
 */
export async function packageAll(build: () => Promise<void>): Promise<void> {
  await rm(PACKAGES, { recursive: true, force: true });
  const first = await packOnce();
  await build();
  const second = await packOnce();
  console.log('Checked, and the same when built a second time:');
  for (const [name, digest] of first) {
    if (second.get(name) !== digest) throw new Error(`${name} came out differently when it was built again.`);
    console.log(`${join(PACKAGES, name)}  sha256 ${digest}`);
  }
}

async function packOnce(): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const target of TARGETS) {
    const name = `pressquote-${target}.zip`;
    await pack(distFolder(target), name, ['**/*.map']);
    await checkZip(join(PACKAGES, name));
    digests.set(name, await digest(name));
  }
  const sources = await stageSources();
  await pack(sources, SOURCES, []);
  await rm(sources, { recursive: true });
  digests.set(SOURCES, await digest(SOURCES));
  return digests;
}

const SOURCES = 'pressquote-sources.zip';

async function pack(sourceDir: string, filename: string, ignoreFiles: readonly string[]): Promise<void> {
  await webExt.cmd.build(
    { sourceDir, artifactsDir: PACKAGES, filename, overwriteDest: true, ignoreFiles: [...ignoreFiles] },
    { showReadyMessage: false },
  );
  await settleZip(join(PACKAGES, filename));
}

/** What is no source: the archive is made of all else where there is no git to ask, as in the archive itself. */
const MADE = new Set(['node_modules', 'dist', PACKAGES, 'artifacts', '.git']);

async function listSources(): Promise<string[]> {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return listed.split('\0').filter((name) => name !== '');
  } catch {
    const top = (await readdir('.')).filter((name) => !MADE.has(name));
    return top.sort();
  }
}

/** A copy of the sources, in a folder of its own. */
async function stageSources(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pressquote-sources-'));
  for (const name of await listSources()) await cp(name, join(folder, name), { recursive: true });
  return folder;
}

async function digest(name: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(join(PACKAGES, name)))
    .digest('hex');
}
