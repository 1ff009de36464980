import { afterEach } from 'vitest';
import { cdp } from 'vitest/browser';
import { addStyles } from '../../../src/ui/add-styles';
import inPageCss from '../../../src/ui/in-page.css?inline';
import tokensCss from '../../../src/ui/tokens.css?inline';

/** A page with one paragraph to select, and the root that the in-page UI is mounted into, open for the tests. */
export interface Stage {
  readonly root: ShadowRoot;
  readonly paragraph: HTMLParagraphElement;
}

const TEXT = 'The ferryman counted the days by the marks he had cut into the post. '.repeat(4);

export function setStage(): Stage {
  const paragraph = document.createElement('p');
  paragraph.tabIndex = -1;
  paragraph.textContent = TEXT;
  document.body.replaceChildren(paragraph);
  const host = document.createElement('pressquote-ui');
  document.documentElement.append(host);
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, `${tokensCss}\n${inPageCss}`);
  return { root, paragraph };
}

/** Selects some characters of the paragraph and gives their rectangles. */
export function select({ paragraph }: Stage, start: number, end: number): DOMRect[] {
  const text = paragraph.firstChild;
  const range = document.createRange();
  if (text !== null) {
    range.setStart(text, start);
    range.setEnd(text, end);
  }
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  return [...range.getClientRects()];
}

/** Shows the page as a reader with these preferences sees it. */
export async function prefer(theme: 'light' | 'dark', forcedColors: 'none' | 'active' = 'none'): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: theme },
    { name: 'forced-colors', value: forcedColors },
  ];
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

afterEach(async () => {
  for (const host of document.querySelectorAll('pressquote-ui')) host.remove();
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
});
