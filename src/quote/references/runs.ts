import { escapeHtml } from '../to-html';

/** A stretch of a reference in a style: as it is, in italics, or the story's address. */
export type Run = string | { readonly italic: string } | { readonly url: string };

/** A reference as plain text, with its address in full. */
export function runsToPlain(runs: readonly Run[]): string {
  return runs.map(textOf).join('');
}

/** A reference as HTML, of `em` and `a` alone; the address leads to `link`. */
export function runsToHtml(runs: readonly Run[], link: string): string {
  const html = runs.map((run) => {
    const text = escapeHtml(textOf(run));
    if (typeof run === 'string') return text;
    return 'italic' in run ? `<em>${text}</em>` : `<a href="${escapeHtml(link)}">${text}</a>`;
  });
  return html.join('');
}

function textOf(run: Run): string {
  if (typeof run === 'string') return run;
  return 'italic' in run ? run.italic : run.url;
}
