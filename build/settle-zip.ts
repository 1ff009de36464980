import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** Every file's time in a package; zip knows none before 1980. */
const EPOCH = new Date('2020-01-01T00:00:00Z');

/** Writes a zip anew with its files sorted and at one time, so that the same sources always give the same bytes. */
export async function settleZip(path: string): Promise<void> {
  const packed = await JSZip.loadAsync(await readFile(path));
  const settled = new JSZip();
  for (const file of Object.values(packed.files).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!file.dir) settled.file(file.name, await file.async('uint8array'), { date: EPOCH, createFolders: false });
  }
  const options = {
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  } as const;
  await writeFile(path, await settled.generateAsync(options));
}
