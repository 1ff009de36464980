import { beforeEach, describe, expect, test, vi } from 'vitest';
import en from '../../../_locales/en/messages.json';
import uk from '../../../_locales/uk/messages.json';

interface Entry {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Texts = Readonly<Record<string, Entry>>;

const LOCALES: Readonly<Record<string, Texts>> = { en, uk };
const { shown } = vi.hoisted(() => ({ shown: { texts: {} as unknown, isGone: false } }));

vi.mock('../../../src/platform/browser', () => ({
  browser: {
    i18n: {
      getMessage(key: string, substitutions: string[] = []): string {
        if (shown.isGone) throw new Error('Extension context invalidated.');
        const entry = Object.entries(shown.texts ?? {}).find(([name]) => name === key)?.[1];
        return fillEntry(entry, substitutions);
      },
    },
  },
}));

function fillEntry(entry: Entry | undefined, substitutions: readonly string[]): string {
  return (entry?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry?.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (__, number: string) => substitutions[Number(number) - 1] ?? '');
  });
}

/** The texts of a language, with what is remembered of the last one forgotten. */
async function inLanguage(language: 'en' | 'uk') {
  shown.texts = LOCALES[language];
  shown.isGone = false;
  vi.resetModules();
  return await import('../../../src/platform/i18n');
}

const base = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const placeholdersOf = (entry: Entry): string[] =>
  Object.entries(entry.placeholders ?? {})
    .map(([name, { content }]) => `${name}=${content}`)
    .sort();

describe('the two languages', () => {
  test('have the same texts', () => {
    const keys = (texts: Texts) => [...new Set(Object.keys(texts).map(base))].sort();
    expect(keys(uk)).toEqual(keys(en));
  });

  test.each(['en', 'uk'])('%s has every plural form that it needs, and no empty text', (language) => {
    const texts = LOCALES[language] ?? {};
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = new Set(
      Object.keys(texts)
        .filter((key) => base(key) !== key)
        .map(base),
    );
    for (const plural of plurals) {
      for (const form of forms) expect(texts).toHaveProperty(`${plural}_${form}`);
    }
    for (const { message } of Object.values(texts)) expect(message.trim()).not.toBe('');
  });

  test('have the same placeholders, and each text uses those it declares', () => {
    const english: Texts = en;
    for (const [key, entry] of Object.entries<Entry>(uk)) {
      const counterpart = english[key] ?? english[`${base(key)}_other`];
      expect(placeholdersOf(entry)).toEqual(counterpart === undefined ? [] : placeholdersOf(counterpart));
    }
    for (const texts of Object.values(LOCALES)) {
      for (const { message, placeholders } of Object.values(texts)) {
        const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort();
        expect([...new Set(used)]).toEqual(Object.keys(placeholders ?? {}).sort());
      }
    }
  });
});

describe('a text', () => {
  beforeEach(() => vi.resetModules());

  test.each(['en', 'uk'] as const)('in %s has its language’s tag', async (language) => {
    expect((await inLanguage(language)).shownLanguage()).toBe(language);
  });

  test('with a number takes the language’s form for it', async () => {
    for (const language of ['en', 'uk'] as const) {
      const i18n = await inLanguage(language);
      const texts = LOCALES[language] ?? {};
      const key = Object.keys(texts).find((name) => name.endsWith('_other'));
      if (key === undefined) continue;
      const rules = new Intl.PluralRules(language);
      for (const count of [0, 1, 2, 5, 11, 21, 22, 25]) {
        const expected = fillEntry(texts[`${base(key)}_${rules.select(count)}`], [String(count)]);
        expect(callPlural(i18n, base(key), count)).toBe(expected);
        expect(callPrepared(i18n, base(key), count)).toBe(expected);
      }
    }
  });

  test('that was prepared works when the extension is gone, with values that hold anything', async () => {
    const { prepareText, translate } = await inLanguage('en');
    const name = await import('../../../src/platform/i18n').then(() => 'extensionName' as const);
    const prepared = prepareText(name);
    shown.isGone = true;
    expect(prepared('$1', '$&')).toBe(en.extensionName.message);
    expect(translate(name)).toBe('');
  });

  test('numbers are written as the language writes them', async () => {
    expect((await inLanguage('en')).formatNumber(12345)).toBe('12,345');
    expect((await inLanguage('uk')).formatNumber(12345)).toBe('12\u00A0345');
  });
});

type I18n = Awaited<ReturnType<typeof inLanguage>>;
type PluralKey = Parameters<I18n['translatePlural']>[0];
const isPluralKey = (key: string): key is PluralKey => `${key}_other` in en;

function callPlural(i18n: I18n, key: string, count: number): string {
  return isPluralKey(key) ? i18n.translatePlural(key, count) : '';
}

function callPrepared(i18n: I18n, key: string, count: number): string {
  return isPluralKey(key) ? i18n.preparePlural(key)(count) : '';
}
