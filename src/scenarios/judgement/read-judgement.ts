import type { Sentence } from '../story/read-story';
import { Cue } from '../story/vocabulary';
import { HEDGE_WORDS } from './hedge-words';
import { compilePhrases, matchPhrase, type Phrases } from './match-phrases';
import { PLAIN_WORDS } from './plain-words';
import { PRAISE_WORDS } from './praise-words';

/** How often a sentence passes each kind of judgement, "not …" where it is negated, none counted more than twice. */
export type Judgement = Readonly<Record<string, number>>;

const PLAIN: Phrases<string> = compilePhrases(PLAIN_WORDS);
const OTHER: Phrases<string> = compilePhrases({ ...PRAISE_WORDS, ...HEDGE_WORDS });
const LONGEST = 120;
const MOST = 2;
/** How far behind a "not" its words are still negated. */
const SCOPE = 5;
/** What a "not" turns round. */
const TURNED: ReadonlySet<string> = new Set([
  ...['plainly likely', 'plainly unlikely', 'likely', 'unlikely', 'praise', 'blame', 'bet', 'opines'],
  ...['expects', 'underway', 'future', 'doubt', 'maybe'],
]);

const READ = new WeakMap<Sentence['words'], Judgement>();

/** Reads the judgement in a sentence; each sentence is read once, however often it is asked about. */
export function readJudgement({ words }: Pick<Sentence, 'words'>): Judgement {
  const known = READ.get(words);
  if (known) return known;
  const judgement = countJudgements(words);
  READ.set(words, judgement);
  return judgement;
}

interface Found {
  readonly kind: string;
  readonly to: number;
}

/** The phrases of a sentence by the word they begin at: first those that say it outright, then the others between. */
function findPhrases(words: Sentence['words']): Map<number, Found> {
  const found = new Map<number, Found>();
  const taken = new Set<number>();
  for (const phrases of [PLAIN, OTHER]) {
    for (let at = 0; at < words.length && at < LONGEST; at += 1) {
      if (taken.has(at)) continue;
      const match = matchPhrase(phrases, words, at);
      if (!match || taken.has(match.to - 1)) continue;
      found.set(at, match);
      for (let i = at; i < match.to; i += 1) taken.add(i);
    }
  }
  return found;
}

function countJudgements(words: Sentence['words']): Judgement {
  const phrases = findPhrases(words);
  const counts: Record<string, number> = {};
  const count = (name: string): void => {
    counts[name] = Math.min(MOST, (counts[name] ?? 0) + 1);
  };
  let negated = -1;
  let inside = 0;
  for (let at = 0; at < words.length && at < LONGEST; at += 1) {
    const word = words[at];
    if (!word) break;
    if (word.apart) negated = -1;
    const phrase = phrases.get(at);
    if (phrase) {
      count(TURNED.has(phrase.kind) && at <= negated ? `not ${phrase.kind}` : phrase.kind);
      inside = phrase.to;
    }
    if (!(word.cues & Cue.Not)) continue;
    negated = Math.max(at, inside - 1) + SCOPE;
    if (at >= inside) count('negation');
  }
  return counts;
}

/** Kinds that stand in many a sentence that judges nothing. */
const WEAK: ReadonlySet<string> = new Set([
  ...['opines', 'not opines', 'but', 'future', 'negation', 'needs', 'little', 'high', 'low', 'not future', 'among'],
]);

/** How often a sentence says what passes for a judgement; 0 is a sentence that can't give a verdict. */
export function countStrong(judgement: Judgement): number {
  let strong = 0;
  for (const [kind, times] of Object.entries(judgement)) if (!WEAK.has(kind)) strong += times;
  return strong;
}

/** Whether a sentence says outright that something is, or isn't, likely or right; null where it doesn't, or both. */
export function readPlain(judgement: Judgement): 'likely' | 'unlikely' | null {
  const likely = (judgement['plainly likely'] ?? 0) > 0;
  const unlikely = (judgement['plainly unlikely'] ?? 0) + (judgement['not plainly likely'] ?? 0) > 0;
  if (likely === unlikely) return null;
  return likely ? 'likely' : 'unlikely';
}
