/** `npm run --silent scenarios -- IN_DIR OUT_DIR`: the scenarios of every article in a folder, one file each. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findInHtml } from './find-in-html';

const MARKUP = v.object({ title: v.fallback(v.string(), ''), html: v.string() });

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  console.error('usage: npm run --silent scenarios -- IN_DIR OUT_DIR');
  process.exit(2);
}
mkdirSync(output, { recursive: true });
for (const name of readdirSync(input).filter((file) => file.endsWith('.json'))) {
  const markup = v.safeParse(MARKUP, readJson(join(input, name)));
  if (markup.success) {
    const scenarios = findInHtml(markup.output);
    writeFileSync(join(output, name), `${JSON.stringify({ scenarios }, null, 1)}\n`);
  } else {
    console.error(`${name} is left out: it isn't JSON with the text "html" in it.`);
    process.exitCode = 1;
  }
}
