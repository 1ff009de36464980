import { type BorrowedFocus, createBorrowedFocus } from './borrow-focus';
import { createButton, createElement, createIcon, onTrusted } from './elements';

export interface ToastTexts {
  /** Accessible name of the group of buttons. */
  readonly name: string;
}

export interface ToastContent {
  readonly message: string;
  readonly tone: 'done' | 'warning';
  readonly actions: readonly { readonly label: string; readonly onPress: () => void }[];
}

export interface Toast {
  readonly isShown: boolean;
  /** Says something, in the place of what was said before. */
  show(content: ToastContent): void;
  hide(): void;
  /** Moves the keyboard's focus to the first action; false where there is none. */
  focus(): boolean;
}

/** Calls back once after some milliseconds, unless the function that it gives is called before. */
export type Clock = (callback: () => void, milliseconds: number) => () => void;

/** Long enough to read one line and reach for a button. */
export const TOAST_STAYS_MS = 6000;

const realClock: Clock = (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

/**
 * The line at the bottom of the page that says what happened and offers a way back. Its live region is there from the
 * start; it stays while the reader points at it or has the focus in it, and goes by itself or with Escape.
 */
export function createToast(root: ShadowRoot, texts: ToastTexts, clock: Clock = realClock): Toast {
  return new MountedToast(root, buildToast(root.ownerDocument, texts), clock);
}

function buildToast(document: Document, texts: ToastTexts) {
  const icon = createElement(document, 'span', 'toast-icon');
  const message = createElement(document, 'p', 'toast-message');
  message.role = 'status';
  const actions = createElement(document, 'div', 'toast-actions');
  actions.role = 'group';
  actions.ariaLabel = texts.name;
  actions.hidden = true;
  const line = createElement(document, 'div', 'toast-line', icon, message);
  const element = createElement(document, 'div', 'toast', line, actions);
  element.dataset['shown'] = 'false';
  return { icon, message, actions, element };
}

class MountedToast implements Toast {
  readonly #focus: BorrowedFocus;
  #stopWaiting = (): void => {};

  constructor(
    private readonly root: ShadowRoot,
    private readonly parts: ReturnType<typeof buildToast>,
    private readonly clock: Clock,
  ) {
    this.#focus = createBorrowedFocus(root);
    const { element } = parts;
    element.addEventListener('mousedown', (event) => event.preventDefault());
    onTrusted(element, 'pointerenter', () => this.#stopWaiting());
    onTrusted(element, 'focusin', () => this.#stopWaiting());
    onTrusted(element, 'pointerleave', () => this.#wait());
    // Before the focus has arrived elsewhere, `:focus-within` still holds.
    onTrusted(element, 'focusout', () => queueMicrotask(() => this.#wait()));
    onTrusted(element, 'keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.hide();
    });
    root.append(element);
  }

  get isShown(): boolean {
    return this.parts.element.dataset['shown'] === 'true';
  }

  show({ message, tone, actions }: ToastContent): void {
    this.hide();
    const document = this.root.ownerDocument;
    const press = (onPress: () => void) => (): void => {
      this.hide();
      onPress();
    };
    this.parts.icon.append(createIcon(document, tone));
    this.parts.message.append(message);
    this.parts.actions.append(
      ...actions.map(({ label, onPress }) => createButton(document, '', label, press(onPress))),
    );
    this.parts.actions.hidden = actions.length === 0;
    this.parts.element.dataset['shown'] = 'true';
    this.#wait();
  }

  hide(): void {
    const { icon, message, actions, element } = this.parts;
    this.#stopWaiting();
    if (actions.contains(this.root.activeElement)) this.#focus.giveBack();
    element.dataset['shown'] = 'false';
    for (const part of [icon, message, actions]) part.replaceChildren();
    actions.hidden = true;
  }

  focus(): boolean {
    const first = this.parts.actions.querySelector('button');
    if (first !== null) this.#focus.take(first);
    return first !== null;
  }

  #wait(): void {
    this.#stopWaiting();
    if (!this.isShown || this.parts.element.matches(':hover, :focus-within')) return;
    this.#stopWaiting = this.clock(() => this.hide(), TOAST_STAYS_MS);
  }
}
