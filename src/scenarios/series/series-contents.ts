import type { Member } from '../members/lay-out-series';
import { type Tells, tellsOf } from '../openings/read-tells';
import type { Sentence, Story } from '../story/read-story';
import type { Told } from './told-series';

const CLAIM_WITHIN = 4;
/** How many sentences before the first member may announce them all. */
export const ANNOUNCED_WITHIN = 2;

/** How much its members sound as if each claimed something and were weighed. */
export function readContents({ story, members, first, tells }: Told) {
  const claims: number[] = [];
  const verdicts: number[] = [];
  let closes = 0;
  for (const { sentences } of members) {
    const own = sentences.map((sentence) => tellsOf(tells, sentence));
    claims.push(most(own.slice(0, CLAIM_WITHIN), 'claim'));
    verdicts.push(most(own, 'verdict'));
    closes += own.at(-1)?.verdict ?? 0;
  }
  return {
    'announced in words': most(
      before(story, first).map((sentence) => tellsOf(tells, sentence)),
      'announces',
    ),
    claimed: mean(claims),
    'least claimed': Math.min(...claims),
    weighed: mean(verdicts),
    'least weighed': Math.min(...verdicts),
    'closes weighed': closes / members.length,
  };
}

/** The sentences right before the first member. */
function before({ sentences }: Story, { opening }: Member): readonly Sentence[] {
  return sentences.slice(Math.max(0, opening.sentence - ANNOUNCED_WITHIN), opening.sentence);
}

function most(tells: readonly Tells[], of: keyof Tells): number {
  return tells.reduce((top, each) => Math.max(top, each[of]), -1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
