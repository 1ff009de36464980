import type messages from '../../_locales/en/messages.json';
import { browser } from './browser';

type FileKey = keyof typeof messages & string;
type PluralBase<Key> = Key extends `${infer Base}_other` ? Base : never;

/** Every text of the locale files. */
export type MessageKey = Exclude<FileKey, `${string}_${Intl.LDMLPluralRule}`>;
/** Texts that differ by a number: `key_one`, `key_few`, `key_many`, `key_other`, as the language needs. */
export type PluralKey = PluralBase<FileKey>;

/** BCP 47 tag of the language that the texts are in, which is English where the browser's own isn't translated. */
export function shownLanguage(): string {
  return translate('language') || 'en';
}

/** A text in the reader's language. An unknown key or an extension that is gone gives an empty text. */
export function translate(key: MessageKey, ...substitutions: string[]): string {
  return lookUp(key, substitutions);
}

/** A text for a number, in the form that the language has for it; the number is the first substitution. */
export function translatePlural(key: PluralKey, count: number, ...substitutions: string[]): string {
  const form = pluralRules().select(count);
  const values = [formatNumber(count), ...substitutions];
  return lookUp(`${key}_${form}`, values) || lookUp(`${key}_other`, values);
}

/** A text with its substitutions still to come, looked up now: it works when the extension is gone by then. */
export function prepareText(key: MessageKey): (...substitutions: string[]) => string {
  return fill(translate(key, ...SLOTS));
}

/** The same for a text with a number. */
export function preparePlural(key: PluralKey): (count: number, ...substitutions: string[]) => string {
  const forms = new Map(FORMS.map((form) => [form, fill(lookUp(`${key}_${form}`, SLOTS))]));
  return (count, ...substitutions) => {
    const values = [formatNumber(count), ...substitutions];
    return forms.get(pluralRules().select(count))?.(...values) || (forms.get('other')?.(...values) ?? '');
  };
}

/** Every form that a language of ours has. */
const FORMS: readonly Intl.LDMLPluralRule[] = ['one', 'few', 'many', 'other'];

/** Stand where the substitutions go; no text of ours holds such a character. */
const SLOTS = ['\u0001', '\u0002', '\u0003'];

function fill(template: string): (...substitutions: string[]) => string {
  return (...substitutions) =>
    SLOTS.reduce((text, slot, index) => text.replaceAll(slot, () => substitutions[index] ?? ''), template);
}

/** A number as the shown language writes it. */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat(shownLanguage());
  return numbers.format(value);
}

let numbers: Intl.NumberFormat | undefined;
let plurals: Intl.PluralRules | undefined;

function pluralRules(): Intl.PluralRules {
  plurals ??= new Intl.PluralRules(shownLanguage());
  return plurals;
}

function lookUp(key: string, substitutions: readonly string[]): string {
  try {
    return browser.i18n.getMessage(key, [...substitutions]);
  } catch {
    // The extension was updated or removed under an open page: its texts are gone with it.
    return '';
  }
}
