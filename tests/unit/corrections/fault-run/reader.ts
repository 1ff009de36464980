import { findForm } from '../../../../src/corrections/channels/channels';
import type { OutboxEvent } from '../../../../src/corrections/outbox/events';
import type { CorrectionFields, OutboxRecord } from '../../../../src/corrections/types';
import { ARTICLE, FIELDS, makePassage } from '../make-correction';
import { pageOf } from './network';
import type { Random } from './random';
import type { Shell } from './shell';

const PLACES = ['Kherson', 'Odesa', 'Lutsk', 'Sumy', 'Izium'];

/** A reader who tells the truth, and presses some things twice, or late. */
export class Reader {
  /** What was typed last into each draft and taken by the background. */
  readonly typed = new Map<string, CorrectionFields>();
  readonly deleted = new Set<string>();
  #count = 0;

  constructor(
    private readonly shell: Shell,
    private readonly random: Random,
    private readonly now: () => number,
  ) {}

  /** Whether the site has told its editors of a correction, and how often. */
  timesTold(id: string): number {
    const isOwn = (fields: Readonly<Record<string, string>>): boolean =>
      Object.values(fields).some((value) => value.includes(`[${id}]`));
    return this.shell.network.desk.reports.filter(({ fields }) => isOwn(fields)).length;
  }

  writeOrEdit(): void {
    const drafts = this.shell
      .read()
      .records.filter(({ state, deletedAt }) => state.name === 'draft' && deletedAt === null);
    const draft = this.random.chance(0.5) ? this.random.pick(drafts) : undefined;
    if (draft === undefined && this.#count >= PLACES.length) return;
    const id = draft?.correction.id ?? `c${this.#count}`;
    this.#count += draft === undefined ? 1 : 0;
    const place = PLACES[Number(id.slice(1))] ?? '';
    const fields = { ...FIELDS, shouldRead: `${place}, ${this.random.below(90)}`, comment: `See [${id}]` };
    const passage = makePassage(place, `In `, `, word ${id} stands alone.`);
    const typedAt = this.now();
    const event = { type: 'draftEdited', id, spareId: id, typedAt, article: ARTICLE, passage, fields } as const;
    if (this.shell.bring(event) && this.#stored(id)?.correction.shouldRead === fields.shouldRead)
      this.typed.set(id, fields);
  }

  press(): void {
    const record = this.random.pick(this.shell.read().records);
    if (record === undefined) return;
    const event = this.#choosePress(record);
    if (event === null) return;
    this.shell.bring(event);
    if (this.random.chance(0.3)) this.shell.bring(event);
  }

  #choosePress(record: OutboxRecord): OutboxEvent | null {
    const { state, turn, correction, deletedAt } = record;
    const { id } = correction;
    if (deletedAt !== null) return this.random.chance(0.5) ? { type: 'undoPressed', id, turn } : null;
    if (this.random.chance(0.03)) return { type: 'deletePressed', id, turn };
    if (this.random.chance(0.05)) return { type: 'editPressed', id, turn };
    if (state.name === 'draft') return this.sendDraft(record);
    if (state.name === 'waiting') return this.random.chance(0.3) ? { type: 'retryPressed', id, turn } : null;
    return state.name === 'needsYou' ? this.settle(record) : null;
  }

  sendDraft({ correction, turn }: OutboxRecord): OutboxEvent | null {
    const { desk } = this.shell.network;
    const channel = findForm(pageOf(desk, this.random.chance(0.8) ? desk.nonce() : 'old'));
    const consent = { content: true, identity: true };
    const { shouldRead, kind, comment, name, email } = correction;
    const fields = { shouldRead, kind, comment, name, email };
    return channel && { type: 'sendPressed', id: correction.id, turn, fields, channel, consent };
  }

  /** Asks the editors whether they have it, once nothing of it can still be under way. */
  settle({ correction, turn }: OutboxRecord): OutboxEvent | null {
    const { id } = correction;
    if (this.shell.network.isUnderWay(id)) return null;
    if (this.timesTold(id) > 0) return { type: 'confirmed', id, turn, isDelivered: true };
    return this.random.chance(0.5)
      ? { type: 'retryPressed', id, turn }
      : { type: 'confirmed', id, turn, isDelivered: false };
  }

  #stored(id: string): OutboxRecord | undefined {
    return this.shell.read().records.find(({ correction }) => correction.id === id);
  }
}
