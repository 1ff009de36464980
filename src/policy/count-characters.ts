/**
 * How many characters a text has by the way of counting that finds most: UTF-16 code units, never fewer than code
 * points or graphemes, of the text as it is, composed (NFC) or decomposed (NFD), each line break as CRLF. The policy
 * doesn't say how to count, so a text within its limit by this count is within it by any.
 */
export function countCharacters(text: string): number {
  if (IS_ASCII.test(text)) return text.length + countLineBreaks(text);
  const longest = Math.max(text.length, text.normalize('NFC').length, text.normalize('NFD').length);
  return longest + countLineBreaks(text);
}

const IS_ASCII = /^[\0-\x7f]*$/;

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
