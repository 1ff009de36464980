import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { NEED_REASONS, type OutboxRecord, WAIT_REASONS } from '../../../src/corrections/types';
import { fake } from '../fake-browser';
import { Desk, makeRecord, makeSent, setUp } from './corrections-desk';
import { closePopup, openPopup } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

const button = (name: string) => screen.getByRole('button', { name, exact: true });
const group = (name: string) => screen.getByRole('region', { name });
const states = () => [...document.querySelectorAll('.state')].map(({ textContent }) => textContent);
const THANKS = '{"success":true,"data":{"title":"Thanks!","message":""}}';
const answer = { status: 500, contentType: 'text/html', url: 'https://euromaidanpress.com/a', redirected: false };
const focusedCard = () => document.activeElement?.closest('li') ?? document.createElement('li');
const SOON = Date.now() + 300_000;

let desk: Desk;

/** Opens the list with these corrections. */
async function openList(records: readonly OutboxRecord[], aside: readonly unknown[] = []): Promise<void> {
  desk = new Desk(records, aside);
  setUp(desk);
  fake.page['readCorrectionPage'] = null;
  await openPopup();
  await userEvent.click(screen.getByRole('tab', { name: 'Corrections' }));
  await expect.element(screen.getByRole('heading', { name: 'Your corrections' })).toBeVisible();
}

afterEach(() => {
  vi.restoreAllMocks();
  closePopup();
});

describe('the list of corrections', () => {
  it('says how to suggest one while there is none', async () => {
    await openList([]);
    await expect.element(screen.getByText(/^No corrections yet/)).toBeVisible();
    expect(button('Export all').query()).toBeNull();
  });

  it.each(['a page off the site', 'a page that doesn’t answer'])('is there on %s', async () => {
    desk = new Desk([makeRecord({})]);
    setUp(desk);
    fake.page = {};
    fake.tab = { id: 7, url: 'https://example.org/', incognito: false };
    await openPopup();
    await userEvent.click(screen.getByRole('tab', { name: 'Corrections' }));
    await expect.element(screen.getByRole('heading', { name: 'Your corrections', level: 1 })).toBeVisible();
    await expect.element(group('Drafts').getByRole('listitem')).toBeVisible();
  });

  it('has what needs the reader first and what is over last, each with its words, its story and its state', async () => {
    await openList([
      makeSent('c1', { name: 'delivered', at: 1_000, by: 'answer' }, 'delivered'),
      makeSent('c2', { name: 'waiting', reason: 'siteLimit', until: SOON }, 'siteLimit'),
      makeRecord({ id: 'c3' }),
      makeSent('c4', { name: 'needsYou', reason: 'formGone', answer: null }, 'nonceRefused'),
      makeSent('c5', { name: 'handedOver', at: 1_000, channel: 'link' }, 'notDelivered'),
    ]);
    const headings = [...document.querySelectorAll('.corrections h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Needs you', 'Drafts', 'Handed over', 'Waiting', 'Delivered']);
    const card = group('Waiting').getByRole('listitem');
    await expect.element(card.getByText('thirty-two')).toBeVisible();
    await expect.element(card.getByRole('link', { name: 'The ferry and the post' })).toBeVisible();
    const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(SOON);
    await expect.element(card.getByText(/^The site takes no more reports for now/)).toHaveTextContent(time);
  });

  it('has a sentence and a way on for everything that can hold a correction up', async () => {
    const needs = NEED_REASONS.map((reason) =>
      makeSent(`n${reason}`, { name: 'needsYou', reason, answer: null }, reason),
    );
    const waits = WAIT_REASONS.map((reason) =>
      makeSent(`w${reason}`, { name: 'waiting', reason, until: SOON }, 'notKnown'),
    );
    await openList([...needs, ...waits]);
    await userEvent.click(screen.getByRole('button', { name: /^Show more: 5/ }));
    expect(states()).toHaveLength(needs.length + waits.length);
    expect(new Set(states()).size).toBe(needs.length + waits.length);
    for (const card of document.querySelectorAll('.correction')) {
      expect(card.querySelectorAll('button').length, card.textContent ?? '').toBeGreaterThan(2);
    }
  });

  it('shows the first dozen of many, and the rest on a press', async () => {
    await openList(Array.from({ length: 30 }, (_, index) => makeRecord({ id: `c${index}`, changedAt: index })));
    expect(states()).toHaveLength(12);
    await userEvent.click(screen.getByRole('button', { name: 'Show more: 18 left' }));
    await vi.waitFor(() => expect(states()).toHaveLength(30));
    await vi.waitFor(() => expect([...document.querySelectorAll('li')].indexOf(focusedCard())).toBe(12));
  });

  it('follows what happens meanwhile', async () => {
    await openList([makeSent('c1', { name: 'waiting', reason: 'offline', until: SOON }, 'notDelivered')]);
    await desk.hear({ type: 'online' });
    await expect.element(screen.getByText('Being sent.')).toBeVisible();
    await desk.hear({
      type: 'answered',
      id: 'c1',
      attempt: 2,
      answer: { ...answer, contentType: 'application/json', status: 200, body: THANKS },
    });
    await expect.element(group('Delivered').getByText(/^Delivered:/)).toBeVisible();
  });

  it('says so where the background doesn’t answer', async () => {
    setUp(new Desk());
    delete fake.background['getCorrections'];
    await openPopup({ tab: 'corrections' });
    await expect.element(screen.getByText(/^Your corrections could not be read/)).toBeVisible();
  });
});

describe('a correction in the list', () => {
  const failed = () =>
    makeSent('c1', { name: 'needsYou', reason: 'siteError', answer: { ...answer, body: '<b>Sorry</b>' } }, 'siteError');

  it('is deleted and had back, and the keyboard’s focus stays with it', async () => {
    await openList([makeRecord({})]);
    await userEvent.click(button('Delete'));
    await expect.element(screen.getByText('Deleted')).toBeVisible();
    await expect.element(screen.getByRole('listitem')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(button('Edit')).toBeVisible();
    await expect.element(screen.getByRole('listitem')).toHaveFocus();
    expect(desk.outbox.records[0]?.deletedAt).toBeNull();
  });

  it('is copied whole', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openList([makeRecord({ comment: 'In 1993.' })]);
    await userEvent.click(button('Copy'));
    await expect.element(screen.getByText('Copied')).toBeVisible();
    expect(written.mock.calls[0]?.[0]).toContain('It should read:\nthirty-two years');
  });

  it('shows what the site answered, as text', async () => {
    await openList([failed()]);
    await userEvent.click(screen.getByText('What the site answered'));
    await expect.element(screen.getByText('<b>Sorry</b>')).toBeVisible();
    await expect.element(screen.getByText(/answered with status 500/)).toBeVisible();
  });

  it.each([
    ['It arrived', 'delivered'],
    ['It didn’t arrive', 'draft'],
    ['Send again', 'sending'],
  ])('is settled by the reader’s word: %s', async (name, state) => {
    await openList([failed()]);
    await userEvent.click(button(name));
    await vi.waitFor(() => expect(desk.outbox.records[0]?.state.name).toBe(state));
  });

  it('is tried now instead of later', async () => {
    await openList([makeSent('c1', { name: 'waiting', reason: 'siteLimit', until: SOON }, 'siteLimit')]);
    await userEvent.click(button('Try now'));
    await vi.waitFor(() => expect(desk.outbox.records[0]?.state.name).toBe('sending'));
  });

  it.each(['Send another way', 'Edit'] as const)('is a draft again by “%s”, in the form', async (name) => {
    const reason = name === 'Edit' ? 'tooLong' : 'siteMailFailed';
    await openList([makeSent('c1', { name: 'needsYou', reason, answer: null }, reason)]);
    await userEvent.click(button(name));
    await expect.element(screen.getByRole('textbox', { name: 'Should read' })).toHaveFocus();
    expect(desk.outbox.records[0]?.state.name).toBe('draft');
  });

  it('is written on away from its story, and sent the way that was chosen there', async () => {
    await openList([makeSent('c1', { name: 'waiting', reason: 'siteLimit', until: SOON }, 'siteLimit')]);
    await userEvent.click(button('Edit'));
    await userEvent.click(button('Send'));
    await vi.waitFor(() =>
      expect(desk.events.at(-1)).toMatchObject({ type: 'sendPressed', channel: { kind: 'mistape' } }),
    );
  });

  it('leads to its story where no way is known yet', async () => {
    await openList([makeRecord({})]);
    await userEvent.click(button('Edit'));
    await expect.element(screen.getByRole('link', { name: 'Open the story' })).toBeVisible();
    expect(button('Send').query()).toBeNull();
  });

  it('is left alone by a press that was meant for what it was before', async () => {
    await openList([makeRecord({})]);
    const consent = { content: true, identity: false };
    const fields = { shouldRead: 'x', kind: 'typo', comment: '', name: '', email: '' } as const;
    const channel = { kind: 'email', address: 'a@b.example' } as const;
    desk.press({ type: 'sendPressed', id: 'c1', turn: 0, fields, channel, consent });
    await userEvent.click(button('Delete'));
    await expect.element(screen.getByText(/^Nothing was done/)).toBeVisible();
    expect(desk.outbox.records[0]?.deletedAt).toBeNull();
  });
});

describe('the export', () => {
  it('is a file with everything, also with what could not be read', async () => {
    const files: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file);
      return make(file);
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await openList([makeRecord({})], [{ from: 'the future' }]);
    await expect.element(screen.getByText(/^1 stored entry could not be read/)).toBeVisible();
    await userEvent.click(button('Export all'));
    await expect.element(screen.getByText('Exported')).toBeVisible();
    const exported: unknown = JSON.parse((await files[0]?.text()) ?? '');
    expect(exported).toMatchObject({ records: [{ correction: { id: 'c1' } }], aside: [{ from: 'the future' }] });
  });
});
