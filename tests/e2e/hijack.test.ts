import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { findArticle } from './find-article';
import { expectQuote } from './read-quote';
import { storeSettings } from './store-settings';

const { address, html, stories } = findArticle('grid-after-winter');
const [{ article, blocks }] = stories;
const expected = { article, selected: [blocks[0]?.text ?? ''], limit: 500 };
const drag = { from: { selector: '.entry-content > p' }, to: { selector: '.entry-content > p' } };

/** The story with a script of the page's that runs before anything else in it. */
function withScript(script: string, headers = {}) {
  const body = html.replace('<head>', `<head><script>${script}</script>`);
  return () => ({ status: 200, contentType: 'text/html; charset=utf-8', body, headers });
}

/** Listens for copies wherever a page can, as early as it can. */
const listenEverywhere = (react: string): string => `
  const react = (event) => { ${react} };
  const listen = (target) => { for (const capture of [true, false]) target.addEventListener('copy', react, capture); };
  [window, document, document.documentElement].forEach(listen);
  document.oncopy = react;
  addEventListener('DOMContentLoaded', () => { listen(document.body); document.body.oncopy = react; });
`;

const spoiled: Readonly<Record<string, readonly string[]>> = {
  'Element.prototype': ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute', 'append'],
  'Document.prototype': ['querySelector', 'querySelectorAll', 'createElement', 'getSelection', 'createTreeWalker'],
  'Node.prototype': ['compareDocumentPosition', 'contains', 'appendChild', 'getRootNode'],
  'Selection.prototype': ['getRangeAt', 'toString', 'addRange'],
  'Range.prototype': ['intersectsNode', 'cloneRange', 'toString', 'getClientRects'],
  'Event.prototype': ['preventDefault', 'stopImmediatePropagation', 'composedPath'],
  'DataTransfer.prototype': ['setData', 'getData'],
  'Array.prototype': ['map', 'filter', 'flatMap', 'join', 'slice', 'find', 'at', 'push', 'sort'],
  'String.prototype': ['slice', 'replace', 'replaceAll', 'split', 'trim', 'normalize', 'indexOf', 'charAt'],
  'RegExp.prototype': ['test', 'exec'],
  'Map.prototype': ['get', 'set', 'has'],
  JSON: ['parse', 'stringify'],
};

/**
 * Spoils what a script of the page can spoil, from the start; while \`isCalm\` it works as ever, for the driver's sake.
 * Touching the story with every key, it has it read anew in the copy.
 */
const spoilEverything = `
  const spoil = (holder, name) => {
    const own = holder[name];
    holder[name] = function () {
      if (window.isCalm) return Reflect.apply(own, this, arguments);
      throw new Error('spoiled');
    };
  };
  addEventListener('keydown', () => { document.getElementsByClassName('entry-content')[0].className += ' touched'; }, true);
  ${Object.entries(spoiled)
    .flatMap(([holder, names]) => names.map((name) => `spoil(${holder}, '${name}');`))
    .join('\n')}
`;

describe.each(families)('a page that is hostile in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ family, extension: `dist/${family}` });
    await storeSettings(session, {});
  });
  afterAll(() => session.close());

  async function expectQuoted(page: Page): Promise<void> {
    await session.copy(page);
    expectQuote(await session.paste(page), expected);
  }

  test.each([
    [
      'puts its own text on the clipboard',
      `event.clipboardData.setData('text/plain', 'ours');
      event.clipboardData.setData('text/html', '<b>ours</b>'); event.preventDefault(); event.stopImmediatePropagation();`,
    ],
    ['keeps copies from happening', 'event.preventDefault(); event.stopImmediatePropagation();'],
    [
      'adds to the selection as it is copied',
      `const more = document.createElement('p'); more.textContent = 'Read more';
      document.body.append(more); getSelection().selectAllChildren(more);`,
    ],
  ])('and %s does not change the quote', async (_, react) => {
    const page = await session.open(address, { answer: withScript(listenEverywhere(react)) });
    await session.selectByMouse(page, drag);
    await expectQuoted(page);
    await page.close();
  });

  test('and spoils the prototypes of its world does not change the quote', async () => {
    const page = await session.open(address, { answer: withScript(spoilEverything) });
    const isSpoiled = await page.evaluate("try { JSON.parse('1'); false } catch { true }");
    expect(isSpoiled).toBe(true);
    await page.evaluate('window.isCalm = true');
    await session.selectByMouse(page, drag);
    await page.evaluate('window.isCalm = false');
    await expectQuoted(page);
    await page.evaluate('window.isCalm = true');
    expect(await session.waitForPart(page, { role: 'status' })).toHaveProperty(
      'text',
      expect.stringContaining('Copied'),
    );
    await page.close();
  });

  test('and removes our elements does not change the quote', async () => {
    const remove = `new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === 'pressquote-ui') node.remove();
    }).observe(document, { childList: true, subtree: true });`;
    const page = await session.open(address, { answer: withScript(remove) });
    for (const _ of ['at first', 'and again']) {
      await session.selectByMouse(page, drag);
      await expectQuoted(page);
    }
    expect(await page.evaluate(() => document.querySelectorAll('pressquote-ui').length)).toBe(0);
    await page.close();
  });

  test('and puts all of its body anew does not keep the quote or the toolbar away', async () => {
    const page = await session.open(address);
    await session.selectByMouse(page, drag);
    await expectQuoted(page);
    await page.evaluate(() => {
      const copies = [...document.body.childNodes].map((node) => node.cloneNode(true));
      document.documentElement.lastElementChild?.remove();
      document.body.replaceChildren();
      document.body.append(...copies);
    });
    await session.selectByMouse(page, drag);
    await session.waitForPart(page, { role: 'toolbar' });
    await expectQuoted(page);
    await page.close();
  });

  test('and forbids every style by its policy does not keep ours away', async () => {
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'none'" };
    const page = await session.open(address, { answer: withScript('', headers) });
    // The page's own styles are refused, so that the policy is known to be in force.
    expect(await page.$eval('#main', (main) => getComputedStyle(main).maxWidth)).toBe('none');
    await session.selectByMouse(page, drag);
    const toolbar = await session.waitForPart(page, { role: 'toolbar' });
    expect(toolbar.background).toMatch(/^rgb\(/);
    expect(toolbar.box.width).toBeLessThan(500);
    await session.pressPart(page, { role: 'button', name: 'Quote' });
    const toast = await session.waitForPart(page, { role: 'status' });
    expect(toast.box.y).toBeGreaterThan(700);
    expectQuote(await session.paste(page), expected);
    await page.close();
  });

  test('and copies from a field of its own keeps its own text', async () => {
    const script = `addEventListener('keydown', (event) => {
      if (event.key !== 'F2') return;
      const field = document.createElement('textarea');
      field.value = 'A short address to share, such as https://share.example/4711';
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
    });`;
    const page = await session.open(address, { answer: withScript(script) });
    await session.selectByMouse(page, drag);
    await page.keyboard.press('F2');
    expect((await session.paste(page)).flavours).toEqual({
      html: '',
      plain: 'A short address to share, such as https://share.example/4711',
    });
    await page.close();
  });
});
