import { JSDOM } from 'jsdom';
import { readStory } from '../../src/article/dom/read-story';
import type { Block } from '../../src/article/types';

/** An article's blocks, and for each the index of the top-level element of the markup that it stands in. */
export interface ReadArticle {
  readonly blocks: readonly Block[];
  readonly elements: readonly number[];
}

const window = new JSDOM('').window;

/** Reads body markup into blocks as the extension does, with the index among its top-level elements of each one's own. */
export function readArticle(html: string, title = ''): ReadArticle {
  const { body } = new window.DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  const { blocks, sources } = readStory(body, title);
  const tops = new Map(Array.from(body.children, (top, index) => [top, index]));
  const elements = sources.elements.map((element) => {
    let top: Element = element;
    while (top.parentElement && top.parentElement !== body) top = top.parentElement;
    return tops.get(top) ?? 0;
  });
  return { blocks, elements };
}
