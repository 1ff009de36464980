import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { makePermission } from '../../unit/ledger/records';
import { fake } from '../fake-browser';
import { findViolations } from '../ui/find-violations';
import { ARTICLE, BLOCKS, LedgerDesk } from './ledger-desk';
import { closePopup, openPopup, preferTheme } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

let desk: LedgerDesk;
beforeEach(() => {
  desk = new LedgerDesk();
});
afterEach(async () => {
  vi.restoreAllMocks();
  closePopup();
  await desk.end();
  await screen.viewport(414, 896);
});

const button = (name: string | RegExp) => screen.getByRole('button', { name, exact: true });
const press = (name: string) => userEvent.click(button(name).first());
const gathered = (): string | null | undefined => document.querySelector('.gathered blockquote')?.textContent;
const expectGathered = (text: string | undefined) => vi.waitFor(() => expect(gathered()).toBe(text));

async function open(): Promise<void> {
  await openPopup({ tab: 'quote' });
  await vi.waitFor(() => expect(document.querySelector('.desk')).not.toBeNull(), 10_000);
}

async function unfold(heading: string): Promise<void> {
  for (const details of document.querySelectorAll('details')) {
    if (details.querySelector('h2')?.textContent === heading) details.open = true;
  }
  await vi.waitFor(() => expect(document.querySelector('details[open]')?.children.length).toBeGreaterThan(1));
}

describe('the gathered quote', () => {
  it('is not there before something was added; the selection is, by one press', async () => {
    await open();
    expect(document.querySelector('.gathered')).toBeNull();
    await press('Add to quote');
    await expectGathered(BLOCKS[0]?.text);
  });

  it('has its parts in the story’s order, moved, taken out and brought back', async () => {
    await desk.add(1, 26);
    await desk.add(0, 30);
    await open();
    await expectGathered('The ferryman counted the days. […] In spring the river rises.');
    await press('Later');
    await expectGathered('In spring the river rises. […] The ferryman counted the days.');
    await press('Remove');
    await expectGathered('The ferryman counted the days.');
    await press('Undo');
    await expectGathered('In spring the river rises. […] The ferryman counted the days.');
    await press('Clear');
    await vi.waitFor(() => expect(document.querySelector('.gathered')?.textContent).toContain('Empty.'));
  });

  it('is shortened by sentences and by words, which are never changed', async () => {
    await desk.add(0);
    await open();
    await press('Drop last sentence');
    await expectGathered('The ferryman counted the days. He had done so for years.');
    await press('Leave out words');
    const field = document.querySelector('textarea');
    field?.setSelectionRange(3, 8);
    await press('Leave out what is marked');
    await expectGathered('The […] counted the days. He had done so for years.');
  });

  it('says by how much a passage does not fit, and takes it shortened or in the place of another', async () => {
    await desk.add(0, 30);
    await desk.add(2);
    await open();
    await expect.element(screen.getByText(/This doesn’t fit: together \d+ characters? too long/)).toBeVisible();
    await press('Shorten it');
    await vi.waitFor(() =>
      expect(gathered()).toMatch(/^The ferryman counted the days\. \[…\] A bridge would change that\./),
    );
    await vi.waitFor(() => expect(document.querySelector('.gathered .notice')).toBeNull());
  });

  it('is copied in a format, and recorded with what of the story it holds', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await desk.add(1, 26);
    await open();
    const section = screen.getByRole('region', { name: 'Quote from this story' });
    await userEvent.click(section.getByRole('button', { name: 'Copy', exact: true }));
    await vi.waitFor(() => expect(fake.calls.some(({ name }) => name === 'message quoteCopied')).toBe(true));
    const sent = JSON.stringify(fake.calls.find(({ name }) => name === 'message quoteCopied')?.value);
    expect(sent).toContain('"format":"rich"');
    expect(sent).toContain('"anchors":[{"text":"In spring the river rises."');
  });
});

describe('the piece', () => {
  it('tells what of the story is left, and that there is too much', async () => {
    await desk.copy(0);
    await open();
    await expect.element(screen.getByText(/^419 characters of this story left/)).toBeVisible();
    await desk.copy(2);
    await expect.element(screen.getByText(/more of this story than may be quoted/)).toBeVisible();
  });

  it('is named, and begun anew', async () => {
    await desk.copy(0);
    await open();
    await press('Rename');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Name of the piece' }), 'The long read');
    await press('Save');
    await expect.element(screen.getByRole('heading', { name: 'The long read' })).toBeVisible();
    await press('New piece');
    await expect.element(screen.getByRole('heading', { name: 'Piece 2' })).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Another piece' }), 'The long read');
    await expect.element(screen.getByRole('heading', { name: 'The long read' })).toBeVisible();
  });
});

describe('the history', () => {
  it('is searched, copied again from, and gives back what was deleted', async () => {
    await desk.copy(0, 1);
    await open();
    await unfold('History');
    await userEvent.fill(screen.getByRole('searchbox'), 'spring');
    const list = screen.getByRole('list', { name: 'History' });
    await vi.waitFor(() => expect(list.getByRole('listitem').elements()).toHaveLength(1));
    await userEvent.click(list.getByRole('button', { name: 'Delete', exact: true }));
    await expect.element(screen.getByText('0 quotes found')).toBeVisible();
    await userEvent.click(screen.getByText('Deleted').getByRole('button', { name: 'Undo' }));
    await expect.element(screen.getByText('1 quote found')).toBeVisible();
    await userEvent.click(list.getByRole('button', { name: 'Copy again' }));
    await expect.element(list.getByRole('combobox', { name: 'Copy as' })).toBeVisible();
  });

  it('is deleted whole only when the reader has said so twice', async () => {
    await desk.copy(0);
    await open();
    await unfold('History');
    await press('Delete all');
    await expect.element(screen.getByText(/This deletes 1 quote for good/)).toBeVisible();
    await userEvent.click(button('Delete all').nth(1));
    await expect.element(screen.getByText('All quotes are deleted.')).toBeVisible();
  });

  it('refuses a file that is none, with the reason', async () => {
    await open();
    await unfold('History');
    const file = document.querySelector<HTMLInputElement>('[type="file"]');
    await userEvent.upload(file ?? document.body, new File(['Dear editors'], 'letter.json'));
    await expect.element(screen.getByText(/not a history of Pressquote/)).toBeVisible();
  });

  it('says what to do when there is no more room', async () => {
    desk.trouble = 'full';
    await open();
    await expect.element(screen.getByRole('alert').getByText(/was not recorded/)).toBeVisible();
    expect(button('Delete old quotes').element()).toHaveProperty('disabled', true);
  });
});

describe('permission', () => {
  it('is asked for by a letter to the address in the policy, shown as it will be', async () => {
    await open();
    await unfold('Permission');
    await press('Ask for permission');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Where and how' }), 'An essay on rivers');
    const letter = screen.getByRole('region', { name: 'The letter' });
    await expect.element(letter.getByText(/An essay on rivers/)).toBeVisible();
    await expect.element(letter.getByText(new RegExp(ARTICLE.url))).toBeVisible();
    await expect.element(screen.getByText(/^To editors@euromaidanpress\.com/)).toBeVisible();
  });

  it('is recorded, says what it rests on, and is taken back', async () => {
    await open();
    await unfold('Permission');
    await press('I have permission');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Given by' }), 'Olena of the editors');
    await userEvent.fill(screen.getByRole('spinbutton', { name: 'Most characters' }), '1200');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Their reply' }), 'Yes, go ahead.');
    await press('Record it');
    await expect.element(screen.getByText(/^Given by Olena of the editors/)).toBeVisible();
    await expect.element(screen.getByText('Yes, go ahead.')).toBeVisible();
    await desk.add(2);
    await vi.waitFor(() => expect(document.querySelector('.gathered .count')?.textContent).toContain('/1,200'));
    await press('Take it back');
    await vi.waitFor(() => expect(document.querySelector('.gathered .count')?.textContent).toContain('/500'));
  });
});

it('a policy that was changed is told once, with both wordings', async () => {
  await desk.keeper.getStanding(ARTICLE.url, { limit: 500, clause: 'The old words' }, true);
  await desk.keeper.getStanding(ARTICLE.url, { limit: 400, clause: 'The new words' }, true);
  await open();
  await userEvent.click(screen.getByText('Both wordings'));
  await expect.element(screen.getByText('The old words')).toBeVisible();
  await expect.element(screen.getByText('The new words')).toBeVisible();
  await press('I have seen it');
  await vi.waitFor(() => expect(document.querySelector('.desk .notice')).toBeNull());
});

it('in a private window nothing is counted, and the tab says so', async () => {
  fake.tab = { id: 7, url: ARTICLE.url, incognito: true };
  await open();
  await expect.element(screen.getByText(/^Private window/)).toBeVisible();
  expect(document.querySelector('.history')).toBeNull();
});

describe('the whole tab', () => {
  async function fill(language: 'en' | 'uk'): Promise<void> {
    await desk.add(1, 26);
    await desk.add(0, 30);
    await desk.add(2);
    await desk.copy(0, 1, 2);
    await desk.press({ type: 'recordPermission', permission: makePermission({ url: ARTICLE.url, until: 1 }) });
    await desk.keeper.getStanding(ARTICLE.url, { limit: 500, clause: 'The old words' }, true);
    await desk.keeper.getStanding(ARTICLE.url, { limit: 400, clause: 'The new words' }, true);
    desk.trouble = 'full';
    fake.language = language;
    await open();
    for (const details of document.querySelectorAll('details')) details.open = true;
    await vi.waitFor(() => expect(document.querySelectorAll('.quotes li').length).toBe(3));
    for (const each of document.querySelectorAll<HTMLButtonElement>('.permission .buttons button[aria-expanded]'))
      await userEvent.click(each);
    await vi.waitFor(() => expect(document.querySelector('.desk-form')).not.toBeNull());
  }

  it.each(['light', 'dark'] as const)('has nothing that axe finds (%s)', async (theme) => {
    await preferTheme(theme);
    await fill('en');
    expect(await findViolations(document.body)).toEqual([]);
  });

  it.each([
    [320, 'en'],
    [320, 'uk'],
    [190, 'en'],
    [190, 'uk'],
  ] as const)('fits %s pixels without scrolling sideways (%s)', async (width, language) => {
    await screen.viewport(width, 600);
    await fill(language);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
