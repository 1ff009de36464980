import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { type Tab, Tabs } from '../../../popup/tabs';

const make = (...ids: string[]): Tab[] =>
  ids.map((id) => ({ id, label: `Tab ${id}`, render: () => <p>Panel {id}</p> }));

afterEach(cleanup);

describe('the tabs of the popup', () => {
  it('are no tabs while there is one', async () => {
    render(<Tabs name="Parts" tabs={make('a')} />);
    await expect.element(screen.getByText('Panel a')).toBeVisible();
    expect(screen.getByRole('tablist').query()).toBeNull();
  });

  it('go by the arrows, Home and End, one stop for the Tab key', async () => {
    render(<Tabs name="Parts" tabs={make('a', 'b', 'c')} />);
    await userEvent.click(screen.getByRole('tab', { name: 'Tab a' }));
    for (const [key, id] of [
      ['ArrowRight', 'b'],
      ['End', 'c'],
      ['ArrowRight', 'a'],
      ['ArrowLeft', 'c'],
      ['Home', 'a'],
    ]) {
      await userEvent.keyboard(`{${key}}`);
      await expect.element(screen.getByRole('tab', { name: `Tab ${id}` })).toHaveFocus();
      await expect.element(screen.getByRole('tabpanel', { name: `Tab ${id}` })).toHaveTextContent(`Panel ${id}`);
    }
    expect(document.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });

  it('go by a click', async () => {
    render(<Tabs name="Parts" tabs={make('a', 'b')} />);
    await userEvent.click(screen.getByRole('tab', { name: 'Tab b' }));
    await expect.element(screen.getByText('Panel b')).toBeVisible();
    await expect.element(screen.getByRole('tab', { name: 'Tab b' })).toHaveAttribute('aria-selected', 'true');
  });
});
