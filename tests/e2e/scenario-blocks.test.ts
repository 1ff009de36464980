import { resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { readArticle } from '../scenarios/read-article';
import { loadSet } from '../scenarios/scoring/load-set';

const ADDRESS = 'https://example.com/blocks';

/** Reads a story of body markup in the page, as the extension does. */
const IN_PAGE = `
  import { readStory } from './src/article/dom/read-story';
  globalThis.readBlocks = (html) => {
    document.body.innerHTML = html;
    return readStory(document.body, '').blocks;
  };`;

let session: Session;
beforeAll(async () => {
  session = await launchWithExtension({ family: 'chromium', extension: 'dist/chromium' });
});
afterAll(() => session.close());

test('the scenarios that are scored in jsdom are read from the very blocks that Chromium shows', async () => {
  const { outputFiles } = await build({
    stdin: { contents: IN_PAGE, resolveDir: resolve(import.meta.dirname, '../..'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const answer = { status: 200, contentType: 'text/html; charset=utf-8', body: '<!doctype html><body></body>' };
  const page = await session.open(ADDRESS, { answer: (url) => (url === ADDRESS ? answer : null) });
  await page.evaluate(outputFiles[0]?.text ?? '');
  const articles = loadSet(resolve(import.meta.dirname, '../scenarios/development'));
  expect(articles.length).toBeGreaterThan(80);
  for (const { slug, html } of articles) {
    const shown: unknown = await page.evaluate(`readBlocks(${JSON.stringify(html)})`);
    expect({ slug, blocks: shown }).toEqual({ slug, blocks: readArticle(html).blocks });
  }
});
