import { describe, expect, test } from 'vitest';
import { isFormChannel } from '../../../src/corrections/channels/channels';
import { exportOutbox, readExport, readOutbox, storeOutbox } from '../../../src/corrections/store-format';
import {
  ATTEMPT_ENDS,
  type CorrectionState,
  EMPTY_OUTBOX,
  NEED_REASONS,
  type Outbox,
  type OutboxRecord,
  WAIT_REASONS,
} from '../../../src/corrections/types';
import { EMAIL, ENDPOINT, LINK, MISTAPE, MISTAPE_1_0, MIXTAPE, makeCorrection } from './make-correction';

const ANSWER = { status: 200, contentType: 'text/html', url: ENDPOINT, redirected: false, body: '0' };
const STATES: readonly CorrectionState[] = [
  { name: 'draft' },
  { name: 'queued' },
  { name: 'sending', attempt: 1, deadline: 5 },
  ...WAIT_REASONS.map((reason) => ({ name: 'waiting', reason, until: 5 }) as const),
  ...NEED_REASONS.map((reason) => ({ name: 'needsYou', reason, answer: ANSWER }) as const),
  { name: 'needsYou', reason: 'notKnown', answer: null },
  { name: 'delivered', at: 5, by: 'answer' },
  { name: 'delivered', at: 5, by: 'duplicate' },
  { name: 'delivered', at: 5, by: 'reader' },
  { name: 'handedOver', at: 5, channel: 'email' },
  { name: 'handedOver', at: 5, channel: 'link' },
];
const CHANNELS = [null, MISTAPE, MISTAPE_1_0, MIXTAPE, EMAIL, LINK];
const FORMS = CHANNELS.filter((channel) => channel !== null).filter(isFormChannel);

function makeRecord(id: string, state: CorrectionState, index = 0): OutboxRecord {
  const attempts = ATTEMPT_ENDS.flatMap((end) =>
    FORMS.map((channel, number) => ({ number: number + 1, at: 3, channel, end })),
  );
  const channel = CHANNELS[index % CHANNELS.length] ?? null;
  return {
    correction: makeCorrection({ id }),
    state,
    channel,
    attempts,
    turn: 2,
    failures: 1,
    deletedAt: index % 2 ? 7 : null,
  };
}

const FULL: Outbox = {
  isOnline: true,
  pace: { starts: [1, 2], pausedUntil: 9, refusals: 1 },
  records: STATES.map((state, index) => makeRecord(`c${index}`, state, index)),
  aside: [{ strange: true }],
};
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what is stored', () => {
  test('is read as it was written, in every state', () => expect(readOutbox(asJson(storeOutbox(FULL)))).toEqual(FULL));
  test.each([[undefined], [null]])('%s is an empty outbox', (stored) =>
    expect(readOutbox(stored)).toEqual(EMPTY_OUTBOX),
  );

  test.each<[string, unknown]>([
    ['a text', 'corrupt'],
    ['a list', [1]],
    ['without a version', { records: [] }],
    ['of a later version', { version: 99, records: [{ a: 1 }] }],
    ['of no version that ever was', { version: 0 }],
  ])('%s is set aside whole', (_, stored) => {
    const outbox = readOutbox(stored);
    expect(outbox).toEqual({ ...EMPTY_OUTBOX, aside: [stored] });
    expect(storeOutbox(outbox).aside).toEqual([stored]);
  });

  test('a record that is broken is set aside and costs no other', () => {
    const [first] = FULL.records;
    const stored = { ...storeOutbox(FULL), records: [first, { correction: 'gone' }, 7], pace: 'broken' };
    const outbox = readOutbox(asJson(stored));
    expect(outbox.records).toEqual([first]);
    expect(outbox.aside).toEqual([{ strange: true }, { correction: 'gone' }, 7]);
    expect(outbox.pace).toEqual(EMPTY_OUTBOX.pace);
  });

  test('records that are no list are set aside', () => {
    expect(readOutbox({ version: 1, records: { a: 1 } }).aside).toEqual([{ a: 1 }]);
  });

  test('two records with one id are not both taken', () => {
    const [first] = FULL.records;
    expect(readOutbox({ ...storeOutbox(FULL), records: [first, first], aside: [] })).toMatchObject({
      records: [first],
      aside: [first],
    });
  });
});

describe('an export', () => {
  test('is read back without what was deleted', () => {
    const kept = FULL.records.filter(({ deletedAt }) => deletedAt === null);
    expect(readExport(exportOutbox(FULL))).toEqual({ records: kept, unreadable: 0 });
  });

  test('holds what could not be read', () => expect(exportOutbox(FULL)).toContain('"strange": true'));

  test('tells how much of it could not be read', () => {
    const text = JSON.stringify({ pressquote: 'corrections', version: 1, records: [FULL.records[0], 1, 2] });
    expect(readExport(text)).toEqual({ records: [FULL.records[0]], unreadable: 2 });
  });

  test.each(['', '{', '[]', '{"version":1}', '{"pressquote":"corrections","version":99}'])('%j is none', (text) => {
    expect(readExport(text)).toBeNull();
  });
});
