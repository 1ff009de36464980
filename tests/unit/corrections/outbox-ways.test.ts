import { describe, expect, test } from 'vitest';
import type { Channel, SiteAnswer } from '../../../src/corrections/channels/types';
import { findDraft } from '../../../src/corrections/find-draft';
import { ATTEMPT_TIME } from '../../../src/corrections/outbox/pauses';
import { EMAIL, FIELDS, LINK, MISTAPE, MIXTAPE } from './make-correction';
import { KNOWN, MAIL, NONCE, OutboxDesk, PAGE, SPAM, START, sending, TAKEN } from './outbox-desk';

describe('drafts', () => {
  test('every keystroke is stored', () => {
    const desk = new OutboxDesk().write();
    expect(desk.asked()).toEqual(['store']);
    desk.after(1).write('c1', { comment: 'More.' });
    expect(desk.record().correction.comment).toBe('More.');
    expect(findDraft(desk.outbox, 'http://www.euromaidanpress.com/2024/03/18/the-ferrymen/amp/')?.correction.id).toBe(
      'c1',
    );
  });

  test('a keystroke that comes late doesn’t undo a later one', () => {
    const desk = new OutboxDesk()
      .write()
      .after(5)
      .write('c1', { comment: 'New.' })
      .after(-3)
      .write('c1', { comment: 'Old.' });
    expect(desk.record().correction.comment).toBe('New.');
  });

  test('what is typed on after Send in another window becomes a draft of its own', () => {
    const desk = sending().after(5).write('c1', { comment: 'One thing more.' });
    expect(desk.state()).toBe('sending');
    expect(desk.record('c1 spare').correction.comment).toBe('One thing more.');
    desk.after(5).write('c1', { comment: 'And another.' });
    expect(desk.outbox.records).toHaveLength(2);
    expect(desk.record('c1 spare').correction.comment).toBe('And another.');
  });
});

describe('Send', () => {
  test('stores the attempt before it is made', () => {
    const desk = sending();
    expect(desk.asked()).toEqual(['store', 'setAlarm', 'send']);
    const [store] = desk.effects;
    expect(store?.type === 'store' && store.outbox.records[0]?.state).toEqual({
      name: 'sending',
      attempt: 1,
      deadline: START + ATTEMPT_TIME,
    });
  });

  test('pressed twice, or in two windows, sends once', () => {
    const desk = new OutboxDesk().write();
    const { turn } = desk.record();
    const consent = { content: true, identity: true };
    const press = { type: 'sendPressed', id: 'c1', turn, fields: FIELDS, channel: MISTAPE, consent } as const;
    expect(desk.do(press).acts()).toHaveLength(1);
    expect(desk.do(press).effects).toEqual([]);
    expect(desk.answer(TAKEN).do(press).effects).toEqual([]);
  });

  test('without consent sends nothing', () => {
    const desk = new OutboxDesk().write().send(MISTAPE, 'c1', { content: false, identity: true });
    expect([desk.state(), desk.effects.length]).toEqual(['draft', 0]);
  });

  test('without consent to name and address sends neither', () => {
    const desk = new OutboxDesk().write('c1', { name: 'Olha', email: 'olha@example.org' });
    const [act] = desk.send(MISTAPE, 'c1', { content: true, identity: false }).acts();
    expect(act?.type === 'send' && act.request.body).not.toMatch(/olha/i);
  });

  test('sends the words on the screen, whatever another window made of the draft', () => {
    const desk = new OutboxDesk().write().after(1).write('c1', { comment: 'From elsewhere.' });
    const consent = { content: true, identity: true };
    desk.do({ type: 'sendPressed', id: 'c1', turn: 0, fields: FIELDS, channel: MISTAPE, consent });
    expect(desk.record().correction.comment).toBe(FIELDS.comment);
  });

  test.each<[Channel, string]>([
    [EMAIL, 'mailto:'],
    [LINK, 'https:'],
  ])('by a channel of the reader’s own hands over, and is never delivered by itself', (channel, protocol) => {
    const desk = new OutboxDesk().write().send(channel);
    const [act] = desk.acts();
    expect(act?.type === 'handOver' && new URL(act.handOver.url).protocol).toBe(protocol);
    expect(desk.state()).toBe('handedOver');
    expect(desk.confirm(false).state()).toBe('draft');
    expect(desk.send(channel).confirm(true).state()).toBe('delivered');
  });

  test('of what is too long for the form asks the reader', () => {
    const desk = new OutboxDesk().write('c1', { comment: 'x'.repeat(3000) }).send();
    expect([desk.state(), desk.acts().length]).toEqual(['needsYou tooLong', 0]);
  });
});

describe('answers', () => {
  test.each<[string, Channel, Partial<SiteAnswer>, string]>([
    ['taken', MISTAPE, TAKEN, 'delivered'],
    ['known already', MISTAPE, KNOWN, 'delivered'],
    ['too many', MISTAPE, SPAM, 'waiting siteLimit'],
    ['not mailed', MISTAPE, MAIL, 'needsYou siteMailFailed'],
    ['a page', MISTAPE, PAGE, 'needsYou notUnderstood'],
    ['no nonce', MIXTAPE, NONCE, 'waiting nonce'],
  ])('%s', (_, channel, answer, state) => expect(sending(channel).answer(answer).state()).toBe(state));

  test('that are not understood are kept, cut, and counted on the badge', () => {
    const desk = sending().answer({ ...PAGE, body: 'x'.repeat(9000) });
    const { state } = desk.record();
    expect(state.name === 'needsYou' && state.answer?.body.length).toBe(2000);
    expect(desk.effects).toContainEqual({ type: 'setBadge', count: 1 });
    expect(desk.confirm(true).effects).toContainEqual({ type: 'setBadge', count: 0 });
  });

  test('repeated change nothing', () => {
    expect(sending().answer(TAKEN).answer(PAGE, 1).effects).toEqual([]);
  });

  test('a duplicate of what the site could not mail is not delivered', () => {
    const desk = sending().answer(MAIL).press('retryPressed').answer(KNOWN);
    expect(desk.state()).toBe('needsYou siteMailFailed');
  });
});
