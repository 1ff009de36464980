import { describe, expect, test } from 'vitest';
import { ATTEMPT_TIME, OFFLINE_PAUSE, UNDO_TIME } from '../../../src/corrections/outbox/pauses';
import { DUPLICATE_MEMORY, MOST_REPORTS, REPORTS_WITHIN } from '../../../src/corrections/plugin-limits';
import { ARTICLE, EMAIL, MISTAPE, MIXTAPE, makePage } from './make-correction';
import { alarm, HOUR, KNOWN, lost, NONCE, OutboxDesk, PAGE, SPAM, sending, TAKEN } from './outbox-desk';

const mixtapePage = (nonce: string) => makePage({ dialogs: [{ id: 'mixtape_dialog', nonce, postId: '1' }] });

describe('an attempt without an answer', () => {
  test('is tried again by itself where the form knows duplicates, with growing pauses', () => {
    const desk = sending();
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      desk.do({ ...lost, attempt });
      const { state } = desk.record();
      if (state.name !== 'waiting') throw new Error(state.name);
      pauses.push(state.until - desk.now);
      expect(desk.effects).toContainEqual({ type: 'setAlarm', at: state.until });
      desk.after(state.until - desk.now).do(alarm);
      expect(desk.acts()).toHaveLength(1);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360].map((minutes) => minutes * 60_000));
    expect(desk.answer(KNOWN).state()).toBe('delivered');
  });

  test('asks the reader where the form would take it twice', () => {
    const desk = sending(MIXTAPE).do(lost);
    expect(desk.state()).toBe('needsYou notKnown');
    expect(desk.after(HOUR).do(alarm).acts()).toEqual([]);
    expect(desk.press('editPressed').state()).toBe('needsYou notKnown');
    expect(desk.press('retryPressed').acts()).toHaveLength(1);
  });

  test('asks the reader when the form has forgotten', () => {
    const desk = sending().do(lost).after(DUPLICATE_MEMORY).do(alarm);
    expect([desk.state(), desk.acts().length]).toEqual(['needsYou notKnown', 0]);
  });

  test.each<[string, (desk: OutboxDesk) => OutboxDesk]>([
    ['its worker was killed', (desk) => desk.do({ type: 'workerStarted', isOnline: true })],
    ['its time was over when the alarm rang', (desk) => desk.after(ATTEMPT_TIME).do(alarm)],
    ['its time was over when anything happened', (desk) => desk.after(ATTEMPT_TIME).do({ type: 'online' })],
  ])('%s', (_, end) => expect(end(sending(MIXTAPE)).state()).toBe('needsYou notKnown'));

  test('that is answered late is delivered after all', () => {
    expect(sending(MIXTAPE).do(lost).answer(TAKEN).state()).toBe('delivered');
    expect(sending().do(lost).after(HOUR).do(alarm).answer(TAKEN, 1).state()).toBe('delivered');
  });

  test('that is answered after the reader said no is delivered, unless they changed it meanwhile', () => {
    const denied = () => sending(MIXTAPE).do(lost).confirm(false);
    expect(denied().answer(TAKEN, 1).state()).toBe('delivered');
    expect(denied().after(1).write('c1', { comment: 'More.' }).answer(TAKEN, 1).state()).toBe('draft');
  });

  test('is not sent again by a press from before it', () => {
    const desk = sending(MIXTAPE).do(lost);
    const press = { type: 'retryPressed', id: 'c1', turn: desk.record().turn } as const;
    desk.do(press).do({ ...lost, attempt: 2 });
    expect(desk.do(press).effects).toEqual([]);
  });
});

describe('the site’s limit', () => {
  test('no more than five reports leave in five minutes', () => {
    const desk = new OutboxDesk();
    for (let index = 0; index <= MOST_REPORTS; index += 1) {
      desk.write(`c${index}`).send(MISTAPE, `c${index}`);
      if (index < MOST_REPORTS) desk.answer(TAKEN, 1, `c${index}`);
    }
    const last = `c${MOST_REPORTS}`;
    expect(desk.state(last)).toBe('waiting siteLimit');
    expect(desk.press('retryPressed', last).acts()).toEqual([]);
    expect(desk.after(REPORTS_WITHIN).do(alarm).acts()).toHaveLength(1);
  });

  test('a refusal stops all, and longer each time', () => {
    const desk = sending().answer(SPAM).write('c2').send(MISTAPE, 'c2');
    expect(desk.state('c2')).toBe('waiting siteLimit');
    const pause = desk.outbox.pace.pausedUntil - desk.now;
    desk.after(pause).do(alarm).answer(SPAM);
    expect(desk.outbox.pace.pausedUntil - desk.now).toBeGreaterThan(2 * pause);
  });
});

test('a refusal that never ends asks the reader', () => {
  const desk = sending();
  for (let day = 0; day < 9 && desk.state() !== 'needsYou siteLimit'; day += 1) {
    expect(desk.answer(SPAM).acts()).toEqual([]);
    if (desk.state() === 'waiting siteLimit') desk.after(desk.outbox.pace.pausedUntil - desk.now).do(alarm);
  }
  expect(desk.state()).toBe('needsYou siteLimit');
});

describe('a refused nonce', () => {
  test('is read anew from the article, and sent with', () => {
    const desk = sending(MIXTAPE).answer(NONCE);
    expect(desk.acts()).toEqual([{ type: 'readForm', id: 'c1', url: ARTICLE.url }]);
    const [act] = desk.do({ type: 'formRead', id: 'c1', page: mixtapePage('fresh') }).acts();
    expect(act?.type === 'send' && act.request.body).toContain('nonce=fresh');
    expect(desk.answer(NONCE).state()).toBe('needsYou nonceRefused');
    expect(desk.press('retryPressed').acts()).toMatchObject([{ type: 'readForm' }]);
  });

  test('waits for an article that could not be had', () => {
    const desk = sending(MIXTAPE).answer(NONCE).do({ type: 'formRead', id: 'c1', page: null });
    expect(desk.state()).toBe('waiting nonce');
    expect(desk.after(HOUR).do(alarm).acts()).toMatchObject([{ type: 'readForm' }]);
  });

  test.each([
    ['without the form', makePage()],
    ['with another form', makePage({ dialogs: [{ id: 'mistape_dialog', nonce: null, postId: null }] })],
  ])('takes the reader’s word for an article %s', (_, page) => {
    const desk = sending(MIXTAPE).answer(NONCE).do({ type: 'formRead', id: 'c1', page });
    expect([desk.state(), desk.acts().length]).toEqual(['needsYou formGone', 0]);
    expect(desk.press('editPressed').send(EMAIL).state()).toBe('handedOver');
  });
});

describe('without a connection', () => {
  test('a correction waits, and leaves when there is one', () => {
    const desk = new OutboxDesk().do({ type: 'offline' }).write().send();
    expect([desk.state(), desk.acts().length]).toEqual(['waiting offline', 0]);
    expect(desk.after(OFFLINE_PAUSE).do({ type: 'alarm', isOnline: false }).state()).toBe('waiting offline');
    expect(desk.do({ type: 'online' }).acts()).toHaveLength(1);
  });

  test('that nobody told of is found at the next alarm', () => {
    const desk = new OutboxDesk().do({ type: 'offline' }).write().send();
    expect(desk.after(1000).do(alarm).acts()).toHaveLength(1);
  });
});

describe('deleting', () => {
  test('can be undone, and what was on its way goes on', () => {
    const desk = new OutboxDesk().do({ type: 'offline' }).write().send().press('deletePressed');
    expect(desk.do({ type: 'online' }).acts()).toEqual([]);
    expect(desk.press('undoPressed').acts()).toHaveLength(1);
  });

  test('becomes final', () => {
    const desk = new OutboxDesk().write().press('deletePressed').after(UNDO_TIME).do(alarm);
    expect(desk.outbox.records).toEqual([]);
    expect(desk.asked()).toEqual(['store', 'clearAlarm']);
  });

  test('twice is once', () => {
    const desk = new OutboxDesk().write();
    const press = { type: 'deletePressed', id: 'c1', turn: 0 } as const;
    expect(desk.do(press).do(press).effects).toEqual([]);
    expect(desk.press('undoPressed').do(press).record().deletedAt).toBeNull();
  });
});

describe('importing', () => {
  test('adds what is not here, and sends nothing that another device may have sent', () => {
    const other = new OutboxDesk().write('c2').write('c3').send(MISTAPE, 'c3');
    const desk = new OutboxDesk().write();
    const [mine] = desk.outbox.records;
    desk.do({ type: 'imported', records: [...other.outbox.records, ...desk.outbox.records] });
    expect(desk.record()).toBe(mine);
    expect([desk.state('c2'), desk.state('c3'), desk.acts().length]).toEqual(['draft', 'needsYou imported', 0]);
  });
});

describe('starting', () => {
  test('the alarm and the badge are set anew from what is stored', () => {
    const desk = sending().do(lost).write('c2').send(MIXTAPE, 'c2').answer(PAGE, 1, 'c2');
    desk.do({ type: 'workerStarted', isOnline: true });
    expect(desk.asked()).toEqual(['setAlarm', 'setBadge']);
  });

  test('a clock set back keeps nothing waiting for ever', () => {
    const desk = sending()
      .answer(SPAM)
      .after(-40 * 24 * HOUR)
      .do({ type: 'workerStarted', isOnline: true });
    expect(desk.acts()).toHaveLength(1);
  });
});
