import type { Sentence } from '../story/read-story';
import { Cue } from '../story/vocabulary';
import type { VerdictValue } from '../types';
import type { Opinion } from './find-opinions';

const ODDS =
  /\((\d{1,2})(?: ?%| per ?cent)|\b(?:gives?|gave|odds|probability|chances?|likelihood|weight|put (?:it|this|that) at|came out with|assigns?)\b[^.;]{0,40}?\b(\d{1,2})(?: ?%| per ?cent)|\b(\d{1,2})(?: ?%| per ?cent) (?:chance|probability|likely|odds|likelihood)/i;
const ONE_IN = /\bone (?:chance )?in (three|four|five|six|seven|eight|nine|ten|twenty)\b/i;
const PARTS = ['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const CHANCE = /\b(?:chance|gives?|allows?|odds)\b/i;
const LONGEST = 400;
const WHOLE = 100;

/** A probability in per cent that a sentence gives, and the sentence. */
export interface Odds {
  readonly percent: number;
  readonly sentence: Sentence;
}

/** The first probability given for a member, or null. */
export function readOdds(opinions: readonly Opinion[]): Odds | null {
  for (const { sentence, percent: shared } of opinions) {
    const percent = shared ?? readPercent(sentence);
    if (percent !== null) return { percent, sentence };
  }
  return null;
}

/** The probability in per cent that a sentence gives to what it speaks of, or null. */
export function readPercent({ text: whole, cues }: Sentence): number | null {
  const text = whole.slice(0, LONGEST);
  const match = cues & Cue.Digit ? ODDS.exec(text) : null;
  const percent = Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? Number.NaN);
  if (match && Number.isFinite(percent)) return percent;
  const part = PARTS.indexOf(ONE_IN.exec(text)?.[1]?.toLowerCase() ?? '-');
  return part > 0 && CHANCE.test(text) ? WHOLE / part : null;
}

/** What a probability says beside those given for the others: the highest or half and more is likely, the lowest isn't. */
export function weighOdds(odds: readonly (Odds | null)[], which: number): VerdictValue | null {
  const own = odds[which]?.percent;
  if (own === undefined) return null;
  const given = odds.flatMap((each) => (each ? [each.percent] : []));
  if (own >= 50 || (given.length > 2 && own === Math.max(...given))) return 'likely';
  return own <= 20 || (given.length > 1 && own === Math.min(...given)) ? 'unlikely' : 'mixed';
}
