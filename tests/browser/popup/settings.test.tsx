import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { storedSettings } from '../../../src/platform/settings';
import { fake, resetFake } from '../fake-browser';
import { closePopup, openPopup, page } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

const control = (name: string) => screen.getByRole('switch', { name });
const minimum = () => screen.getByRole('spinbutton', { name: 'Shortest selection to quote' });

beforeEach(() => resetFake({ page: { describePage: page } }));
afterEach(closePopup);

describe('the settings', () => {
  it.each([
    ['Pause', 'isPaused', true],
    ['Toolbar by the selection', 'showToolbar', false],
    ['Copy as soon as I select', 'quoteOnSelect', true],
    ['Link to the passage', 'linkToPassage', false],
  ] as const)('store "%s" at once', async (name, key, value) => {
    await openPopup({ view: 'settings' });
    await userEvent.click(control(name));
    await vi.waitFor(async () => expect((await storedSettings.read())[key]).toBe(value));
    if (value) await expect.element(control(name)).toBeChecked();
    else await expect.element(control(name)).not.toBeChecked();
  });

  it('show what is stored, and follow it when another window changes it', async () => {
    fake.sync = { settings: { version: 1, linkToPassage: false, minimumLength: 40 } };
    await openPopup({ view: 'settings' });
    await expect.element(control('Link to the passage')).not.toBeChecked();
    await expect.element(minimum()).toHaveValue(40);
    await storedSettings.update({ linkToPassage: true });
    await expect.element(control('Link to the passage')).toBeChecked();
  });

  it('take a number for the shortest selection', async () => {
    await openPopup({ view: 'settings' });
    await userEvent.fill(minimum(), '0');
    await userEvent.tab();
    await expect.element(screen.getByText('Saved')).toBeVisible();
    expect((await storedSettings.read()).minimumLength).toBe(0);
  });

  it.each(['501', '-1', '2.5', ''])('say what is wrong with "%s", and leave what was stored', async (text) => {
    await openPopup({ view: 'settings' });
    await userEvent.fill(minimum(), text);
    await userEvent.tab();
    await expect.element(screen.getByText('Enter a whole number from 0 to 500.')).toBeVisible();
    await expect.element(minimum()).toHaveAttribute('aria-invalid', 'true');
    expect((await storedSettings.read()).minimumLength).toBe(25);
  });

  it('say so when they could not be stored, and show them as they are', async () => {
    await openPopup({ view: 'settings' });
    fake.refusesToStore = true;
    await userEvent.click(control('Copy as soon as I select'));
    await expect.element(screen.getByText(/^Not saved/)).toBeVisible();
    await expect.element(control('Copy as soon as I select')).not.toBeChecked();
  });

  it('are a press away from the story, by keyboard too, and back', async () => {
    await openPopup();
    await expect.element(screen.getByRole('heading', { name: 'Your selection as a quote' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    await expect.element(screen.getByRole('heading', { name: 'Settings' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(screen.getByRole('button', { name: 'Settings' })).toHaveFocus();
  });

  it('have nothing to go back to when opened by themselves', async () => {
    await openPopup({ view: 'settings' });
    expect(screen.getByRole('button', { name: 'Back' }).query()).toBeNull();
  });
});

describe('a pause', () => {
  it('is said in words, and says so when it could not be stored', async () => {
    await openPopup();
    await userEvent.click(control('Pause'));
    await expect.element(screen.getByText(/^Paused/)).toBeVisible();
    fake.refusesToStore = true;
    await userEvent.click(control('Pause'));
    await expect.element(screen.getByText(/^Not saved/)).toBeVisible();
    await expect.element(control('Pause')).toBeChecked();
  });
});
