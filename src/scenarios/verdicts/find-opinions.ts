import type { Member } from '../members/lay-out-series';
import type { Sentence, Story } from '../story/read-story';
import type { Evidence } from '../weights/weights';
import { type Links, readLinks, readSignatures, type Signatures } from './read-links';
import { readSaying } from './read-saying';
import { shareOdds } from './share-odds';

/** What a sentence may say of a member. */
export interface Opinion {
  readonly sentence: Sentence;
  /** The odds that it gives, where it gives them to all members at once. */
  readonly percent?: number | null;
  /** Where it stands. */
  readonly where: readonly Evidence[];
  /** What it says. */
  readonly saying: Evidence;
}

const FAR_BEHIND = 4;
const BELOW = { below: 1 };
const RIVAL = { 'linked to another': 1 };

/** What is said of each member: in it, and below the last one where it is spoken of again. */
export function findOpinions(
  story: Story,
  members: readonly Member[],
  claims: readonly (Sentence | null)[],
): Opinion[][] {
  const signatures = readSignatures(story, members);
  const links = readLinks(story, members, signatures);
  const odds = findSharedOdds(links, members, signatures);
  const linked = new Map(links.map((each) => [each.sentence.index, each]));
  return members.map((member, i) => {
    const told = claims[i] ?? null;
    const own = judgeOwn(story, member, told).map((opinion) =>
      isRival(linked.get(opinion.sentence.index), i) ? { ...opinion, where: [...opinion.where, RIVAL] } : opinion,
    );
    const inside = new Set(member.sentences.map(({ index }) => index));
    const below = links.flatMap((each) => (inside.has(each.sentence.index) ? [] : readBelow(story, each, i)));
    const given = odds && {
      sentence: odds.sentence,
      where: [BELOW],
      saying: readSaying(odds.sentence),
      percent: odds.percents[i] ?? null,
    };
    return given ? [given, ...own, ...below] : [...own, ...below];
  });
}

interface Judged {
  readonly claim: Sentence | null;
  readonly opinions: readonly Opinion[];
}

const OWN = new WeakMap<Member, Judged>();

/** What a member's own sentences may say of it; they are judged once, however many series have the member. */
function judgeOwn(story: Story, member: Member, claim: Sentence | null): readonly Opinion[] {
  const known = OWN.get(member);
  if (known?.claim === claim) return known.opinions;
  const at = claim ? member.sentences.indexOf(claim) : -1;
  const opinions = member.sentences.flatMap((sentence, place) =>
    judge(story, sentence, readPlace(story, member, place, at)),
  );
  OWN.set(member, { claim, opinions });
  return opinions;
}

/** Where a sentence stands in its member and beside the claim: what weighs it follows it. */
function readPlace(story: Story, { block, sentences }: Member, place: number, claim: number): Evidence {
  const own = sentences[place]?.block ?? block;
  const behind = claim < 0 ? 0 : place - claim;
  return {
    claim: Number(place === claim),
    'before the claim': Number(place < claim),
    'right behind the claim': Number(behind === 1),
    'behind the claim': Math.max(0, Math.min(FAR_BEHIND, behind)) / FAR_BEHIND,
    'first of its own': Number(place === 0),
    'how far on': place / sentences.length,
    'last of its own': Number(place === sentences.length - 1),
    'last but one': Number(place === sentences.length - 2),
    'own paragraph': Number(own > block && isAlone(story, own)),
  };
}

/** The first sentence, of the last member or below, that gives every member its odds. */
function findSharedOdds(links: readonly Links[], members: readonly Member[], signatures: Signatures) {
  const last = members[members.length - 1]?.sentences ?? [];
  for (const sentence of [...last, ...links.map((each) => each.sentence)]) {
    const percents = shareOdds(sentence, members.length, signatures);
    if (percents) return { sentence, percents };
  }
  return null;
}

/** A sentence as an opinion, unless it stands where no verdict does. */
function judge(story: Story, sentence: Sentence, where: Evidence): Opinion[] {
  const kind = story.blocks[sentence.block]?.kind;
  if (kind === 'caption' || kind === 'row' || kind === 'heading') return [];
  return [{ sentence, where: [where], saying: readSaying(sentence) }];
}

const LEAST_LINK = 0.4;
const MOST_LINK = 4;

function isRival(links: Links | undefined, member: number): boolean {
  return !!links && Math.max(...links.strengths) > (links.strengths[member] ?? 0) + LEAST_LINK;
}

/** A sentence below as an opinion on a member, if it is linked to it. */
function readBelow(story: Story, links: Links, member: number): Opinion[] {
  const strength = links.strengths[member] ?? 0;
  if (strength < LEAST_LINK) return [];
  return judge(story, links.sentence, {
    below: 1,
    linked: Math.min(MOST_LINK, strength) / 2,
    carried: Number(links.carried),
    'linked to another': Number(isRival(links, member)),
  });
}

function isAlone({ firstOf }: Story, block: number): boolean {
  return (firstOf[block + 1] ?? 0) - (firstOf[block] ?? 0) === 1;
}
