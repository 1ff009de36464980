import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Answer, Session } from '../browsers/session';
import { loadArticles } from '../site/load';

const ARTICLE = 'salt-road';
const editors = ['tiptap', 'quill', 'lexical'] as const;

/** A page with nothing but the editor, served for an address of its own. */
async function makeEditorPage(name: string): Promise<{ address: string; answer: (url: string) => Answer | null }> {
  const bundle = await build({
    stdin: { contents: `import './${name}.ts';`, resolveDir: new URL('./editors', import.meta.url).pathname },
    // Lexical's packages have to share one copy of its core.
    alias: { lexical: new URL('../../node_modules/lexical', import.meta.url).pathname },
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = bundle.outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
  const body = `<!doctype html><meta charset="utf-8"><title>${name}</title><div id="editor"></div><script>${script}</script>`;
  const address = `https://editors.example/${name}/`;
  return {
    address,
    answer: (url) => (url === address ? { status: 200, contentType: 'text/html; charset=utf-8', body } : null),
  };
}

async function pasteInto(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click('#editor');
  await page.focus('[contenteditable="true"]');
  const control = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(control);
  await page.keyboard.press('v', process.platform === 'darwin' ? { commands: ['paste'] } : {});
  await page.keyboard.up(control);
  await page.waitForFunction(() => document.body.dataset['document']?.includes('</a>'));
}

/** Runs in the editor's page: what the editor shows, what its own document holds, and the link that was copied. */
function readEditor(copied: string) {
  // Quill's HTML has no-break spaces for all others.
  const textOf = (node: ParentNode | null) => node?.textContent?.replace(/\s+/g, ' ') ?? '';
  const read = (root: ParentNode | null) => ({
    text: textOf(root),
    links: [...(root?.querySelectorAll('a') ?? [])].map((link) => ({ href: link.href, text: textOf(link) })),
  });
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
  return {
    shown: read(document.querySelector('#editor')),
    held: read(parse(document.body.dataset['document'] ?? '')),
    link: read(parse(copied)).links.at(-1)?.href,
  };
}

describe.each(families)('a quote pasted in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ family, extension: `dist/${family}` });
  });
  afterAll(() => session.close());

  test.each(editors)('keeps its text and its active link in %s', async (name) => {
    const article = loadArticles().find(({ slug }) => slug === ARTICLE);
    if (article === undefined) throw new Error(`There is no fixture ${ARTICLE}.`);
    const { article: facts, blocks } = article.stories[0];
    const { address, answer } = await makeEditorPage(name);
    const page = await session.open(article.address);
    const [passage] = blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length > 100 && text.length < 480);
    await page.evaluate((text) => {
      const found = [...document.querySelectorAll('p')].find((each) => each.textContent.startsWith(text.slice(0, 40)));
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (found) getSelection()?.selectAllChildren(found);
    }, passage?.text ?? '');
    await session.waitForPart(page, { role: 'toolbar' });
    await session.copy(page);
    const { flavours } = await session.paste(page);
    const desk = await session.open(address, { answer });
    await pasteInto(desk);
    const { shown, held, link } = await desk.evaluate(readEditor, flavours.html);
    for (const { text, links } of [shown, held]) {
      expect(text).toContain(passage?.text);
      expect(text).toContain(`${facts.title}, Euromaidan Press`);
      expect(links.find((each) => each.text === facts.title)?.href).toBe(link);
    }
    expect(link?.split('#')[0]).toBe(facts.url);
    await desk.close();
    await page.close();
  });
});
