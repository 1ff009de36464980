import { describe, expect, test, vi } from 'vitest';
import { chooseActions } from '../../../popup/corrections/choose-actions';
import { chooseStart } from '../../../popup/corrections/choose-start';
import { findWays } from '../../../popup/corrections/find-ways';
import { markWords } from '../../../popup/corrections/mark-words';
import { previewSending } from '../../../popup/corrections/preview-sending';
import { shortenSame } from '../../../popup/corrections/shorten-same';
import { composeRequest } from '../../../src/corrections/channels/channels';
import type { FormChannel } from '../../../src/corrections/channels/types';
import type { OutboxRecord } from '../../../src/corrections/types';
import { ARTICLE, EMAIL, ENDPOINT, LINK, makeCorrection, makePassage } from '../corrections/make-correction';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const FORM: FormChannel = { kind: 'mistape', endpoint: ENDPOINT, postId: '48151' };

const makeRecord = (changes: Partial<OutboxRecord> = {}): OutboxRecord => ({
  correction: makeCorrection(),
  state: { name: 'draft' },
  channel: null,
  attempts: [],
  turn: 0,
  failures: 0,
  deletedAt: null,
  ...changes,
});
const story = {
  article: ARTICLE,
  passage: makePassage('thirty-one years', 'for '),
  channels: [],
  hasSiteDialog: false,
};
const sender = { isRemembered: true, name: 'Iryna', email: 'iryna@example.org' };
const stored = (...records: OutboxRecord[]) => ({ records, aside: [], total: records.length });

describe('the highlighted words in their sentence', () => {
  test.each([
    ['the only place', 'He counts days.', 'days', 'He counts ', ['He counts ', 'days', '.']],
    [
      'the place that the text before tells',
      'To be or not to be.',
      'be',
      'Say: To be or not to ',
      ['To be or not to ', 'be', '.'],
    ],
    ['the first, where nothing tells', 'be or be', 'be', '', ['', 'be', ' or be']],
    ['no place at all', 'Another sentence.', 'be', '', ['', 'be', '']],
    ['nothing', 'A sentence.', '', '', ['', '', '']],
  ])('are marked in %s', (_, sentence, text, before, [start, words, after]) => {
    const marked = markWords({ ...makePassage(text, before), sentence });
    expect(marked).toEqual({ before: start, words, after });
  });
});

describe('what stays the same beside a change', () => {
  const same = (text: string) => ({ kind: 'same', text }) as const;
  const added = { kind: 'added', text: 'new' } as const;
  const long =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen';

  test('is cut at the ends of words, and never on the side of the change', () => {
    const [before, , between, , after] = shortenSame([
      same(`${long} `),
      added,
      same(` ${long} `),
      added,
      same(` ${long}`),
    ]);
    expect(before?.text).toBe('… thirteen fourteen fifteen sixteen seventeen ');
    expect(between?.text).toBe(
      ' one two three four five six seven eight … thirteen fourteen fifteen sixteen seventeen ',
    );
    expect(after?.text).toBe(' one two three four five six seven eight …');
  });

  test('is whole where it is short, where there are no spaces, and where nothing changes', () => {
    for (const pieces of [[same('short '), added], [same('ж'.repeat(300)), added], [same(long)]]) {
      expect(shortenSame(pieces)).toEqual(pieces);
    }
  });
});

describe('what the form begins with', () => {
  test('are the highlighted words and the remembered name', () => {
    expect(chooseStart(story, stored(), sender, 'new')).toMatchObject({
      id: 'new',
      fields: { shouldRead: 'thirty-one years', kind: 'typo', comment: '', name: 'Iryna' },
    });
  });

  test('is the draft about the same words, as it is stored: that is what will be sent', () => {
    const kept = makeRecord({ correction: makeCorrection({ passage: { ...story.passage, sentence: 'As it was.' } }) });
    const start = chooseStart(story, stored(kept), sender, 'new');
    expect(start).toMatchObject({
      id: 'c1',
      passage: kept.correction.passage,
      fields: { shouldRead: 'thirty-two years' },
    });
  });

  test('is not the draft about the same words in another place', () => {
    const there = makeRecord({ correction: makeCorrection({ passage: makePassage('thirty-one years', 'It took ') }) });
    expect(chooseStart(story, stored(there), sender, 'new')?.id).toBe('new');
  });

  test('is nothing that was sent, deleted, or written about another story', () => {
    const other = { url: 'https://euromaidanpress.com/2020/01/01/other/', title: '' };
    const records = [
      makeRecord({ state: { name: 'queued' } }),
      makeRecord({ deletedAt: 1 }),
      makeRecord({ correction: makeCorrection({ article: other }) }),
    ];
    expect(chooseStart(story, stored(...records), sender, 'new')?.id).toBe('new');
    expect(chooseStart({ ...story, passage: null }, stored(...records), sender, 'new')).toBeNull();
  });
});

describe('what is shown before it is sent', () => {
  test('are the fields of the very request', () => {
    const composed = composeRequest(makeCorrection(), FORM);
    const preview = previewSending(makeCorrection(), FORM);
    expect(preview.kind).toBe('form');
    if (preview.kind !== 'form' || !composed.ok) return;
    const fields = preview.fields.map(([name, value]) => [name, value]);
    expect(new URLSearchParams(fields).toString()).toBe(composed.request.body);
  });

  test('is the whole letter, decoded', () => {
    const comment = 'A & B: 100 % + “so”';
    const preview = previewSending(makeCorrection({ comment }), EMAIL);
    expect(preview).toMatchObject({ kind: 'email', to: 'corrections@euromaidanpress.com' });
    expect(preview.kind === 'email' && preview.body).toContain(comment);
  });

  test('is what the clipboard gets, for the page behind “here”', () => {
    const preview = previewSending(makeCorrection(), LINK);
    expect(preview.kind === 'link' && preview.handOver.clipboard).toContain('thirty-two years');
  });

  test('is a reason where nothing may be sent', () => {
    const elsewhere = { ...FORM, endpoint: 'https://evil.example/' };
    expect(previewSending(makeCorrection(), elsewhere)).toEqual({ kind: 'refused', reason: 'unsafeTarget' });
  });
});

test('a correction goes the ways of its story where that is shown, else the way that was chosen before', () => {
  const here = { ...story, channels: [EMAIL] };
  expect(findWays(here, `${ARTICLE.url}?swcfpc=1`, FORM)).toEqual({ isHere: true, channels: [EMAIL] });
  expect(findWays(here, 'https://euromaidanpress.com/2020/01/01/other/', FORM).channels).toEqual([FORM]);
  expect(findWays('none', ARTICLE.url, null)).toEqual({ isHere: false, channels: [] });
});

test('nothing that the site may have is made a draft without the reader’s word', () => {
  const attempt = { number: 1, at: 1, channel: FORM, end: 'notKnown' } as const;
  const waiting = { name: 'waiting', reason: 'notKnown', until: 1 } as const;
  expect(chooseActions(makeRecord({ state: waiting, attempts: [attempt] }))).not.toContain('edit');
  expect(chooseActions(makeRecord({ state: { name: 'queued' }, attempts: [attempt] }))).not.toContain('edit');
  expect(chooseActions(makeRecord({ state: { name: 'sending', attempt: 1, deadline: 2 } }))).toEqual(['copy']);
});
