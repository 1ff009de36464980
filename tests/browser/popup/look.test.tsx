import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import { type FakeState, resetFake } from '../fake-browser';
import { findViolations } from '../ui/find-violations';
import { closePopup, openPopup, page, preferTheme, quote } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

const elsewhere = { id: 7, url: 'https://example.org/', incognito: false };
const long = {
  ...quote,
  extract: 'Donaudampfschifffahrtsgesellschaftskapitänswitwe '.repeat(10),
  isCut: true,
  length: 490,
  total: 900,
};

const PLACES: readonly [string, Partial<FakeState>, 'page' | 'settings'][] = [
  ['story', { page: { describePage: { ...page, selection: long, lastQuote: { ...quote, plain: 'other' } } } }, 'page'],
  ['story without a selection', { page: { describePage: { ...page, selection: null } } }, 'page'],
  ['no story', { page: { describePage: { ...page, article: null } } }, 'page'],
  ['elsewhere', { tab: elsewhere }, 'page'],
  ['reload', {}, 'page'],
  ['access', { hasAccess: false }, 'page'],
  ['settings', { sync: { settings: { version: 1, isPaused: true } } }, 'settings'],
];

afterEach(async () => {
  closePopup();
  await screen.viewport(414, 896);
});

describe.each(PLACES)('the popup (%s)', (_, state, view) => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds (%s)', async (theme) => {
    await preferTheme(theme);
    resetFake(state);
    await openPopup({ view });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await findViolations(document.body)).toEqual([]);
  });

  it.each([
    [320, 'en'],
    [320, 'uk'],
    [190, 'en'],
  ] as const)('fits %s pixels without scrolling sideways (%s)', async (width, language) => {
    await screen.viewport(width, 600);
    resetFake({ ...state, language });
    await openPopup({ view });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
