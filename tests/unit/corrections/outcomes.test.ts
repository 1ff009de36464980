import { describe, expect, test } from 'vitest';
import { isFormChannel, readAnswer } from '../../../src/corrections/channels/channels';
import type { Channel, Outcome, SiteAnswer } from '../../../src/corrections/channels/types';
import { ENDPOINT, MISTAPE, MISTAPE_1_0, MISTAPE_1_1, MIXTAPE } from './make-correction';

const JSON_TYPE = 'application/json; charset=UTF-8';
const HTML_TYPE = 'text/html; charset=UTF-8';

function read(channel: Channel, answer: Partial<SiteAnswer>): Outcome {
  if (!isFormChannel(channel)) throw new Error('no form');
  const whole = { status: 200, contentType: JSON_TYPE, url: ENDPOINT, redirected: false, body: '', ...answer };
  return readAnswer(channel, whole);
}

const words = (success: boolean, title: string, message: string) => ({
  body: JSON.stringify({ success, data: { title, message } }),
});
const page = (body: string, status = 200) => ({ status, contentType: HTML_TYPE, body });
const needsYou = (reason: string) => `needs you: ${reason}`;
const nameOf = (outcome: Outcome) => (outcome.name === 'needsYou' ? needsYou(outcome.reason) : outcome.name);

const TAKEN = words(true, 'Thanks!', 'Our editors are notified.');
const KNOWN = words(false, 'Thanks!', 'Our editors already got notified about this error. Thanks for your care.');
const SPAM = words(false, 'Report not sent', 'Spam protection: too many reports from your IP address.');
const EMPTY = words(false, 'Report not sent', 'No text selected.');
const MAIL = words(false, 'Report not sent', 'Email service returned an error while trying to deliver your report.');

/** Answers that mean the same for Mistape 1.2 to 1.4, for 1.1 and for Mixtape. */
const COMMON: readonly [string, Partial<SiteAnswer>, string][] = [
  ['the report was taken', TAKEN, 'delivered'],
  ['the editors have it already', KNOWN, 'duplicate'],
  ['too many reports', SPAM, 'siteLimit'],
  ['no text', EMPTY, needsYou('noTextSelected')],
  ['the site could not mail it', MAIL, needsYou('siteMailFailed')],
  ['a refusal in words that nobody knows', words(false, 'Sorry', 'Try later'), needsYou('notUnderstood')],
  ['a refusal without words', { body: '{"success":false}' }, needsYou('notUnderstood')],
  ['success that is no boolean', { body: '{"success":"true"}' }, needsYou('notUnderstood')],
  ['other JSON', { body: '{"ok":true}' }, needsYou('notUnderstood')],
  ['half an answer', { body: TAKEN.body.slice(0, 20) }, needsYou('notUnderstood')],
  ['nothing', { body: '' }, needsYou('notUnderstood')],
  ['the right words as a page', { ...TAKEN, contentType: HTML_TYPE }, needsYou('notUnderstood')],
  ['the right words without a type', { ...TAKEN, contentType: '' }, needsYou('notUnderstood')],
  ['the right words with another status', { ...TAKEN, status: 202 }, needsYou('notUnderstood')],
  ['no such plugin', page('0', 400), needsYou('formGone')],
  ['another bad request', page('Bad request', 400), needsYou('notUnderstood')],
  ['forbidden', page('-1', 403), needsYou('notUnderstood')],
  ['not found', page('<h1>Not found</h1>', 404), needsYou('notUnderstood')],
  ['a captcha', page('<html><title>Are you human?</title></html>'), needsYou('notUnderstood')],
  ['a bare zero', page('0'), needsYou('notUnderstood')],
  ['too many requests', page('Slow down', 429), needsYou('tooManyRequests')],
  ['too many requests, said in the right words', { ...TAKEN, status: 429 }, needsYou('tooManyRequests')],
  ['the site is broken', page('<h1>Error</h1>', 500), needsYou('siteError')],
  ['the site is away', page('', 503), needsYou('siteError')],
  ['a refused redirect', { status: 0, contentType: '', redirected: true }, needsYou('redirected')],
  ['a redirect', page('', 302), needsYou('redirected')],
  ['the right words behind a redirect', { ...TAKEN, redirected: true }, needsYou('redirected')],
];

describe.each([
  ['Mistape 1.2 to 1.4', MISTAPE],
  ['Mistape 1.1', MISTAPE_1_1],
  ['Mixtape 1.2', MIXTAPE],
])('%s', (_, channel) => {
  test.each(COMMON)('%s', (_name, answer, outcome) => expect(nameOf(read(channel, answer))).toBe(outcome));
});

describe('Mixtape 1.2', () => {
  test.each<[string, Partial<SiteAnswer>, string]>([
    ['a missing or expired nonce', page('False'), 'nonceRefused'],
    ['the same word with another status', page('False', 500), needsYou('siteError')],
    ['the same word behind a redirect', { ...page('False'), redirected: true }, needsYou('redirected')],
    ['the same word in a page', page('<p>False</p>'), needsYou('notUnderstood')],
  ])('%s', (_, answer, outcome) => expect(nameOf(read(MIXTAPE, answer))).toBe(outcome));

  test('“False” is no answer of Mistape’s', () => {
    expect(nameOf(read(MISTAPE, page('False')))).toBe(needsYou('notUnderstood'));
  });
});

describe('Mistape 1.1 answers with markup', () => {
  const markup = (success: boolean, text: string) => ({
    body: JSON.stringify({ success, data: `<div><h2>Report</h2><h3>${text}</h3></div>` }),
  });
  test.each<[string, Partial<SiteAnswer>, string]>([
    ['taken', markup(true, 'Our editors are notified.'), 'delivered'],
    ['too many', markup(false, 'Spam protection: too many reports from your IP address.'), 'siteLimit'],
    ['not mailed', markup(false, 'A problem occurred.'), needsYou('notUnderstood')],
  ])('%s', (_, answer, outcome) => expect(nameOf(read(MISTAPE_1_1, answer))).toBe(outcome));
});

describe('Mistape 1.0', () => {
  test.each<[string, Partial<SiteAnswer>, string]>([
    ['taken', page('true'), 'delivered'],
    ['refused, perhaps for its nonce', page('false'), 'nonceRefused'],
    ['no such plugin', page('0', 400), needsYou('formGone')],
    ['a page', page('<html>true</html>'), needsYou('notUnderstood')],
    ['nothing', page(''), needsYou('notUnderstood')],
    ['the site is broken', page('true', 500), needsYou('siteError')],
    ['a redirect', { ...page('true'), redirected: true }, needsYou('redirected')],
  ])('%s', (_, answer, outcome) => expect(nameOf(read(MISTAPE_1_0, answer))).toBe(outcome));
});
