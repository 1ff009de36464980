import { readPageText } from '../../../src/article/dom/read-page-text';
import { foldText } from '../../../src/article/fold-text';
import { makeTextFragment } from '../../../src/quote/text-fragment';

const PASSAGES = 200;

function makePassages(length: number): { start: number; end: number }[] {
  return Array.from({ length: PASSAGES }, (_, index) => {
    const size = 20 + ((index * 37) % 460);
    const start = Math.floor(((length - size) * index) / PASSAGES);
    return { start, end: start + size };
  });
}

/** Milliseconds for a passage, on average over many of all lengths; `isFolding` includes making the text comparable. */
function time(name: string, isFolding: boolean): number {
  const page = readPageText(document.body);
  const passages = makePassages(page.text.length);
  const fold = (): string => (isFolding ? foldText(page.text).replace(/[\n\t]/g, ' ') : page.folded);
  let found = 0;
  const start = performance.now();
  for (const passage of passages) {
    const folded = fold();
    if (name === 'ours') {
      if (makeTextFragment({ text: page.text, folded }, passage.start, passage.end) !== null) found += 1;
      continue;
    }
    const phrase = folded.slice(passage.start, passage.end);
    const first = folded.indexOf(phrase);
    if (folded.indexOf(phrase, first + 1) === -1) found += 1;
  }
  const took = performance.now() - start;
  if (found < PASSAGES / 2) throw new Error(`${name} found only ${found} of ${PASSAGES} passages.`);
  return took / passages.length;
}

Object.assign(globalThis, { time });
