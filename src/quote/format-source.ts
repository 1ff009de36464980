import { readDay } from '../article/read-day';

const dates = inEach((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const lists = inEach((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** A day given as `YYYY-MM-DD`, written out in a language; null for anything that is no day. */
export function formatDate(day: string, language: string): string | null {
  const real = readDay(day);
  return real === null ? null : dates(language).format(new Date(real));
}

/** Names as a list in a language ("A, B and C"); empty for none. */
export function formatNames(names: readonly string[], language: string): string {
  return lists(language).format(names);
}

/** Makes a format once for each language. */
function inEach<T>(make: (tag: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const format = made.get(language) ?? make(language === 'en' ? 'en-GB' : language);
    made.set(language, format);
    return format;
  };
}
