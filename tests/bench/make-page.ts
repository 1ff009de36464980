import type { Answer } from '../browsers/session';

const WORDS =
  'the ferry crew river morning bridge cable winter market village harvest engineer station letter promise window ' +
  'garden council ledger lantern barley signal harbor minister teacher railway orchard copper weather quarry nobody'.split(
    ' ',
  );

/** Words that look like prose and hardly ever repeat a phrase; the same for the same number. */
export function makeWords(count: number, seed = 1): string {
  const list = WORDS.split(/\s|,/);
  let state = seed * 7919 + 17;
  const words: string[] = [];
  for (let index = 0; index < count; index += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const word = list[Math.floor(state / 65536) % list.length] ?? '';
    words.push(
      index % 12 === 0 ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : index % 12 === 11 ? `${word}.` : word,
    );
  }
  return words.join(' ');
}

function makePiece(index: number): string {
  const text = (count: number) => makeWords(count, index + 1);
  if (index % 9 === 4) return `<h2>${text(6)}</h2>`;
  if (index % 9 === 7)
    return `<ul>${[1, 2, 3].map((item) => `<li>${makeWords(12, index * 7 + item)}</li>`).join('')}</ul>`;
  if (index % 12 === 8) return '<div class="code-block"><p>Advertisement</p><div id="admixer-1"></div></div>';
  if (index % 3 === 1) {
    return `<p>${text(30)} <a href="https://example.org/${index}/">${text(3)}</a> ${text(24)} <em>${text(2)}</em> ${text(9)}</p>`;
  }
  return `<p>${text(66)}</p>`;
}

/** The body of a story with at least `words` words: paragraphs with links and emphasis, headings, lists, advertisements. */
export function makeStory(words: number): string {
  const pieces: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    const piece = makePiece(index);
    pieces.push(piece);
    count += piece.replace(/<[^>]*>/g, '').split(/\s+/).length;
  }
  return pieces.join('\n');
}

/** A page with one such story, as the site would show it; `head` may hold scripts. */
export function makePage(words: number, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The long ferry - Euromaidan Press</title>
<style>body { font: 17px/1.6 Georgia, serif; max-width: 42rem; margin: 0 auto; }</style>${head}</head>
<body class="single single-post"><header><p>Copyright © 2026</p><p>When referencing our materials, give an active
hyperlink and a maximum 500-character extract of the story.</p></header>
<main><article class="post hentry cs-entry"><h1 class="cs-entry__title">The long ferry</h1>
<div class="cs-entry__author-meta">Article by: <a rel="author" href="/author/x/">Olena Tester</a></div>
<div class="cs-entry__content-wrap"><div class="entry-content" id="story">
${makeStory(words)}
</div></div></article></main><footer><p>Related Posts</p></footer></body></html>`;
}

/** An address of a story on the site, where the extension works, and of the same page where it doesn't. */
export const siteAddress = (name: string): string => `https://euromaidanpress.com/2026/05/04/${name}/`;
export const otherAddress = (name: string): string => `https://stories.example/2026/05/04/${name}/`;

interface IsolatedAnswer extends Answer {
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers a page in a way that gives it a fine clock: browsers coarsen it for pages that share their process. */
export function answerIsolated(body: string): IsolatedAnswer {
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  return { status: 200, contentType: 'text/html; charset=utf-8', body, headers };
}
