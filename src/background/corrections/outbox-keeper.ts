import type { HandOver } from '../../corrections/channels/types';
import type { Effect, OutboxEvent } from '../../corrections/outbox/events';
import { countNeeds } from '../../corrections/outbox/keep-house';
import { step } from '../../corrections/outbox/step';
import { isPrivateId } from '../../corrections/private-id';
import type { Outbox } from '../../corrections/types';
import { readArticleForms, sendReport } from './ask-site';
import type { OutboxStorage } from './outbox-storage';
import { clearAlarm, setAlarm, showBadge } from './signals';

/** How long to leave a storage alone that has refused, in milliseconds. */
const STORAGE_PAUSE = 60_000;

/** What came of an event, or null where nothing was done, because it could not be stored. */
export interface Brought {
  readonly before: Outbox;
  readonly after: Outbox;
  readonly handOver: HandOver | null;
}

/** The only writer of the outbox: takes one event after the other and does what the state machine says. */
export class OutboxKeeper {
  /** As it is stored; null before it was read, and after the storage has refused. */
  #outbox: Outbox | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly storage: OutboxStorage) {}

  /** Brings an event. Never rejects. */
  bring(event: OutboxEvent): Promise<Brought | null> {
    return this.#inTurn(async () => this.#handle(await this.#load(), event));
  }

  /** The outbox as it is stored, or null where the storage doesn't answer. */
  read(): Promise<Outbox | null> {
    return this.#inTurn(() => this.#load());
  }

  /** Forgets all corrections from private windows. */
  forgetPrivate(): Promise<unknown> {
    return this.#inTurn(async () => {
      const before = await this.#load();
      const records = before.records.filter(({ correction }) => !isPrivateId(correction.id));
      if (records.length === before.records.length) return;
      const after = { ...before, records };
      await this.storage.write(before, after);
      await this.#handle(after, { type: 'alarm', isOnline: navigator.onLine });
      await showBadge(countNeeds(after));
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T | null> {
    const done = this.#turn.then(work).catch((error: unknown) => {
      console.warn('Pressquote: the corrections could not be stored', error);
      this.#outbox = null;
      return tryAgainLater();
    });
    this.#turn = done;
    return done;
  }

  async #load(): Promise<Outbox> {
    if (this.#outbox !== null) return this.#outbox;
    const stored = await this.storage.read();
    return (await this.#handle(stored, { type: 'workerStarted', isOnline: navigator.onLine })).after;
  }

  async #handle(before: Outbox, event: OutboxEvent): Promise<Brought> {
    const { outbox: after, effects } = step(before, event, Date.now(), Math.random);
    let handOver: HandOver | null = null;
    for (const effect of effects) {
      if (effect.type === 'handOver') handOver = effect.handOver;
      else await this.#perform(effect, before);
    }
    this.#outbox = after;
    return { before, after, handOver };
  }

  async #perform(effect: Exclude<Effect, { type: 'handOver' }>, before: Outbox): Promise<void> {
    switch (effect.type) {
      case 'store':
        await this.storage.write(before, effect.outbox);
        // From here on this is how it is, whatever becomes of the rest.
        this.#outbox = effect.outbox;
        break;
      case 'setAlarm':
        await setAlarm(effect.at);
        break;
      case 'clearAlarm':
        await clearAlarm();
        break;
      case 'setBadge':
        await showBadge(effect.count);
        break;
      case 'send':
        void this.#send(effect);
        break;
      case 'readForm':
        void readArticleForms(effect.url).then((page) => this.bring({ type: 'formRead', id: effect.id, page }));
        break;
    }
  }

  async #send({ id, attempt, request }: Extract<Effect, { type: 'send' }>): Promise<void> {
    const answer = await sendReport(request);
    await this.bring(
      answer === null ? { type: 'attemptLost', id, attempt } : { type: 'answered', id, attempt, answer },
    );
  }
}

async function tryAgainLater(): Promise<null> {
  try {
    await setAlarm(Date.now() + STORAGE_PAUSE);
  } catch (error) {
    console.warn('Pressquote: no alarm for the corrections', error);
  }
  return null;
}
