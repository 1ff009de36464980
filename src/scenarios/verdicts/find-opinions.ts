import type { Member } from '../lay-out-series';
import type { Sentence, Story } from '../read-story';
import { type Links, readLinks, readSignatures, type Signatures } from './read-links';
import { readSaying, type Saying } from './read-saying';
import { shareOdds } from './share-odds';

/** What a sentence may say of a member. */
export interface Opinion {
  readonly sentence: Sentence;
  /** The odds that it gives, where it gives them to all members at once. */
  readonly percent?: number | null;
  /** Where it stands. */
  readonly where: Readonly<Record<string, number>>;
  readonly saying: Saying;
}

const FAR_BEHIND = 4;

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
    const { length } = member.sentences;
    const told = claims[i];
    const claim = told ? member.sentences.indexOf(told) : -1;
    const own = member.sentences.flatMap((sentence, place) =>
      judge(story, sentence, {
        ...readAfterClaim(place, claim),
        'first of its own': Number(place === 0),
        'how far on': place / length,
        'last of its own': Number(place === length - 1),
        'last but one': Number(place === length - 2),
        'own paragraph': Number(sentence.block > member.block && isAlone(story, sentence.block)),
        'linked to another': Number(isRival(linked.get(sentence.index), i)),
      }),
    );
    const inside = new Set(member.sentences.map(({ index }) => index));
    const below = links.flatMap((each) => (inside.has(each.sentence.index) ? [] : readBelow(story, each, i)));
    const given = odds && {
      sentence: odds.sentence,
      where: { below: 1 },
      saying: readSaying(odds.sentence),
      percent: odds.percents[i] ?? null,
    };
    return given ? [given, ...own, ...below] : [...own, ...below];
  });
}

/** Where a sentence stands beside the claim: what weighs it follows it. */
function readAfterClaim(place: number, claim: number): Record<string, number> {
  if (claim < 0) return {};
  return {
    claim: Number(place === claim),
    'before the claim': Number(place < claim),
    'right behind the claim': Number(place === claim + 1),
    'behind the claim': Math.max(0, Math.min(FAR_BEHIND, place - claim)) / FAR_BEHIND,
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
function judge(story: Story, sentence: Sentence, where: Readonly<Record<string, number>>): Opinion[] {
  const kind = story.blocks[sentence.block]?.kind;
  if (kind === 'caption' || kind === 'row' || kind === 'heading') return [];
  return [{ sentence, where, saying: readSaying(sentence) }];
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
