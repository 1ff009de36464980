import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import JSZip from 'jszip';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { checkZip } from '../../../build/check-zip';
import { cutInnerHtml } from '../../../build/cut-inner-html';
import { deriveManifest } from '../../../build/derive-manifest';
import type { Target } from '../../../build/targets';

const root = resolve(import.meta.dirname, '../../..');
const folders: string[] = [];

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pressquote-build-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const manifestSchema = v.looseObject({ background: v.record(v.string(), v.unknown()) });
async function manifestFor(target: Target) {
  const shared = await readFile(join(root, 'manifest.json'), 'utf8');
  return v.parse(manifestSchema, JSON.parse(deriveManifest(shared, target)));
}

describe('each browser gets a manifest with only the keys that it knows', () => {
  test('Chromium', async () => {
    const manifest = await manifestFor('chromium');
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    expect(manifest).toHaveProperty('minimum_chrome_version', '120');
    expect(manifest).not.toHaveProperty('browser_specific_settings');
  });

  test('Firefox', async () => {
    const manifest = await manifestFor('firefox');
    expect(manifest.background).toEqual({ scripts: ['background.js'] });
    expect(manifest).toHaveProperty('browser_specific_settings.gecko.strict_min_version', '140.0');
    expect(manifest).toHaveProperty('browser_specific_settings.gecko_android.strict_min_version', '142.0');
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
  });

  test.each<Target>(['chromium', 'firefox'])(
    '%s gets everything else alike, and asks for this site alone',
    async (target) => {
      const [own, other] = [
        await manifestFor(target),
        await manifestFor(target === 'chromium' ? 'firefox' : 'chromium'),
      ];
      const differing = new Set(['background', 'minimum_chrome_version', 'browser_specific_settings']);
      const alike = (manifest: object) => Object.entries(manifest).filter(([name]) => !differing.has(name));
      expect(alike(own)).toEqual(alike(other));
      expect(own['host_permissions']).toEqual(['*://*.euromaidanpress.com/*']);
      expect(own).not.toHaveProperty('web_accessible_resources');
    },
  );

  test('a shared manifest without a background is refused', () => {
    expect(() => deriveManifest('{"name":"x"}', 'firefox')).toThrow();
    expect(() => deriveManifest('not JSON', 'chromium')).toThrow();
  });
});

describe('Preact’s assignment to innerHTML', () => {
  const ASSIGNMENT = 'e.innerHTML=t.__html';

  test('is cut out where it stands once', () => {
    expect(cutInnerHtml([`a();${ASSIGNMENT};b()`])).toEqual(['a();void 0;b()']);
  });

  test('is cut out of whichever file holds it', () => {
    expect(cutInnerHtml(['a()', `b();${ASSIGNMENT}`])).toEqual(['a()', 'b();void 0']);
  });

  test.each([
    [0, ['a();b()']],
    [0, ['e.innerHTML=""', 'b()']],
    [2, [`${ASSIGNMENT};${ASSIGNMENT.replace('e', '$')}`]],
    [2, [ASSIGNMENT, ASSIGNMENT]],
  ])('fails the build where it is found %i times', (count, files) => {
    expect(() => cutInnerHtml(files)).toThrow(`found ${count}`);
  });
});

describe('a package', () => {
  const MANIFEST = JSON.stringify({ background: { scripts: ['background.js'] }, icons: { 16: 'icons/icon-16.png' } });
  const WHOLE: Readonly<Record<string, string>> = {
    'manifest.json': MANIFEST,
    'background.js': 'a()',
    'content.js': 'b()',
    'popup/main.js': 'import("./summary-tab-KTJMPY4J.js")',
    'popup/summary-tab-KTJMPY4J.js': 'c()',
    'icons/icon-16.png': '',
    '_locales/uk/messages.json': '{}',
  };

  async function check(files: Readonly<Record<string, string>>): Promise<void> {
    const zip = new JSZip();
    for (const [name, contents] of Object.entries(files)) zip.file(name, contents);
    const path = join(await makeFolder(), 'package.zip');
    await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }));
    await checkZip(path);
  }

  const without = (name: string) => Object.fromEntries(Object.entries(WHOLE).filter(([file]) => file !== name));

  test('with what it must have is let through', async () => {
    await expect(check(WHOLE)).resolves.toBeUndefined();
  });

  test.each<[what: string, files: Readonly<Record<string, string>>, fault: string]>([
    ['a source map', { ...WHOLE, 'content.js.map': '{}' }, "content.js.map doesn't belong"],
    ['a source', { ...WHOLE, 'src/site.ts': '' }, "src/site.ts doesn't belong"],
    ['a stray script of the popup', { ...WHOLE, 'popup/other.js': '' }, "popup/other.js doesn't belong"],
    ['a drawing', { ...WHOLE, 'icons/icon.svg': '' }, "icons/icon.svg doesn't belong"],
    ['a hidden file', { ...WHOLE, '.env': '' }, ".env doesn't belong"],
    ['no manifest', without('manifest.json'), 'manifest.json is missing'],
    ['no background', without('background.js'), 'background.js is named by the manifest and missing'],
    ['no icon', without('icons/icon-16.png'), 'icons/icon-16.png is named by the manifest and missing'],
    ['eval', { ...WHOLE, 'content.js': 'eval("1")' }, 'content.js holds eval('],
    ['a function made of text', { ...WHOLE, 'content.js': 'new Function("1")' }, 'content.js holds new Function('],
    ['innerHTML', { ...WHOLE, 'content.js': 'a.innerHTML = b' }, 'content.js holds .innerHTML ='],
    ['document.write', { ...WHOLE, 'content.js': 'document.write(b)' }, 'content.js holds document.write('],
  ])('with %s is refused, and the fault is named', async (_, files, fault) => {
    await expect(check(files)).rejects.toThrow(fault);
  });

  test('with several faults is told them all', async () => {
    const files = { ...without('background.js'), 'content.js': 'eval("1")', 'x.txt': '' };
    await expect(check(files)).rejects.toThrow(/x\.txt.*background\.js.*eval/s);
  });

  test('that is no zip is refused', async () => {
    const path = join(await makeFolder(), 'package.zip');
    await writeFile(path, 'no zip');
    await expect(checkZip(path)).rejects.toThrow();
  });
});

describe('an unpacked target', () => {
  test('holds the bundles, both languages, the icons without their drawings, the popup’s page and its manifest', async () => {
    const { cp } = await import('node:fs/promises');
    const folder = await makeFolder();
    for (const part of ['_locales', 'icons', 'popup/index.html', 'manifest.json']) {
      await cp(join(root, part), join(folder, part), { recursive: true });
    }
    const here = process.cwd();
    process.chdir(folder);
    try {
      const { writeTarget } = await import('../../../build/write-target');
      const contents = new TextEncoder().encode('a()');
      await writeTarget('firefox', [
        { name: 'content.js', contents },
        { name: 'popup/main.js', contents },
      ]);
    } finally {
      process.chdir(here);
    }
    const written = (await readdir(join(folder, 'dist/firefox'), { recursive: true })).map((name) =>
      name.replaceAll('\\', '/'),
    );
    const expected = [
      'manifest.json',
      'content.js',
      'popup/main.js',
      'popup/index.html',
      '_locales/en/messages.json',
      '_locales/uk/messages.json',
    ];
    expect(written).toEqual(expect.arrayContaining(expected));
    expect(written.filter((name) => name.endsWith('.svg'))).toEqual([]);
    expect(written.filter((name) => name.endsWith('.png')).length).toBeGreaterThan(0);
  });
});
