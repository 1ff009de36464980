import type { Flavours } from '../quote/types';

export interface CopyHandlers {
  /** What a press of the copy key puts on the clipboard, or null to leave the copy to the browser. */
  readonly makeFlavours: () => Flavours | null;
  /** Called when that failed; the browser's own copy has gone through. */
  readonly onFailure: (error: unknown) => void;
}

/** Where copies become quotes. */
export class CopyListener {
  /** What a copy that we started ourselves is to put on the clipboard. */
  #asked: Flavours | 'unmodified' | null = null;

  constructor(
    private readonly document: Document,
    private readonly handlers: CopyHandlers,
  ) {}

  /** Fills the clipboard. False where the browser refuses. */
  copy(flavours: Flavours): boolean {
    return this.#execCopy(flavours);
  }

  /** Copies the selection as the browser would. False where it refuses. */
  copyUnmodified(): boolean {
    return this.#execCopy('unmodified');
  }

  #execCopy(asked: Flavours | 'unmodified'): boolean {
    this.#asked = asked;
    try {
      return this.document.execCommand('copy');
    } finally {
      this.#asked = null;
    }
  }

  /** Fills the clipboard of a copy event of the page, or leaves it to the browser. */
  handle(event: ClipboardEvent): void {
    if (!event.isTrusted || event.clipboardData === null) return;
    if (this.#asked === 'unmodified') event.stopImmediatePropagation();
    else if (this.#asked !== null) fill(event, event.clipboardData, this.#asked);
    else if (!isEditable(event.composedPath()[0], this.document)) this.#quote(event, event.clipboardData);
  }

  #quote(event: ClipboardEvent, clipboard: DataTransfer): void {
    try {
      const flavours = this.handlers.makeFlavours();
      if (flavours !== null) fill(event, clipboard, flavours);
    } catch (error) {
      this.handlers.onFailure(error);
    }
  }
}

function fill(event: ClipboardEvent, clipboard: DataTransfer, { html, plain }: Flavours): void {
  clipboard.setData('text/html', html);
  clipboard.setData('text/plain', plain);
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Whether a copy belongs to a field or an editor of the page. */
function isEditable(target: EventTarget | undefined, document: Document): boolean {
  if (document.designMode === 'on') return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
