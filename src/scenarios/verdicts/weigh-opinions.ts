import type { Sentence } from '../read-story';
import type { VerdictValue } from '../types';
import { type Weights, weighEvidence } from '../weights';
import { weighWords } from '../word-weights';
import type { Opinion } from './find-opinions';
import { JUDGED, type Judged } from './judged';
import { readPlain } from './read-judgement';
import type { Saying } from './read-saying';

export type OpinionWeights = Pick<Weights, 'opinion' | 'verdictWords' | 'value' | 'wording'>;

/** What speaks for each value of one member, as the logarithm of its share, and the sentence that says it most. */
export type Leaning = Readonly<Record<VerdictValue, { readonly sum: number; readonly sentence: Sentence | null }>>;

/** The evidence for what a sentence says being a value. */
export function readEvidenceFor(value: Judged, { evidence }: Saying): Record<string, number> {
  const plain = readPlain(evidence);
  const read: Record<string, number> = { [value]: 1, 'against plain words': Number(plain !== null && plain !== value) };
  if (plain !== null && value === 'mixed') read['against plain words'] = 0.3;
  for (const [name, found] of Object.entries(evidence)) if (found !== 0) read[`${value}: ${name}`] = found;
  return read;
}

/** The evidence for none of the opinions giving a verdict: the more of them, the more likely one sounds as if it did. */
export function readEvidenceForNone(opinions: readonly Opinion[]): Record<string, number> {
  return {
    none: 1,
    'none of many': Math.log(Math.max(1, opinions.length)),
    'none but spoken of below': Number(opinions.some(({ where }) => where['below'])),
  };
}

/** Which values the opinions on a member give: which of them is the verdict on it, and what that says. */
export function weighOpinions(opinions: readonly Opinion[], weights: OpinionWeights): Leaning {
  const none = weighEvidence(readEvidenceForNone(opinions), weights.opinion);
  const own: Record<VerdictValue, { sum: number; sentence: Sentence | null }> = {
    likely: { sum: 0, sentence: null },
    unlikely: { sum: 0, sentence: null },
    mixed: { sum: 0, sentence: null },
    none: { sum: Math.exp(none), sentence: null },
  };
  const most = { likely: 0, unlikely: 0, mixed: 0 };
  let total = own.none.sum;
  for (const opinion of opinions) {
    const { gives, shares } = weighSaying(opinion.saying, weights);
    const given = Math.exp(gives + weighEvidence(opinion.where, weights.opinion));
    total += given;
    JUDGED.forEach((value, i) => {
      const odds = given * (shares[i] ?? 0);
      own[value].sum += odds;
      if (odds <= most[value]) return;
      most[value] = odds;
      own[value].sentence = opinion.sentence;
    });
  }
  for (const value of [...JUDGED, 'none'] as const) own[value].sum = Math.log(own[value].sum / total + LEAST);
  return own;
}

const LEAST = 1e-6;

/** How much a sentence sounds as if it gave a verdict, and how likely each value is if it does. */
interface Weighed {
  readonly weights: OpinionWeights;
  readonly gives: number;
  readonly shares: readonly number[];
}

const WEIGHED = new WeakMap<Saying, Weighed>();

function weighSaying(saying: Saying, weights: OpinionWeights): Weighed {
  const known = WEIGHED.get(saying);
  if (known?.weights === weights) return known;
  const gives = weighEvidence(saying.evidence, weights.opinion) + weighWords(saying.wording, weights.verdictWords);
  const weighed = { weights, gives, shares: shareValues(saying, weights) };
  WEIGHED.set(saying, weighed);
  return weighed;
}

function shareValues(saying: Saying, { value: weights, wording }: OpinionWeights): number[] {
  const odds = JUDGED.map((value, i) => {
    const words = saying.wording.reduce((total, name) => total + (wording.get(name)?.[i] ?? 0), 0);
    return Math.exp(weighEvidence(readEvidenceFor(value, saying), weights) + words);
  });
  const total = odds.reduce((all, each) => all + each, 0);
  return odds.map((each) => each / total);
}
