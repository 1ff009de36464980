import { describe, expect, it } from 'vitest';
import en from '../../_locales/en/messages.json';
import uk from '../../_locales/uk/messages.json';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
const LOCALES: Readonly<Record<string, Readonly<Record<string, Entry>>>> = { en, uk };
const FORM = /_(?:zero|one|two|few|many|other)$/;

/** Keys without their plural forms, each once. */
function baseKeys(texts: Readonly<Record<string, Entry>>): string[] {
  return [...new Set(Object.keys(texts).map((key) => key.replace(FORM, '')))].sort();
}

function placeholders(entry: Entry | undefined): string {
  return Object.entries(entry?.placeholders ?? {})
    .map(([name, { content }]) => `${name}=${content}`)
    .sort()
    .join(' ');
}

describe.each(Object.entries(LOCALES))('the texts in %s', (language, texts) => {
  it('are the same as in English, with the same placeholders', () => {
    expect(baseKeys(texts)).toEqual(baseKeys(en));
    const english: Readonly<Record<string, Entry>> = en;
    for (const [key, entry] of Object.entries(texts)) {
      const original = english[key] ?? english[key.replace(FORM, '_other')];
      expect(placeholders(entry), key).toBe(placeholders(original));
    }
  });

  it('are never empty, and use each placeholder that they declare and no other', () => {
    for (const [key, { message, placeholders: declared = {} }] of Object.entries(texts)) {
      expect(message.trim(), key).not.toBe('');
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect([...new Set(used)].sort(), key).toEqual(Object.keys(declared).sort());
    }
  });

  it('have every plural form that the language asks for, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = Object.keys(texts).filter((key) => FORM.test(key));
    for (const base of new Set(plurals.map((key) => key.replace(FORM, '')))) {
      const found = plurals.filter((key) => key.replace(FORM, '') === base);
      expect(found.sort(), base).toEqual(forms.map((form) => `${base}_${form}`).sort());
    }
  });

  it('name the button for a correction with the words that are read on it, for those who speak to the screen', () => {
    const said = texts['suggestCorrection']?.message.toLowerCase();
    expect(said).toContain(texts['toolbarCorrection']?.message.toLowerCase());
  });

  it('say which language they are in', () => {
    expect(texts['language']?.message).toBe(language);
  });

  it('keep within what browsers and stores show of a name and a description', () => {
    expect(texts['extensionName']?.message.length).toBeLessThanOrEqual(45);
    expect(texts['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });
});
