/**
 * Gives a shadow root its styles, beside the page's content security policy. Where a browser doesn't let a content
 * script adopt a style sheet (Firefox, whose sheets belong to the script's own world), a style element serves.
 */
export function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // The style element below serves.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
