import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Channel } from '../../src/corrections/channels/types';
import type { Consent } from '../../src/corrections/outbox/events';
import type { Correction, CorrectionFields, OutboxRecord } from '../../src/corrections/types';
import type { CorrectionsModel, Reply } from './corrections-model';

/** What a form begins with: a draft that is stored, or words that nothing has been written about yet. */
export interface DraftStart {
  readonly id: string;
  readonly article: Correction['article'];
  readonly passage: Correction['passage'];
  readonly fields: CorrectionFields;
}

/** A form's own hold on one draft: every change is told at once and in order, so that closing the popup loses none. */
export class DraftWriter {
  readonly fields: Signal<CorrectionFields>;
  /** What came of the newest change that was answered. */
  readonly outcome: Signal<Reply['outcome']> = signal('taken');
  /** The draft as it is stored, or null where nothing is yet. */
  readonly record: ReadonlySignal<OutboxRecord | null>;
  readonly #spareId: string;
  /** Where the typing goes: elsewhere once the draft was sent or deleted from another window. */
  readonly #id: Signal<string>;
  #typedAt = 0;

  constructor(
    private readonly model: CorrectionsModel,
    readonly start: DraftStart,
  ) {
    this.#spareId = model.makeId();
    this.fields = signal(start.fields);
    this.#id = signal(start.id);
    this.record = computed(() => this.#findDraft(this.#id.value));
  }

  /** The correction as it stands on the screen. */
  get correction(): Correction {
    const { id, article, passage } = this.start;
    return { ...this.fields.value, id, article, passage, createdAt: this.#typedAt, changedAt: this.#typedAt };
  }

  change(changes: Partial<CorrectionFields>): void {
    this.fields.value = { ...this.fields.value, ...changes };
    void this.keep();
  }

  /** Stores what is written as a draft, also where nothing has been changed. */
  async keep(): Promise<Reply> {
    // Two keystrokes of one millisecond are two, and a clock that was set back stops nobody from typing.
    const last = Math.max(this.#typedAt, this.record.value?.correction.changedAt ?? 0);
    const typedAt = Math.max(Date.now(), last + 1);
    this.#typedAt = typedAt;
    const { id, article, passage } = this.start;
    const fields = this.fields.value;
    const spareId = this.#spareId;
    const reply = await this.model.tell({ type: 'draftEdited', id, spareId, typedAt, article, passage, fields });
    if (typedAt === this.#typedAt) this.outcome.value = reply.outcome;
    if (reply.record !== null) this.#id.value = reply.record.correction.id;
    return reply;
  }

  /** Sends what is on the screen; what isn't stored yet is stored first. */
  async send(channel: Channel, consent: Consent): Promise<Reply> {
    const known = this.record.value ?? (await this.keep()).record;
    if (known === null) return { outcome: 'notStored', record: null, handOver: null };
    const { turn, correction } = known;
    const fields = this.fields.value;
    return this.model.tell({ type: 'sendPressed', id: correction.id, turn, fields, channel, consent });
  }

  #findDraft(id: string): OutboxRecord | null {
    const { value } = this.model.stored;
    if (value === null || value === 'unread') return null;
    const record = value.records.find(({ correction }) => correction.id === id);
    return record?.state.name === 'draft' && record.deletedAt === null ? record : null;
  }
}
