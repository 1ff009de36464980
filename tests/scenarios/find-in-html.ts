import { findScenarios } from '../../src/scenarios/find-scenarios';
import type { Weights } from '../../src/scenarios/weights/weights';
import { readArticle } from './read-article';
import type { FoundScenario } from './scoring/match-scenarios';

/** An article's title and the markup of its body. */
export interface Markup {
  readonly title: string;
  readonly html: string;
}

/** The scenarios of an article's markup, by the engine's weights or others, in the form of the contract of `npm run scenarios`. */
export function findInHtml({ html, title }: Markup, weights?: Weights): FoundScenario[] {
  const { blocks, elements } = readArticle(html, title);
  return findScenarios(blocks, weights).scenarios.map(({ blocks: { start }, keyClaim, verdict }) => ({
    start: elements[start] ?? 0,
    text: keyClaim.text,
    verdict: verdict.value === 'none' ? null : verdict.value,
  }));
}
