import type { Opening } from '../openings/opening';
import { type Sentence, type Story, sentencesOf } from '../story/read-story';
import { Cue } from '../story/vocabulary';

/** One member of a series: where it stands and what it says. */
export interface Member {
  readonly opening: Opening;
  /** From this block to before `endBlock`. */
  readonly block: number;
  readonly endBlock: number;
  /** Its sentences; the first and the last may be parts of one that it shares with its neighbours. */
  readonly sentences: readonly Sentence[];
}

/** No series is longer: the verdicts on all of its members are weighed together. */
export const MOST_MEMBERS = 6;
const LONGEST_TAIL = 20;

/** Gives every member of a series its stretch of the story: up to the next one, the last about as long as the others. */
export function layOutSeries(story: Story, series: readonly Opening[]): Member[] {
  return series.map((opening, i) => {
    const next = series[i + 1];
    const endBlock = next ? Math.max(opening.block + 1, next.block) : findEnd(story, series, opening);
    const all = sentencesOf(story, opening.block, next ? next.block + 1 : endBlock);
    return { opening, block: opening.block, endBlock, sentences: cutSentences(all, opening, next) };
  });
}

/** The members of several series, those that are the same in two of them as one: what is read of it is read once. */
export function shareMembers(all: readonly (readonly Member[])[]): Member[][] {
  const known = new Map<Opening, Member[]>();
  return all.map((members) =>
    members.map((member) => {
      const alike = known.get(member.opening) ?? [];
      const same = alike.find((other) => isSame(other, member));
      if (!same) known.set(member.opening, [...alike, member]);
      return same ?? member;
    }),
  );
}

function isSame(one: Member, other: Member): boolean {
  return (
    one.endBlock === other.endBlock &&
    one.sentences.length === other.sentences.length &&
    one.sentences.at(-1)?.end === other.sentences.at(-1)?.end
  );
}

function cutSentences(all: readonly Sentence[], from: Opening, to: Opening | undefined): Sentence[] {
  const cut: Sentence[] = [];
  for (const sentence of all) {
    if (sentence.index < from.sentence) continue;
    if (to && (sentence.index > to.sentence || (sentence.index === to.sentence && to.start <= sentence.start))) break;
    const start = sentence.index === from.sentence ? Math.max(sentence.start, from.start) : sentence.start;
    const end = to && sentence.index === to.sentence ? trimEnd(sentence, to.start) : sentence.end;
    cut.push(cutSentence(sentence, start, end));
  }
  return cut;
}

function cutSentence(sentence: Sentence, start: number, end: number): Sentence {
  if (start === sentence.start && end === sentence.end) return sentence;
  const from = start - sentence.start;
  const words = sentence.words
    .filter((word) => word.start >= from && sentence.start + word.start < end)
    .map((word) => ({ ...word, start: word.start - from }));
  const cues = words.reduce((sum, word) => sum | word.cues, sentence.cues & Cue.Quote);
  return { ...sentence, start, end, text: sentence.text.slice(from, end - sentence.start), words, cues };
}

function trimEnd(sentence: Sentence, end: number): number {
  const text = sentence.text.slice(0, end - sentence.start);
  return sentence.start + text.replace(/[\s;,:—–]+(?:(?:and|or|but|then)\s+)*$/i, '').length;
}

function findEnd(story: Story, series: readonly Opening[], last: Opening): number {
  const first = series[0] ?? last;
  if (last.kind === 'item' || first.block === last.block) return last.block + 1;
  const mean = (last.block - first.block) / (series.length - 1);
  let end = last.block + 1;
  while (end < story.blocks.length && end < last.block + Math.max(1, Math.round(mean))) {
    if (story.blocks[end]?.kind === 'heading') break;
    end += 1;
  }
  if (last.kind === 'heading') {
    const limit = Math.min(story.blocks.length, end + LONGEST_TAIL);
    while (end < limit && story.blocks[end]?.kind !== 'heading') end += 1;
  }
  return end;
}
