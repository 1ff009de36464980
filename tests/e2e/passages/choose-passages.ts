import type { FixtureStory } from '../../site/load';

/** A stretch of a story, in UTF-16 code units of its blocks' texts joined by line breaks; `end` is exclusive. */
export interface StoryStretch {
  readonly start: number;
  readonly end: number;
}

type Blocks = FixtureStory['blocks'];
type Choose = (blocks: Blocks, text: string, random: () => number) => StoryStretch | null;

/** Kinds of passages that readers select, each as often as the other; null where a story has none of a kind. */
const KINDS: readonly Choose[] = [
  (_, text, random) => wholeWords(text, anywhere(text, 10, 60, random)),
  (_, text, random) => anywhere(text, 12, 90, random),
  (_, text, random) => wholeWords(text, anywhere(text, 60, 300, random)),
  (_, text, random) => anywhere(text, 250, 480, random),
  (_, text, random) => anywhere(text, 500, 1500, random),
  (blocks, _, random) => wholeBlock(blocks, random),
  (blocks, text, random) => inListOrTable(blocks, text, random),
  (_, text, random) => repeatedPhrase(text, random),
];

/** The story's text, in which stretches are counted. */
export function storyText(blocks: Blocks): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** `count` passages of a story, of all kinds in turn; the same ones for the same random numbers. */
export function choosePassages(blocks: Blocks, count: number, random: () => number): StoryStretch[] {
  const text = storyText(blocks);
  const chosen: StoryStretch[] = [];
  for (let kind = Math.floor(random() * KINDS.length); chosen.length < count; kind += 1) {
    const stretch = KINDS[kind % KINDS.length]?.(blocks, text, random);
    if (stretch && text.slice(stretch.start, stretch.end).trim() !== '') chosen.push(trim(text, stretch));
  }
  return chosen;
}

function between(least: number, most: number, random: () => number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function anywhere(text: string, least: number, most: number, random: () => number): StoryStretch {
  const length = Math.min(text.length, between(least, most, random));
  const start = between(0, text.length - length, random);
  return { start, end: start + length };
}

function wholeWords(text: string, { start, end }: StoryStretch): StoryStretch {
  const from = text.slice(0, start).search(/\S*$/);
  return { start: from, end: end + (/^\S*/.exec(text.slice(end))?.[0].length ?? 0) };
}

function blockStretch(blocks: Blocks, index: number): StoryStretch {
  const start = blocks.slice(0, index).reduce((sum, { text }) => sum + text.length + 1, 0);
  return { start, end: start + (blocks[index]?.text.length ?? 0) };
}

function wholeBlock(blocks: Blocks, random: () => number): StoryStretch {
  return blockStretch(blocks, between(0, blocks.length - 1, random));
}

/** From a list or a table on, over one of its pieces or several, and perhaps out of it again. */
function inListOrTable(blocks: Blocks, text: string, random: () => number): StoryStretch | null {
  const places = [...blocks.keys()].filter((index) => blocks[index]?.kind === 'item' || blocks[index]?.kind === 'row');
  const place = places[between(0, places.length - 1, random)];
  if (place === undefined) return null;
  const { start, end } = blockStretch(blocks, place);
  const from = between(start, Math.max(start, end - 5), random);
  return { start: from, end: Math.min(text.length, from + between(8, 400, random)) };
}

/** Two to four words that stand more than once in the story. */
function repeatedPhrase(text: string, random: () => number): StoryStretch | null {
  const words = [...text.matchAll(/[^\s]+/g)];
  const length = between(2, 4, random);
  const places = new Map<string, StoryStretch[]>();
  for (let index = 0; index + length <= words.length; index += 1) {
    const [first, last] = [words[index], words[index + length - 1]];
    if (first === undefined || last === undefined) continue;
    const stretch = { start: first.index, end: last.index + last[0].length };
    const phrase = text.slice(stretch.start, stretch.end).toLowerCase();
    places.set(phrase, [...(places.get(phrase) ?? []), stretch]);
  }
  const repeated = [...places.values()].filter((found) => found.length > 1).flat();
  return repeated[between(0, repeated.length - 1, random)] ?? null;
}

function trim(text: string, { start, end }: StoryStretch): StoryStretch {
  const own = text.slice(start, end);
  return { start: end - own.trimStart().length, end: start + own.trimEnd().length };
}
