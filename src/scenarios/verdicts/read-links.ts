import type { Member } from '../members/lay-out-series';
import type { Sentence, Story, Word } from '../story/read-story';
import { cutStem } from '../story/stem';
import { Cue } from '../story/vocabulary';

/** How strongly a sentence speaks of each member, by number or by words that this one uses more than the others. */
export interface Links {
  readonly sentence: Sentence;
  readonly strengths: readonly number[];
  /** Whether the sentence itself says nothing of them, and goes on from one of its block that does. */
  readonly carried: boolean;
}

const STEM = 6;
const ENDINGS = ["'s", 'ies', 'es', 's', 'ed', 'ing'];
const SENTENCES_SIGNED = 16;
const SENTENCES_BELOW = 80;
const WORDS_READ = 60;
const ENOUGH = 0.8;
const FADES = 0.7;
const BY_NUMBER = 2.5;
/** A word that more of the story's sentences have than this stands for none of its views. */
const TOO_COMMON = 0.2;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const TIMES =
  /^(?:time|place|half|quarter|year|month|week|day|world|step|thing|chapter|round|reading|session|of|winter|summer|spring|autumn|few|two|three|man|woman|people|person|sentence|page|paragraph)$/;
const DULL = ~(
  Cue.View |
  Cue.Plural |
  Cue.Camp |
  Cue.Human |
  Cue.Theme |
  Cue.Rival |
  Cue.Judge |
  Cue.Stance |
  Cue.Past
);

/** The words that stand for the members: by stem, how much each member uses it, and how much it tells. */
export type Signatures = ReadonlyMap<string, { readonly uses: number[]; tells: number }>;

/** The links to the members of every sentence from the block after the one in which the last of them opens. */
export function readLinks(story: Story, members: readonly Member[], signatures: Signatures): Links[] {
  const last = members[members.length - 1];
  if (!last) return [];
  const below = story.firstOf[last.block + 1] ?? story.sentences.length;
  let topic: readonly number[] = [];
  let block = -1;
  return story.sentences.slice(below, below + SENTENCES_BELOW).map((sentence) => {
    if (sentence.block !== block) topic = [];
    block = sentence.block;
    const own = measureLinks(sentence.words, members.length, signatures);
    const carried = Math.max(...own) < ENOUGH && topic.length > 0;
    topic = carried ? topic.map((strength) => strength * FADES) : Math.max(...own) < ENOUGH ? [] : own;
    return { sentence, strengths: carried ? topic : own, carried };
  });
}

/** Reads what words stand for the members. */
export function readSignatures(story: Story, members: readonly Member[]): Signatures {
  const signatures = new Map<string, { uses: number[]; tells: number }>();
  const counts = countStems(story);
  const most = Math.max(4, Math.min(SENTENCES_COUNTED, story.sentences.length) * TOO_COMMON);
  const sign = (stem: string, member: number, tells: number): void => {
    let known = signatures.get(stem);
    if (!known) {
      if ((counts.get(stem) ?? 0) > most) return;
      known = { uses: members.map(() => 0), tells: 0 };
      signatures.set(stem, known);
    }
    known.uses[member] = (known.uses[member] ?? 0) + 1;
    known.tells = Math.max(known.tells, tells);
  };
  members.forEach(({ opening, sentences }, member) => {
    const { label } = opening;
    sentences.slice(0, SENTENCES_SIGNED).forEach(({ words, start, block }, place) => {
      const stems = stemsOf(words);
      words.slice(0, WORDS_READ).forEach((word, i) => {
        const at = start + word.start;
        const labelled = label !== null && block === opening.block && at >= label.start && at < label.end;
        const tells = labelled && !isDull(word) ? 2 : weighWord(word, i === 0);
        if (tells > 0) sign(stems[i] ?? '', member, place === 0 ? tells * 1.3 : tells);
      });
    });
  });
  return signatures;
}

const SENTENCES_COUNTED = 400;
const COUNTED = new WeakMap<Story, ReadonlyMap<string, number>>();

/** In how many sentences each stem stands; every story is counted once, however many series are read in it. */
function countStems(story: Story): ReadonlyMap<string, number> {
  const known = COUNTED.get(story);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { words } of story.sentences.slice(0, SENTENCES_COUNTED)) {
    for (const stem of new Set(stemsOf(words))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  COUNTED.set(story, counts);
  return counts;
}

function isDull({ cues, text }: Word): boolean {
  return (cues & DULL) !== 0 || text.length < 3;
}

function weighWord(word: Word, first: boolean): number {
  if (word.text.length < 4 || (word.cues & ~(Cue.Plural | Cue.View | Cue.Camp)) !== 0) return 0;
  if (word.capital && !first) return 1.6;
  return word.text.length > 5 ? 0.9 : 0.6;
}

const STEMS = new WeakMap<readonly Word[], readonly string[]>();

/** The words without their endings; those of a sentence are cut once, however many series it is read in. */
function stemsOf(words: readonly Word[]): readonly string[] {
  const known = STEMS.get(words);
  if (known) return known;
  const stems = words.map(({ text }) => cutStem(text, ENDINGS, STEM));
  STEMS.set(words, stems);
  return stems;
}

/** How strongly words speak of each of so many members. */
export function measureLinks(words: readonly Word[], count: number, signatures: Signatures): number[] {
  const strengths = Array.from({ length: count }, () => 0);
  const met = new Set<string>();
  const stems = stemsOf(words);
  words.slice(0, WORDS_READ).forEach((word, i) => {
    const numbered = readNumbered(words, i, count);
    if (numbered !== null) strengths[numbered] = (strengths[numbered] ?? 0) + BY_NUMBER;
    const stem = stems[i] ?? '';
    const known = signatures.get(stem);
    if (!known || met.has(stem) || isDull(word)) return;
    met.add(stem);
    const all = known.uses.reduce((sum, uses) => sum + uses, 0);
    known.uses.forEach((uses, member) => {
      const share = uses / all;
      if (share > 0.5)
        strengths[member] = (strengths[member] ?? 0) + known.tells * (2 * share - 1) * (i < 10 ? 1.3 : 1);
    });
  });
  return strengths;
}

/** The member that "the second" or "this last scenario" stands for, at a word; null when it is none. */
function readNumbered(words: readonly Word[], at: number, count: number): number | null {
  const word = words[at];
  const before = words[at - 1]?.text;
  if (!word || !(word.cues & Cue.Ordinal) || (before !== 'the' && before !== 'this' && before !== 'that')) return null;
  const next = words[at + 1];
  if (next && !next.apart && (TIMES.test(next.text) || next.cues & Cue.Fact)) return null;
  if (word.text === 'last' || word.text === 'latter') return count - 1;
  const rank = word.text === 'former' ? 0 : ORDINALS.indexOf(word.text);
  return rank >= 0 && rank < count ? rank : null;
}
