import type { Member } from '../lay-out-series';
import type { Sentence, Story } from '../read-story';
import { readWording } from '../read-wording';
import { Cue } from '../vocabulary';
import { countStrong, readJudgement } from './read-judgement';
import { type Links, readLinks, readSignatures, type Signatures } from './read-links';
import { readPercent } from './read-odds';
import { shareOdds } from './share-odds';

/** What a sentence may say of a member. */
export interface Opinion {
  readonly sentence: Sentence;
  /** The odds that it gives, where it gives them to all members at once. */
  readonly percent?: number | null;
  readonly evidence: Readonly<Record<string, number>>;
  readonly wording: readonly string[];
}

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
    const own = member.sentences.flatMap((sentence, place) =>
      judge(story, sentence, {
        claim: Number(sentence === claims[i]),
        'first of its own': Number(place === 0),
        'how far on': place / length,
        'last of its own': Number(place === length - 1),
        'last but one': Number(place === length - 2),
        'own paragraph': Number(sentence.block > member.block && isAlone(story, sentence.block)),
        'linked to another': Number(isRival(linked.get(sentence.index), i)),
      }),
    );
    const told = new Set(member.sentences.map(({ index }) => index));
    const below = links.flatMap((each) => (told.has(each.sentence.index) ? [] : readBelow(story, each, i)));
    const given = odds && { ...toOpinion(odds.sentence, { below: 1 }), percent: odds.percents[i] ?? null };
    return given ? [given, ...own, ...below] : [...own, ...below];
  });
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

/** A sentence as an opinion, unless it judges nothing or stands where no verdict does. */
function judge(story: Story, sentence: Sentence, where: Readonly<Record<string, number>>): Opinion[] {
  const kind = story.blocks[sentence.block]?.kind;
  if (kind === 'caption' || kind === 'row' || kind === 'heading') return [];
  const judges = countStrong(readJudgement(sentence)) > 0 || readPercent(sentence) !== null;
  return [toOpinion(sentence, { ...where, unmarked: Number(!judges) })];
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

const SUMS_UP =
  /^["“]?(?:consequently|so|hence|thus|therefore|in short|in sum|in the end|on balance|all in all|all told|in (?:his|her|my|our|their) (?:view|opinion|judge?ment)|summing up|for (?:my|our) part|all the same|that said|even so|still|nonetheless|nevertheless|yet|as (?:things stand|for|to)|of (?:the|all|these))\b/i;

/** "This scenario", "the second view", "that plan". */
function namesView(words: Sentence['words']): boolean {
  return words.some(({ text }, i) => {
    if (text !== 'this' && text !== 'that' && text !== 'the') return false;
    const next = words[i + 1]?.cues ?? 0;
    const cues = next & Cue.Ordinal ? (words[i + 2]?.cues ?? 0) : text === 'the' ? 0 : next;
    return (cues & Cue.View) > 0 && (cues & Cue.Plural) === 0;
  });
}

/** "More justified than the first". */
function comparesViews(words: Sentence['words']): boolean {
  return words.some(
    ({ text }, i) => text === 'than' && words.slice(i + 1, i + 3).some(({ cues }) => cues & (Cue.Ordinal | Cue.Other)),
  );
}

/** A sentence as an opinion; `where` tells its place. */
export function toOpinion(sentence: Sentence, where: Readonly<Record<string, number>>): Opinion {
  const { text, cues, words } = sentence;
  const has = (cue: number): number => (cues & cue ? 1 : 0);
  const opener = words[0]?.cues ?? 0;
  const judgement = readJudgement(sentence);
  return {
    sentence,
    wording: readWording(sentence),
    evidence: {
      ...where,
      ...judgement,
      'says much': Math.min(3, countStrong(judgement)),
      'names the view': Number(namesView(words)),
      'compares the views': Number(comparesViews(words)),
      'sums up': Number(SUMS_UP.test(text)),
      'first person': has(Cue.Me),
      quoted: has(Cue.Quote),
      'quotation first': Number(/^["“]/.test(text)),
      'but first': Number((opener & Cue.But) > 0),
      'points back': Number((opener & Cue.Pronoun) > 0),
      numbers: has(Cue.Digit),
      'past only': Number((cues & Cue.Past) > 0 && (cues & Cue.Modal) === 0),
      would: has(Cue.Would),
      asks: Number(/\?["”’]?$/.test(text)),
      brief: Number(words.length < 9),
      long: Number(words.length > 35),
    },
  };
}
