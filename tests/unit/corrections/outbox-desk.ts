import type { Channel, SiteAnswer } from '../../../src/corrections/channels/types';
import type { Act, Effect, OutboxEvent } from '../../../src/corrections/outbox/events';
import { step } from '../../../src/corrections/outbox/step';
import { EMPTY_OUTBOX, type Outbox, type OutboxRecord } from '../../../src/corrections/types';
import { ARTICLE, ENDPOINT, FIELDS, MISTAPE, makePassage } from './make-correction';

export const START = 1_700_000_000_000;
export const HOUR = 3_600_000;

/** An outbox, what was done to it and what it asked for, at a time that the test sets. */
export class OutboxDesk {
  outbox: Outbox = EMPTY_OUTBOX;
  effects: Effect[] = [];
  now = START;

  do(event: OutboxEvent): this {
    const { outbox, effects } = step(this.outbox, event, this.now, () => 0);
    this.outbox = outbox;
    this.effects = [...effects];
    return this;
  }

  write(id = 'c1', changes: Partial<typeof FIELDS> = {}): this {
    const passage = makePassage(`Place ${id}`, 'In ', ' it rains.');
    const fields = { ...FIELDS, ...changes };
    return this.do({
      type: 'draftEdited',
      id,
      spareId: `${id} spare`,
      typedAt: this.now,
      article: ARTICLE,
      passage,
      fields,
    });
  }

  send(channel: Channel = MISTAPE, id = 'c1', consent = { content: true, identity: true }): this {
    const { turn, correction } = this.record(id);
    const { shouldRead, kind, comment, name, email } = correction;
    const fields = { shouldRead, kind, comment, name, email };
    return this.do({ type: 'sendPressed', id, turn, fields, channel, consent });
  }

  answer(answer: Partial<SiteAnswer>, attempt?: number, id = 'c1'): this {
    const whole = {
      status: 200,
      contentType: 'application/json',
      url: ENDPOINT,
      redirected: false,
      body: '',
      ...answer,
    };
    return this.do({ type: 'answered', id, attempt: attempt ?? this.record(id).attempts.length, answer: whole });
  }

  press(type: 'editPressed' | 'retryPressed' | 'deletePressed' | 'undoPressed', id = 'c1'): this {
    return this.do({ type, id, turn: this.record(id).turn });
  }

  confirm(isDelivered: boolean): this {
    return this.do({ type: 'confirmed', id: 'c1', turn: this.record().turn, isDelivered });
  }

  after(time: number): this {
    this.now += time;
    return this;
  }

  record(id = 'c1'): OutboxRecord {
    const found = this.outbox.records.find(({ correction }) => correction.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  }

  /** The state of a record, and why. */
  state(id = 'c1'): string {
    const { state } = this.record(id);
    return 'reason' in state ? `${state.name} ${state.reason}` : state.name;
  }

  asked(): string[] {
    return this.effects.map(({ type }) => type);
  }

  acts(): Act[] {
    return this.effects.filter(
      (effect) => effect.type === 'send' || effect.type === 'readForm' || effect.type === 'handOver',
    );
  }
}

export const sending = (channel?: Channel): OutboxDesk => new OutboxDesk().write().send(channel);
export const lost = { type: 'attemptLost', id: 'c1', attempt: 1 } as const;
export const alarm = { type: 'alarm', isOnline: true } as const;
export const TAKEN = { body: '{"success":true,"data":{"title":"Thanks!","message":""}}' };
export const KNOWN = { body: '{"success":false,"data":{"title":"Thanks!","message":""}}' };
export const SPAM = {
  body: '{"success":false,"data":{"title":"No","message":"Spam protection: too many reports from your IP address."}}',
};
export const MAIL = {
  body: '{"success":false,"data":{"title":"No","message":"Email service returned an error while trying to deliver your report."}}',
};
export const NONCE = { contentType: 'text/html', body: 'False' };
export const PAGE = { contentType: 'text/html', body: '<html>' };
