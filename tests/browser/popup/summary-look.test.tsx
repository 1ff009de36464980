import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import type { StoryMessage } from '../../../src/platform/messages';
import { resetFake } from '../fake-browser';
import { findViolations } from '../ui/find-violations';
import { closePopup, openPopup, preferTheme } from './open-popup';
import { headedBlocks, story, unselected } from './summary-story';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));
vi.mock('../../../src/scenarios/find-scenarios', () => import('./summary-story'));

const STORIES: readonly [string, StoryMessage, string][] = [
  ['scenarios', story, '.scenarios'],
  ['outline', { blocks: headedBlocks, place: null }, '.outline'],
];

async function open(readStory: StoryMessage, selector: string, language: 'en' | 'uk'): Promise<void> {
  resetFake({ language, page: { describePage: unselected, readStory } });
  await openPopup();
  await vi.waitFor(() => expect(document.querySelector(selector)).not.toBeNull());
  for (const gauge of document.querySelectorAll('[aria-expanded]')) await userEvent.click(gauge);
}

afterEach(async () => {
  closePopup();
  await screen.viewport(414, 896);
});

describe.each(STORIES)('the summary (%s)', (_, readStory, selector) => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds (%s)', async (theme) => {
    await preferTheme(theme);
    await open(readStory, selector, 'en');
    expect(await findViolations(document.body)).toEqual([]);
  });

  it.each([
    [320, 'en'],
    [320, 'uk'],
    [190, 'en'],
    [190, 'uk'],
  ] as const)('fits %s pixels without scrolling sideways (%s)', async (width, language) => {
    await screen.viewport(width, 600);
    await open(readStory, selector, language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it('gives every button of the map room to be pressed, in the narrowest popup', async () => {
  await screen.viewport(320, 600);
  await open(story, '.scenarios', 'en');
  const boxes = [...document.querySelectorAll('.map button')].map((each) => each.getBoundingClientRect());
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});
