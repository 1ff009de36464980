import type { Formatted } from '../src/quote/format-quote';

/** Puts a quote on the clipboard in a format. False where the browser refuses. */
export async function copyQuote({ plain, html }: Formatted): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(plain);
    else await navigator.clipboard.write([new ClipboardItem(flavours(plain, html))]);
    return true;
  } catch (error) {
    console.warn('Pressquote: the clipboard was refused', error);
    return false;
  }
}

function flavours(plain: string, html: string): Record<string, Blob> {
  return {
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  };
}
