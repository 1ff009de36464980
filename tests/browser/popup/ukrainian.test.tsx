import { afterEach, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import { resetFake } from '../fake-browser';
import { closePopup, openPopup, page, quote } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

afterEach(closePopup);

it.each([
  [821, 'Скорочено з 821 знака'],
  [812, 'Скорочено з 812 знаків'],
  [815, 'Скорочено з 815 знаків'],
])('the popup counts and dates in Ukrainian (%s)', async (total, said) => {
  const selection = { ...quote, length: 487, total, isCut: true };
  resetFake({ language: 'uk', page: { describePage: { ...page, selection } } });
  await openPopup();
  await expect.element(screen.getByText(said)).toBeVisible();
  await expect.element(screen.getByText(/4\sтравня\s2026\sр\./)).toBeVisible();
  await expect.element(screen.getByText('487 із 500 знаків')).toBeInTheDocument();
});
