import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from '../browsers/find-browser';
import { launchWithExtension } from '../browsers/launch';
import type { Session } from '../browsers/session';
import { type FixtureArticle, type FixtureStory, loadArticles } from '../site/load';
import { answerFor } from '../site/serve';
import { readRealArticles, wrapStory } from '../site/wrap';
import { choosePassages, StoryMap, selectPassage } from './find-passages';
import { expectQuote } from './read-quote';

interface Case extends Pick<FixtureArticle, 'address' | 'stories' | 'policyLimit'> {
  readonly name: string;
  readonly html: string | null;
}

const fixtures: Case[] = loadArticles().map(({ slug, address, stories, policyLimit }) => {
  return { name: slug, address, stories, policyLimit, html: null };
});
const variants = ['networker', 'wordpress'] as const;
const real: Case[] = readRealArticles().flatMap((article) =>
  variants.map((variant) => ({
    name: `${article.name}, ${variant}`,
    address: article.story.article.url,
    stories: [article.story] as const,
    policyLimit: 500,
    html: wrapStory(article, variant),
  })),
);

describe.each(families)('what is copied from a story in %s', (family) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithExtension({ family, extension: `dist/${family}` });
  });
  afterAll(() => session.close());

  test.each([...fixtures, ...real])(
    'is a quote with a link: $name',
    async ({ address, stories, policyLimit, html }) => {
      const answer = (url: string) =>
        html !== null && url === address ? { status: 200, contentType: 'text/html', body: html } : answerFor(url);
      const page = await session.open(address, { answer });
      const limit = Math.min(500, policyLimit ?? 500);
      const expectPasted = async ({ article }: FixtureStory, selected: readonly string[]): Promise<void> => {
        await session.copy(page);
        expectQuote(await session.paste(page), { article, selected, limit });
      };
      const maps = await StoryMap.readAll(page, stories);
      for (const [index, map] of maps.entries()) {
        const story = stories[index] ?? stories[0];
        for (const passage of choosePassages(story.blocks, map)) {
          await selectPassage(session, page, passage);
          await expectPasted(story, passage.selected);
        }
      }
      const [story] = stories;
      const texts = story.blocks.map(({ text }) => text);
      await session.selectAll(page);
      await expectPasted(story, texts);
      const longest = texts.indexOf(texts.toSorted((a, b) => b.length - a.length)[0] ?? '');
      const [map] = maps;
      if (!map) throw new Error('No story.');
      const selected = await session.selectByKeyboard(page, map.before(longest, 0), ['ArrowDown', 'End']);
      await expectPasted(story, [selected.replace(/\s+/g, ' ').trim()]);
      await page.close();
    },
  );

  if (real.length === 0) {
    test('of published stories was left out: PRESSQUOTE_ARTICLES names no folder with them', () => {
      expect(process.env['PRESSQUOTE_ARTICLES'] ?? '').toBe('');
    });
  }
});
