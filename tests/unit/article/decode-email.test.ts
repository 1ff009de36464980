import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEmail } from '../../../src/article/decode-email';

/** What Cloudflare makes of an address with a key from 0 to 255. */
function hide(address: string, key: number): string {
  const bytes = [key, ...Buffer.from(address).map((byte) => byte ^ key)];
  return Buffer.from(bytes).toString('hex');
}

test('every address is read as it was, whatever the key', () => {
  const letters = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 0, max: 255 }), (address, key) => {
      expect(decodeEmail(hide(address, key))).toBe(address);
      expect(decodeEmail(hide(address, key).toUpperCase())).toBe(address);
    }),
  );
});

test.each(['', '2a', '2', 'no hex', '2a4', '2ad5d5'])('“%s” is no hidden address', (hidden) => {
  expect(decodeEmail(hidden)).toBeNull();
});
