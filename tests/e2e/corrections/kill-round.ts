import type { Channel } from '../../../src/corrections/channels/types';
import type { ReaderEvent } from '../../../src/corrections/outbox/events';
import type { CorrectionFields, OutboxRecord } from '../../../src/corrections/types';
import type { ReportDesk } from '../../corrections-server/desk';
import type { Fault } from '../../corrections-server/serve-corrections';
import type { Random } from '../../unit/corrections/fault-run/random';
import { ENDPOINT, FIELDS, MISTAPE, makePassage } from '../../unit/corrections/make-correction';
import type { Control } from './control';
import { ARTICLE, type Site } from './site';
import { stopBackground } from './stop-background';

/** What went wrong in a round, and how much happened in it. */
export interface Ran {
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly stuck: readonly string[];
  readonly kills: number;
  /** How each attempt ended. */
  readonly ends: readonly string[];
}

const PLUGINS = ['mistape 1.4', 'mistape 1.4', 'mixtape 1.2'] as const;
const KILLS = 3;
/** No kill comes later after a press, in milliseconds: by then a report is answered. */
const LATEST = 120;
const HTML = 'text/html; charset=UTF-8';
const FAULTS: readonly Fault[] = [
  { kind: 'dropBefore' },
  { kind: 'dropAfter' },
  { kind: 'half' },
  { kind: 'hold' },
  { kind: 'instead', answer: { status: 500, contentType: HTML, body: 'Error' }, isTaken: true },
  { kind: 'instead', answer: { status: 429, contentType: HTML, body: '' }, isTaken: false },
];

/** Two corrections are written and sent, while the background is killed and the site fails; then all is settled. */
export async function runRound(site: Site, control: Control, random: Random): Promise<Ran> {
  await control.reset(site.session);
  const desk = site.install(random.pick(PLUGINS) ?? 'mistape 1.4');
  const reader = new Reader(control, random, desk);
  let kills = 0;
  while (kills < KILLS) {
    if (random.chance(0.5)) site.server.failNext(random.pick(FAULTS) ?? { kind: 'dropAfter' });
    const acted = reader.act();
    await pause(random.below(LATEST));
    if (await stopBackground(site.session, control)) kills += 1;
    await acted;
  }
  site.server.heal();
  await reader.settle(() => control.forgetPace(site.session));
  const { records } = await control.outbox();
  const ends = records.flatMap(({ attempts }) => attempts.map(({ end }) => end));
  return { ...reader.judge(records), kills, ends };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A reader who tells the truth, and who looks again after a background was killed under them. */
class Reader {
  /** What was typed last and taken. */
  readonly #typed = new Map<string, CorrectionFields>();

  constructor(
    private readonly control: Control,
    private readonly random: Random,
    private readonly desk: ReportDesk,
  ) {}

  /** Types, sends or tries again. Whether the background lived to answer is another matter. */
  async act(): Promise<void> {
    const records = await this.#look();
    const record = this.random.pick(records);
    if (records.length < 2 && (record === undefined || this.random.chance(0.4)))
      return this.#type(`c${records.length}`, true);
    if (record === undefined) return;
    if (record.state.name !== 'draft') return void (await this.#goOn(record));
    if (this.random.chance(0.3)) await this.#type(record.correction.id, false);
    else await this.#press(this.#sendPress(record));
  }

  /** Sees to it, where nothing fails any more, that everything is delivered. */
  async settle(forgetPace: () => Promise<void>): Promise<void> {
    for (let turn = 0; turn < 12; turn += 1) {
      const open = (await this.#look()).filter(({ state }) => state.name !== 'delivered');
      if (open.length === 0) return;
      if (open.some(({ state }) => state.name === 'waiting' && state.reason === 'siteLimit')) await forgetPace();
      for (const record of await this.#look()) {
        if (record.state.name === 'draft') await this.#press(this.#sendPress(record));
        else await this.#goOn(record);
      }
      await pause(100);
    }
  }

  judge(records: readonly OutboxRecord[]): Pick<Ran, 'lost' | 'twice' | 'stuck'> {
    const find = (id: string): OutboxRecord | undefined => records.find(({ correction }) => correction.id === id);
    const ids = [...this.#typed.keys()];
    return {
      lost: ids.filter(
        (id) => this.#timesTold(id) === 0 || find(id)?.correction.comment !== this.#typed.get(id)?.comment,
      ),
      twice: ids.filter((id) => this.#timesTold(id) > 1),
      stuck: ids.filter((id) => find(id)?.state.name !== 'delivered'),
    };
  }

  async #look(): Promise<readonly OutboxRecord[]> {
    for (;;) {
      const outbox = await this.control.outbox().catch(() => null);
      if (outbox !== null) return outbox.records;
    }
  }

  async #type(id: string, isNew: boolean): Promise<void> {
    const comment = `See [${id}], written ${isNew ? 'first' : this.random.below(90)}`;
    const fields = { ...FIELDS, shouldRead: `Odesa ${id}`, comment };
    const passage = makePassage(`Kherson ${id}`, 'In ', `, word ${id} stands alone.`);
    const article = { url: ARTICLE, title: 'The ferrymen of the lower reach' };
    const typed = { id, spareId: id, typedAt: Date.now(), article, passage, fields };
    if ((await this.#press({ type: 'draftEdited', ...typed })) === 'taken') this.#typed.set(id, fields);
  }

  #sendPress({ correction, turn }: OutboxRecord): ReaderEvent {
    const { id, shouldRead, kind, comment, name, email } = correction;
    const fields = { shouldRead, kind, comment, name, email };
    this.#typed.set(id, fields);
    const mixtape: Channel = { kind: 'mixtape', endpoint: ENDPOINT, postId: null, nonce: this.desk.nonce() };
    const channel = this.desk.plugin === 'mixtape 1.2' ? mixtape : MISTAPE;
    return { type: 'sendPressed', id, turn, fields, channel, consent: { content: true, identity: false } };
  }

  /** What waits is tried again; of what needs the reader they ask the editors. */
  async #goOn({ correction: { id }, state, turn }: OutboxRecord): Promise<void> {
    if (state.name === 'waiting') await this.#press({ type: 'retryPressed', id, turn });
    if (state.name !== 'needsYou') return;
    // Until then something of it may be under way.
    await pause(50);
    if (this.#timesTold(id) > 0) await this.#press({ type: 'confirmed', id, turn, isDelivered: true });
    else await this.#press({ type: 'retryPressed', id, turn });
  }

  async #press(event: ReaderEvent): Promise<'taken' | 'stale' | 'notStored' | 'killed'> {
    return this.control.press(event).then(
      ({ outcome }) => outcome,
      () => 'killed',
    );
  }

  /** How often the editors were told. */
  #timesTold(id: string): number {
    return this.desk.reports.filter(({ fields }) => Object.values(fields).join().includes(`[${id}]`)).length;
  }
}
