import type { Effect, OutboxEvent } from '../../../../src/corrections/outbox/events';
import { step } from '../../../../src/corrections/outbox/step';
import { readStorage, storageChanges } from '../../../../src/corrections/storage-items';
import type { Outbox } from '../../../../src/corrections/types';
import { GIVE_UP, type Network } from './network';
import type { Random } from './random';

/** The background of a browser that is killed at any moment, and what outlives it. */
export class Shell {
  /** What is stored, as text, so that nothing but JSON survives. */
  readonly #stored = new Map<string, string>();
  alarm: number | null = null;
  badge = 0;
  isOnline = true;
  /** Whether it may be killed, and storing may fail. */
  isGood = false;
  /** Every event so far, for repeating some of them. */
  readonly past: OutboxEvent[] = [];
  /** Counts the runs of the background. */
  run = 0;
  #outbox: Outbox | null = null;
  #lastRead: Outbox | null = null;
  /** What was read of articles and is not yet told. */
  #later: OutboxEvent[] = [];
  #deadlines: { id: string; attempt: number; at: number }[] = [];

  constructor(
    readonly network: Network,
    private readonly random: Random,
    private readonly now: () => number,
  ) {}

  /** What a popup would show: what is stored. */
  read(): Outbox {
    this.#lastRead ??= readStorage(Object.fromEntries([...this.#stored].map(([key, text]) => [key, JSON.parse(text)])));
    return this.#lastRead;
  }

  kill(): void {
    this.#outbox = null;
    this.#deadlines = [];
    this.run += 1;
  }

  /** Brings an event to the background, which starts if it doesn't run. Whether all that it led to was done. */
  bring(event: OutboxEvent): boolean {
    this.past.push(event);
    if (this.#outbox === null) {
      this.#outbox = this.read();
      if (!this.#handle({ type: 'workerStarted', isOnline: this.isOnline })) return false;
    }
    return this.#handle(event);
  }

  /** Lets the alarm ring, parcels arrive and attempts be given up, as far as their time has come. */
  catchUp(): void {
    const now = this.now();
    for (const event of this.network.deliver(now, this.run)) this.bring(event);
    const over = this.#deadlines.filter(({ at }) => at <= now);
    this.#deadlines = this.#deadlines.filter(({ at }) => at > now);
    for (const { id, attempt } of over) this.bring({ type: 'attemptLost', id, attempt });
    if (this.alarm !== null && this.alarm <= now) {
      this.alarm = null;
      this.bring({ type: 'alarm', isOnline: this.isOnline });
    }
  }

  nextAt(): number | null {
    const times = [this.network.nextAt(), this.alarm, ...this.#deadlines.map(({ at }) => at)];
    const known = times.filter((time) => time !== null);
    return known.length === 0 ? null : Math.min(...known);
  }

  #handle(event: OutboxEvent): boolean {
    if (this.#outbox === null) return false;
    const { outbox, effects } = step(this.#outbox, event, this.now(), this.random.next);
    for (const effect of effects) {
      if (!this.isGood && this.random.chance(0.03)) {
        this.kill();
        return false;
      }
      if (effect.type === 'store' && !this.isGood && this.random.chance(0.01)) {
        this.kill();
        this.alarm = this.now() + 60_000;
        return false;
      }
      this.#perform(effect);
    }
    this.#outbox = outbox;
    return true;
  }

  #perform(effect: Effect): void {
    switch (effect.type) {
      case 'store':
        this.#store(effect.outbox);
        break;
      case 'setAlarm':
        // Browsers ring no sooner than after half a minute.
        this.alarm = Math.max(effect.at, this.now() + 30_000);
        break;
      case 'clearAlarm':
        this.alarm = null;
        break;
      case 'setBadge':
        this.badge = effect.count;
        break;
      case 'send':
        this.network.send(effect, this.run, this.now());
        this.#deadlines.push({ id: effect.id, attempt: effect.attempt, at: this.now() + GIVE_UP });
        break;
      case 'readForm':
        this.#later.push(this.network.readForm(effect.id));
        break;
    }
  }

  #store(outbox: Outbox): void {
    const { set, remove } = storageChanges(this.#outbox, outbox);
    for (const [key, item] of Object.entries(set)) this.#stored.set(key, JSON.stringify(item));
    this.#lastRead = null;
    // Killed before it could remove anything.
    if (!this.isGood && this.random.chance(0.1)) return;
    for (const key of remove) this.#stored.delete(key);
  }

  /** Brings what was read of articles meanwhile. */
  bringLater(): void {
    for (const event of this.#later.splice(0)) if (this.isGood || this.random.chance(0.9)) this.bring(event);
  }
}
