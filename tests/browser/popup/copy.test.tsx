import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { fake, resetFake } from '../fake-browser';
import { closePopup, openPopup, page, quote } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

const button = (name: string) => screen.getByRole('button', { name });
const heading = (name: string) => screen.getByRole('heading', { name, exact: true });
const calls = (name: string) => fake.calls.filter((call) => call.name === name);

beforeEach(() => resetFake({ page: { describePage: page } }));
afterEach(() => {
  vi.restoreAllMocks();
  closePopup();
});

/** Pastes as the reader would, into a text field and into a rich editor. */
async function paste(): Promise<{ readonly plain: string; readonly html: string }> {
  const field = document.createElement('textarea');
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  document.body.append(field, editor);
  for (const element of [field, editor]) {
    element.focus();
    await userEvent.paste();
  }
  const pasted = { plain: field.value, html: editor.innerHTML };
  field.remove();
  editor.remove();
  return pasted;
}

const list = () => screen.getByRole('combobox', { name: 'Copy as' });

async function copyAs(format: string): Promise<void> {
  await userEvent.selectOptions(list(), format);
  await userEvent.click(button('Copy'));
  await expect.element(screen.getByText(`Copied: ${format}`)).toBeVisible();
}

const URL = 'https://euromaidanpress.com/2026/05/04/the-ferry/';

describe('copying from the popup', () => {
  it.each([
    ['Plain text', quote.plain],
    ['Markdown', quote.markdown ?? ''],
    ['HTML source', `${quote.html}\n`],
    [
      'Wikipedia',
      /^\{\{cite news \|last1=Marchuk \|first1=Olena \|title=The ferry .*\|quote=The ferryman counted the days\.\}\}\n$/,
    ],
    [
      'BibTeX',
      /^@misc\{euromaidanpress-2026-the-ferry,\n {2}author = \{Marchuk, Olena\},\n[\s\S]*annote = \{The ferryman/,
    ],
    ['RIS', /^TY {2}- NEWS\r?\nAU {2}- Marchuk, Olena\r?\n[\s\S]*N1 {2}- The ferryman[\s\S]*ER {2}- \r?\n$/],
    ['CSL-JSON', /^\[\n[\s\S]*"annote": "The ferryman counted the days\."[\s\S]*\]\n$/],
  ])('puts %s on the clipboard and says so', async (name, text) => {
    await openPopup();
    await copyAs(name);
    const { plain, html } = await paste();
    if (typeof text === 'string') expect(plain).toBe(text);
    else expect(plain).toMatch(text);
    expect(html).not.toContain('<a ');
  });

  it.each([
    ['APA 7', `Marchuk, O. (2026, May 4). The ferry. Euromaidan Press. ${URL}\n`],
    ['MLA 9', `Marchuk, Olena. “The ferry.” Euromaidan Press, 4 May 2026, ${URL}.\n`],
    ['Chicago 17', `Marchuk, Olena. “The ferry.” Euromaidan Press, May 4, 2026. ${URL}.\n`],
  ])('puts a reference by %s on the clipboard, with the quote or alone, as rich text too', async (name, reference) => {
    await openPopup();
    await copyAs(name);
    const whole = await paste();
    expect(whole.plain).toBe(`“The ferryman counted the days.”\n\n${reference}`);
    expect(whole.html).toContain('<blockquote');
    await userEvent.click(screen.getByRole('checkbox', { name: 'With the quote' }));
    await copyAs(name);
    const alone = await paste();
    expect(alone.plain).toBe(reference);
    expect(alone.html).toContain(`<a href="${URL}"`);
    expect(alone.html).toContain('<em');
    expect(alone.html).not.toContain('<blockquote');
  });

  it('puts rich text on the clipboard with plain text beside it', async () => {
    await openPopup();
    await copyAs('Rich text');
    const { html, plain } = await paste();
    expect(html).toContain('<blockquote');
    expect(html).toContain('<a href="https://euromaidanpress.com/2026/05/04/the-ferry/"');
    expect(plain).toBe(quote.plain);
  });

  it('shows what will be pasted where it isn’t the quote as shown', async () => {
    await openPopup();
    await expect.element(list()).toHaveValue('rich');
    expect(screen.getByRole('region', { name: 'What is copied' }).query()).toBeNull();
    await userEvent.selectOptions(list(), 'RIS');
    await expect.element(screen.getByRole('region', { name: 'What is copied' })).toHaveTextContent(/^TY - NEWS/);
  });

  it('starts with the format copied last, and not with one only looked at', async () => {
    await openPopup();
    await copyAs('Chicago 17');
    await userEvent.selectOptions(list(), 'RIS');
    closePopup();
    await openPopup();
    await expect.element(list()).toHaveValue('chicago');
  });

  it.each([
    ['is remembered as the last quote', false, 1],
    ['is not remembered from a private window, nor its format', true, 0],
  ])('%s', async (_, incognito, times) => {
    fake.tab = { id: 7, url: quote.url, incognito };
    await openPopup();
    await copyAs('Plain text');
    await vi.waitFor(() => expect(calls('message quoteCopied')).toHaveLength(times));
    expect('format' in fake.sync).toBe(!incognito);
  });

  it('says so where the browser refuses the clipboard', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await openPopup();
    await userEvent.click(button('Copy'));
    await expect.element(screen.getByText(/the browser refused the clipboard/)).toBeVisible();
  });
});

describe('the last copied quote', () => {
  const other = { ...quote, plain: 'other', extract: 'Another story’s words.', title: 'Another story' };

  it.each([
    ['a story', () => {}],
    ['another page of the site', () => (fake.page['describePage'] = { ...page, article: null, selection: null })],
    [
      'another site',
      () => Object.assign(fake, { tab: { id: 7, url: 'https://example.org/', incognito: false }, page: {} }),
    ],
  ])('is there to be copied again on %s', async (_, arrange) => {
    arrange();
    fake.background['getLastQuote'] = other;
    await openPopup();
    const card = screen.getByRole('region', { name: 'Last copied quote' });
    await expect.element(card.getByRole('blockquote')).toHaveTextContent(other.extract);
    await expect.element(card.getByRole('link', { name: 'Another story' })).toHaveAttribute('href', other.url);
    await userEvent.selectOptions(card.getByRole('combobox', { name: 'Copy as' }), 'Plain text');
    await userEvent.click(card.getByRole('button', { name: 'Copy' }));
    await expect.element(card.getByText('Copied: Plain text')).toBeVisible();
    expect((await paste()).plain).toBe('other');
  });

  it('is not said twice while it is still selected', async () => {
    fake.background['getLastQuote'] = quote;
    await openPopup();
    await expect.element(heading('Your selection as a quote')).toBeVisible();
    expect(heading('Last copied quote').query()).toBeNull();
  });

  it('may be missing, and the background too', async () => {
    fake.background = {};
    await openPopup();
    await expect.element(heading('Your selection as a quote')).toBeVisible();
  });
});
