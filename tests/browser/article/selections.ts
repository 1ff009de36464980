import { readPassage } from '../../../src/article/dom/read-passage';
import { readStory } from '../../../src/article/dom/read-story';
import { passageText } from '../../../src/policy/make-extract';

/** Shows a page with a story of some markup, and text of the page's own above and below; gives the story's body. */
export function show(html: string): Element {
  const page = document.createElement('div');
  page.innerHTML = `<p id="above">Above the story.</p><div id="body">${html}</div><p id="below">Below the story.</p>`;
  document.body.replaceChildren(page);
  const body = document.getElementById('body');
  if (body === null) throw new Error('no body');
  return body;
}

/** A place in the page: in the first text that holds some words, before them or behind them. */
export function place(words: string, isBehind: boolean): [Text, number] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at !== -1 && node instanceof Text) return [node, isBehind ? at + words.length : at];
  }
  throw new Error(`the page has no “${words}”`);
}

export function select(from: string, to: string): Range {
  const range = document.createRange();
  range.setStart(...place(from, false));
  range.setEnd(...place(to, true));
  return range;
}

/** What is quoted of the page's story when some ranges are selected. */
export function quoted(...ranges: readonly AbstractRange[]): string | null {
  const body = document.getElementById('body');
  if (body === null) throw new Error('no body');
  const story = readStory(body, '');
  const passage = readPassage(ranges, story);
  return passage === null ? null : passageText(passage, story.blocks);
}
