import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/dom/read-article';
import { readStory } from '../../../src/article/dom/read-story';
import { expectedStories, fixtures, render, storyPlaces } from '../fixtures';

describe.each(fixtures('articles'))('$slug', (fixture) => {
  const stories = expectedStories(fixture);

  test('its stories are found, with all that the page says of them', async () => {
    const document = await render(fixture.html, fixture.expected.address);
    const articles = storyPlaces(document).map((place) => readArticle(place, new URL(fixture.expected.address)));
    expect(articles).toEqual(stories.map(({ article }) => article));
  });

  test('its blocks are the story as a reader sees it, and nothing else', async () => {
    const document = await render(fixture.html, fixture.expected.address);
    const read = storyPlaces(document).map((place, index) =>
      readStory(place.body, String(stories[index]?.article['title'])).blocks.map(({ kind, text }) => ({ kind, text })),
    );
    expect(read).toEqual(stories.map(({ blocks }) => blocks));
  });

  test('reading it leaves the page as it was', async () => {
    const document = await render(fixture.html, fixture.expected.address);
    const before = document.documentElement.outerHTML;
    for (const place of storyPlaces(document)) {
      readArticle(place, new URL(fixture.expected.address));
      readStory(place.body, '');
    }
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
