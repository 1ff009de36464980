import { findCandidates } from '../../src/scenarios/choose-series';
import { CLAIM_PRIOR } from '../../src/scenarios/claims/claim-evidence';
import { findKeyClaim, listClaims, readClaims } from '../../src/scenarios/claims/find-key-claim';
import { collectOpenings } from '../../src/scenarios/collect-openings';
import { findAnnouncements } from '../../src/scenarios/find-announcements';
import { layOutSeries, type Member } from '../../src/scenarios/lay-out-series';
import type { Opening } from '../../src/scenarios/openings/opening';
import { readStartEvidence } from '../../src/scenarios/openings/read-starts';
import { readStory, type Story } from '../../src/scenarios/read-story';
import type { VerdictValue } from '../../src/scenarios/types';
import { findOpinions, type Opinion, readEvidenceForNone } from '../../src/scenarios/verdicts/find-opinions';
import { JUDGED } from '../../src/scenarios/verdicts/judged';
import type { LabelledChoice, Named } from './fit-weights';
import type { GoldArticle, GoldScenario } from './load-set';
import { isTightHit } from './match-scenarios';
import { readArticle } from './read-article';
import { readWholeEvidence } from './whole-evidence';

/** One article as the weights are fitted on it. */
export interface Labelled {
  readonly article: GoldArticle;
  readonly writer: string;
  /** For every paragraph and heading: whether a scenario starts with it. */
  readonly starts: readonly LabelledChoice[];
  /** Where its scenarios start; empty when it has none. */
  readonly gold: readonly number[];
  /** Every series that may be its scenarios: its evidence, and where its members start. */
  readonly series: readonly { readonly evidence: Named; readonly starts: readonly number[] }[];
  readonly claims: readonly LabelledChoice[];
  readonly opinions: readonly LabelledChoice[];
  /** What is said of each scenario, and the verdicts on them. */
  readonly said: readonly (readonly Opinion[])[];
  readonly verdicts: readonly VerdictValue[];
}

/** Who wrote an article: its folder's name begins so. */
export function readWriter({ slug }: GoldArticle): string {
  return slug.slice(0, 2);
}

/** Reads what the engine chooses among in an article, and which of it is right. */
export function labelArticle(article: GoldArticle, start: Named): Omit<Labelled, 'starts'> {
  const { blocks, elements } = readArticle(article.html);
  const story = readStory(blocks);
  const gold = article.scenarios.map((scenario) => scenario.starts_at_paragraph);
  const candidates = Array.from(findCandidates(story, start), ({ members, evidence }) => ({
    members,
    evidence,
    starts: members.map(({ block }) => elements[block] ?? -1),
  }));
  const right = candidates.find(({ starts }) => gold.length > 0 && starts.join() === gold.join());
  const members = right?.members ?? layOutGold(story, elements, gold);
  const claims = members.map((member) => findKeyClaim(story, member, CLAIM_PRIOR)?.sentence ?? null);
  const said = findOpinions(story, members, claims);
  return {
    article,
    writer: readWriter(article),
    gold,
    series: candidates,
    claims: labelClaims(story, members, article.scenarios),
    opinions: labelOpinions(said, article.scenarios),
    said,
    verdicts: said.map((_, i) => article.scenarios[i]?.verdict ?? 'none'),
  };
}

/** For every paragraph and heading of an article: whether a scenario starts with it. */
export function labelStarts(article: GoldArticle): LabelledChoice[] {
  const { blocks, elements } = readArticle(article.html);
  const story = readStory(blocks);
  const announcements = findAnnouncements(story);
  const starts = new Set(article.scenarios.map((scenario) => scenario.starts_at_paragraph));
  const evidence = readStartEvidence(story, collectOpenings(story, announcements), announcements);
  return evidence.flatMap((each, block) => {
    const { kind } = blocks[block] ?? {};
    if (kind !== 'paragraph' && kind !== 'heading') return [];
    const right = starts.has(elements[block] ?? -1) && elements[block - 1] !== elements[block];
    return [{ options: [{}, each], right: [!right, right], counts: 1 }];
  });
}

/** The members that the engine would have made had it found the starts; none where several start in one block. */
function layOutGold(story: Story, elements: readonly number[], gold: readonly number[]): Member[] {
  if (new Set(gold).size < gold.length) return [];
  const openings = gold.flatMap((start): Opening[] => {
    const block = elements.indexOf(start);
    const sentence = story.sentences[story.firstOf[block] ?? -1];
    if (!sentence || sentence.block !== block) return [];
    const kind = story.blocks[block]?.kind === 'heading' ? 'heading' : 'plain';
    return [
      {
        ...{ kind, block, sentence: sentence.index, start: sentence.start, opensBlock: true, inside: false, level: 0 },
        ...{ rank: null, noun: 'bare', word: '', turns: false, label: null },
      },
    ];
  });
  return openings.length === gold.length ? layOutSeries(story, openings) : [];
}

function labelClaims(story: Story, members: readonly Member[], gold: readonly GoldScenario[]): LabelledChoice[] {
  return members.map((member, i) => ({
    options: readClaims(story, member),
    right: listClaims(member).map(({ text }) => isTightHit(text, gold[i]?.key_sentences ?? [])),
    counts: 1,
  }));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isOneOf(text: string, sentences: readonly string[]): boolean {
  return sentences.some((sentence) => plain(sentence).includes(plain(text)) || plain(text).includes(plain(sentence)));
}

/** For every scenario the choice among all that a sentence may say of it, and nothing. */
function labelOpinions(said: readonly (readonly Opinion[])[], gold: readonly GoldScenario[]): LabelledChoice[] {
  return said.flatMap((opinions, i) => {
    const { verdict = 'none', verdict_sentences: sentences = [] } = gold[i] ?? {};
    const options = opinions.flatMap((opinion) => JUDGED.map((value) => readWholeEvidence(value, opinion)));
    const right = opinions.flatMap(({ sentence }) =>
      JUDGED.map((value) => value === verdict && isOneOf(sentence.text, sentences)),
    );
    if (verdict !== 'none' && !right.includes(true)) return [];
    return [{ options: [...options, readEvidenceForNone(opinions)], right: [...right, verdict === 'none'], counts: 1 }];
  });
}
