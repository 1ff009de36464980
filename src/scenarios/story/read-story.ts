import { splitSentences } from '../../article/split-sentences';
import type { Block } from '../../article/types';
import type { Excerpt } from '../types';
import { Cue, cuesOf } from './vocabulary';

/** One word of a sentence: its letters in lower case, where it starts in its sentence, and its `Cue` bits. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly cues: number;
  /** Whether it is written with a capital. */
  readonly capital: boolean;
  /** Whether punctuation other than an apostrophe or a hyphen stands before it. */
  readonly apart: boolean;
}

/** One sentence of the story. `place` is its place among the sentences of its block, `index` among those of the story. */
export interface Sentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly place: number;
  readonly index: number;
  readonly words: readonly Word[];
  /** What kinds of words are in it: a set of `Cue` bits. */
  readonly cues: number;
  /** Whether it puts what it says in the mouth of a view: "they hold that …", "on this reading …". */
  readonly saysView: boolean;
}

/** The story as the engine reads it. */
export interface Story {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Index of the first sentence of every block, and after the last block the number of sentences. */
  readonly firstOf: readonly number[];
  /** The words that it writes with a capital inside its sentences, in lower case: mostly names. */
  readonly proper: ReadonlySet<string>;
  /** The shares of its sentences that speak of what may be, of what was, of scenarios in so many words, and of its blocks that ask. */
  readonly mood: { readonly modal: number; readonly past: number; readonly theme: number; readonly asks: number };
}

/** Splits the blocks into sentences and words and marks what kinds of words they are. */
export function readStory(blocks: readonly Block[]): Story {
  const sentences: Sentence[] = [];
  const firstOf: number[] = [];
  blocks.forEach(({ text }, block) => {
    firstOf.push(sentences.length);
    splitSentences(text).forEach(({ start, end }, place) => {
      sentences.push(readSentence(text.slice(start, end), { block, start, end, place, index: sentences.length }));
    });
  });
  firstOf.push(sentences.length);
  const share = (cue: number): number =>
    sentences.filter(({ cues }) => cues & cue).length / Math.max(1, sentences.length);
  return {
    blocks,
    sentences,
    firstOf,
    proper: readProperNouns(sentences),
    mood: { modal: share(Cue.Modal), past: share(Cue.Past), theme: share(Cue.Theme), asks: shareAsking(blocks) },
  };
}

const ENDS_ASKING = /\?[”"’')]*$/;

function shareAsking(blocks: readonly Block[]): number {
  return blocks.filter(({ text }) => ENDS_ASKING.test(text)).length / Math.max(1, blocks.length);
}

const NOT_NAME = Cue.Function | Cue.Ends | Cue.Lead | Cue.Pronoun | Cue.Present | Cue.Ordinal | Cue.Count | Cue.Me;

/** Whether a word may be part of a name. */
export function mayBeName({ capital, cues }: Word): boolean {
  return capital && !(cues & NOT_NAME);
}

/** A word without its genitive. */
export function trimGenitive(text: string): string {
  return text.endsWith("'s") ? text.slice(0, -2) : text;
}

function readProperNouns(sentences: readonly Sentence[]): Set<string> {
  const proper = new Set<string>();
  for (const { words } of sentences) {
    words.forEach((word, i) => {
      if (i > 0 && !word.apart && mayBeName(word)) proper.add(trimGenitive(word.text));
    });
  }
  return proper;
}

const QUOTES = /["“]/;

function readSentence(text: string, at: Omit<Sentence, 'text' | 'words' | 'cues' | 'saysView'>): Sentence {
  const words = readWords(text);
  let cues = QUOTES.test(text) ? Cue.Quote : 0;
  for (const word of words) cues |= word.cues;
  return { ...at, text, words, cues, saysView: saysView(words, cues) };
}

const POINTS = /^(?:this|that|his|her|their|its|such|them)$/;

function saysView(words: readonly Word[], cues: number): boolean {
  if (cues & Cue.Believes) return true;
  for (let i = 1; i < 6; i += 1) {
    if ((words[i]?.cues ?? 0) & Cue.View && (words[i + 1]?.cues ?? 0) & Cue.Stance) return true;
  }
  for (let i = 0; i < words.length - 2 && i < 40; i += 1) {
    const word = words[i]?.text;
    if (word !== 'on' && word !== 'in' && word !== 'under' && word !== 'by' && word !== 'to' && word !== 'for')
      continue;
    if (!POINTS.test(words[i + 1]?.text ?? '')) continue;
    if ((words[i + 2]?.cues ?? 0) & Cue.View || words[i + 2]?.apart || words[i + 1]?.text === 'them') return true;
  }
  return words.some(({ text }, i) => text === 'according' && words[i + 1]?.text === 'to');
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 192 && (code < 8192 || code > 8303) && code !== 215 && code !== 247;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 8217;
}

/** The words of a text, without regular expressions: this is read for every word of the story. */
function readWords(text: string): Word[] {
  const words: Word[] = [];
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? lower : text;
  let from = -1;
  let apart = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const inside = isLetter(code) || (isApostrophe(code) && from >= 0 && isLetter(text.charCodeAt(at + 1)));
    if (inside) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      const word = source.slice(from, at).replace('’', "'");
      words.push({ text: word, start: from, cues: cuesOf(word), capital: source[from] !== text[from], apart });
      from = -1;
      apart = false;
    }
    if (!inside && code !== 32 && code !== 45) apart = true;
  }
  return words;
}

/** The sentences of the blocks from `start` to before `end`. */
export function sentencesOf(story: Story, start: number, end: number): readonly Sentence[] {
  return story.sentences.slice(story.firstOf[start] ?? 0, story.firstOf[end] ?? story.sentences.length);
}

/** The words of the story from `start` to `end` of a block. */
export function excerptAt(story: Story, block: number, start: number, end: number): Excerpt {
  return { text: (story.blocks[block]?.text ?? '').slice(start, end), span: { block, start, end } };
}
