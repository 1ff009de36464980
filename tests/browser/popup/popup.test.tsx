import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { fake, resetFake } from '../fake-browser';
import { closePopup, openPopup, page, quote } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

const button = (name: string) => screen.getByRole('button', { name });
const heading = (name: string) => screen.getByRole('heading', { name, exact: true });
const calls = (name: string) => fake.calls.filter((call) => call.name === name);

beforeEach(() => {
  resetFake({ page: { describePage: page, showPolicy: { isShown: true } } });
  vi.spyOn(window, 'close').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  closePopup();
});

describe('on a story', () => {
  it('tells its title, authors, date, section and what its policy allows, and shows page text as text', async () => {
    await openPopup();
    await expect.element(heading('The <b>ferry</b> & the post')).toBeVisible();
    await expect.element(screen.getByText(/Olena Marchuk · 4\sMay\s2026 · Analysis/)).toBeVisible();
    await expect.element(screen.getByText(/Up to 500 characters/)).toBeVisible();
    expect(document.querySelector('h1 b')).toBeNull();
  });

  it('shows the selection as it would be quoted, with how much of the limit it takes', async () => {
    await openPopup();
    const card = screen.getByRole('region', { name: 'Your selection as a quote' });
    await expect.element(card.getByRole('blockquote')).toHaveTextContent(quote.extract);
    await expect.element(card.getByText('30 of 500 characters')).toBeInTheDocument();
    expect(document.querySelector('section .ring-arc')?.getAttribute('stroke-dasharray')).toBe('6 200');
  });

  it('says from how much a quote was cut', async () => {
    fake.page['describePage'] = { ...page, selection: { ...quote, length: 487, total: 812, isCut: true } };
    await openPopup();
    await expect.element(screen.getByText('Cut to fit, from 812 characters')).toBeVisible();
  });

  it('says how to come by a quote where nothing is selected, but not while paused', async () => {
    fake.page['describePage'] = { ...page, selection: null };
    await openPopup();
    await userEvent.click(screen.getByRole('tab', { name: 'Quote', exact: true }));
    await expect.element(heading('Nothing is selected')).toBeVisible();
    await userEvent.click(screen.getByRole('switch', { name: 'Pause' }));
    await expect.element(heading('Nothing is selected')).not.toBeInTheDocument();
  });

  it('leads to where the page states its policy, and makes way for it', async () => {
    await openPopup();
    await userEvent.click(button('Show where the page says so'));
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
    expect(calls('message showPolicy')).toHaveLength(1);
  });

  it('says so where the page no longer has its policy', async () => {
    fake.page['showPolicy'] = { isShown: false };
    await openPopup();
    await userEvent.click(button('Show where the page says so'));
    await expect.element(screen.getByText('It is no longer on the page.')).toBeVisible();
    expect(window.close).not.toHaveBeenCalled();
  });

  it('says whose policy it is where the page states none', async () => {
    fake.page['describePage'] = { ...page, policy: { limit: 500, clause: null } };
    await openPopup();
    await expect.element(screen.getByText(/the site’s usual policy/)).toBeVisible();
    expect(button('Show where the page says so').query()).toBeNull();
  });
});

describe('on other pages', () => {
  it.each([
    [
      'a page of the site that is no story',
      () => (fake.page['describePage'] = { ...page, article: null }),
      'No story on this page',
    ],
    [
      'another site',
      () => Object.assign(fake, { tab: { id: 7, url: 'https://example.org/', incognito: false }, page: {} }),
      'Quote Euromaidan Press',
    ],
    ['a window without a tab', () => Object.assign(fake, { tab: null, page: {} }), 'Quote Euromaidan Press'],
  ])('says what it is for on %s', async (_, arrange, title) => {
    arrange();
    await openPopup();
    await expect.element(heading(title)).toBeVisible();
    await expect.element(screen.getByText(/Select text in a story on Euromaidan Press/)).toBeVisible();
  });

  it('reloads a page that was open before it was installed', async () => {
    fake.page = {};
    await openPopup();
    await expect.element(heading('Not ready on this page yet')).toBeVisible();
    await userEvent.click(button('Reload this page'));
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
    expect(calls('reload')).toEqual([{ name: 'reload', value: 7 }]);
  });

  it('asks for access where it is withheld, and goes on from there', async () => {
    Object.assign(fake, { hasAccess: false, page: {} });
    await openPopup();
    await userEvent.click(button('Allow'));
    expect(calls('request')).toEqual([{ name: 'request', value: { origins: ['*://*.euromaidanpress.com/*'] } }]);
    await expect.element(heading('Not ready on this page yet')).toBeVisible();
  });

  it('takes no for an answer', async () => {
    Object.assign(fake, { hasAccess: false, grantsAccess: false, page: {} });
    await openPopup();
    await userEvent.click(button('Allow'));
    await expect.element(screen.getByText(/^Not allowed/)).toBeVisible();
  });
});

describe('opened as a tab', () => {
  it('serves the tab of its address and brings it to the front when it is to be seen', async () => {
    await openPopup({ tabId: 7 });
    await userEvent.click(button('Show where the page says so'));
    await vi.waitFor(() =>
      expect(calls('update')).toEqual([{ name: 'update', value: { id: 7, changes: { active: true } } }]),
    );
    expect(window.close).not.toHaveBeenCalled();
  });

  it('says what it is for when that tab is gone', async () => {
    await openPopup({ tabId: 99 });
    await expect.element(heading('Quote Euromaidan Press')).toBeVisible();
  });
});
