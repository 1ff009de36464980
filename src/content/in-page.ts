import type { ToolbarAnchor, ToolbarEvents, ToolbarState } from '../ui/toolbar';
import type { OverUse } from './story-ledger';

/** What the reader is told after a copy, or instead of one. */
export type Notice =
  | {
      readonly kind: 'copied';
      readonly length: number;
      /** Characters of the whole selection where the quote is a part of it. */
      readonly total: number | null;
      /** Whether the extension was updated or removed under the page. */
      readonly isExtensionGone: boolean;
    }
  /** A copy after which its piece holds more of the story than may be quoted. */
  | { readonly kind: 'over'; readonly over: OverUse }
  | { readonly kind: 'added'; readonly length: number; readonly limit: number }
  | { readonly kind: 'tooLong'; readonly by: number }
  | { readonly kind: 'same' | 'notAdded' | 'newPiece' | 'takenBack' | 'notDone' }
  | { readonly kind: 'copiedUnmodified' | 'notCopied' | 'noStoryText' | 'failed' | 'quoteOnSelect' | 'notStored' };

/** What Pressquote shows in the page. */
export interface InPage {
  /** The element that holds it, in a closed shadow root. */
  readonly host: Element;
  /** Shows the toolbar at what `anchor` measures, now and whenever the page scrolls; false where there is no room. */
  showToolbar(state: ToolbarState, anchor: () => ToolbarAnchor): boolean;
  hideToolbar(): void;
  /** Moves the keyboard's focus into the toolbar or else the toast; false where neither is shown. */
  focus(): boolean;
  tell(notice: Notice): void;
}

/** What the reader does there. */
export interface InPageEvents extends Omit<ToolbarEvents, 'leave'> {
  copyUnmodified(): void;
  openSettings(): void;
  openQuote(): void;
  /** Lets a copy count to a new piece, or not at all. */
  settleOver(way: 'countAnew' | 'takeBack', quote: string): void;
}
