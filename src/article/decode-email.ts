/**
 * The address in what Cloudflare puts in its place: hexadecimal bytes, of which the first is the key that all others are
 * combined with (XOR), in UTF-8. Null for anything else.
 */
export function decodeEmail(hidden: string): string | null {
  if (!/^(?:[\da-f]{2}){2,}$/i.test(hidden)) return null;
  const [key = 0, ...bytes] = (hidden.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte ^ key));
  } catch {
    return null;
  }
}
