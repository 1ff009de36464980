/**
 * A text as WordPress keeps it in a one-line field, so that what was shown is what arrives: white space and control
 * characters collapsed, and what its cleaning would drop or rewrite (a `<`, a `%` before two hexadecimal digits) put in
 * a lookalike that it leaves alone. Doing it twice changes nothing.
 */
export function toPlainField(text: string): string {
  return flatten(text).replace(/^ | $/g, '');
}

/** The same for a stretch of a longer text: a space at its ends stays. */
export function flatten(text: string): string {
  return replaceSigns(text.replace(/[\p{Cc} ]+/gu, ' '));
}

/** Puts the lookalikes alone, so that the text stays as long as it is: for texts put together from flattened ones. */
export function replaceSigns(text: string): string {
  return text.replaceAll('<', '‹').replace(/%(?=[\da-f]{2})/gi, '％');
}
