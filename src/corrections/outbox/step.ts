import type { Outbox } from '../types';
import { applyNews, loseAttempts } from './apply-news';
import { applyPress } from './apply-press';
import type { Effect, Handled, OutboxEvent } from './events';
import { countNeeds, keepHouse, nextWake } from './keep-house';
import { startDue } from './start-due';

export interface Step {
  readonly outbox: Outbox;
  readonly effects: readonly Effect[];
}

/**
 * What an event makes of the outbox, and what is to be done about it. Pure: `now` is in milliseconds since 1970, and
 * `random` gives numbers from 0 to before 1.
 *
 * The shell does the effects one after the other and takes the new outbox for its own once it is stored: an attempt is
 * in the record before it is made. It may stop between any two effects; `workerStarted` on what was stored last goes on
 * from there. Where storing fails, it does nothing else and starts over in that way a while later. It gives up an
 * attempt before `ATTEMPT_TIME` is over and then says `attemptLost`. Events may be repeated, late and in any order.
 */
export function step(outbox: Outbox, event: OutboxEvent, now: number, random: () => number): Step {
  const kept = loseAttempts(keepHouse(outbox, now), now, random, now);
  const handled = applyEvent(kept, event, now, random);
  const started = startDue(handled.outbox, now, random);
  const next = started.outbox;
  const isWoken = event.type === 'workerStarted' || event.type === 'alarm';
  const effects: Effect[] = next === outbox ? [] : [{ type: 'store', outbox: next }];
  const wake = nextWake(next);
  if (isWoken || wake !== nextWake(outbox)) {
    effects.push(wake === null ? { type: 'clearAlarm' } : { type: 'setAlarm', at: wake });
  }
  effects.push(...handled.acts, ...started.acts);
  const count = countNeeds(next);
  if (event.type === 'workerStarted' || count !== countNeeds(outbox)) effects.push({ type: 'setBadge', count });
  return { outbox: next, effects };
}

function applyEvent(outbox: Outbox, event: OutboxEvent, now: number, random: () => number): Handled {
  switch (event.type) {
    case 'answered':
    case 'attemptLost':
    case 'formRead':
    case 'workerStarted':
    case 'alarm':
    case 'online':
    case 'offline':
      return { outbox: applyNews(outbox, event, now, random), acts: [] };
    default:
      return applyPress(outbox, event, now);
  }
}
