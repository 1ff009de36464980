import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findBodies } from '../../../src/article/dom/find-body';
import { readStory } from '../../../src/article/dom/read-story';
import { findScenarios } from '../../../src/scenarios/find-scenarios';
import { loadArticles } from '../../site/load';

/** What a careful reader takes from each fixture with scenarios: how likely it finds them, in order. */
const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  'grid-after-winter': ['unlikely', 'likely', 'mixed'],
  'harvest-forecast': ['unlikely', 'likely', 'mixed'],
  'if-the-dam-is-rebuilt': ['likely', 'unlikely'],
  'museum-of-lost-keys': ['unlikely', 'mixed', 'likely'],
  'no-metadata': ['unlikely', 'mixed', 'likely'],
  'who-mends-the-city': ['unlikely', 'mixed', 'likely'],
};

const POINTS = /^(?:it|its|this|that|they|their|option|still|some)\b/i;

test.each(loadArticles())('$slug: as many scenarios as a reader finds, and as likely as it finds them', (article) => {
  const { document } = new JSDOM(article.html).window;
  const [body] = findBodies(document);
  const { blocks } = body ? readStory(body, document.title) : { blocks: [] };
  const { scenarios } = findScenarios(blocks);
  expect(scenarios.map(({ verdict }) => verdict.value)).toEqual(VERDICTS[article.slug] ?? []);
  expect(scenarios).toHaveLength(article.scenarios);
  for (const { holder, verdict } of scenarios) {
    expect(holder?.text ?? '').not.toMatch(POINTS);
    expect(blocks[verdict.sentence?.span.block ?? -1]?.kind).not.toBe('caption');
  }
});
