/** Months in English, in which all references are written. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The full stop that a text needs at its end: none after one, or after a question or exclamation mark. */
export function stop(text: string): string {
  return /[.?!…]["'”’»]?$/.test(text) ? '' : '.';
}

/** A title as it stands within double quotation marks: its own become single ones. */
export function innerMarks(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
}
