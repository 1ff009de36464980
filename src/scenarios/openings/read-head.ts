import type { Word } from '../story/read-story';
import { Cue } from '../story/vocabulary';
import { LAST, type NounClass, type Opening } from './opening';

/** How a stretch of words opens: what an `Opening` says of it, and how many of its words name it. */
export type Head = Pick<Opening, 'kind' | 'rank' | 'noun' | 'word' | 'turns'> & {
  /** The words that name it: from this one to before `to`. */
  readonly from: number;
  readonly to: number;
};

const RANKS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth'.split(' ').flatMap((word, i) => [
    [word, i + 1],
    [`${word}ly`, i + 1],
  ]),
);
const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const LEAD_WORDS = 7;
const NOUN_WORDS = 5;
const SUBJECT_WORDS = 14;
const IS_IF = new Set(['if', 'suppose', 'should', 'were', 'unless', 'assuming', 'imagine', 'say']);
const POINTS_BACK = new Set(['this', 'that', 'these', 'so']);
const NOT_ONE = Cue.Modal | Cue.Fact;
const NOT_ONE_WORDS = new Set(['of', 'by', 'more', 'thing', 'does', 'hears', 'has', 'wonders', 'never', 'knows']);

/** The rank that a numeral, a number word or a letter stands for. */
export function readNumber(text: string): number | null {
  const digit = /^[1-6]$/.test(text) ? Number(text) : 0;
  const rank = digit || (RANKS.get(text) ?? 0) || NUMBER_WORDS.indexOf(text) + 1 || ROMAN.indexOf(text) + 1;
  if (rank > 0) return rank;
  return /^[a-f]$/.test(text) ? text.charCodeAt(0) - 96 : null;
}

/** Reads how words open, from the word at `from` on; null when nothing in them says that a scenario may begin. */
export function readHead(words: readonly Word[], from = 0): Head | null {
  let turns = false;
  for (let i = from; i < from + LEAD_WORDS && i < words.length; i += 1) {
    const word = words[i];
    if (!word) break;
    if (word.cues & Cue.Turn) turns = true;
    const head = readMarker(words, i, i - from < 2);
    if (head) return { ...head, turns };
    if (!(word.cues & (Cue.Lead | Cue.Turn)) || (i > from && words[i]?.apart && !turns))
      return readSubject(words, i, turns);
  }
  return turns ? { kind: 'turn', rank: null, noun: 'bare', word: '', turns, from, to: from } : null;
}

/** Nouns that open a scenario without an ordinal; others need a word such as "rival" or "likeliest" before them. */
const TELLING = new Set(
  'scenario view school camp option theory possibility outcome version variant hypothesis bet forecast explanation reading interpretation prediction alternative diagnosis thesis faction answer course path'.split(
    ' ',
  ),
);

type Marked = Omit<Head, 'turns'>;

function readMarker(words: readonly Word[], at: number, early: boolean): Marked | null {
  const word = words[at];
  if (!word) return null;
  const { text, cues } = word;
  if (cues & Cue.Ordinal) return mark('ordinal', RANKS.get(text) ?? LAST, words, at);
  if (cues & Cue.Other) {
    const owned = at > 0 && /^(?:the|his|her|their|its)$/.test(words[at - 1]?.text ?? '');
    return mark('other', owned && text === 'other' ? LAST : null, words, at);
  }
  if (early && (text === 'or' || text === 'either')) {
    return { kind: 'or', rank: text === 'or' ? null : 1, noun: 'bare', word: '', from: at, to: at };
  }
  if (early && IS_IF.has(text) && !POINTS_BACK.has(words[at + 1]?.text ?? ''))
    return { kind: 'if', rank: null, noun: 'bare', word: '', from: at, to: at };
  if (text !== 'one' && text !== 'some' && text !== 'many' && text !== 'most') return null;
  const next = words[at + 1];
  if (!next || next.cues & NOT_ONE || NOT_ONE_WORDS.has(next.text)) return null;
  return mark('one', text === 'one' || text === 'some' ? 1 : null, words, at);
}

function mark(kind: 'ordinal' | 'other' | 'one', rank: number | null, words: readonly Word[], at: number): Marked {
  const { noun, word, to } = readNoun(words, at + 1);
  return { kind, rank, noun, word, from: at, to };
}

/** Reads what noun stands behind an ordinal, a "one" or an "another". */
function readNoun(words: readonly Word[], from: number): { noun: NounClass; word: string; to: number } {
  let first = '';
  for (let i = from; i < from + NOUN_WORDS; i += 1) {
    const word = words[i];
    if (!word || word.apart) break;
    if (word.cues & Cue.View) return { noun: 'view', word: word.text, to: i + 1 };
    if (word.cues & Cue.Camp) return { noun: 'view', word: word.text, to: i + 1 };
    if (word.cues & Cue.Fact) return { noun: 'fact', word: word.text, to: i + 1 };
    if (i === from && /^(?:of|and|one|ones)$/.test(word.text)) continue;
    if (word.cues & (Cue.Ends | Cue.Present | Cue.Stance | Cue.Pronoun) || /ly$|^(?:the|a|an)$/.test(word.text)) break;
    if (/^(?:group|set|crowd|lot|kind|sort|type|class)$/.test(word.text))
      return { noun: 'view', word: word.text, to: i + 1 };
    if (first !== '' && word.text.endsWith('s')) break;
    first ||= word.text;
  }
  return { noun: first === '' ? 'bare' : 'other', word: first, to: from };
}

/** A noun phrase for a view or for those who hold one: "the gloomiest version", "engineers in Lviv expect". */
function readSubject(words: readonly Word[], from: number, turns: boolean): Head | null {
  let rival = -1;
  for (let i = from; i < from + NOUN_WORDS && i < words.length; i += 1) {
    const word = words[i];
    if (!word || (word.apart && i > from)) break;
    const { cues, text } = word;
    const to = i + 1;
    if (cues & Cue.Camp) return { kind: 'view', rank: null, noun: 'view', word: text, turns, from, to };
    const next = words[to];
    if (cues & Cue.View && !(word.capital && i > from && next?.capital)) {
      const rank = next && !next.apart && !(cues & Cue.Plural) ? readNumber(next.text) : null;
      const ranked = rank !== null && (/^\d$/.test(next?.text ?? '') || next?.capital || next?.text.length !== 1);
      if (ranked) return { kind: 'ordinal', rank, noun: 'view', word: text, turns, from, to: to + 1 };
      if (rival >= 0 || turns || TELLING.has(text)) {
        return { kind: 'view', rank: null, noun: 'view', word: text, turns, from, to };
      }
    }
    if (cues & Cue.Rival) rival = to;
    if (cues & (Cue.Ends | Cue.Present | Cue.Stance)) break;
  }
  if (rival >= 0) return { kind: 'view', rank: null, noun: 'bare', word: '', turns, from, to: rival };
  const group = readGroup(words, from);
  if (group) return { kind: 'group', rank: null, noun: 'bare', word: '', turns, ...group };
  return turns ? { kind: 'turn', rank: null, noun: 'bare', word: '', turns, from, to: from } : null;
}

function readGroup(words: readonly Word[], from: number): { from: number; to: number } | null {
  for (let i = from; i < from + 4 && i < words.length; i += 1) {
    const cues = words[i]?.cues ?? 0;
    if (cues & (Cue.Ends | Cue.Past)) return null;
    const next = words[i + 1];
    if (cues & Cue.Plural && next && !next.apart && next.cues & Cue.Stance) return { from, to: i + 1 };
    if (!(cues & Cue.Human)) continue;
    for (let j = i + 1; j < from + SUBJECT_WORDS && j < words.length; j += 1) {
      if ((words[j]?.cues ?? 0) & Cue.Stance) return { from, to: i + 1 };
    }
    return null;
  }
  return null;
}
