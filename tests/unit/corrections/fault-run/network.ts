import type { SiteAnswer } from '../../../../src/corrections/channels/types';
import type { Act, OutboxEvent } from '../../../../src/corrections/outbox/events';
import type { ReportDesk } from '../../../corrections-server/desk';
import { ARTICLE, ENDPOINT, makePage } from '../make-correction';
import type { Random } from './random';

type Send = Extract<Act, { type: 'send' }>;

/** A request on its way, or an answer. */
interface Parcel {
  readonly at: number;
  /** The run of the background that waits for it. */
  readonly worker: number;
  readonly send: Send;
  readonly answer: SiteAnswer | null;
  readonly isAnswer: boolean;
}

/** After this the shell gives up an attempt, and nothing of it arrives any more; milliseconds. */
export const GIVE_UP = 25_000;

const STRANGE: readonly Omit<SiteAnswer, 'url'>[] = [
  { status: 200, contentType: 'text/html', redirected: false, body: '<html><title>Are you human?</title>' },
  { status: 200, contentType: 'application/json', redirected: false, body: '{"success":true,"da' },
  { status: 200, contentType: 'text/html', redirected: false, body: '' },
  { status: 429, contentType: 'text/html', redirected: false, body: 'Slow down' },
  { status: 503, contentType: 'text/html', redirected: false, body: 'Sorry' },
  { status: 0, contentType: '', redirected: true, body: '' },
];

/** The way to the site, with its losses, and the site behind it. */
export class Network {
  /** When reports reached the site. */
  readonly arrivals: number[] = [];
  isGood = false;
  #parcels: Parcel[] = [];

  constructor(
    readonly desk: ReportDesk,
    private readonly random: Random,
  ) {}

  send(send: Send, worker: number, now: number): void {
    const at = now + (this.isGood ? 1 : this.random.below(GIVE_UP));
    const isLost = !this.isGood && this.random.chance(0.2);
    if (!isLost) this.#parcels.push({ at, worker, send, answer: null, isAnswer: false });
  }

  isUnderWay(id: string): boolean {
    return this.#parcels.some(({ send, isAnswer }) => send.id === id && !isAnswer);
  }

  /** When the next parcel arrives, or null. */
  nextAt(): number | null {
    return this.#parcels.length === 0 ? null : Math.min(...this.#parcels.map(({ at }) => at));
  }

  /** What has arrived by now, in no order: reports reach the site, answers become events for the run that waits. */
  deliver(now: number, worker: number): OutboxEvent[] {
    const arrived = this.#parcels.filter(({ at }) => at <= now);
    this.#parcels = this.#parcels.filter(({ at }) => at > now);
    return arrived.flatMap((parcel) => {
      if (!parcel.isAnswer) return this.#reach(parcel, now);
      const { send, answer } = parcel;
      if (parcel.worker !== worker || answer === null) return [];
      return [{ type: 'answered', id: send.id, attempt: send.attempt, answer } as const];
    });
  }

  /** Nothing comes back here for a report: its answer is a parcel of its own. */
  #reach({ send, worker }: Parcel, now: number): OutboxEvent[] {
    this.arrivals.push(now);
    const fields = Object.fromEntries(new URLSearchParams(send.request.body));
    const isStrange = !this.isGood && this.random.chance(0.15);
    const isTaken = !isStrange || this.random.chance(0.5);
    const plain = isTaken ? this.desk.receive(fields, null, 'euromaidanpress.com') : null;
    const strange = this.random.pick(STRANGE);
    const answer = isStrange ? strange : plain === null ? undefined : { ...plain, redirected: false };
    const isLost = !this.isGood && this.random.chance(0.25);
    if (answer === undefined || isLost) return [];
    const at = now + (this.isGood ? 1 : this.random.below(GIVE_UP));
    this.#parcels.push({ at, worker, send, answer: { ...answer, url: ENDPOINT }, isAnswer: true });
    return [];
  }

  /** The article read anew, as it has its form now; now and then a copy kept too long, none, or one without a form. */
  readForm(id: string): OutboxEvent {
    const fate = this.isGood ? 1 : this.random.next();
    if (fate < 0.2) return { type: 'formRead', id, page: null };
    if (fate < 0.25) return { type: 'formRead', id, page: makePage() };
    const nonce = fate < 0.35 ? 'kept-too-long' : this.desk.nonce();
    return { type: 'formRead', id, page: pageOf(this.desk, nonce) };
  }
}

/** The article with a plugin's form. */
export function pageOf({ plugin }: ReportDesk, nonce: string) {
  const ajaxurl = JSON.stringify(ENDPOINT);
  switch (plugin) {
    case 'mistape 1.0':
      return makePage({ scripts: [`var mistapeArgs = {"ajaxurl":${ajaxurl},"nonce":"${nonce}"};`] });
    case 'mistape 1.1':
      return makePage({ scripts: [`var mistape_args = {"ajaxurl":${ajaxurl},"nonce":"${nonce}"};`] });
    case 'mixtape 1.2':
      return makePage({ dialogs: [{ id: 'mixtape_dialog', nonce, postId: '48151' }] });
    default:
      return makePage({ scripts: [`var decoMistape = {"ajaxurl":${ajaxurl}};`], url: ARTICLE.url });
  }
}
