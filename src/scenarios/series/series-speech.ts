import type { Member } from '../members/lay-out-series';
import type { Sentence } from '../story/read-story';
import { Cue } from '../story/vocabulary';
import { share, type Told } from './told-series';

function has({ sentences }: Member, cue: number, within: number): boolean {
  for (let i = 0; i < within && i < sentences.length; i += 1) if ((sentences[i]?.cues ?? 0) & cue) return true;
  return false;
}

/** What its members say. */
export function readSpeech(told: Told) {
  const { story, members, manner } = told;
  let said = 0;
  let modal = 0;
  let past = 0;
  let early = 0;
  let pastOnly = 0;
  for (const { sentences } of members) {
    sentences.slice(0, 4).forEach((sentence) => {
      early += 1;
      if (isPast(sentence)) pastOnly += 1;
    });
    for (const { cues } of sentences) {
      said += 1;
      if (cues & Cue.Modal) modal += 1;
      if (cues & Cue.Past) past += 1;
    }
  }
  said = Math.max(1, said);
  return {
    'views held': share(told, ({ sentences }) => sentences.slice(0, 4).some(({ saysView }) => saysView)),
    'what would be': share(told, (member) => has(member, Cue.Would, 5)),
    'what may be': share(told, (member) => has(member, Cue.Modal, 4)),
    'more of what may be than elsewhere': modal / said - story.mood.modal,
    'told in past': pastOnly / Math.max(1, early),
    'more of what was than elsewhere': past / said - story.mood.past,
    judged: share(told, (member) => has(member, Cue.Judge, 12)),
    'all of what may be': modal / said,
    'story of scenarios': Math.min(1, 3 * story.mood.theme),
    'told as scenarios are': manner,
    interview: Math.min(1, Math.max(0, story.mood.asks - 0.15) * 5),
    questions: share(told, ({ opening, sentences }) => opening.kind !== 'heading' && asks(sentences[0])),
  };
}

function asks(sentence: Sentence | undefined): boolean {
  return !!sentence && /[?]["”’]?$/.test(sentence.text);
}

function isPast(sentence: Sentence | undefined): boolean {
  return !!sentence && (sentence.cues & Cue.Past) > 0 && (sentence.cues & (Cue.Modal | Cue.Present | Cue.Stance)) === 0;
}
