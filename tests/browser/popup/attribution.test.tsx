import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { storedSettings } from '../../../src/platform/settings';
import { fake, resetFake } from '../fake-browser';
import { closePopup, openPopup, page } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

const field = () => screen.getByRole('textbox', { name: 'Line that names the source' });
const preview = () => screen.getByText(/^It will read:/);
const stored = async () => (await storedSettings.read()).attribution;

beforeEach(() => resetFake({ page: { describePage: page } }));
afterEach(closePopup);

describe('the line that names the source', () => {
  it('is shown as it is written now, with what it reads', async () => {
    await openPopup({ view: 'settings' });
    await expect.element(field()).toHaveValue('— {authors}, {title}, {site}, {date}');
    const line = '— Olena Marchuk, The bridge that learned to wait, Euromaidan Press, 4 May 2026';
    await expect.element(screen.getByText(line)).toBeVisible();
  });

  it('is previewed as it is typed, and stored when the field is left', async () => {
    await openPopup({ view: 'settings' });
    await userEvent.fill(field(), '{title}{ (date)}. {site}');
    await expect
      .element(screen.getByText('The bridge that learned to wait (4 May 2026). Euromaidan Press'))
      .toBeVisible();
    expect(await stored()).toBe('');
    await userEvent.tab();
    await expect.element(screen.getByText('Saved')).toBeVisible();
    expect(await stored()).toBe('{title}{ (date)}. {site}');
  });

  it('takes a part at a press, where the cursor is', async () => {
    await openPopup({ view: 'settings' });
    await userEvent.click(field());
    await userEvent.keyboard('{End}; ');
    await userEvent.click(screen.getByRole('button', { name: 'editors' }));
    await vi.waitFor(async () => expect(await stored()).toBe('— {authors}, {title}, {site}, {date}; {editors}'));
    await expect.element(field()).toHaveFocus();
  });

  it.each([
    ['{site}', 'Not saved: put {title} in. It carries the link.'],
    ['{title}, {site}, {link}', 'Not saved: {link} names none of the parts below.'],
    ['{title} ({date}), {site}', /^Not saved: a bracket/],
  ])('says what is wrong with %j, and leaves what was stored', async (text, said) => {
    fake.sync = { settings: { version: 1, attribution: '{title}, {site}' } };
    await openPopup({ view: 'settings' });
    await userEvent.fill(field(), text);
    await userEvent.tab();
    await expect.element(screen.getByText(said)).toBeVisible();
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
    expect(preview().query()).toBeNull();
    expect(await stored()).toBe('{title}, {site}');
  });

  it('goes back to the usual one at a press', async () => {
    fake.sync = { settings: { version: 1, attribution: '{title}, {site}' } };
    await openPopup({ view: 'settings' });
    await expect.element(field()).toHaveValue('{title}, {site}');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the usual line' }));
    await expect.element(field()).toHaveValue('— {authors}, {title}, {site}, {date}');
    expect(await stored()).toBe('');
  });

  it('has its parts in the reader’s language, and is stored the same in each', async () => {
    fake.language = 'uk';
    await openPopup({ view: 'settings' });
    const box = screen.getByRole('textbox', { name: 'Рядок із джерелом' });
    await expect.element(box).toHaveValue('— {автори}, {заголовок}, {сайт}, {дата}');
    await userEvent.fill(box, '«{заголовок}», {сайт}');
    await userEvent.tab();
    await vi.waitFor(async () => expect(await stored()).toBe('«{title}», {site}'));
  });
});
