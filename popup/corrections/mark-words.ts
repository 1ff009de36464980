import type { CorrectedPassage } from '../../src/corrections/types';

/** A passage in its sentence, in three texts that follow each other. */
export interface MarkedWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Where the words stand in their sentence; of several places the one that the story's text before them tells. */
export function markWords({ text, sentence, before }: CorrectedPassage): MarkedWords {
  const places: number[] = [];
  for (let at = sentence.indexOf(text); at !== -1 && text !== ''; at = sentence.indexOf(text, at + 1)) places.push(at);
  const place = places.find((at) => before.endsWith(sentence.slice(0, at))) ?? places[0];
  if (place === undefined) return { before: '', words: text, after: '' };
  return { before: sentence.slice(0, place), words: text, after: sentence.slice(place + text.length) };
}
