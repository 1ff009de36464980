import { CLAIM_PRIOR } from '../../../src/scenarios/claims/claim-evidence';
import { findKeyClaim, listClaims, readClaims } from '../../../src/scenarios/claims/find-key-claim';
import { layOutSeries, type Member } from '../../../src/scenarios/members/lay-out-series';
import { collectOpenings } from '../../../src/scenarios/openings/collect-openings';
import { findAnnouncements } from '../../../src/scenarios/openings/find-announcements';
import type { Opening } from '../../../src/scenarios/openings/opening';
import { readStartEvidence } from '../../../src/scenarios/openings/read-starts';
import { readTells } from '../../../src/scenarios/openings/read-tells';
import { START_PRIOR } from '../../../src/scenarios/openings/start-prior';
import { findCandidates, type OpeningWeights } from '../../../src/scenarios/series/find-candidates';
import { ANNOUNCED_WITHIN } from '../../../src/scenarios/series/series-contents';
import { readSeriesVerdicts, type VerdictWeights } from '../../../src/scenarios/series/series-verdicts';
import { readStory, type Sentence, type Story } from '../../../src/scenarios/story/read-story';
import type { VerdictValue } from '../../../src/scenarios/types';
import { findOpinions, type Opinion } from '../../../src/scenarios/verdicts/find-opinions';
import { JUDGED } from '../../../src/scenarios/verdicts/judged';
import { readEvidenceForNone } from '../../../src/scenarios/verdicts/weigh-opinions';
import type { Evidence } from '../../../src/scenarios/weights/weights';
import { type Lexicon, makeLexicon } from '../../../src/scenarios/wording/lexicon';
import { makeTables } from '../../../src/scenarios/wording/word-tables';
import { readArticle } from '../read-article';
import type { GoldArticle, GoldScenario } from '../scoring/load-set';
import { isTightHit } from '../scoring/match-scenarios';
import type { LabelledChoice, Named } from './fit-weights';
import { joinEvidence, markWording, readEvidenceFor } from './mark-wording';

/** One article, and what the engine chooses among in each of its scenarios. */
export interface Contents {
  readonly article: GoldArticle;
  readonly writer: string;
  readonly story: Story;
  /** The top-level element that each block stands in. */
  readonly elements: readonly number[];
  /** For every sentence: whether it stands right before the first scenario. */
  readonly announcing: readonly LabelledChoice[];
  readonly claims: readonly LabelledChoice[];
  readonly opinions: readonly LabelledChoice[];
  readonly values: readonly LabelledChoice[];
  /** What is said of each scenario, and the verdicts on them. */
  readonly said: readonly (readonly Opinion[])[];
  readonly verdicts: readonly VerdictValue[];
}

/** Every series that may be the scenarios of an article: its evidence, and where its members start. */
export interface LabelledSeries {
  readonly series: readonly { readonly evidence: Named; readonly starts: readonly number[] }[];
  /** Where its scenarios start; empty when it has none. */
  readonly gold: readonly number[];
}

/** One article as all weights are fitted on it. */
export interface Labelled extends Contents, LabelledSeries {
  /** For every paragraph and heading: whether a scenario starts with it. */
  readonly starts: readonly LabelledChoice[];
}

const NO_WORDS = { manner: {}, words: makeLexicon(makeTables()) };

/** Reads what the engine chooses among in the scenarios of an article, and which of it is right. */
export function labelContents(article: GoldArticle): Contents {
  const { blocks, elements } = readArticle(article.html, article.title);
  const story = readStory(blocks);
  const members = findMembers(story, elements, readGoldStarts(article));
  const claims = members.map((member) => {
    return findKeyClaim(story, member, { claim: CLAIM_PRIOR, ...NO_WORDS })?.sentence ?? null;
  });
  const said = findOpinions(story, members, claims);
  return {
    article,
    // A folder's name begins with who wrote it.
    writer: article.slug.slice(0, 2),
    story,
    elements,
    announcing: labelAnnouncing(story, elements, readGoldStarts(article)),
    claims: labelClaims(story, members, article.scenarios),
    opinions: labelOpinions(said, article.scenarios),
    values: labelValues(said, article.scenarios),
    said,
    verdicts: said.map((_, i) => article.scenarios[i]?.verdict ?? 'none'),
  };
}

function readGoldStarts({ scenarios }: GoldArticle): number[] {
  return scenarios.map((scenario) => scenario.starts_at_paragraph);
}

/** The members as the engine makes them, or would have made them had it found the starts. */
function findMembers(story: Story, elements: readonly number[], gold: readonly number[]): readonly Member[] {
  if (gold.length === 0) return [];
  for (const { members } of findCandidates(story, { start: START_PRIOR, ...NO_WORDS })) {
    if (members.map(({ block }) => elements[block] ?? -1).join() === gold.join()) return members;
  }
  return layOutGold(story, elements, gold);
}

/** Reads every series that may be the scenarios of an article. */
export function labelSeries(
  { article, story, elements }: Contents,
  weights: OpeningWeights & VerdictWeights,
): LabelledSeries {
  const series = Array.from(findCandidates(story, weights), ({ members, evidence }) => ({
    evidence: joinEvidence([...evidence, readSeriesVerdicts(story, members, weights)]),
    starts: members.map(({ block }) => elements[block] ?? -1),
  }));
  return { series, gold: readGoldStarts(article) };
}

/** For every paragraph and heading of an article: whether a scenario starts with it. */
export function labelStarts({ article, story, elements }: Contents, words: Lexicon): LabelledChoice[] {
  const announcements = findAnnouncements(story);
  const starts = new Set(readGoldStarts(article));
  const openings = collectOpenings(story, announcements);
  return readStartEvidence(story, openings, announcements, readTells(story, { words })).flatMap((each, block) => {
    const { kind } = story.blocks[block] ?? {};
    if (kind !== 'paragraph' && kind !== 'heading') return [];
    const right = starts.has(elements[block] ?? -1) && elements[block - 1] !== elements[block];
    return [
      {
        options: [{}, markWording(joinEvidence(each.evidence), each.first?.words ?? [])],
        right: [!right, right],
        counts: 1,
      },
    ];
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

function labelAnnouncing({ sentences, firstOf }: Story, elements: readonly number[], gold: readonly number[]) {
  const first = firstOf[elements.indexOf(gold[0] ?? -1)] ?? Number.POSITIVE_INFINITY;
  const start = elements.indexOf(gold[0] ?? -1);
  return sentences.flatMap((sentence): LabelledChoice[] => {
    // The block in which the first scenario starts may announce it as well, or not.
    if (sentence.block === start) return [];
    const right = sentence.index < first && sentence.index >= first - ANNOUNCED_WITHIN;
    return [{ options: [{}, markWording({ always: 1 }, sentence.words)], right: [!right, right], counts: 1 }];
  });
}

function labelClaims(story: Story, members: readonly Member[], gold: readonly GoldScenario[]): LabelledChoice[] {
  return members.map((member, i) => {
    const sentences = listClaims(member);
    return {
      options: readClaims(story, member).map((evidence, place) => {
        const sentence = sentences[place];
        return markWording(evidence, sentence?.words ?? []);
      }),
      right: sentences.map(({ text }) => isTightHit(text, gold[i]?.key_sentences ?? [])),
      counts: 1,
    };
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isOneOf(text: string, sentences: readonly string[]): boolean {
  return sentences.some((sentence) => plain(sentence).includes(plain(text)) || plain(text).includes(plain(sentence)));
}

/** For every scenario the choice among the sentences that may give the verdict on it, and none of them. */
function labelOpinions(said: readonly (readonly Opinion[])[], gold: readonly GoldScenario[]): LabelledChoice[] {
  return said.flatMap((opinions, i) => {
    const { verdict = 'none', verdict_sentences: sentences = [] } = gold[i] ?? {};
    const options = opinions.map(({ where, saying, sentence }) =>
      markWording(joinEvidence([...where, saying]), sentence.words),
    );
    const right = opinions.map(({ sentence }) => verdict !== 'none' && isOneOf(sentence.text, sentences));
    if (verdict !== 'none' && !right.includes(true)) return [];
    return [{ options: [...options, readEvidenceForNone(opinions)], right: [...right, verdict === 'none'], counts: 1 }];
  });
}

/** For every sentence that gives a verdict the choice of which; those that give the same verdict count as one. */
function labelValues(said: readonly (readonly Opinion[])[], gold: readonly GoldScenario[]): LabelledChoice[] {
  return said.flatMap((opinions, i) => {
    const { verdict = 'none', verdict_sentences: sentences = [] } = gold[i] ?? {};
    const given = verdict === 'none' ? [] : opinions.filter(({ sentence }) => isOneOf(sentence.text, sentences));
    return given.map(({ saying, sentence }) => labelValue(saying, sentence, verdict, 1 / given.length));
  });
}

/** The choice of which verdict a sentence gives. */
export function labelValue(
  saying: Evidence,
  { words }: Sentence,
  verdict: VerdictValue,
  counts: number,
): LabelledChoice {
  return {
    options: JUDGED.map((value) => readEvidenceFor(value, saying, words)),
    right: JUDGED.map((value) => value === verdict),
    counts,
  };
}
