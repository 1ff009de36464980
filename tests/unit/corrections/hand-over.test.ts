import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_MAILTO } from '../../../src/article/compose-mailto';
import { composeEmail } from '../../../src/corrections/channels/email';
import { composeHereLink } from '../../../src/corrections/channels/here-link';
import { ARTICLE, makeCorrection, makePassage } from './make-correction';

const TO = { kind: 'email', address: 'corrections@euromaidanpress.com' } as const;
const PASTE = '\n\n[Please paste the rest here: it is on your clipboard.]';

function readMailto(url: string) {
  const { protocol, pathname, searchParams } = new URL(url);
  const text = (searchParams.get('body') ?? '').replaceAll('\r\n', '\n');
  return { protocol, to: pathname, subject: searchParams.get('subject'), text };
}

const WHOLE = `The ferrymen of the lower reach
${ARTICLE.url}

It says:
thirty-one years

It should read:
thirty-two years

Kind: Fact

Comment:
He began in 1993.`;

describe('e-mail', () => {
  test('says everything in one mail', () => {
    const { url, clipboard } = composeEmail(makeCorrection(), TO);
    expect(clipboard).toBeNull();
    expect(readMailto(url)).toEqual({
      protocol: 'mailto:',
      to: TO.address,
      subject: 'Correction: The ferrymen of the lower reach',
      text: WHOLE,
    });
  });

  test.each([
    ['signs that mean something in an address', 'a & b = c? #d + e % f'],
    ['Ukrainian', 'Херсон — не «тихий» берег'],
  ])('%s arrive as they are', (_, comment) => {
    const { url } = composeEmail(makeCorrection({ comment }), TO);
    expect(readMailto(url).text).toContain(`Comment:\n${comment}`);
  });

  test('what doesn’t fit goes to the clipboard, and nothing is lost between the two', () => {
    const parts = (comment: string): void => {
      const correction = makeCorrection({ comment, passage: makePassage('річка 😀 '.repeat(60)) });
      const { url, clipboard } = composeEmail(correction, TO);
      expect(url.length).toBeLessThanOrEqual(LONGEST_MAILTO);
      const { text } = readMailto(url);
      expect(text.endsWith(PASTE)).toBe(true);
      const whole = composeHereLink(correction, { kind: 'link', url: ARTICLE.url }).clipboard;
      expect(text.slice(0, -PASTE.length) + clipboard).toBe(whole);
    };
    assert(
      property(
        string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('\r')),
        parts,
      ),
    );
  });
});

test('the “here” link is opened as it is, with the whole text for the clipboard', () => {
  const url = 'https://euromaidanpress.com/contact-us/';
  expect(composeHereLink(makeCorrection(), { kind: 'link', url })).toEqual({ url, clipboard: WHOLE });
});
