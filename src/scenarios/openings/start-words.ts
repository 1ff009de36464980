import { readJudgement } from '../judgement/read-judgement';
import type { Sentence } from '../story/read-story';
import { Cue } from '../story/vocabulary';

const TIMES =
  /^(?:yesterday|today|tomorrow|last|earlier|later|since|meanwhile|asked|outside|inside|afterwards|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const ALL = new Set(['both', 'all', 'none', 'neither', 'each', 'of']);
const NUMBERS = new Set(['two', 'three', 'four', 'five', 'these', 'them', 'those']);

/** Whether a block speaks of all the views at once, and how much of it weighs. */
export function readAll(sentences: readonly Sentence[]) {
  let ranks = 0;
  let all = 0;
  let weighed = 0;
  for (const sentence of sentences) {
    weighed += weigh(sentence);
    sentence.words.forEach(({ text, cues }, i, words) => {
      const before = words[i - 1]?.text;
      if (cues & Cue.Ordinal && before === 'the') ranks += 1;
      if (
        NUMBERS.has(text) &&
        before !== undefined &&
        (ALL.has(before) || (before === 'the' && words[i + 1]?.apart !== false))
      )
        all += 1;
    });
  }
  return {
    'weighs throughout': weighed / Math.max(1, sentences.length),
    'speaks of all': Math.min(1, all),
    'several ranks': Number(ranks > 2),
  };
}

/** How the first sentence of a block begins. */
export function readFirst([first]: readonly Sentence[]) {
  const opener = first?.words[0];
  const cues = opener?.cues ?? 0;
  return {
    'pronoun first': Number((cues & Cue.Pronoun) > 0),
    'but first': Number((cues & Cue.But) > 0),
    'quotation first': Number(/^["“]/.test(first?.text ?? '')),
    'narrator first': Number((cues & Cue.Me) > 0),
    'time first': Number(TIMES.test(opener?.text ?? '')),
    asks: Number(/\?["”’]?$/.test(first?.text ?? '')),
    'weighed at once': weigh(first),
  };
}

/** Whether a paragraph that begins with a sentence goes on with what stands before it. */
export function goesOn(first: Sentence | undefined): boolean {
  if (!first) return false;
  return ((first.words[0]?.cues ?? 0) & (Cue.Pronoun | Cue.But | Cue.Me)) > 0 || /^["“]/.test(first.text);
}

/** What the sentences of a block speak of: views, what may be, what was. */
export function readTold(sentences: readonly Sentence[]) {
  const at = (test: (sentence: Sentence) => boolean, from: number, to: number): number =>
    Number(sentences.slice(from, to).some(test));
  const isPast = ({ cues }: Sentence): boolean => (cues & Cue.Past) > 0 && (cues & (Cue.Modal | Cue.Present)) === 0;
  return {
    'says view at once': at(({ saysView }) => saysView, 0, 2),
    'says view later': at(({ saysView }) => saysView, 2, 6),
    'would at once': at(({ cues }) => (cues & (Cue.Would | Cue.Modal)) > 0, 0, 2),
    'would later': at(({ cues }) => (cues & (Cue.Would | Cue.Modal)) > 0, 2, 6),
    'past only': sentences.filter(isPast).length / Math.max(1, sentences.length),
    'one sentence': Number(sentences.length < 2),
  };
}

/** What the first sentence of a block names and points to, and how long the block is. */
export function readWords(sentences: readonly Sentence[]) {
  const words = sentences[0]?.words ?? [];
  const early = words.slice(0, 30);
  const pointsToView = early.some(
    ({ text }, i) =>
      (text === 'this' || text === 'that') && early.slice(i + 1, i + 3).some(({ cues }) => cues & Cue.View),
  );
  const count = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return {
    'points to a view': Number(pointsToView),
    'ordinal further on': Number(
      words.slice(4, 60).some(({ cues }, i, rest) => cues & Cue.Ordinal && (rest[i + 1]?.cues ?? 0) & Cue.View),
    ),
    'brief first': Number(words.length < 9),
    'short block': Number(count < 40),
    'long block': Math.min(1, count / 150),
    'camp named': Number(
      early.slice(0, 8).some(({ cues, capital }, i) => i > 0 && cues & Cue.Plural && (capital || cues & Cue.Camp)),
    ),
    'holder says': Number(early.slice(0, 16).some(({ cues }, i) => i > 0 && cues & Cue.Stance)),
    'if first': Number(((words[0]?.cues ?? 0) & Cue.If) > 0 && !pointsToView),
    'past of the narrator': Number(early.slice(0, 10).some(({ cues }) => cues & Cue.Me)),
  };
}

/** How much a sentence weighs what is told, from 0 to 1. */
export function weigh(sentence: Sentence | undefined): number {
  if (!sentence) return 0;
  const { likely = 0, unlikely = 0, praise = 0, blame = 0, bet = 0, depends = 0, doubt = 0 } = readJudgement(sentence);
  return Math.min(1, (likely + unlikely + praise + blame + bet + depends + doubt) / 2);
}
