/**
 * Builds the extension: `npm run build` writes dist/chromium and dist/firefox, `npm run package` the stores' zips into
 * packages/ besides.
 */
import { pathToFileURL } from 'node:url';
import { bundleAll } from './build/bundle';
import { packageAll } from './build/package';
import { TARGETS } from './build/targets';
import { emptyDist, writeTarget } from './build/write-target';

/** Builds both targets. Throws, with what is wrong, where a bundle fails or passes its size budget. */
export async function build(): Promise<void> {
  const outputs = await bundleAll();
  // Only now: a build that fails leaves the last good one where it is.
  await emptyDist();
  for (const target of TARGETS) await writeTarget(target, outputs);
}

async function main(flags: readonly string[]): Promise<void> {
  await build();
  if (flags.includes('--package')) await packageAll(build);
  else console.log('Built dist/chromium and dist/firefox.');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
