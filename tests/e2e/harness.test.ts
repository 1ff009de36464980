import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';

const address = 'https://stories.example/long/';
const words = 'One two three four five six seven eight nine ten eleven twelve. '.repeat(8).trim();
const body = `<!doctype html><title>Long</title>${Array.from({ length: 60 }, (_, i) => `<p id="p${i}">${words}</p>`).join('')}`;
const answer = (url: string) => (url === address ? { status: 200, contentType: 'text/html', body } : null);

describe.each(families)('the harness in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ family, extension: `dist/${family}`, answer });
  });
  afterAll(() => session.close());

  test('a page gets what is answered, and nothing else can be reached', async () => {
    const page = await session.open(address);
    expect(await page.title()).toBe('Long');
    const reached = await page.evaluate(() =>
      fetch('https://stories.example/other/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(reached).toBe('refused');
    await page.close();
  });

  test('the mouse selects exactly from one place to the other, in both directions and over many screens', async () => {
    const page = await session.open(address);
    const short = { from: { selector: '#p1', offset: 4 }, to: { selector: '#p1', offset: 13 } };
    const long = { from: { selector: '#p1', offset: 4 }, to: { selector: '#p50', offset: 7 } };
    for (const backward of [false, true]) {
      expect(await session.selectByMouse(page, { ...short, backward })).toBe('two three');
      const text = await session.selectByMouse(page, { ...long, backward });
      expect([text.slice(0, 9), text.slice(-7)]).toEqual(['two three', 'One two']);
    }
    await page.close();
  });

  test('the keyboard carries a selection on, character by character', async () => {
    const page = await session.open(address);
    const keys = Array<'ArrowRight'>(6).fill('ArrowRight');
    expect(await session.selectByKeyboard(page, { selector: '#p2', offset: 4 }, keys)).toMatch(/^two three\b/);
    await page.close();
  });

  test('what is copied can be pasted again and again', async () => {
    const page = await session.open(address);
    await session.selectByMouse(page, { from: { selector: '#p1' }, to: { selector: '#p1', offset: 7 } });
    await session.copy(page);
    for (const _ of [1, 2]) {
      const pasted = await session.paste(page);
      expect(pasted.plain).toBe('One two');
      expect(pasted.flavours.plain).toBe('One two');
      expect(pasted.html).toContain('One two');
    }
    await page.close();
  });
});
