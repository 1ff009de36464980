import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';

const ALLOWED =
  /^(?:manifest\.json|content\.js|idle\.js|background\.js|page\.css|popup\/(?:index\.html|main\.js|[a-z-]+-[A-Z0-9]{8}\.js|popup\.css)|icons\/[a-z]+-\d+\.png|_locales\/(?:en|uk)\/messages\.json)$/;
const FORBIDDEN_CODE = /\beval\(|new Function\(|\.innerHTML\s*=|document\.write\(/;

/** Throws, with every fault, where a package holds what it must not or lacks what its manifest names. */
export async function checkZip(path: string): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const files = Object.values(zip.files).filter((file) => !file.dir);
  const names = new Set(files.map((file) => file.name));
  const faults = files
    .filter((file) => !ALLOWED.test(file.name))
    .map((file) => `${file.name} doesn't belong in a package`);
  const manifest = await zip.file('manifest.json')?.async('string');
  if (manifest === undefined) faults.push('manifest.json is missing');
  for (const [, named] of (manifest ?? '').matchAll(/"([\w./-]+\.(?:js|html|png|css))(?:\?[^"]*)?"/g)) {
    if (named !== undefined && !names.has(named)) faults.push(`${named} is named by the manifest and missing`);
  }
  for (const file of files.filter(({ name }) => name.endsWith('.js'))) {
    const code = await file.async('string');
    if (FORBIDDEN_CODE.test(code)) faults.push(`${file.name} holds ${FORBIDDEN_CODE.exec(code)?.[0]}`);
  }
  if (faults.length > 0) throw new Error(`${path}:\n  ${faults.join('\n  ')}`);
}
