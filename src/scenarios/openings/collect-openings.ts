import type { Block } from '../../article/types';
import { type Sentence, type Story, trimGenitive, type Word } from '../story/read-story';
import { cutStem } from '../story/stem';
import { Cue } from '../story/vocabulary';
import type { Announcement } from './find-announcements';
import { findNames } from './find-names';
import type { Opening } from './opening';
import { type Head, readHead, readNumber } from './read-head';

const NEAR_BLOCKS = 8;
const NAME_WORDS = 14;
const ECHO_WORDS = 8;
const ENDINGS = ['s', 'ing', 'ed', 'al', 'n', 'e'];
const STANCE_SENTENCES = 4;
const INSIDE_WORDS = 120;
const MENTION_WORDS = 40;
const NUMBERS_VIEW = /^(?:the|a|this|that|my|his|her|their)$/;
const DULL = Cue.Function | Cue.Ends | Cue.Lead | Cue.Pronoun | Cue.Present | Cue.Count | Cue.View | Cue.Asks | Cue.Me;

/** Every place in the story where a scenario may begin, in order. One place may open in several ways. */
export function collectOpenings(story: Story, announcements: readonly Announcement[]): Opening[] {
  const openings: Opening[] = [];
  const echoes = new Map<string, number>();
  const promising = new Set(announcements.flatMap(({ sentence, counted }) => (counted === 'view' ? [sentence] : [])));
  let announced = Number.NEGATIVE_INFINITY;
  let next = 0;
  story.blocks.forEach((block, index) => {
    for (let one = announcements[next]; one && one.block < index; one = announcements[++next]) {
      if (one.counted === 'fact' || (one.counted === null && !one.poses)) continue;
      announced = one.block;
      if (one.counted === 'view' && one.promised !== null) rememberEchoes(story, one, echoes);
    }
    if (block.kind === 'caption' || block.kind === 'row' || block.kind === 'quotation') return;
    const sentences = story.sentences.slice(story.firstOf[index] ?? 0, story.firstOf[index + 1]);
    const [first] = sentences;
    if (!first) return;
    if (block.list && isSameItem(block, story.blocks[index - 1])) return;
    const structure = readStructure(block, first);
    if (structure) openings.push(structure);
    if (block.kind === 'heading') return;
    if (block.kind === 'paragraph') {
      openings.push(...readParagraph(sentences, story.proper, echoes, index - announced <= NEAR_BLOCKS));
    }
    for (const sentence of sentences) openings.push(...readSentence(sentence, block.kind === 'paragraph'));
    const after = story.sentences[first.index + 1];
    if (after?.block === index && promising.has(first.index)) openings.push(openAt(after, 'plain', {}));
  });
  return openings.sort((one, other) => one.sentence - other.sentence || one.start - other.start);
}

/** Whether two blocks are parts of one item of a list. */
function isSameItem({ list }: Block, other: Block | undefined): boolean {
  return !!list && other?.list?.id === list.id && other.list.item === list.item;
}

/** An opening at the start of a sentence. */
export function openAt(sentence: Sentence, kind: Opening['kind'], more: Partial<Opening>): Opening {
  return {
    kind,
    block: sentence.block,
    sentence: sentence.index,
    start: sentence.start,
    opensBlock: sentence.place === 0,
    inside: false,
    level: 0,
    rank: null,
    noun: 'bare',
    word: '',
    turns: false,
    label: null,
    ...more,
  };
}

function readStructure(block: Block, first: Sentence): Opening | null {
  const lead = readLead(block);
  const list = block.list;
  if (block.kind === 'item') return openAt(first, 'item', { level: list?.id ?? 0, label: lead });
  if (block.kind !== 'heading' && !lead) return null;
  const end = lead?.end ?? block.text.length;
  const words = first.words.filter(({ start }) => start < end);
  const head = readHead(words);
  const rank =
    head?.rank ?? (words[0]?.text.length === 1 && words[1]?.apart !== false ? readNumber(words[0].text) : null);
  const told = {
    rank,
    noun: head?.noun === 'other' ? 'bare' : (head?.noun ?? 'bare'),
    word: head?.word ?? '',
  } as const;
  const level = lead ? 0 : block.level;
  return openAt(first, lead ? 'lead' : 'heading', { ...told, level, label: { start: 0, end } });
}

/** The bold words that a block begins with, unless they are most of it. */
function readLead({ kind, marks, text }: Block): { start: number; end: number } | null {
  if (kind === 'heading') return null;
  const mark = marks.find((each) => each.kind === 'strong' && each.start === 0);
  if (!mark || mark.end < 2 || mark.end > 120 || mark.end > text.length * 0.8) return null;
  return { start: 0, end: mark.end };
}

function readSentence(sentence: Sentence, isParagraph: boolean): Opening[] {
  const { words } = sentence;
  const found: Opening[] = [];
  const head = readHead(words);
  if (head && (sentence.place === 0 || (head.kind !== 'turn' && head.kind !== 'group'))) {
    found.push(toOpening(sentence, head, 0));
  }
  if (!isParagraph) return found;
  for (let i = 2; i < words.length && i < INSIDE_WORDS; i += 1) {
    if (opensClause(words, i)) {
      const inner = readHead(words, i);
      if (inner && (inner.kind === 'ordinal' || inner.kind === 'or') && inner.noun !== 'other' && inner.rank !== 1) {
        found.push({ ...toOpening(sentence, inner, words[i]?.start ?? 0), opensBlock: false, inside: true });
      }
    }
  }
  return found;
}

/** Whether a clause that may be a scenario of its own begins at a word: "…; the second …", "…, or …". */
function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.apart) return false;
  if (word.text === 'or' || word.cues & Cue.Ordinal) return true;
  const next = words[at + 1];
  if (word.text === 'the' || word.text === 'a') return !!next && (next.cues & Cue.Ordinal) > 0;
  if (word.text !== 'and' || !next) return false;
  return ((next.cues | (words[at + 2]?.cues ?? 0)) & Cue.Ordinal) > 0;
}

function toOpening(sentence: Sentence, { kind, rank, noun, word, turns, from, to }: Head, offset: number): Opening {
  const first = sentence.words[from];
  const last = sentence.words[to - 1];
  const label =
    first && last && to > from
      ? { start: sentence.start + first.start, end: sentence.start + last.start + last.text.length }
      : null;
  return openAt(sentence, kind, { rank, noun, word, turns, label, start: sentence.start + offset });
}

/** Paragraphs that bring in a name, go back to a word of what announced the views, or just begin a new matter. */
function readParagraph(
  sentences: readonly Sentence[],
  proper: ReadonlySet<string>,
  echoes: ReadonlyMap<string, number>,
  announced: boolean,
): Opening[] {
  const [first] = sentences;
  if (!first) return [];
  const found: Opening[] = [];
  const [name] = findNames(first, proper, NAME_WORDS);
  if (name && sentences.slice(0, STANCE_SENTENCES).some(({ saysView }) => saysView)) {
    found.push(openAt(first, 'name', { word: name.word, label: labelOf(first, name.from, name.to) }));
  }
  if (!announced) return found;
  for (let i = 0; i < ECHO_WORDS && i < first.words.length; i += 1) {
    const stem = stemOf(first.words[i]?.text ?? '');
    const from = echoes.get(stem);
    if (from === undefined || from >= first.block) continue;
    found.push(openAt(first, 'echo', { word: stem, label: labelOf(first, i, i + 1) }));
    break;
  }
  const mentioned = readMention(first);
  if (mentioned) found.push(mentioned);
  const opener = first.words[0]?.cues ?? 0;
  if (!(opener & (Cue.Pronoun | Cue.But)) && !first.text.endsWith('?')) found.push(openAt(first, 'plain', {}));
  return found;
}

/** A paragraph that numbers its view only further on: "My students prefer the second account", "There is a third". */
function readMention(first: Sentence): Opening | null {
  const { words } = first;
  for (let i = 3; i < words.length && i < MENTION_WORDS; i += 1) {
    const word = words[i];
    if (!word || !(word.cues & Cue.Ordinal) || !NUMBERS_VIEW.test(words[i - 1]?.text ?? '')) continue;
    const head = readHead(words, i);
    const ends = words[i + 1]?.apart ?? true;
    if (head?.noun === 'view' || (head?.noun === 'bare' && ends)) return { ...toOpening(first, head, 0), label: null };
  }
  return null;
}

function labelOf({ words, start }: Sentence, from: number, to: number): Opening['label'] {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? { start: start + first.start, end: start + last.start + last.text.length } : null;
}

function rememberEchoes({ sentences }: Story, { sentence, block }: Announcement, echoes: Map<string, number>): void {
  for (const { words } of sentences.slice(sentence, sentence + 2)) {
    for (const { text, cues } of words) {
      if (!(cues & DULL) && text.length > 3 && !echoes.has(stemOf(text))) echoes.set(stemOf(text), block);
    }
  }
}

function stemOf(word: string): string {
  return cutStem(trimGenitive(word), ENDINGS, word.length);
}
