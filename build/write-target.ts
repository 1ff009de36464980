import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Output } from './bundle';
import { deriveManifest } from './derive-manifest';
import { DIST, distFolder, type Target } from './targets';

/** Removes what earlier builds wrote. */
export async function emptyDist(): Promise<void> {
  await rm(DIST, { recursive: true, force: true });
}

/** Writes one unpacked target: the shared bundles, the files that are copied as they are, and its own manifest. */
export async function writeTarget(target: Target, outputs: readonly Output[]): Promise<void> {
  const folder = distFolder(target);
  for (const { name, contents } of outputs) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), contents);
  }
  await cp('_locales', join(folder, '_locales'), { recursive: true });
  await cp('icons', join(folder, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
  await cp('popup/index.html', join(folder, 'popup/index.html'));
  const manifest = deriveManifest(await readFile('manifest.json', 'utf8'), target);
  await writeFile(join(folder, 'manifest.json'), manifest);
}
