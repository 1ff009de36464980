import { shownLanguage } from '../src/platform/i18n';

const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const DAY_AND_TIME: Intl.DateTimeFormatOptions = { ...TIME, day: 'numeric', month: 'short' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** A time in milliseconds since 1970 as the reader's clock shows it; with its day where that isn't today. */
export function formatTime(time: number, now = Date.now()): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return format(isToday ? TIME : DAY_AND_TIME).format(time);
}

/** Making a format costs far more than using it. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${shownLanguage()} ${options.day ?? ''}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(shownLanguage(), options);
  formats.set(key, known);
  return known;
}
