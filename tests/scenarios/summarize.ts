/** `npm run --silent scenarios -- IN_DIR OUT_DIR`: the scenarios of every article in a folder, one file each. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInHtml } from './find-in-html';

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error('usage: npm run --silent scenarios -- IN_DIR OUT_DIR');
  process.exit(2);
}
mkdirSync(output, { recursive: true });
for (const name of readdirSync(input).filter((file) => file.endsWith('.json'))) {
  const { html }: { html?: unknown } = JSON.parse(readFileSync(join(input, name), 'utf8'));
  const scenarios = findInHtml(typeof html === 'string' ? html : '');
  writeFileSync(join(output, name), `${JSON.stringify({ scenarios }, null, 1)}\n`);
}
