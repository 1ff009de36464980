import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { loadArticles } from '../site/load';
import { openArticle, type Verdict } from './passages/check-passage';
import { choosePassages } from './passages/choose-passages';
import { seededRandom } from './passages/random';

/** In all, over every story. `PRESSQUOTE_SEED` chooses other passages. */
const COUNT = { chromium: 200, firefox: 32 };
const SEED = Number(process.env['PRESSQUOTE_SEED'] ?? 500);
const MOST_LEFT_OUT = 0.02;

const stories = loadArticles().flatMap((article) =>
  article.stories.map((story, index) => ({ name: `${article.slug} ${index + 1}`, article, story, index })),
);

describe.each(families)('links in %s', (family) => {
  let session: Session;
  const verdicts: Verdict[] = [];
  beforeAll(async () => {
    session = await launchWithExtension({ family, extension: `dist/${family}` });
  });
  afterAll(() => session.close());

  test.each(stories)('lead to the very passage quoted, in $name', async ({ article, story, index }) => {
    const at = stories.findIndex((each) => each.story === story);
    const count =
      Math.floor(((at + 1) * COUNT[family]) / stories.length) - Math.floor((at * COUNT[family]) / stories.length);
    const found: Verdict[] = [];
    const opened = await openArticle(session, article, index);
    try {
      for (const passage of choosePassages(story.blocks, count, seededRandom(SEED + at)))
        found.push(await opened.check(passage));
      verdicts.push(...found);
      expect(found.filter(({ kind }) => kind === 'wrong')).toEqual([]);
    } finally {
      await opened.close();
    }
  });

  test('are seldom left out', () => {
    expect(verdicts.length).toBe(COUNT[family]);
    expect(verdicts.filter(({ kind }) => kind === 'leftOut').length).toBeLessThanOrEqual(COUNT[family] * MOST_LEFT_OUT);
  });
});
