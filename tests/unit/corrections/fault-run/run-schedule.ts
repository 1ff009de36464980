import { composeRequest, isFormChannel } from '../../../../src/corrections/channels/channels';
import { REPORTS_WITHIN } from '../../../../src/corrections/plugin-limits';
import type { OutboxRecord } from '../../../../src/corrections/types';
import { ReportDesk } from '../../../corrections-server/desk';
import { PLUGINS } from '../../../corrections-server/plugins';
import { Network } from './network';
import { Random } from './random';
import { Reader } from './reader';
import { Shell } from './shell';

/** What went wrong in a schedule. */
export interface Findings {
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly stuck: readonly string[];
  readonly tooFast: readonly string[];
}

export interface Ran extends Findings {
  readonly attempts: number;
  readonly runs: number;
}

const MINUTE = 60_000;
const STEPS = 40;

/**
 * One schedule of what readers, browsers and networks do, in an order that the seed alone decides, and then a time in
 * which nothing fails any more and the reader settles what needs them.
 */
export function runSchedule(seed: number): Ran {
  const random = new Random(seed);
  let now = 1_700_000_000_000;
  const clock = (): number => now;
  const plugin = random.pick(PLUGINS) ?? 'mistape 1.4';
  const php = random.chance(0.5) ? 7 : 8;
  const desk = new ReportDesk({ plugin, php, now: clock, nonceLife: 120 * MINUTE });
  const network = new Network(desk, random);
  const shell = new Shell(network, random, clock);
  const reader = new Reader(shell, random, clock);
  const passTo = (until: number): void => {
    for (let next = shell.nextAt(); next !== null && next <= until; next = shell.nextAt()) {
      now = Math.max(now, next);
      shell.catchUp();
    }
    now = Math.max(now, until);
  };
  for (let count = 0; count < STEPS; count += 1) {
    act(shell, reader, random);
    passTo(now + choosePause(random));
  }
  settleDown(shell, reader, clock, passTo);
  const attempts = shell.read().records.reduce((sum, record) => sum + record.attempts.length, 0);
  return { ...judge(shell, reader), attempts, runs: shell.run };
}

function choosePause(random: Random): number {
  if (random.chance(0.5)) return random.below(20_000);
  return random.below(random.chance(0.9) ? 20 * MINUTE : 2880 * MINUTE);
}

function act(shell: Shell, reader: Reader, random: Random): void {
  const fate = random.next();
  if (fate < 0.2) reader.writeOrEdit();
  else if (fate < 0.5) reader.press();
  else if (fate < 0.53) shell.kill();
  else if (fate < 0.55) restartBrowser(shell);
  else if (fate < 0.6) switchConnection(shell);
  else if (fate < 0.65) shell.bring({ type: 'workerStarted', isOnline: shell.isOnline });
  else if (fate < 0.75) repeatPast(shell, random);
  else if (fate < 0.78) shell.network.desk.isMailWorking = random.chance(0.7);
  else if (fate < 0.8) shell.bring({ type: 'imported', records: shell.read().records });
  if (random.chance(0.6)) shell.bringLater();
}

/** Alarms don't outlive a browser; the background starts with it. */
function restartBrowser(shell: Shell): void {
  shell.kill();
  shell.alarm = null;
  shell.bring({ type: 'workerStarted', isOnline: shell.isOnline });
}

function switchConnection(shell: Shell): void {
  shell.isOnline = !shell.isOnline;
  shell.bring({ type: shell.isOnline ? 'online' : 'offline' });
}

/** Old events come again: what was pressed, answered or read before. */
function repeatPast(shell: Shell, random: Random): void {
  const event = random.pick(random.chance(0.5) ? shell.past : shell.past.slice(-8));
  if (event === undefined || event.type === 'online' || event.type === 'offline') return;
  shell.bring(event);
}

function settleDown(shell: Shell, reader: Reader, now: () => number, passTo: (time: number) => void): void {
  shell.isGood = true;
  shell.network.isGood = true;
  shell.isOnline = true;
  shell.network.desk.isMailWorking = true;
  shell.bring({ type: 'online' });
  for (let turn = 0; turn < 400; turn += 1) {
    shell.bringLater();
    const open = shell.read().records.filter(isOpen);
    if (open.length === 0) return;
    for (const record of open) {
      const event = record.state.name === 'draft' ? reader.sendDraft(record) : settleNeed(record, reader);
      if (event !== null) shell.bring(event);
    }
    passTo(Math.max(now() + 1000, shell.nextAt() ?? 0));
  }
}

function settleNeed(record: OutboxRecord, reader: Reader) {
  return record.state.name === 'needsYou' ? reader.settle(record) : null;
}

function isOpen({ state, deletedAt }: OutboxRecord): boolean {
  return deletedAt === null && state.name !== 'delivered';
}

function judge(shell: Shell, reader: Reader): Findings {
  const { records } = shell.read();
  const ids = [...reader.typed.keys()];
  const byId = new Map(records.map((record) => [record.correction.id, record]));
  const isDeleted = (id: string): boolean =>
    shell.past.some((event) => event.type === 'deletePressed' && event.id === id);
  const lost = ids.filter((id) => {
    const record = byId.get(id);
    if (record === undefined) return !isDeleted(id);
    if (record.state.name !== 'delivered') return record.correction.shouldRead !== reader.typed.get(id)?.shouldRead;
    return reader.timesTold(id) === 0 || (record.state.by !== 'reader' && !isToldRight(shell, record));
  });
  return {
    lost,
    twice: ids.filter((id) => reader.timesTold(id) > 1),
    stuck: records.filter(isOpen).map(({ correction, state }) => `${correction.id} ${state.name}`),
    tooFast: shell.network.arrivals
      .filter((at, index, all) => at - (all[index - 5] ?? Number.NEGATIVE_INFINITY) < REPORTS_WITHIN - 30_000)
      .map(String),
  };
}

/** Whether the site has the words that the record says it was sent. */
function isToldRight(shell: Shell, { correction, channel }: OutboxRecord): boolean {
  if (channel === null || !isFormChannel(channel)) return false;
  const composed = composeRequest(correction, channel);
  if (!composed.ok) return false;
  const sent = withoutNonce(Object.fromEntries(new URLSearchParams(composed.request.body)));
  return shell.network.desk.reports.some(({ kept }) => withoutNonce(kept) === sent);
}

function withoutNonce(fields: Readonly<Record<string, string>>): string {
  return JSON.stringify({ ...fields, nonce: '' });
}
