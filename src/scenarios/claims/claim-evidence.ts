import { readJudgement } from '../judgement/read-judgement';
import type { Member } from '../members/lay-out-series';
import type { Sentence } from '../story/read-story';
import { Cue } from '../story/vocabulary';
import type { Gist } from './read-gist';

/** What speaks for and against a sentence being what a scenario claims, and what to think of each before any fit. */
export const CLAIM_PRIOR = {
  first: 0.5,
  second: 0.6,
  third: 0.4,
  later: -0.5,
  would: 0.9,
  'more of what would be': 0.3,
  will: 0.5,
  believes: 0.7,
  'says view': 0.8,
  stance: 0.3,
  'claims that': 0.7,
  'says what it is': 0.5,
  'only introduces': -0.8,
  'after an introduction': 0.8,
  'but first': -1.2,
  'past only': -0.7,
  'quotation first': -0.6,
  quoted: 0,
  question: -1.5,
  brief: -1,
  short: -0.5,
  long: 0.8,
  'very long': 0,
  colon: 0.2,
  'if first': 0.3,
  'first person': -0.4,
  'you spoken to': -0.1,
  defines: 0.4,
  'points back': -0.2,
  'points to the view': 0.4,
  'next block': -0.5,
  'opens a block': 0,
  'evidence told': -0.5,
  numbers: -0.1,
  unfinished: -3,
  'after a lead-in': 1.5,
  'like the rest': 0.5,
  'names it': 0.3,
  'found likely': -0.5,
  'found unlikely': -0.7,
  'weighed with conditions': -0.3,
  'weighed otherwise': -0.2,
  denied: -0.2,
  'nobody said': -0.4,
} as const;

export type ClaimEvidence = Readonly<Record<keyof typeof CLAIM_PRIOR, number>>;

const UNFINISHED = /[\p{L}\d,:;–—-]$/u;
const DEFINES = /\b(?:is|are|would be|consists|means|leads?|wants?|want) (?:to|that|in|of|an?|the|for)\b/i;
const EVIDENCE =
  /\b(?:for (?:instance|example)|recall\w*|remember\w*|cites?|point(?:s|ed)? to|evidence|has already|have already|precedent|once|did in|years ago|since (?:19|20)\d\d)\b/i;

/** "They hold that …", "the proposition that …". */
function claimsThat({ words }: Sentence): boolean {
  return words.some(({ text }, i) => text === 'that' && ((words[i - 1]?.cues ?? 0) & (Cue.Stance | Cue.View)) > 0);
}

/** "The idea is that …", "what follows is …", "it would mean …". */
const IS_WHAT =
  /\b(?:(?:is|was) (?:that|to|simply|simple|the idea|roughly)|means?|amounts? to|comes? down to|boils? down to|starts? from|holds?|goes like|runs? (?:like|as follows)|in (?:this|that|its|his|her|their) (?:\w+ )?(?:view|version|scenario|case|future|reading|account|telling|story|world)|on (?:this|that|its|his|her|their) (?:\w+ )?(?:view|reading|account|theory|telling|showing|model|path))\b/i;

/** Whether a sentence says no more than that another scenario is to follow. */
export function onlyIntroduces({ cues, words, text }: Sentence): boolean {
  if (cues & Cue.Would || text.includes(':')) return false;
  const thereIs = words
    .slice(0, 5)
    .some(({ text: word }, i) => word === 'there' && /^(?:is|are|comes|remains)$/.test(words[i + 1]?.text ?? ''));
  return thereIs || ((cues & Cue.Believes) === 0 && (cues & (Cue.Ordinal | Cue.Other)) > 0 && (cues & Cue.View) > 0);
}

/** Reads the evidence for the sentence at a place of a member's claims. */
export function readClaimEvidence(sentence: Sentence, place: number, member: Member, gist: Gist): ClaimEvidence {
  return { ...readPlace(sentence, place, member, gist), ...readSaid(sentence) };
}

/** Where a sentence stands in a member, and how much it says of what the member says. */
export function readPlace(sentence: Sentence, place: number, member: Member, gist: Gist) {
  const before = member.sentences[member.sentences.indexOf(sentence) - 1];
  const start = member.opening.kind === 'heading' ? member.block + 1 : member.block;
  return {
    first: Number(place === 0),
    second: Number(place === 1),
    third: Number(place === 2),
    later: Math.max(0, place - 2),
    'after an introduction': Number(place > 0 && !!before && onlyIntroduces(before)),
    'next block': Math.min(2, sentence.block - start),
    'opens a block': Number(sentence.block > start && sentence.place === 0),
    'after a lead-in': Number(UNFINISHED.test(before?.text ?? '.')),
    'like the rest': gist.measure(sentence),
    'names it': Number(gist.names(sentence)),
  };
}

type Said = ReturnType<typeof readWording> & ReturnType<typeof readForm> & ReturnType<typeof readWeighing>;

const READ = new WeakMap<Sentence['words'], Said>();

/** What a sentence says and how, wherever it stands; each is read once, however many series have it. */
export function readSaid(sentence: Sentence): Said {
  const known = READ.get(sentence.words);
  if (known) return known;
  const said = { ...readWording(sentence), ...readForm(sentence), ...readWeighing(sentence) };
  READ.set(sentence.words, said);
  return said;
}

function readWording(sentence: Sentence) {
  const { text, cues, words } = sentence;
  const has = (cue: number): number => (cues & cue ? 1 : 0);
  let would = 0;
  let will = 0;
  for (const word of words) {
    if (word.cues & Cue.Would) would += 1;
    else if (word.cues & Cue.Modal) will += 1;
  }
  return {
    would: has(Cue.Would),
    'more of what would be': Math.min(2, Math.max(0, would - 1)),
    will: Math.min(2, will),
    believes: has(Cue.Believes),
    'says view': Number(sentence.saysView),
    stance: has(Cue.Stance),
    'claims that': Number(claimsThat(sentence)),
    'says what it is': Number(IS_WHAT.test(text)),
    'only introduces': Number(onlyIntroduces(sentence)),
    'past only': Number((cues & Cue.Past) > 0 && (cues & Cue.Modal) === 0),
    'first person': has(Cue.Me),
    'you spoken to': has(Cue.You),
    defines: Number(DEFINES.test(text)),
    'evidence told': Number(EVIDENCE.test(text)),
    numbers: has(Cue.Digit),
  };
}

function readForm({ text, cues, words }: Sentence) {
  const opener = words[0]?.cues ?? 0;
  const pointsToView = words.slice(1, 3).some((word) => word.cues & Cue.View);
  const count = words.length;
  return {
    'but first': Number((opener & Cue.But) > 0),
    'if first': Number((opener & Cue.If) > 0),
    'quotation first': Number(/^["“]/.test(text)),
    quoted: Number((cues & Cue.Quote) > 0),
    question: Number(/[?]["”’]?$/.test(text)),
    brief: Number(count < 8),
    short: Number(count < 13),
    long: Math.min(1, count / 35),
    'very long': Math.min(1, Math.max(0, count - 35) / 20),
    colon: Number(/: /.test(text)),
    'points back': Number((opener & Cue.Pronoun) > 0 && !pointsToView),
    'points to the view': Number(pointsToView),
    unfinished: Number(UNFINISHED.test(text)),
  };
}

function readWeighing(sentence: Sentence) {
  const judged = readJudgement(sentence);
  const sum = (...kinds: readonly string[]): number => kinds.reduce((total, kind) => total + (judged[kind] ?? 0), 0);
  return {
    'found likely': Math.min(2, sum('likely', 'praise', 'bet', 'only', 'not doubt')),
    'found unlikely': Math.min(2, sum('unlikely', 'blame', 'not praise', 'not likely', 'doubt', 'surprise')),
    'weighed with conditions': Math.min(2, sum('condition', 'depends', 'part')),
    'weighed otherwise': Math.min(2, sum('concede', 'compared', 'but')),
    denied: Math.min(2, sum('negation', 'cannot', 'wont', 'wouldnt')),
    'nobody said': Math.min(1, sum('nobody')),
  };
}
