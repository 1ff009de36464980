import { type BorrowedFocus, createBorrowedFocus } from './borrow-focus';
import {
  buildToolbar,
  type ToolbarEvents,
  type ToolbarParts,
  type ToolbarState,
  type ToolbarTexts,
} from './build-toolbar';
import { onTrusted } from './elements';
import { type Box, placeToolbar } from './place-toolbar';

export type { ToolbarEvents, ToolbarState, ToolbarTexts };

export interface ToolbarAnchor {
  /** The selection's rectangles in the viewport, in reading order. */
  readonly rects: readonly Box[];
  readonly isTouch: boolean;
}

export interface Toolbar {
  readonly isShown: boolean;
  /** Shows the toolbar or changes what it says. False where there is no place for it: then it is hidden. */
  show(state: ToolbarState, anchor: ToolbarAnchor): boolean;
  /** Follows the selection, after a scroll or a resize. False where there is no place for it: then it is hidden. */
  move(anchor: ToolbarAnchor): boolean;
  hide(): void;
  /** Moves the keyboard's focus in; false where the toolbar isn't shown. */
  focus(): boolean;
}

/** The toolbar by the selection, hidden at first. It never takes the focus or the selection unasked. */
export function createToolbar(root: ShadowRoot, texts: ToolbarTexts, events: ToolbarEvents): Toolbar {
  return new MountedToolbar(root, buildToolbar(root.ownerDocument, texts, events), events);
}

class MountedToolbar implements Toolbar {
  readonly #focus: BorrowedFocus;

  constructor(
    private readonly root: ShadowRoot,
    private readonly parts: ToolbarParts,
    private readonly events: ToolbarEvents,
  ) {
    this.#focus = createBorrowedFocus(root);
    // The mouse leaves focus and selection in the page.
    parts.element.addEventListener('mousedown', (event) => event.preventDefault());
    onTrusted(parts.element, 'keydown', (event) => this.#onKey(event));
    root.append(parts.element);
  }

  get isShown(): boolean {
    return !this.parts.element.hidden;
  }

  show(state: ToolbarState, anchor: ToolbarAnchor): boolean {
    this.parts.say(state);
    for (const [index, button] of this.#buttons().entries()) button.tabIndex = index === 0 ? 0 : -1;
    this.parts.element.hidden = false;
    return this.move(anchor);
  }

  move(anchor: ToolbarAnchor): boolean {
    const { element } = this.parts;
    if (element.hidden) return false;
    const size = element.getBoundingClientRect();
    const point = placeToolbar({ ...anchor, size, viewport: visibleBox(this.root.ownerDocument) });
    if (point === null) this.hide();
    else Object.assign(element.style, { left: `${point.left}px`, top: `${point.top}px` });
    return point !== null;
  }

  hide(): void {
    if (this.parts.element.contains(this.root.activeElement)) this.#focus.giveBack();
    this.parts.element.hidden = true;
  }

  focus(): boolean {
    if (this.isShown) this.#focusButton(this.#buttons()[0]);
    return this.isShown;
  }

  #onKey(event: KeyboardEvent): void {
    // What is pressed in here is none of the page's business.
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.hide();
      this.events.leave();
      return;
    }
    const next = nextButton(this.#buttons(), this.root.activeElement, event.key);
    if (next !== undefined) event.preventDefault();
    this.#focusButton(next);
  }

  #buttons(): HTMLButtonElement[] {
    const { element, offer } = this.parts;
    return [...element.querySelectorAll('button')].filter((button) => !offer.hidden || !offer.contains(button));
  }

  #focusButton(button: HTMLButtonElement | undefined): void {
    if (button === undefined) return;
    for (const other of this.#buttons()) other.tabIndex = other === button ? 0 : -1;
    this.#focus.take(button);
  }
}

/** The button that a key moves to (WAI-ARIA Authoring Practices, "Toolbar Pattern"), if it moves at all. */
function nextButton(
  buttons: readonly HTMLButtonElement[],
  from: Element | null,
  key: string,
): HTMLButtonElement | undefined {
  const index = (buttons as readonly (Element | null)[]).indexOf(from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return buttons[(index + 1) % buttons.length];
    case 'ArrowLeft':
    case 'ArrowUp':
      return buttons.at((index - 1) % buttons.length);
    case 'Home':
      return buttons[0];
    case 'End':
      return buttons.at(-1);
    default:
      return undefined;
  }
}

/** What the reader sees of the page, which is less than the viewport while it is zoomed in by pinching. */
function visibleBox(document: Document): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const view = document.defaultView?.visualViewport;
  if (view === null || view === undefined) return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const { offsetLeft: left, offsetTop: top } = view;
  return { left, top, right: left + view.width, bottom: top + view.height };
}
