import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { fake, resetFake } from '../fake-browser';
import { closePopup, openPopup, page } from './open-popup';
import { blocks, headedBlocks, plainBlocks, story, summary, unselected } from './summary-story';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));
vi.mock('../../../src/scenarios/find-scenarios', () => import('./summary-story'));

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const list = screen.getByRole('list', { name: 'Scenarios', exact: true });
const card = (index: number) => list.getByRole('listitem').nth(index);
const asked = (name: string) => fake.calls.filter((call) => call.name === `message ${name}`).map(({ value }) => value);
const range = (block: number, start: number, end: number) => ({
  start: { block, offset: start },
  end: { block, offset: end },
});

beforeEach(() => {
  const shown = { isShown: true };
  resetFake({ page: { describePage: unselected, readStory: story, showRange: shown, findFragment: 'text=a,b' } });
});
afterEach(() => {
  vi.restoreAllMocks();
  closePopup();
});

/** What the popup writes to the clipboard. */
function watchClipboard() {
  return vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
}

async function written(clipboard: ReturnType<typeof watchClipboard>, type: string): Promise<string> {
  const item = clipboard.mock.lastCall?.[0][0];
  return (await item?.getType(type))?.text() ?? '';
}

describe('the tabs of a story', () => {
  it('open with the summary while nothing is selected, under the story’s own card', async () => {
    await openPopup();
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.element(screen.getByRole('tab', { name: 'Summary' })).toHaveAttribute('aria-selected', 'true');
    await expect.element(list).toBeVisible();
  });

  it('open with the quote where something is selected, and then never ask for the story', async () => {
    fake.page['describePage'] = page;
    await openPopup();
    await expect
      .element(screen.getByRole('tab', { name: 'Quote', exact: true }))
      .toHaveAttribute('aria-selected', 'true');
    expect(asked('readStory')).toEqual([]);
  });

  it('stay where they were while the reader is in the settings', async () => {
    await openPopup();
    await userEvent.click(screen.getByRole('tab', { name: 'Quote', exact: true }));
    await userEvent.click(button('Settings'));
    await userEvent.click(button('Back'));
    await expect
      .element(screen.getByRole('tab', { name: 'Quote', exact: true }))
      .toHaveAttribute('aria-selected', 'true');
  });
});

describe('a summary', () => {
  it('is a list with each scenario’s verdict, name and claim in the article’s words', async () => {
    await openPopup();
    await expect.element(card(2)).toBeVisible();
    const cards = [...document.querySelectorAll('li')];
    expect(cards.map(({ dataset }) => dataset['verdict'])).toEqual(['unlikely', 'likely', 'none']);
    const names = cards.map((each) => each.querySelector('h2')?.textContent);
    expect(names).toEqual(['the first scenario', 'Scenario 2', 'the third scenario']);
    const claims = cards.map((each) => each.querySelector('blockquote')?.textContent);
    expect(claims).toEqual(summary.scenarios.map(({ keyClaim }) => keyClaim.text));
    await expect.element(card(0)).toHaveTextContent('Held by Olena Marchuk');
    await expect.element(screen.getByText('3 scenarios, as the article promises.')).toBeVisible();
  });

  it('says whose words and whose arrangement it is, and sends nothing by itself', async () => {
    await openPopup();
    await expect.element(screen.getByText(/The words are the article’s, the arrangement is ours/)).toBeVisible();
    const address = new URL(document.querySelector<HTMLAnchorElement>('.help a')?.href ?? '');
    expect(address.origin + address.pathname).toBe('https://github.com/pressquote/pressquote/issues/new');
    expect(address.searchParams.get('title')).toContain('The <b>ferry</b> & the post');
    expect(address.searchParams.get('body')).toContain('https://euromaidanpress.com/2026/05/04/the-ferry/');
  });

  it('opens the sentence that a verdict rests on, which leads to its place', async () => {
    await openPopup();
    const gauge = card(0).getByRole('button', { name: 'Found unlikely' });
    await expect.element(gauge).toHaveAttribute('aria-expanded', 'false');
    const sentence = card(0).getByText(/^But this is unlikely/);
    await expect.element(sentence).not.toBeVisible();
    await userEvent.click(gauge);
    await expect.element(gauge).toHaveAttribute('aria-expanded', 'true');
    await expect.element(sentence).toBeVisible();
    await userEvent.click(card(0).getByRole('button', { name: 'Show in the page' }));
    await vi.waitFor(() => expect(asked('showRange')).toHaveLength(1));
    const at = summary.scenarios[0]?.verdict.sentence?.span;
    expect(asked('showRange')).toEqual([{ pressquote: 'showRange', request: range(2, at?.start ?? 0, at?.end ?? 0) }]);
  });

  it('has no button where there is no verdict to open', async () => {
    await openPopup();
    await expect.element(card(2).getByText('No verdict')).toBeVisible();
    expect(
      card(2)
        .getByRole('button', { name: /verdict/ })
        .query(),
    ).toBeNull();
  });

  it.each([
    ['its heading', () => list.getByRole('button', { name: 'the third scenario', exact: true }), 4],
    ['its stretch of the map', () => button('3. the third scenario'), 4],
    ['the reader’s own place', () => button('Where you were reading'), 1],
  ])('leads by %s to where it stands in the page', async (_, find, block) => {
    await openPopup();
    await userEvent.click(find());
    await vi.waitFor(() => expect(asked('showRange')).toHaveLength(1));
    const whole = range(block, 0, blocks[block]?.text.length ?? 0);
    expect(asked('showRange')).toEqual([{ pressquote: 'showRange', request: whole }]);
  });

  it('says so where the page no longer has the passage', async () => {
    fake.page['showRange'] = { isShown: false };
    await openPopup();
    await userEvent.click(list.getByRole('button', { name: 'the first scenario', exact: true }));
    await expect.element(screen.getByText('It is no longer on the page.')).toBeVisible();
  });

  it('has no place of the reader’s where the page doesn’t tell it', async () => {
    fake.page['readStory'] = { ...story, place: null };
    await openPopup();
    await expect.element(list).toBeVisible();
    expect(button('Where you were reading').query()).toBeNull();
  });

  it('quotes a claim with a link that leads to it', async () => {
    const clipboard = watchClipboard();
    await openPopup();
    await userEvent.click(card(0).getByRole('button', { name: 'Quote' }));
    await expect.element(screen.getByText('Copied with a link · 59 characters')).toBeVisible();
    const html = await written(clipboard, 'text/html');
    expect(html).toContain('<p>In the first scenario, the ferry is scrapped within a year.</p></blockquote>');
    expect(html).toContain('#:~:text=a,b"');
    expect(html).not.toContain('unlikely');
    expect(asked('quoteCopied')).toHaveLength(1);
  });

  it('quotes with a link to the story where the page doesn’t answer', async () => {
    delete fake.page['findFragment'];
    const clipboard = watchClipboard();
    await openPopup();
    await userEvent.click(card(0).getByRole('button', { name: 'Quote' }));
    await vi.waitFor(() => expect(clipboard).toHaveBeenCalled());
    expect(await written(clipboard, 'text/html')).toContain('href="https://euromaidanpress.com/2026/05/04/the-ferry/"');
  });

  it('is copied as one quote with labels in words of ours and one link', async () => {
    const clipboard = watchClipboard();
    await openPopup();
    await userEvent.click(button('Copy summary'));
    await expect.element(screen.getByText(/^Copied with a link/)).toBeVisible();
    const html = await written(clipboard, 'text/html');
    expect(html).toContain('<p>Scenario 1 of 3, found unlikely</p><blockquote');
    expect(html).toContain('<p>Scenario 3 of 3</p><blockquote');
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it('says so where the browser refuses the clipboard', async () => {
    watchClipboard().mockRejectedValue(new DOMException('', 'NotAllowedError'));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await openPopup();
    await userEvent.click(button('Copy summary'));
    await expect.element(screen.getByText(/the browser refused the clipboard/)).toBeVisible();
  });

  it('says so where the limit leaves no room', async () => {
    fake.page['describePage'] = { ...unselected, policy: { limit: 5, clause: null } };
    await openPopup();
    await userEvent.click(button('Copy summary'));
    await expect.element(screen.getByText(/^Not copied/)).toBeVisible();
  });

  it('goes by the keyboard alone', async () => {
    await openPopup();
    await expect.element(list).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Summary' }));
    const names: string[] = [];
    for (let stop = 0; stop < 16; stop += 1) {
      await userEvent.keyboard('{Tab}');
      names.push(document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label') || '');
    }
    expect(names).toEqual(expect.arrayContaining(['Where you were reading', 'the first scenario', 'Found unlikely']));
    expect(names).toEqual(expect.arrayContaining(['Quote', 'Copy summary', 'Not right?']));
  });
});

describe('the map', () => {
  const marks = screen.getByRole('button', { name: /^Quoted/ });
  const told = {
    pieces: [],
    current: null,
    gathering: null,
    permissions: [],
    policyChange: null,
    quotes: 0,
    trouble: null,
  };

  it('shows a quote as soon as it has been made', async () => {
    const anchors: unknown[] = [];
    fake.background['getLedger'] = () => ({ ...told, anchors });
    await openPopup();
    await expect.element(list).toBeVisible();
    expect(marks.elements()).toHaveLength(0);
    anchors.push({ text: blocks[2]?.text.slice(0, 60), before: '', after: '', block: 2, start: 0 });
    await fake.changeStorage('local', { ledgerChanged: 'now' });
    await expect.element(marks).toBeVisible();
  });
});

describe('an article without scenarios', () => {
  it.each([
    ['its headings', headedBlocks, ['The crossing', 'The far shore']],
    [
      'the first sentences of its paragraphs',
      plainBlocks,
      ['The ferry left at nine.', 'Nobody was late, and the ferryman smiled.'],
    ],
  ])('says so and shows %s, which lead to their place', async (_, given, parts) => {
    fake.page['readStory'] = { blocks: given, place: null };
    await openPopup();
    await expect.element(screen.getByRole('status').filter({ hasText: 'No scenarios found' })).toBeVisible();
    expect(list.query()).toBeNull();
    expect([...document.querySelectorAll('.outline li')].map(({ textContent }) => textContent)).toEqual(parts);
    await userEvent.click(button(parts[1] ?? ''));
    await vi.waitFor(() => expect(asked('showRange')).toHaveLength(1));
  });

  it.each([
    ['has no story to read', null],
    ['doesn’t answer', undefined],
  ])('says what to do where the page %s', async (_, answer) => {
    fake.page['readStory'] = answer;
    if (answer === undefined) delete fake.page['readStory'];
    await openPopup();
    await expect.element(screen.getByText(/^The story could not be read/)).toBeVisible();
  });
});
