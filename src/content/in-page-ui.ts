import { addStyles } from '../ui/add-styles';
import inPageCss from '../ui/in-page.css';
import { createToast, type Toast } from '../ui/toast';
import tokensCss from '../ui/tokens.css';
import { createToolbar, type Toolbar, type ToolbarAnchor, type ToolbarState } from '../ui/toolbar';
import type { InPage, InPageEvents, Notice } from './in-page';
import type { InPageTexts } from './load-texts';
import { wordNotice } from './word-notice';

const HOST_NAME = 'pressquote-ui';
/** Screen readers announce only what changes in a live region that they already know, in milliseconds. */
const BEFORE_FIRST_WORDS = 100;

interface Parts {
  readonly toolbar: Toolbar;
  readonly toast: Toast;
}

/** Toolbar and toast in a closed shadow root of the page, made when they are first needed. */
export class InPageUi implements InPage {
  readonly host: Element;
  #parts: Parts | null = null;
  #anchor: (() => ToolbarAnchor) | null = null;

  constructor(
    private readonly document: Document,
    private readonly texts: InPageTexts,
    private readonly events: InPageEvents,
  ) {
    this.host = document.createElement(HOST_NAME);
    const follow = (): void => {
      if (this.#parts?.toolbar.isShown && this.#anchor !== null) this.#parts.toolbar.move(this.#anchor());
    };
    document.addEventListener('scroll', follow, { capture: true, passive: true });
    document.defaultView?.addEventListener('resize', follow, { passive: true });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.hideToolbar(), { capture: true });
    document.addEventListener('pointerdown', (event) => event.target !== this.host && this.hideToolbar(), {
      capture: true,
    });
  }

  showToolbar(state: ToolbarState, anchor: () => ToolbarAnchor): boolean {
    this.#anchor = anchor;
    return this.#mount().toolbar.show(state, anchor());
  }

  hideToolbar(): void {
    this.#parts?.toolbar.hide();
  }

  focus(): boolean {
    const { toolbar, toast } = this.#parts ?? {};
    return toolbar?.focus() === true || toast?.focus() === true;
  }

  tell(notice: Notice): void {
    this.hideToolbar();
    const isNew = !this.host.isConnected;
    const { toast } = this.#mount();
    const show = (): void => toast.show(wordNotice(notice, this.texts, this.events));
    if (isNew) setTimeout(show, BEFORE_FIRST_WORDS);
    else show();
  }

  #mount(): Parts {
    // The page may have removed it.
    if (!this.host.isConnected) this.#putHost();
    if (this.#parts === null) {
      const root = this.host.attachShadow({ mode: 'closed' });
      addStyles(root, `${tokensCss}\n${inPageCss}`);
      this.#parts = {
        toolbar: createToolbar(root, this.texts.toolbar, { ...this.events, leave: () => {} }),
        toast: createToast(root, { name: this.texts.toastName }),
      };
    }
    return this.#parts;
  }

  #putHost(): void {
    // An instance that went with an update may have left its own behind.
    for (const left of this.document.querySelectorAll(HOST_NAME)) if (left !== this.host) left.remove();
    this.document.documentElement.append(this.host);
  }
}
