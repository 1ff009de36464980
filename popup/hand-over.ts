import type { Letter } from '../src/article/compose-mailto';

/** Puts a text on the clipboard. False where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.warn('Pressquote: the clipboard was refused', error);
    return false;
  }
}

/**
 * Opens the letter or the page, with what belongs on the clipboard there. By an anchor, because a tab that is made for a
 * `mailto:` stays blank in Firefox. False where the browser refuses the clipboard; then nothing is opened.
 */
export async function openHandOver({ url, clipboard }: Letter): Promise<boolean> {
  if (clipboard !== null && !(await copyText(clipboard))) return false;
  const anchor = document.createElement('a');
  anchor.href = url;
  if (!url.startsWith('mailto:')) {
    anchor.target = '_blank';
    anchor.rel = 'noreferrer';
  }
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  return true;
}
