import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { fake } from '../fake-browser';
import { Desk, FORMS, makeRecord, makeSent, PASSAGE, setUp } from './corrections-desk';
import { closePopup, openPopup } from './open-popup';

vi.mock('../../../src/platform/browser', () => import('../fake-browser'));

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const shouldRead = screen.getByRole('textbox', { name: 'Should read' });
const comment = screen.getByRole('textbox', { name: 'Comment' });
const calls = (name: string) => fake.calls.filter((call) => call.name === name).map(({ value }) => value);

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  setUp(desk);
  vi.spyOn(window, 'close').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  closePopup();
});

/** Opens the tab as Ctrl+Enter on highlighted words does. */
async function openToWrite(): Promise<void> {
  await openPopup({ tab: 'corrections' });
  await expect.element(shouldRead).toBeVisible();
}

const draft = () => desk.outbox.records[0]?.correction;
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the form of a correction', () => {
  it('shows the highlighted words in their sentence, takes the focus and has the words ready to be changed', async () => {
    await openToWrite();
    expect(document.querySelector('mark')?.textContent).toBe(PASSAGE.text);
    expect(document.querySelector('figure blockquote')?.textContent).toBe(PASSAGE.sentence);
    await expect.element(shouldRead).toHaveValue(PASSAGE.text);
    await expect.element(shouldRead).toHaveFocus();
  });

  it('stores every keystroke at once, in order, and nothing before the first', async () => {
    await openToWrite();
    expect(desk.events).toEqual([]);
    await userEvent.type(comment, 'In 1993.');
    expect(draft()?.comment).toBe('In 1993.');
    const edits = desk.events.flatMap((event) => (event.type === 'draftEdited' ? [event] : []));
    expect(edits.map(({ fields }) => fields.comment)).toEqual(
      [...'In 1993.'].map((_, index) => 'In 1993.'.slice(0, index + 1)),
    );
    expect(edits.every(({ typedAt }, index) => index === 0 || typedAt > (edits[index - 1]?.typedAt ?? 0))).toBe(true);
  });

  it('shows what is changed word by word, to eyes and to screen readers', async () => {
    await openToWrite();
    await userEvent.fill(shouldRead, 'thirty-two long years');
    await vi.waitFor(() => expect(texts('.change del')).toEqual([' removed: thirty-one']));
    expect(texts('.change ins')).toEqual([' added: thirty-two long']);
  });

  it('shows exactly what is sent and where to, and sends exactly that', async () => {
    await openToWrite();
    await userEvent.fill(shouldRead, 'thirty-two years');
    await userEvent.click(screen.getByRole('radio', { name: 'Fact' }));
    await expect.element(screen.getByText(/^To https:\/\/euromaidanpress\.com\/wp-admin\//)).toBeVisible();
    const shown = texts('.sending dt').map((name, index) => [name, texts('.sending dd')[index]]);
    expect(Object.fromEntries(shown)).toMatchObject({
      action: 'mistape_report_error',
      selection: 'thirty-one years',
      comment: 'Should read: “thirty-two years” | Kind: Fact',
      post_id: '48151',
    });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(screen.getByRole('status').filter({ hasText: 'Being sent.' })).toBeVisible();
    const sent = desk.events.at(-1);
    expect(sent).toMatchObject({
      type: 'sendPressed',
      channel: { kind: 'mistape' },
      fields: { shouldRead: 'thirty-two years', kind: 'fact' },
      consent: { content: true, identity: false },
    });
    expect(desk.outbox.records).toHaveLength(1);
    expect(desk.outbox.records[0]?.state.name).toBe('sending');
  });

  it('sends words without a change, too', async () => {
    await openToWrite();
    await userEvent.click(button('Send'));
    await vi.waitFor(() => expect(desk.outbox.records[0]?.state.name).toBe('sending'));
  });

  it('sends nothing by a key that is still held from opening it', async () => {
    await openToWrite();
    const held = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, repeat: true, bubbles: true });
    document.activeElement?.dispatchEvent(held);
    await userEvent.type(comment, 'x');
    expect(desk.events.map(({ type }) => type)).toEqual(['draftEdited']);
  });

  it('says before the first correction is sent what leaves and who gets it, and not again', async () => {
    await openToWrite();
    await expect.element(screen.getByText(/^Sending gives euromaidanpress\.com what is shown above/)).toBeVisible();
    closePopup();
    setUp(new Desk([makeSent('c2', { name: 'delivered', at: 1, by: 'answer' }, 'delivered')]));
    await openToWrite();
    expect(screen.getByText(/^Sending gives/).query()).toBeNull();
  });

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['“Keep as a draft”', () => userEvent.click(button('Keep as a draft'))],
  ])('keeps a draft by %s', async (_, press) => {
    await openPopup();
    await userEvent.click(screen.getByRole('tab', { name: 'Corrections' }));
    await userEvent.type(comment, 'In 1993.');
    await press();
    await expect.element(screen.getByText('Kept as a draft.')).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'Your corrections' })).toHaveFocus();
    expect(draft()?.comment).toBe('In 1993.');
  });

  it('gives way to the page by Escape where the reader came from there', async () => {
    await openToWrite();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
  });

  it('goes on with the draft about the same words, and with the story’s last one where nothing is highlighted', async () => {
    const kept = makeRecord({ shouldRead: 'thirty-three years', comment: 'So I heard.' });
    for (const passage of [PASSAGE, null]) {
      desk = new Desk([kept]);
      setUp(desk, passage);
      await openToWrite();
      await expect.element(shouldRead).toHaveValue('thirty-three years');
      await userEvent.type(comment, '!');
      expect(desk.outbox.records.map(({ correction }) => correction.comment)).toEqual(['So I heard.!']);
      closePopup();
    }
  });

  it('begins anew for other words, and leaves the draft in the list', async () => {
    desk = new Desk([makeRecord({ passage: { ...PASSAGE, text: 'never once' } })]);
    setUp(desk);
    await openToWrite();
    await expect.element(shouldRead).toHaveValue(PASSAGE.text);
    await userEvent.click(button('All corrections: 1'));
    await expect.element(screen.getByRole('list').getByText(/never once/)).toBeVisible();
  });

  it('goes on as a draft of its own where the first was sent from another window', async () => {
    await openToWrite();
    await userEvent.type(comment, 'a');
    const [record] = desk.outbox.records;
    const press = { id: record?.correction.id ?? '', turn: 0, consent: { content: true, identity: false } };
    const fields = { shouldRead: 'x', kind: 'typo', comment: 'a', name: '', email: '' } as const;
    const channel = { kind: 'email', address: 'a@b.example' } as const;
    await desk.hear({ type: 'sendPressed', ...press, fields, channel });
    await userEvent.type(comment, 'b');
    expect(desk.outbox.records.map(({ state, correction }) => [state.name, correction.comment])).toEqual([
      ['handedOver', 'a'],
      ['draft', 'ab'],
    ]);
    await userEvent.click(button('Send'));
    await vi.waitFor(() => expect(desk.outbox.records[1]?.state.name).toBe('sending'));
  });

  it('says at once that nothing is stored where the storage is full or nobody answers', async () => {
    await openToWrite();
    desk.isFull = true;
    await userEvent.type(comment, 'a');
    await expect
      .element(screen.getByRole('alert').filter({ hasText: /^Not stored: the browser has no/ }))
      .toBeVisible();
    delete fake.background['pressCorrection'];
    await userEvent.type(comment, 'b');
    await expect.element(screen.getByRole('alert').filter({ hasText: /doesn’t answer/ })).toBeVisible();
    await expect.element(comment).toHaveValue('ab');
  });

  it('keeps the highlighted words painted in the page while they are written about', async () => {
    await openToWrite();
    await vi.waitFor(() => expect(calls('paint').at(-1)).toEqual({ id: 7, message: PASSAGE.ranges }));
    await userEvent.click(button('Keep as a draft'));
    await vi.waitFor(() => expect(calls('paint').at(-1)).toEqual({ id: 7, message: [] }));
  });

  it('opens the site’s own dialog instead, and makes way for it', async () => {
    await openToWrite();
    await userEvent.click(button('Use the site’s own dialog'));
    await vi.waitFor(() => expect(window.close).toHaveBeenCalled());
    expect(calls('message openSiteDialog')).toHaveLength(1);
  });

  it('says so where the site’s dialog is gone, and offers none where there is none', async () => {
    fake.page['openSiteDialog'] = { isOpened: false };
    await openToWrite();
    await userEvent.click(button('Use the site’s own dialog'));
    await expect.element(screen.getByText(/^The site’s dialog could not be opened/)).toBeVisible();
    closePopup();
    setUp(desk, PASSAGE, { ...FORMS, dialogs: [] });
    await openToWrite();
    expect(button('Use the site’s own dialog').query()).toBeNull();
  });
});

describe('the ways to send a correction', () => {
  /** Keeps the test's page where it is, and tells where a press would have led. */
  function watchLinks(): string[] {
    const opened: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      opened.push(this.href);
    });
    return opened;
  }

  it('open a letter in the mail program, which counts as handed over until the reader says more', async () => {
    const opened = watchLinks();
    await openToWrite();
    await userEvent.click(screen.getByRole('radio', { name: 'E-mail' }));
    await expect.element(screen.getByText('Correction: The ferry and the post')).toBeVisible();
    await userEvent.click(button('Open the letter'));
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(opened[0]).toMatch(/^mailto:corrections@euromaidanpress\.com\?subject=Correction/);
    await expect
      .element(screen.getByRole('region', { name: 'Handed over' }).getByText(/Did you send it/))
      .toBeVisible();
    await userEvent.click(button('It arrived'));
    const delivered = screen.getByRole('region', { name: 'Delivered' });
    await expect.element(delivered.getByText(/^Delivered, as you said/)).toBeVisible();
  });

  it('copy what is too long for a letter', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const opened = watchLinks();
    await openToWrite();
    await userEvent.fill(comment, 'word '.repeat(600));
    await userEvent.click(screen.getByRole('radio', { name: 'E-mail' }));
    await expect.element(screen.getByText(/to be pasted at the end/)).toBeVisible();
    await userEvent.click(button('Open the letter'));
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(written.mock.calls[0]?.[0]).toMatch(/word word/);
  });

  it('open the page behind “here” with the text on the clipboard, and nothing where the browser refuses that', async () => {
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const opened = watchLinks();
    await openToWrite();
    await userEvent.click(screen.getByRole('radio', { name: 'The page behind “here”' }));
    await userEvent.click(button('Copy and open the page'));
    await vi.waitFor(() => expect(opened).toEqual(['https://euromaidanpress.com/contact-us/']));
    expect(written.mock.calls[0]?.[0]).toContain('It says:\nthirty-one years');
    written.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await userEvent.click(button('Open again'));
    await expect.element(screen.getByText(/the browser refused the clipboard/)).toBeVisible();
    expect(opened).toHaveLength(1);
  });

  it('are said to be none where the page has none: the text can be copied', async () => {
    setUp(desk, PASSAGE, { ...FORMS, scripts: [], dialogs: [], links: [] });
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openToWrite();
    await expect.element(screen.getByText(/^The page offers no way to send it/)).toBeVisible();
    expect(button('Send').query()).toBeNull();
    await userEvent.click(button('Copy'));
    await expect.element(screen.getByText('Copied')).toBeVisible();
    expect(written).toHaveBeenCalled();
  });

  it('say what to do with what is too long for the site’s form, and send nothing', async () => {
    await openToWrite();
    await userEvent.fill(comment, 'ж'.repeat(2100));
    await expect.element(screen.getByText(/^This is too long for the site’s form/)).toBeVisible();
    await userEvent.click(button('Send'));
    expect(desk.events.every(({ type }) => type === 'draftEdited')).toBe(true);
  });
});

describe('the consent that Firefox wants', () => {
  beforeEach(() => {
    fake.asksForConsent = true;
  });

  it('is asked in the Send press: for the text alone, or for the name and address as well', async () => {
    await openToWrite();
    await userEvent.click(button('Send'));
    await vi.waitFor(() => expect(desk.outbox.records[0]?.state.name).toBe('sending'));
    expect(calls('request')).toEqual([{ data_collection: ['websiteContent'] }]);
    closePopup();
    setUp(desk, { ...PASSAGE, text: 'never once' });
    fake.asksForConsent = true;
    await openToWrite();
    await userEvent.click(screen.getByText(/^Your name and e-mail/));
    await userEvent.fill(screen.getByRole('textbox', { name: 'Name' }), 'Iryna');
    await userEvent.click(button('Send'));
    await vi.waitFor(() => expect(desk.events.at(-1)?.type).toBe('sendPressed'));
    expect(calls('request')).toEqual([{ data_collection: ['websiteContent', 'personallyIdentifyingInfo'] }]);
    expect(desk.events.at(-1)).toMatchObject({ consent: { content: true, identity: true } });
  });

  it('is needed: without it nothing is sent and the draft stays', async () => {
    fake.grantsAccess = false;
    await openToWrite();
    await userEvent.type(comment, 'a');
    await userEvent.click(button('Send'));
    await expect.element(screen.getByText(/^Not sent, because you didn’t allow it/)).toBeVisible();
    expect(desk.outbox.records[0]?.state.name).toBe('draft');
  });
});

describe('the name and e-mail address', () => {
  const name = screen.getByRole('textbox', { name: 'Name' });
  const open = async () => {
    await openToWrite();
    if (!name.query()?.checkVisibility()) await userEvent.click(screen.getByText(/^Your name and e-mail/));
  };

  it('are remembered only where the reader asks for it, and forgotten when they no longer do', async () => {
    await open();
    await userEvent.fill(name, 'Iryna');
    closePopup();
    setUp(new Desk(), { ...PASSAGE, text: 'never once' });
    await open();
    await expect.element(name).toHaveValue('');
    await userEvent.fill(name, 'Iryna');
    await userEvent.click(screen.getByRole('switch', { name: 'Remember both on this device' }));
    await vi.waitFor(() => expect(fake.sync['sender']).toMatchObject({ isRemembered: true, name: 'Iryna' }));
    await userEvent.type(name, ' K');
    await vi.waitFor(() => expect(fake.sync['sender']).toMatchObject({ name: 'Iryna K' }));
    const kept = fake.sync;
    closePopup();
    setUp(new Desk());
    fake.sync = kept;
    await open();
    await expect.element(name).toHaveValue('Iryna K');
    await userEvent.click(screen.getByRole('switch', { name: 'Remember both on this device' }));
    await vi.waitFor(() => expect(fake.sync['sender']).toMatchObject({ isRemembered: false, name: '', email: '' }));
  });
});

describe('in a private window', () => {
  beforeEach(() => {
    fake.tab = { id: 7, url: 'https://euromaidanpress.com/2026/05/04/the-ferry/', incognito: true };
  });

  it('the reader is told that nothing is kept, and nothing is to be remembered', async () => {
    await openToWrite();
    await expect.element(screen.getByText(/^Private window: nothing of this is kept/)).toBeVisible();
    expect(button('Keep as a draft').query()).toBeNull();
    await userEvent.type(comment, 'a');
    expect(draft()?.id).toMatch(/^private\./);
    expect(fake.calls.find((call) => call.name === 'message getCorrections')?.value).toMatchObject({
      request: { isPrivate: true },
    });
  });
});
