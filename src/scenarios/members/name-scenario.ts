import { findNames } from '../openings/find-names';
import { excerptAt, type Sentence, type Story } from '../story/read-story';
import { Cue } from '../story/vocabulary';
import type { Excerpt } from '../types';
import type { Member } from './lay-out-series';

/** What a scenario is called and who holds it, as the article says it. */
export interface ScenarioName {
  readonly label: Excerpt | null;
  readonly holder: Excerpt | null;
}

const GROUP =
  /\b(?:held (?:[\w-]+ ){0,3}(?:by|among)|backed by|favou?red by|supported by|put forward by|associated with|represented by|(?:plan|view|theory|opinion|idea|favou?rite|forecast|proposal) of|among|according to) ((?:the |a |an )?(?:[\p{L}’'-]+ ){0,4}?\p{L}+s)\b(?=[,.;]| who| whose| that| and (?:holds|says))/iu;
const SUBJECT =
  /^["“'‘]*(?:(?:and|but|to|for|among|then there are) )*((?:the |some |many |most |a few )?(?:[\p{L}’'-]+ ){0,3}?\p{L}+s)(?:,[^,]{1,80},)? (?:say|argue|believe|think|hold|want|expect|reckon|insist|maintain|predict|hope|fear|foresee|point)\b/iu;
/** "Its members", "still others": no holder that a reader could look up. */
const POINTS = /^(?:it|this|that|these|those|they|its|their|his|her|our|my|some|many|most|still|yet|all|both)\b/i;
const SENTENCES_READ = 4;
const NAME_WORDS = 40;

/** Reads the name and the holder of a member. */
export function nameScenario(story: Story, { opening, sentences }: Member): ScenarioName {
  const { label, block, kind } = opening;
  const text = label ? (story.blocks[block]?.text ?? '').slice(label.start, label.end).replace(/[\s.:,–—-]+$/, '') : '';
  const named = label && text !== '' && !/^(?:if|or|turn|some|others|another|one)$/.test(kind);
  return {
    label: named ? excerptAt(story, block, label.start, label.start + text.length) : null,
    holder: findHolder(story, sentences.slice(0, SENTENCES_READ)),
  };
}

function findHolder(story: Story, sentences: readonly Sentence[]): Excerpt | null {
  for (const sentence of sentences) {
    const [person] = sentence.cues & Cue.Stance ? findNames(sentence, story.proper, NAME_WORDS) : [];
    const first = sentence.words[person?.from ?? 0];
    const last = sentence.words[(person?.to ?? 0) - 1];
    if (person && person.to - person.from > 1 && first && last && !((first.cues | last.cues) & Cue.View)) {
      return take(story, sentence, first.start, sentence.text.slice(first.start, last.start + person.word.length));
    }
    const head = sentence.text.slice(0, 300);
    const match = GROUP.exec(head) ?? SUBJECT.exec(head);
    const group = match?.[1];
    if (match && group && !POINTS.test(group)) {
      return take(story, sentence, match.index + match[0].indexOf(group), group);
    }
  }
  return null;
}

function take(story: Story, sentence: Sentence, start: number, words: string): Excerpt {
  const from = sentence.start + start;
  return excerptAt(story, sentence.block, from, from + words.length);
}
