import { countStrong, readJudgement } from '../judgement/read-judgement';
import type { Sentence } from '../story/read-story';
import { Cue } from '../story/vocabulary';
import type { Evidence } from '../weights/weights';
import { readPercent } from './read-odds';

const SUMS_UP =
  /^["“]?(?:consequently|so|hence|thus|therefore|in short|in sum|in the end|on balance|all in all|all told|in (?:his|her|my|our|their) (?:view|opinion|judge?ment)|summing up|for (?:my|our) part|all the same|that said|even so|still|nonetheless|nevertheless|yet|as (?:things stand|for|to)|of (?:the|all|these))\b/i;

/** "This scenario", "the second view", "that plan". */
function namesView(words: Sentence['words']): boolean {
  return words.some(({ text }, i) => {
    if (text !== 'this' && text !== 'that' && text !== 'the') return false;
    const next = words[i + 1]?.cues ?? 0;
    const cues = next & Cue.Ordinal ? (words[i + 2]?.cues ?? 0) : text === 'the' ? 0 : next;
    return (cues & Cue.View) > 0 && (cues & Cue.Plural) === 0;
  });
}

/** "More justified than the first". */
function comparesViews(words: Sentence['words']): boolean {
  return words.some(
    ({ text }, i) => text === 'than' && words.slice(i + 1, i + 3).some(({ cues }) => cues & (Cue.Ordinal | Cue.Other)),
  );
}

const READ = new WeakMap<Sentence['words'], Evidence>();

/** Reads what a sentence says that may be a verdict, wherever it stands; each is read once, however many series it is in. */
export function readSaying(sentence: Sentence): Evidence {
  const known = READ.get(sentence.words);
  if (known) return known;
  const saying = readEvidence(sentence);
  READ.set(sentence.words, saying);
  return saying;
}

function readEvidence(sentence: Sentence): Record<string, number> {
  const { text, cues, words } = sentence;
  const has = (cue: number): number => (cues & cue ? 1 : 0);
  const opener = words[0]?.cues ?? 0;
  const judgement = readJudgement(sentence);
  const strong = countStrong(judgement);
  return {
    ...judgement,
    unmarked: Number(strong === 0 && readPercent(sentence) === null),
    'says much': Math.min(3, strong),
    'names the view': Number(namesView(words)),
    'compares the views': Number(comparesViews(words)),
    'sums up': Number(SUMS_UP.test(text)),
    'first person': has(Cue.Me),
    quoted: has(Cue.Quote),
    'quotation first': Number(/^["“]/.test(text)),
    'but first': Number((opener & Cue.But) > 0),
    'points back': Number((opener & Cue.Pronoun) > 0),
    numbers: has(Cue.Digit),
    'past only': Number((cues & Cue.Past) > 0 && (cues & Cue.Modal) === 0),
    would: has(Cue.Would),
    asks: Number(/\?["”’]?$/.test(text)),
    brief: Number(words.length < 9),
    long: Number(words.length > 35),
  };
}
