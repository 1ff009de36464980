import { createContext, runInContext } from 'node:vm';
import { beforeAll, expect, test, vi } from 'vitest';
import { bundleAll } from '../../../build/bundle';

let scripts: ReadonlyMap<string, string>;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const outputs = (await bundleAll()).filter(({ name }) => name.endsWith('.js'));
  scripts = new Map(outputs.map(({ name, contents }) => [name, new TextDecoder().decode(contents)]));
});

const read = (name: string): string => scripts.get(name) ?? '';
const importsOf = (name: string): string[] =>
  [...read(name).matchAll(/(?:^|;)import(?:[^"(]*from)?"\.\/([^"]+)"/g)].map(([, file]) => `popup/${file}`);

test('a page that is only read pays for listeners alone: neither its document nor the browser is touched', () => {
  const heard: string[] = [];
  const page = createContext({ addEventListener: (type: string) => heard.push(type) });
  runInContext('globalThis.window = globalThis', page);
  for (const name of ['document', 'location', 'browser', 'chrome']) {
    Object.defineProperty(page, name, {
      get: () => {
        throw new Error(`${name} was touched`);
      },
    });
  }
  runInContext(read('content.js'), page);
  expect(heard.sort()).toEqual(['copy', 'keydown', 'pointerdown', 'selectionchange']);
});

test.each(['content.js', 'idle.js'])('%s is ASCII alone, which engines keep in half the memory', (name) => {
  expect(read(name).length).toBeGreaterThan(1000);
  expect(read(name)).not.toMatch(/[^\0-\x7f]/);
});

test('the popup opens with two scripts', () => {
  const [shared, ...others] = importsOf('popup/main.js');
  expect(others).toEqual([]);
  expect(read(shared ?? '')).toContain('getMessage');
  expect(importsOf(shared ?? '')).toEqual([]);
});

test('each part of the popup that comes later is one script more, and one that it shares with another part at the most', () => {
  const parts = [...scripts.keys()].filter((name) => /^popup\/(?!main|chunk)/.test(name));
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) {
    const others = importsOf(part).filter((name) => !importsOf('popup/main.js').includes(name));
    expect(others.length, part).toBeLessThanOrEqual(1);
  }
});
