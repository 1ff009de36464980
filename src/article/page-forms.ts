import { FORM_GLOBALS } from '../site';

/** A dialog of one of the plugins, as a page has it. */
export interface FoundDialog {
  readonly id: string;
  /** `data-nonce`, or null. */
  readonly nonce: string | null;
  /** `data-id` of its Send action, or null. */
  readonly postId: string | null;
}

/** A link in the lines that ask for corrections. */
export interface FoundLink {
  /** Absolute; a protected e-mail address is decoded into a `mailto:`. */
  readonly href: string;
}

/** What a page offers to take corrections with, as its elements tell it: plain data, and none of it to be trusted. */
export interface PageForms {
  /** The page's own address. */
  readonly url: string;
  /** Texts of inline scripts that name one of `FORM_GLOBALS`. They are read and never run. */
  readonly scripts: readonly string[];
  /** Elements that match `DIALOG_SELECTOR`. */
  readonly dialogs: readonly FoundDialog[];
  /** The story's number in its `body` class, its element's id or its short link, or null. */
  readonly postId: string | null;
  readonly links: readonly FoundLink[];
}

/** Whether an inline script's text tells of a form. */
export function tellsForm(script: string): boolean {
  return FORM_GLOBALS.some((name) => script.includes(name));
}
