import type { Member } from '../members/lay-out-series';
import type { Announcement } from '../openings/find-announcements';
import type { Tells } from '../openings/read-tells';
import type { Story } from '../story/read-story';
import type { Ranks } from './series-ranks';

/** A candidate series as its evidence is read. */
export interface Told {
  readonly story: Story;
  readonly members: readonly Member[];
  readonly first: Member;
  readonly last: Member;
  /** The announcements before it, near enough to announce it. */
  readonly before: readonly Announcement[];
  /** What `buildSeries` says of it. */
  readonly fit: number;
  readonly leftOut: number;
  /** For every block of the story, the log odds that a scenario starts with it. */
  readonly odds: readonly number[];
  /** For every sentence of the story, how much it sounds like a claim and like a verdict. */
  readonly tells: readonly Tells[];
  /** How much the story is told as those are that set out scenarios, from -1 to 1. */
  readonly manner: number;
  /** The numbers that the blocks open with. */
  readonly ranks: Ranks;
  /** The blocks that open in the same layout as its first member: all headings of a level, all bold lead-ins. */
  readonly alike: readonly number[];
  /** How many enumerating openings stand among its members that aren't among them. */
  readonly skipped: number;
}

/** The share of its members of which something is true. */
export function share({ members }: Told, test: (member: Member) => boolean): number {
  let count = 0;
  for (const member of members) if (test(member)) count += 1;
  return count / members.length;
}
