import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { fake } from '../fake-browser';
import { findViolations } from '../ui/find-violations';
import { Desk, makeRecord, makeSent, PASSAGE, setUp } from './corrections-desk';
import { closePopup, openPopup, preferTheme } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

const url = 'https://euromaidanpress.com/wp-admin/admin-ajax.php';
const answer = { status: 500, contentType: 'text/html', url, redirected: false, body: '<h1>Error</h1>' };
const RECORDS = [
  makeRecord({ id: 'c1', passage: { ...PASSAGE, text: 'never once' }, comment: 'He told me himself.' }),
  makeSent('c2', { name: 'needsYou', reason: 'siteError', answer }, 'siteError'),
  makeSent('c3', { name: 'waiting', reason: 'siteLimit', until: Date.now() + 300_000 }, 'siteLimit'),
  makeSent('c4', { name: 'handedOver', at: 1_000, channel: 'email' }, 'notDelivered'),
  makeSent('c5', { name: 'delivered', at: 1_000, by: 'answer' }, 'delivered'),
  { ...makeRecord({ id: 'c6' }), deletedAt: Date.now() },
];

type Part = 'form' | 'list' | 'list without a story';

async function open(part: Part, language: 'en' | 'uk'): Promise<void> {
  setUp(new Desk(RECORDS, [{}]));
  fake.language = language;
  if (part === 'list without a story') fake.page = {};
  await openPopup({ tab: 'corrections' });
  await vi.waitFor(() => expect(document.querySelector('.corrections')).not.toBeNull(), 10_000);
  if (part === 'form') await userEvent.fill(screen.getByRole('textbox').first(), 'thirty-two long years');
  if (part === 'list')
    await userEvent.click(document.querySelector('.corrections .section-head button') ?? document.body);
  await vi.waitFor(() => expect(document.querySelector(part === 'form' ? 'ins' : '.records')).not.toBeNull());
  for (const details of document.querySelectorAll('details')) details.open = true;
}

afterEach(async () => {
  closePopup();
  await screen.viewport(414, 896);
});

describe.each<Part>(['form', 'list', 'list without a story'])('the corrections (%s)', (part) => {
  it.each(['light', 'dark'] as const)('have nothing that axe finds (%s)', async (theme) => {
    await preferTheme(theme);
    await open(part, 'en');
    expect(await findViolations(document.body)).toEqual([]);
  });

  it.each([
    [320, 'en'],
    [320, 'uk'],
    [190, 'en'],
    [190, 'uk'],
  ] as const)('fit %s pixels without scrolling sideways (%s)', async (width, language) => {
    await screen.viewport(width, 600);
    await open(part, language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it('the form goes by the keyboard alone, every field and button in the order in which they stand', async () => {
  await open('form', 'en');
  await userEvent.click(screen.getByRole('tab', { name: 'Corrections' }));
  const stops: string[] = [];
  for (let stop = 0; stop < 16; stop += 1) {
    await userEvent.keyboard('{Tab}');
    const { activeElement } = document;
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : activeElement;
    stops.push(activeElement instanceof HTMLTextAreaElement ? 'text' : (label?.textContent ?? '').trim());
  }
  expect(stops.slice(0, 4)).toEqual(['All corrections: 7', 'text', 'Typo', 'text']);
  const rest = [
    'Name',
    'E-mail',
    'Remember both on this device',
    'The site’s own form',
    'Exactly what is sent',
    'Send',
  ];
  expect(stops.filter((stop) => rest.includes(stop))).toEqual(rest);
});
