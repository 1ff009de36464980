import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../src/corrections/channels/types';
import type { Correction } from '../../../src/corrections/types';
import { compose, fieldsOf } from './compose-fields';
import { MISTAPE, MISTAPE_1_0, MISTAPE_1_1, MIXTAPE, makeCorrection, makePassage } from './make-correction';

const COMMENT = 'Should read: “thirty-two years” | Kind: Fact | Comment: He began in 1993.';
const WIDENED = 'thirty-one years,';
const CONTEXT = 'He has done so for thirty-one years, and he has never once been wrong.';
const REFERER = { _wp_http_referer: '/2024/03/18/the-ferrymen/' };
const PLACES = { word: WIDENED, replace_context: WIDENED, context: CONTEXT };

describe('the report, field by field', () => {
  test.each<[string, Channel, Record<string, string>]>([
    [
      'Mistape 1.2 to 1.4',
      MISTAPE,
      {
        action: 'mistape_report_error',
        selection: 'thirty-one years',
        ...PLACES,
        comment: COMMENT,
        post_id: '48151',
        ...REFERER,
      },
    ],
    [
      'Mixtape 1.2',
      MIXTAPE,
      {
        action: 'mixtape_report_error',
        selection: 'thirty-one years',
        ...PLACES,
        comment: COMMENT,
        post_id: '48151',
        nonce: 'a1b2c3',
        ...REFERER,
      },
    ],
    [
      'Mistape 1.1',
      MISTAPE_1_1,
      {
        action: 'mistape_report_error',
        selection: 'thirty-one years',
        ...PLACES,
        comment: COMMENT,
        nonce: 'a1b2c3',
        ...REFERER,
      },
    ],
    [
      'Mistape 1.0',
      MISTAPE_1_0,
      {
        action: 'mistape_report_error',
        reported_text: 'thirty-one years',
        context: `${CONTEXT} | ${COMMENT}`,
        nonce: 'a1b2c3',
        ...REFERER,
      },
    ],
  ])('%s', (_, channel, fields) => expect(fieldsOf(makeCorrection(), channel)).toEqual(fields));

  test('it is a simple request to the form', () => {
    const composed = compose(makeCorrection(), MISTAPE);
    expect(composed).toMatchObject({
      ok: true,
      request: {
        url: 'https://euromaidanpress.com/wp-admin/admin-ajax.php',
        method: 'POST',
        contentType: 'application/x-www-form-urlencoded; charset=UTF-8',
      },
    });
  });

  test.each<[string, Partial<Correction>, string]>([
    ['a name and an address', { name: 'Olha', email: 'olha@example.org' }, `${COMMENT} | From: Olha, olha@example.org`],
    ['no other wording', { shouldRead: 'thirty-one years' }, 'Kind: Fact | Comment: He began in 1993.'],
    ['words to be left out', { shouldRead: '', comment: '' }, 'Should be left out | Kind: Fact'],
    ['line breaks', { comment: 'One.\n\n Two.' }, COMMENT.replace('He began in 1993.', 'One. Two.')],
    ['markup', { comment: 'a <b>c</b>' }, COMMENT.replace('He began in 1993.', 'a ‹b>c‹/b>')],
    ['an octet', { comment: '100%20' }, COMMENT.replace('He began in 1993.', '100％20')],
  ])('%s', (_, changes, comment) => expect(fieldsOf(makeCorrection(changes), MISTAPE)['comment']).toBe(comment));
});

describe('a passage that the form would not take', () => {
  const words = Array.from({ length: 80 }, (_, index) => `word${index}`);
  const long = words.join(' ');
  const passage = makePassage(long, 'Before it. ', ' After it.');

  test('is sent as its changed part with the words around it', () => {
    const { selection, comment } = fieldsOf(
      makeCorrection({ passage, shouldRead: long.replace('word40', 'WORD') }),
      MISTAPE,
    );
    expect(selection).toMatch(/^word\d+ .*\bword40\b.* word\d+$/);
    expect(selection?.length).toBeGreaterThan(110);
    expect(selection?.length).toBeLessThanOrEqual(140);
    expect(comment).toContain(`In the passage: “${long}”`);
    expect(comment).toContain(`Should read: “${long.replace('word40', 'WORD')}”`);
  });

  test('is sent as its start where only a comment was written', () => {
    const { selection } = fieldsOf(makeCorrection({ passage, shouldRead: long }), MISTAPE);
    expect(selection).toMatch(/^word0 word1 /);
  });

  test('keeps a change that is longer than the form takes whole in the comment', () => {
    const shouldRead = 'Something else altogether';
    const { selection, comment } = fieldsOf(makeCorrection({ passage, shouldRead }), MISTAPE);
    expect(selection?.length).toBeLessThanOrEqual(140);
    expect(comment).toContain(`Should read: “${shouldRead}”`);
  });

  test('costs only words that the story has, where all does not fit', () => {
    const huge = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const changed = huge.replace('word150 ', 'something new ');
    const { comment } = fieldsOf(makeCorrection({ passage: makePassage(huge), shouldRead: changed }), MISTAPE);
    expect(comment?.length).toBeLessThanOrEqual(2000);
    expect(comment).toMatch(/In the passage: “word0 .* … .* word299”/);
    expect(comment).toMatch(/Should read: “… .*something new.* …”/);
  });

  test.each<[string, Partial<Correction>]>([
    ['a comment', { comment: 'x'.repeat(2001) }],
    ['a new wording', { shouldRead: 'x '.repeat(1001) }],
  ])('%s that does not fit is not cut: it takes another channel', (_, changes) => {
    expect(compose(makeCorrection(changes), MISTAPE)).toEqual({ ok: false, reason: 'tooLong' });
  });
});
