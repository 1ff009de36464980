import { Readability } from '@mozilla/readability';
import { readStory } from '../../../src/article/dom/read-story';

function readBare(body: Element): number {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.nodeValue;
  return text.length;
}

function readWithReadability(): number {
  const copy = document.cloneNode(true);
  return copy instanceof Document ? (new Readability(copy).parse()?.length ?? 0) : 0;
}

const READERS: Readonly<Record<string, (body: Element) => number>> = {
  blocks: (body) => readStory(body, 'The long ferry').blocks.length,
  bare: readBare,
  readability: readWithReadability,
};

/** Copies of the story that no script has touched yet, laid out: what a content script finds. */
function makeCopies(times: number): Element {
  const place = document.createElement('div');
  const html = document.querySelector('#story')?.innerHTML ?? '';
  for (let turn = 0; turn < times; turn += 1) {
    const copy = document.createElement('div');
    copy.className = 'entry-content';
    copy.innerHTML = html;
    place.append(copy);
  }
  document.body.append(place);
  place.getBoundingClientRect();
  return place;
}

function timeEach(read: (body: Element) => number, bodies: readonly Element[]): number {
  let least = Number.POSITIVE_INFINITY;
  const start = performance.now();
  for (const body of bodies) least = Math.min(least, read(body));
  const took = performance.now() - start;
  if (!(least > 0)) throw new Error('There was nothing to read.');
  return took / bodies.length;
}

/**
 * Milliseconds that a reader takes for the story, on average over `times` readings: of copies that are read for the
 * first time, or of the same one again and again.
 */
function time(name: string, times: number, isFirst: boolean): number {
  const body = document.querySelector('#story');
  const read = READERS[name];
  if (!body || !read) throw new Error(`There is nothing to read with ${name}.`);
  if (!isFirst) return timeEach(read, Array<Element>(times).fill(body));
  const copies = makeCopies(times);
  const took = timeEach(read, [...copies.children]);
  copies.remove();
  return took;
}

Object.assign(globalThis, { time });
