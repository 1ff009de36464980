import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createToast, TOAST_STAYS_MS, type Toast, type ToastContent } from '../../../src/ui/toast';
import { findViolations } from './find-violations';
import { prefer, type Stage, setStage } from './in-page';

let stage: Stage;
let toast: Toast;
let now: number;
let timers: { readonly at: number; readonly callback: () => void }[];
const undo = vi.fn();

const content: ToastContent = {
  message: 'Copied with a link · 500 of 812 characters',
  tone: 'done',
  actions: [
    { label: 'Copy unmodified', onPress: undo },
    { label: 'Settings', onPress: () => {} },
  ],
};

beforeEach(() => {
  undo.mockReset();
  now = 0;
  timers = [];
  stage = setStage();
  toast = createToast(stage.root, { name: 'Pressquote' }, (callback, milliseconds) => {
    const timer = { at: now + milliseconds, callback };
    timers.push(timer);
    return () => {
      timers = timers.filter((each) => each !== timer);
    };
  });
});

function pass(milliseconds: number): void {
  now += milliseconds;
  const due = timers.filter(({ at }) => at <= now);
  timers = timers.filter(({ at }) => at > now);
  for (const { callback } of due) callback();
}

const status = (): Element | null => stage.root.querySelector('[role="status"]');
const button = (name: string) => page.getByRole('button', { name });

describe('the toast', () => {
  it('has its live region before its text, and keeps the buttons out of it', () => {
    const before = status();
    expect(before?.textContent).toBe('');
    toast.show(content);
    expect(status()).toBe(before);
    expect(before?.textContent).toBe(content.message);
    expect(before?.querySelector('button')).toBeNull();
  });

  it('goes by itself after a while', () => {
    toast.show(content);
    pass(TOAST_STAYS_MS - 1);
    expect(toast.isShown).toBe(true);
    pass(1);
    expect(toast.isShown).toBe(false);
    expect(status()?.textContent).toBe('');
    expect(stage.root.querySelector('button')).toBeNull();
  });

  it('starts its time anew when it says something else', () => {
    toast.show(content);
    pass(TOAST_STAYS_MS - 1);
    toast.show({ ...content, message: 'Copied exactly as selected', actions: [] });
    pass(TOAST_STAYS_MS - 1);
    expect(status()?.textContent).toBe('Copied exactly as selected');
    pass(1);
    expect(toast.isShown).toBe(false);
  });

  it('stays while the reader points at it', async () => {
    toast.show(content);
    await userEvent.hover(button('Settings'));
    pass(TOAST_STAYS_MS * 10);
    expect(toast.isShown).toBe(true);
    await userEvent.hover(page.elementLocator(stage.paragraph));
    pass(TOAST_STAYS_MS);
    expect(toast.isShown).toBe(false);
  });

  it('stays while the focus is in it, and goes with Escape, giving the focus back', async () => {
    stage.paragraph.focus();
    toast.show(content);
    expect(toast.focus()).toBe(true);
    pass(TOAST_STAYS_MS * 10);
    await userEvent.keyboard('{Tab}');
    pass(TOAST_STAYS_MS * 10);
    expect(stage.root.activeElement?.textContent).toBe('Settings');
    await userEvent.keyboard('{Escape}');
    expect(toast.isShown).toBe(false);
    expect(document.activeElement).toBe(stage.paragraph);
  });

  it('goes when an action is pressed, and leaves the focus in the page', async () => {
    stage.paragraph.focus();
    toast.show(content);
    await userEvent.click(button('Copy unmodified'));
    expect(undo).toHaveBeenCalledOnce();
    expect(toast.isShown).toBe(false);
    expect(document.activeElement).toBe(stage.paragraph);
  });

  it('lets an action say what came of it', async () => {
    undo.mockImplementation(() => toast.show({ message: 'Done', tone: 'done', actions: [] }));
    toast.show(content);
    await userEvent.click(button('Copy unmodified'));
    expect(status()?.textContent).toBe('Done');
  });

  it("does nothing for the page's own clicks", () => {
    toast.show(content);
    for (const each of stage.root.querySelectorAll('button')) each.click();
    expect(undo).not.toHaveBeenCalled();
    expect(toast.isShown).toBe(true);
  });

  it('takes no focus by itself, and has none to take without actions', () => {
    stage.paragraph.focus();
    toast.show({ ...content, actions: [] });
    expect(toast.focus()).toBe(false);
    expect(document.activeElement).toBe(stage.paragraph);
  });

  it('shows text as text', () => {
    toast.show({ message: '<img src=x onerror=alert(1)>', tone: 'warning', actions: [] });
    expect(stage.root.querySelector('img')).toBeNull();
    expect(status()?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('has nothing that axe finds (%s, forced colours %s)', async (theme, forced) => {
    await prefer(theme, forced);
    toast.show(content);
    expect(await findViolations(stage.root.host)).toEqual([]);
  });
});
