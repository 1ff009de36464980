import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { composeHandOver, composeRequest, findChannels, isFormChannel } from '../../src/corrections/channels/channels';
import type { OutboxRecord } from '../../src/corrections/types';
import { families } from '../browsers/find-browser';
import { waitUntil } from '../browsers/wait-until';
import { PLUGINS } from '../corrections-server/plugins';
import { Control } from './corrections/control';
import { openForm, pressCorrectionKey, sendBy, typeInto } from './corrections/form';
import { ADDRESS, ARTICLE, LETTER_PATH, type Site, startSite } from './corrections/site';
import { logEverything, watchAnchors } from './corrections/spy';

const PHRASE = 'thirty-one years';
const TYPED = { shouldRead: 'thirty-two years', comment: 'He began in 1993, “he” says: 100 % & more.' };

/** What the site's form should get for a record, to the byte. */
function requestOf({ correction, channel }: OutboxRecord): string {
  const composed = channel !== null && isFormChannel(channel) ? composeRequest(correction, channel) : null;
  return composed?.ok ? composed.request.body : '';
}

describe.each(families)('corrections in %s', (family) => {
  let site: Site;
  let control: Control;
  let page: Page;
  beforeAll(async () => {
    site = await startSite(family);
    control = await Control.open(site.session);
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    await control.reset(site.session);
  });
  afterEach(() => page.close());

  test.each(PLUGINS)('a phrase is highlighted, corrected, sent by the keyboard, and received by %s', async (plugin) => {
    const desk = site.install(plugin);
    const before = site.server.received.length;
    page = await site.openArticle();
    await site.selectPhrase(page, PHRASE);
    const popup = await openForm(site, control, page);
    await typeInto(popup, TYPED);
    await pressCorrectionKey(popup);
    const record = await control.waitForOnly('delivered');
    expect(record.correction).toMatchObject({ ...TYPED, passage: { text: PHRASE } });
    const received = site.server.received.slice(before);
    expect(received.map(({ body }) => body)).toEqual([requestOf(record)]);
    expect(received[0]?.headers).not.toHaveProperty('cookie');
    expect(received[0]?.headers).not.toHaveProperty('referer');
    expect(desk.reports).toHaveLength(1);
    expect(Object.values(desk.reports[0]?.fields ?? {}).join()).toContain(TYPED.comment);
    await popup.close().catch(() => {});
  });

  /** A draft of the phrase, written by messages, and the page's best channel for it. */
  async function writeDraft() {
    page = await site.openArticle();
    await site.selectPhrase(page, PHRASE);
    const read = await control.readPage(ARTICLE);
    const [channel] = read === null ? [] : findChannels(read.forms);
    if (read === null || channel === undefined) throw new Error('The page has no form.');
    return { draft: await control.write(read, TYPED), channel };
  }

  test('a letter goes to the address that the page hides, and is handed over, not delivered', async () => {
    site.install('mistape 1.4');
    const before = site.server.received.length;
    page = await site.openArticle(LETTER_PATH);
    await site.selectPhrase(page, PHRASE);
    const popup = await openForm(site, control, page);
    const opened = await watchAnchors(popup);
    await typeInto(popup, TYPED);
    await sendBy(popup, 1);
    const { correction } = await control.waitForOnly('handedOver');
    const expected = composeHandOver(correction, { kind: 'email', address: ADDRESS });
    expect(await opened()).toEqual([expected.url]);
    expect(expected.url).toContain(encodeURIComponent(TYPED.comment));
    expect(site.server.received).toHaveLength(before);
    await popup.close().catch(() => {});
  });

  test('the “here” page is opened as it is, with the text on the clipboard', async () => {
    site.install('mistape 1.4');
    page = await site.openArticle();
    await site.selectPhrase(page, PHRASE);
    const popup = await openForm(site, control, page);
    const opened = await watchAnchors(popup);
    await typeInto(popup, TYPED);
    await sendBy(popup, 1);
    const { correction } = await control.waitForOnly('handedOver');
    await waitUntil('the page to be opened', async () => (await opened()).length > 0);
    expect(await opened()).toEqual(['https://euromaidanpress.com/contact-us/']);
    const { clipboard } = composeHandOver(correction, { kind: 'link', url: '' });
    expect((await site.session.paste(page)).plain).toBe(clipboard);
    await popup.close().catch(() => {});
  });

  test('a page that logs every key, input and message learns nothing of what is typed', async () => {
    site.install('mistape 1.4');
    page = await site.openArticle();
    await page.evaluate(logEverything);
    await site.selectPhrase(page, PHRASE);
    const popup = await openForm(site, control, page);
    const logged = (): Promise<readonly string[]> => page.evaluate(() => [...(window.pageLog ?? [])]);
    const before = (await logged()).filter((line) => /^key|^input|^message/.test(line)).length;
    await typeInto(popup, TYPED);
    expect((await control.only()).correction.comment).toBe(TYPED.comment);
    const after = await logged();
    expect(after.filter((line) => /^key|^input|^message/.test(line))).toHaveLength(before);
    // Nor that it opened: of the keys that did nothing but the modifier is seen.
    expect(after.join(' ')).not.toMatch(/Enter|thirty-two|1993/);
    expect(await page.content()).not.toMatch(/thirty-two|1993/);
    await popup.close().catch(() => {});
  });

  test('pressed in two windows at once it is sent once', async () => {
    const desk = site.install('mixtape 1.2');
    const { draft, channel } = await writeDraft();
    const other = await Control.open(site.session);
    const pressed = await Promise.all([control, other].map((each) => each.send(draft, channel)));
    expect(pressed.map(({ outcome }) => outcome).sort()).toEqual(['stale', 'taken']);
    await control.waitForState(draft.correction.id, 'delivered');
    expect(desk.reports).toHaveLength(1);
    await other.page.close();
  });

  test('a nonce that is too old is read anew from the article, and the report goes through', async () => {
    const desk = site.install('mixtape 1.2');
    const { draft, channel } = await writeDraft();
    if (channel.kind !== 'mixtape') throw new Error(`The form is of ${channel.kind}.`);
    await control.send(draft, { ...channel, nonce: 'old' });
    const { attempts } = await control.waitForState(draft.correction.id, 'delivered');
    expect(attempts.map(({ end }) => end)).toEqual(['nonceRefused', 'delivered']);
    expect(desk.reports).toHaveLength(1);
  });

  test('what needs the reader is counted on the icon', async () => {
    site.install('mistape 1.4');
    site.server.failNext({ kind: 'redirect', status: 302, location: '/wp-login.php' });
    const { draft, channel } = await writeDraft();
    await control.send(draft, channel);
    const { state } = await control.waitForState(draft.correction.id, 'needsYou');
    expect(state).toMatchObject({ reason: 'redirected' });
    const badge = () => control.evaluate('browser.action.getBadgeText({})');
    await waitUntil('the badge', async () => (await badge()) === '1');
    await control.reset(site.session);
    await control.outbox();
    await waitUntil('no badge', async () => (await badge()) === '');
  });
});
