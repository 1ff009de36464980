import type { PageForms } from '../../../src/corrections/channels/types';
import { type Part, takePart } from '../../../src/corrections/list-order';
import type { Pressed, ShownOutbox } from '../../../src/corrections/message-schema';
import type { Effect, OutboxEvent, ReaderEvent } from '../../../src/corrections/outbox/events';
import { step } from '../../../src/corrections/outbox/step';
import {
  type CorrectedPassage,
  type Correction,
  type CorrectionState,
  EMPTY_OUTBOX,
  type Outbox,
  type OutboxRecord,
} from '../../../src/corrections/types';
import { fake, resetFake } from '../fake-browser';
import { page } from './page';

const ORIGIN = 'https://euromaidanpress.com';
export const ARTICLE = { url: `${ORIGIN}/2026/05/04/the-ferry/`, title: 'The ferry and the post' };
export const MISTAPE = { kind: 'mistape', endpoint: `${ORIGIN}/wp-admin/admin-ajax.php`, postId: '48151' } as const;

/** Words in the middle of a sentence. */
export const PASSAGE: CorrectedPassage = {
  text: 'thirty-one years',
  sentence: 'He has done so for thirty-one years, and he has never once been wrong.',
  ranges: [{ start: { block: 0, offset: 19 }, end: { block: 0, offset: 35 } }],
  before: 'The ferryman counts the days. He has done so for ',
  after: ', and he has never once been wrong. In spring the river rises.',
};

/** A page with Mistape, an e-mail address and a "here" link. */
export const FORMS: PageForms = {
  url: ARTICLE.url,
  scripts: [`var decoMistape = {"ajaxurl":${JSON.stringify(MISTAPE.endpoint)}};`],
  dialogs: [{ id: 'mistape_dialog', nonce: null, postId: '48151' }],
  postId: '48151',
  links: [{ href: 'mailto:corrections@euromaidanpress.com' }, { href: `${ORIGIN}/contact-us/` }],
};

/** A background that holds its outbox by the real rules and never gets to send anything. */
export class Desk {
  outbox: Outbox;
  isFull = false;
  /** Everything that the reader did, in order. */
  readonly events: ReaderEvent[] = [];

  constructor(records: readonly OutboxRecord[] = [], aside: readonly unknown[] = []) {
    this.outbox = { ...EMPTY_OUTBOX, records, aside };
  }

  /** What came from outside, told to whoever shows the outbox. */
  async hear(event: OutboxEvent): Promise<void> {
    this.#take(event);
    await fake.changeStorage('local', { corrections: 1 });
  }

  show(part?: Part): ShownOutbox {
    const { isOnline, records, aside } = this.outbox;
    const taken = part === undefined ? records : takePart(records, part);
    return { isOnline, records: taken, total: records.length, aside, pausedUntil: 0 };
  }

  press(event: ReaderEvent): Pressed {
    this.events.push(event);
    if (this.isFull) return { outcome: 'notStored', record: null, handOver: null };
    const before = this.outbox;
    const acts = this.#take(event);
    const handed = acts.find((effect) => effect.type === 'handOver');
    const ids = event.type === 'draftEdited' ? [event.id, event.spareId] : event.type === 'imported' ? [] : [event.id];
    const records = this.outbox.records.filter(({ correction }) => ids.includes(correction.id));
    const outcome = this.outbox === before && event.type !== 'draftEdited' ? 'stale' : 'taken';
    return { outcome, record: records.at(-1) ?? null, handOver: handed?.handOver ?? null };
  }

  #take(event: OutboxEvent): readonly Effect[] {
    const { outbox, effects } = step(this.outbox, event, Date.now(), () => 0);
    this.outbox = outbox;
    return effects;
  }
}

/** A browser on a story with highlighted words, unless something else is asked for, and a desk behind it. */
export function setUp(desk: Desk, passage: CorrectedPassage | null = PASSAGE, forms = FORMS): void {
  resetFake();
  Object.assign(fake.page, {
    describePage: { ...page, article: { ...page.article, ...ARTICLE } },
    readCorrectionPage: { article: ARTICLE, forms, passage },
    openSiteDialog: { isOpened: true },
  });
  Object.assign(fake.background, {
    getCorrections: ({ request }: { request: { part?: Part } }) => desk.show(request.part),
    pressCorrection: ({ request }: { request: ReaderEvent }) => desk.press(request),
  });
}

export function makeRecord(changes: Partial<Correction>, rest: Partial<OutboxRecord> = {}): OutboxRecord {
  const times = { createdAt: 1_000, changedAt: 1_000 };
  const fields = { shouldRead: 'thirty-two years', kind: 'fact', comment: '', name: '', email: '' } as const;
  const correction = { ...fields, ...times, id: 'c1', article: ARTICLE, passage: PASSAGE, ...changes };
  const state = { name: 'draft' } as const;
  return { correction, state, channel: null, attempts: [], turn: 0, failures: 0, deletedAt: null, ...rest };
}

const ATTEMPT = { number: 1, at: Date.now() - 60_000, channel: MISTAPE } as const;

/** A record in any state but a draft's, after one attempt. */
export function makeSent(id: string, state: CorrectionState, end: OutboxRecord['attempts'][number]['end']) {
  return makeRecord({ id }, { state, channel: MISTAPE, attempts: [{ ...ATTEMPT, end }], turn: 2 });
}
