import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createToolbar, type Toolbar, type ToolbarState, type ToolbarTexts } from '../../../src/ui/toolbar';
import { findViolations } from './find-violations';
import { prefer, type Stage, select, setStage } from './in-page';

const texts: ToolbarTexts = {
  name: 'Quote the selection',
  quote: 'Quote',
  addToQuote: 'Add to quote',
  suggestCorrection: 'Suggest a correction',
  correction: 'Correction',
  willBeCut: 'Will be cut',
  offer: 'Copy as soon as I select',
  acceptOffer: 'Turn on',
  declineOffer: 'Not now',
  shortCount: (count, limit) => `${count}/${limit}`,
  longCount: (count, limit) => `${count} of ${limit} characters`,
};
const state: ToolbarState = { count: 312, limit: 500, isCut: false, offersQuoteOnSelect: false };

let stage: Stage;
let toolbar: Toolbar;
const events = {
  quote: vi.fn(),
  addToQuote: vi.fn(),
  suggestCorrection: vi.fn(),
  acceptQuoteOnSelect: vi.fn(),
  declineQuoteOnSelect: vi.fn(),
  leave: vi.fn(),
};

beforeEach(() => {
  vi.resetAllMocks();
  stage = setStage();
  toolbar = createToolbar(stage.root, texts, events);
});

function show(changes: Partial<ToolbarState> = {}, isTouch = false): DOMRect[] {
  const rects = select(stage, 10, 90);
  toolbar.show({ ...state, ...changes }, { rects, isTouch });
  return rects;
}

const element = (): HTMLElement => {
  const found = stage.root.querySelector('[role="toolbar"]');
  if (!(found instanceof HTMLElement)) throw new Error('There is no toolbar.');
  return found;
};
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the toolbar by the selection', () => {
  it('is not there until it is shown, and gone when it is hidden', () => {
    expect(toolbar.isShown).toBe(false);
    expect(element().checkVisibility()).toBe(false);
    show();
    expect(toolbar.isShown).toBe(true);
    expect(element().checkVisibility()).toBe(true);
    toolbar.hide();
    expect(element().checkVisibility()).toBe(false);
  });

  it.each([[false], [true]])('stands in sight and over none of the selection (touch: %s)', (isTouch) => {
    const rects = show({ isCut: true, offersQuoteOnSelect: true }, isTouch);
    const box = element().getBoundingClientRect();
    expect(box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth).toBe(true);
    const covers = (rect: DOMRect): boolean =>
      rect.left < box.right && box.left < rect.right && rect.top < box.bottom && box.top < rect.bottom;
    expect(rects.some(covers)).toBe(false);
  });

  it('says how much of the limit is used, to eyes and to ears', () => {
    show();
    expect(element().textContent).toContain('312/500');
    const arc = stage.root.querySelector('.ring-arc');
    expect(arc?.getAttribute('stroke-dasharray')).toBe('62.4 200');
    expect(button('Quote').element().getAttribute('aria-describedby')).toContain('count');
    expect(stage.root.getElementById('count')?.textContent).toContain('312 of 500 characters');
  });

  it('says that the quote will be cut only when it will', () => {
    show({ isCut: true });
    expect(stage.root.getElementById('cut')?.checkVisibility()).toBe(true);
    show({ isCut: false });
    expect(stage.root.getElementById('cut')?.checkVisibility()).toBe(false);
  });

  it('hides where there is no place for it', () => {
    show();
    expect(toolbar.move({ rects: [new DOMRect(0, -900, 500, 20)], isTouch: false })).toBe(false);
    expect(toolbar.isShown).toBe(false);
    expect(toolbar.show(state, { rects: [], isTouch: false })).toBe(false);
    expect(toolbar.isShown).toBe(false);
  });

  it('quotes on a click and leaves focus and selection in the page', async () => {
    stage.paragraph.focus();
    show();
    await userEvent.click(button('Quote'));
    expect(events.quote).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(stage.paragraph);
    expect(document.getSelection()?.toString()).toHaveLength(80);
  });

  it("does nothing for the page's own clicks and keys", () => {
    show({ offersQuoteOnSelect: true });
    toolbar.focus();
    for (const each of stage.root.querySelectorAll('button')) {
      each.click();
      each.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }
    for (const event of Object.values(events)) expect(event).not.toHaveBeenCalled();
    expect(toolbar.isShown).toBe(true);
  });

  it('offers to copy at once only when asked to, and tells which answer was given', async () => {
    show();
    expect(button('Turn on').query()).toBeNull();
    show({ offersQuoteOnSelect: true });
    await userEvent.click(button('Turn on'));
    await userEvent.click(button('Not now'));
    expect(events.acceptQuoteOnSelect).toHaveBeenCalledOnce();
    expect(events.declineQuoteOnSelect).toHaveBeenCalledOnce();
  });
});

describe('the keyboard in the toolbar', () => {
  const focused = (): string | null | undefined =>
    stage.root.activeElement?.ariaLabel ?? stage.root.activeElement?.textContent;

  it('comes in only when asked, and not at all while the toolbar is hidden', () => {
    expect(toolbar.focus()).toBe(false);
    show();
    expect(stage.root.activeElement).toBeNull();
    expect(toolbar.focus()).toBe(true);
    expect(focused()).toBe('Quote');
  });

  it('moves through the buttons that are shown with the arrows, Home and End, round and round', async () => {
    show({ offersQuoteOnSelect: true });
    toolbar.focus();
    const add = 'Add to quote';
    const correct = 'Suggest a correction';
    const heard: (string | null | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'Home', 'End']) {
      await userEvent.keyboard(`{${key}}`);
      heard.push(focused());
    }
    expect(heard).toEqual([add, correct, 'Turn on', 'Not now', 'Turn on', correct, 'Quote', 'Not now']);
    expect(stage.root.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
  });

  it('presses with Enter', async () => {
    show();
    toolbar.focus();
    await userEvent.keyboard('{Enter}');
    expect(events.quote).toHaveBeenCalledOnce();
  });

  it('goes back with Escape to where it was, with the selection as it was, and the page hears nothing of it', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    stage.paragraph.focus();
    show();
    toolbar.focus();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', heard);
    expect(events.leave).toHaveBeenCalledOnce();
    expect(toolbar.isShown).toBe(false);
    expect(document.activeElement).toBe(stage.paragraph);
    expect(document.getSelection()?.toString()).toHaveLength(80);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("a page's own styles", () => {
  it('do not reach the toolbar', () => {
    const style = document.createElement('style');
    style.textContent = `* { display: none !important } pressquote-ui { color: red; opacity: 0; transform: scale(3) }
      button { font-size: 80px }`;
    show();
    const before = element().getBoundingClientRect();
    stage.root.host.after(style);
    const after = element().getBoundingClientRect();
    const hostStyle = getComputedStyle(stage.root.host);
    style.remove();
    expect(after).toEqual(before);
    expect(hostStyle.opacity).toBe('1');
  });
});

describe('axe', () => {
  it.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('finds nothing in the toolbar (%s, forced colours %s)', async (theme, forced) => {
    await prefer(theme, forced);
    show({ isCut: true, offersQuoteOnSelect: true });
    expect(await findViolations(stage.root.host)).toEqual([]);
  });
});
