import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFormChannel } from '../../../src/corrections/channels/channels';
import { cleanField } from '../../corrections-server/clean-field';
import { compose } from './compose-fields';
import { ARTICLE, MISTAPE, MISTAPE_1_0, MISTAPE_1_1, MIXTAPE, makeCorrection, makePassage } from './make-correction';

describe('wherever it goes', () => {
  test.each<[string, string, string]>([
    ['another site', ARTICLE.url, 'https://evil.example/wp-admin/admin-ajax.php'],
    ['plain http', ARTICLE.url, 'http://euromaidanpress.com/wp-admin/admin-ajax.php'],
    ['another port', ARTICLE.url, 'https://euromaidanpress.com:444/wp-admin/admin-ajax.php'],
    ['no address', ARTICLE.url, '/wp-admin/admin-ajax.php'],
    ['from a story that is not the site’s', 'https://evil.example/2024/03/18/x/', 'https://evil.example/'],
  ])('%s is refused', (_, url, endpoint) => {
    for (const channel of [MISTAPE, MIXTAPE, MISTAPE_1_0, MISTAPE_1_1]) {
      if (!isFormChannel(channel)) continue;
      const correction = makeCorrection({ article: { ...ARTICLE, url } });
      expect(compose(correction, { ...channel, endpoint })).toEqual({ ok: false, reason: 'unsafeTarget' });
    }
  });

  test('a subdomain of the story’s site is its own', () => {
    const channel = {
      kind: 'mistape',
      endpoint: 'https://www.euromaidanpress.com/wp-admin/admin-ajax.php',
      postId: null,
    } as const;
    expect(compose(makeCorrection(), channel).ok).toBe(true);
  });
});

test('whatever was selected and written, the site keeps what was sent, and knows it again', () => {
  const text = array(
    constantFrom(
      'a',
      'кит',
      ' ',
      '  ',
      '\n',
      '<',
      '<b>',
      '>',
      '%',
      '%20',
      '&lt;',
      '"',
      '\\',
      '’',
      '😀',
      '.',
      'word',
      '\u00a0',
      '\u0007',
      'a'.repeat(90),
    ),
    { maxLength: 40 },
  ).map((parts) => parts.join(''));
  // Nothing but white space is no passage.
  const passage = text.filter((words) => /[^\p{Cc} ]/u.test(words));
  const comment = string({ unit: 'binary' });
  const correction = record({ passage, before: text, after: text, shouldRead: text, comment });
  assert(
    property(correction, constantFrom(MISTAPE, MIXTAPE), ({ passage, before, after, shouldRead, comment }, channel) => {
      const composed = compose(
        makeCorrection({ passage: makePassage(passage, before, after), shouldRead, comment }),
        channel,
      );
      if (!composed.ok) return;
      const fields = Object.fromEntries(new URLSearchParams(composed.request.body));
      for (const [name, value] of Object.entries(fields)) expect(cleanField(value), name).toBe(value);
      const { selection = '', word = '', context = '' } = fields;
      expect(word).toContain(selection);
      expect(context).toContain(word);
      expect(selection.length).toBeLessThanOrEqual(140);
      expect(word.length).toBeLessThanOrEqual(255);
    }),
    { numRuns: 2000 },
  );
});
