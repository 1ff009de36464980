import type { Sentence } from '../story/read-story';
import type { VerdictValue } from '../types';
import { type Evidence, type Weights, weighEvidence, weighParts } from '../weights/weights';
import { weighWording } from '../wording/lexicon';
import type { Opinion } from './find-opinions';
import { JUDGED } from './judged';
import { shareValues } from './share-values';

export type OpinionWeights = Pick<Weights, 'opinion' | 'value' | 'words'>;

/** What speaks for each value of one member, as the logarithm of its share, and the sentence that says it most. */
export type Leaning = Readonly<Record<VerdictValue, { readonly sum: number; readonly sentence: Sentence | null }>>;

/** The evidence for none of the opinions giving a verdict: the more of them, the more likely one sounds as if it did. */
export function readEvidenceForNone(opinions: readonly Opinion[]): Record<string, number> {
  return {
    none: 1,
    'none of many': Math.log(Math.max(1, opinions.length)),
    'none but spoken of below': Number(opinions.some(({ where }) => where.some((part) => part['below']))),
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
    const { gives, shares } = weighSaying(opinion, weights);
    const given = Math.exp(gives + weighParts(opinion.where, weights.opinion));
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

const WEIGHED = new WeakMap<Evidence, Weighed>();

function weighSaying({ saying, sentence }: Opinion, weights: OpinionWeights): Weighed {
  const known = WEIGHED.get(saying);
  if (known?.weights === weights) return known;
  const wording = weighWording(sentence, weights.words);
  const gives = weighEvidence(saying, weights.opinion) + wording.verdict;
  const weighed = { weights, gives, shares: shareValues(saying, wording, weights.value) };
  WEIGHED.set(saying, weighed);
  return weighed;
}
