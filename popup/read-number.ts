/** The whole number typed into a field, or null where it is none that `isRight`. */
export function readNumber(text: string, isRight: (value: number) => boolean): number | null {
  if (!/^\s*\d{1,4}\s*$/.test(text)) return null;
  const number = Number(text);
  return isRight(number) ? number : null;
}
