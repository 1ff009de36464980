import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../browsers/wait-until';
import { allowInPrivate } from './allow-in-private';
import { Control } from './corrections/control';
import { openForm, pressCorrectionKey, typeInto } from './corrections/form';
import { ARTICLE, type Site, startSite } from './corrections/site';

const PHRASE = 'thirty-one years';
const TYPED = { shouldRead: 'thirty-two years', comment: 'Known to nobody else.' };

// In Chromium alone, for the same reason as in private.test.ts.
let site: Site;
beforeAll(async () => {
  site = await startSite('chromium');
});
afterAll(() => site.close());

test('a draft outlives the extension being reloaded, and what is written in a private window goes with it', async () => {
  const { session } = site;
  let control = await Control.open(session);
  await control.reset(session);
  const page = await site.openArticle();
  await site.selectPhrase(page, 'two winters');
  const read = await control.readPage(ARTICLE);
  if (read === null) throw new Error('no page');
  const draft = await control.write(read, { comment: 'Kept.' });
  await allowInPrivate(session);
  control = await Control.open(session);
  expect((await control.outbox()).records).toEqual([draft]);

  const desk = site.install('mixtape 1.2');
  await page.close();
  // A context of the driver's own is no window that the extension could find.
  await control.evaluate(`browser.windows.create({ incognito: true, url: '${ARTICLE}' })`);
  const target = await session.browser.waitForTarget((each) => each.url() === ARTICLE);
  const hidden = await target.asPage();
  await hidden.waitForSelector('#mistape_dialog, #mixtape_dialog');
  await site.selectPhrase(hidden, PHRASE);
  const popup = await openForm(site, control, hidden);
  await typeInto(popup, TYPED);
  await waitUntil('the draft', async () =>
    (await control.outbox(true)).records.some(({ correction }) => correction.comment === TYPED.comment),
  );
  await pressCorrectionKey(popup);
  await waitUntil('the report', async () => desk.reports.length === 1);
  expect((await control.outbox()).records).toEqual([draft]);
  const stored = await control.evaluate(
    'Promise.all([browser.storage.local.get(null), browser.storage.sync.get(null)])',
  );
  expect(JSON.stringify(stored)).not.toMatch(/thirty-two|nobody else|private/);
  await hidden.close();
  await waitUntil('it to be forgotten', async () => (await control.outbox(true)).records.length === 1);
});
