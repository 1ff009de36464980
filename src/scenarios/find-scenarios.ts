import type { Block } from '../article/types';
import { findKeyClaim } from './claims/find-key-claim';
import { nameScenario } from './members/name-scenario';
import { chooseSeries } from './series/choose-series';
import { excerptAt, readStory, type Story } from './story/read-story';
import { isEnglish } from './story/vocabulary';
import type { Question, ScenarioSummary } from './types';
import { findVerdicts } from './verdicts/find-verdicts';
import { FITTED_WEIGHTS } from './weights/fitted-weights';
import type { Weights } from './weights/weights';

const NONE: ScenarioSummary = { question: null, scenarios: [] };

/**
 * Finds the ways forward that an article sets out side by side, in the order in which it treats them: none, or two and
 * more. Takes any blocks, never throws, gives the same answer for the same blocks, and shows nothing as the article's
 * words that isn't a slice of a block's text. English only: any other language gives none. The weights are those that
 * come with the engine; only what fits them gives others.
 */
export function findScenarios(blocks: readonly Block[], weights: Weights = FITTED_WEIGHTS): ScenarioSummary {
  const story = readStory(blocks);
  if (!isEnglish(story.sentences)) return NONE;
  const chosen = chooseSeries(story, weights);
  if (!chosen) return NONE;
  const { members, announcement } = chosen;
  const claims = members.map((member) => findKeyClaim(story, member, weights));
  const verdicts = findVerdicts(
    story,
    members,
    claims.map((claim) => claim?.sentence ?? null),
    weights,
  );
  const scenarios = members.map((member, i) => {
    const claim = claims[i];
    const { label, holder } = nameScenario(story, member);
    return {
      label,
      keyClaim: excerptAt(story, claim?.sentence.block ?? member.block, claim?.start ?? 0, claim?.end ?? 0),
      holder,
      verdict: verdicts[i] ?? { value: 'none' as const, sentence: null },
      blocks: { start: member.block, end: member.endBlock },
    };
  });
  return { question: announcement ? readQuestion(story, announcement) : null, scenarios };
}

function readQuestion(
  story: Story,
  { sentence, promised }: { sentence: number; promised: number | null },
): Question | null {
  const found = story.sentences[sentence];
  return found ? { sentence: excerptAt(story, found.block, found.start, found.end), promised } : null;
}
