import { afterEach, describe, expect, test } from 'vitest';
import { composeRequest, duplicateMemory, findForm, readAnswer } from '../../../src/corrections/channels/channels';
import type { FormChannel, SiteAnswer } from '../../../src/corrections/channels/types';
import { ARTICLE_PATH } from '../../corrections-server/article-page';
import { makeCertificate } from '../../corrections-server/certificate';
import { ReportDesk } from '../../corrections-server/desk';
import { PLUGINS, type Plugin } from '../../corrections-server/plugins';
import { getPage, sendReport } from '../../corrections-server/send-report';
import { type CorrectionsServer, type Fault, serveCorrections } from '../../corrections-server/serve-corrections';
import { makeCorrection, makePassage } from './make-correction';
import { readPageForms } from './read-page-forms';

const HOST = 'euromaidanpress.com';
const certificate = makeCertificate([HOST, 'www.euromaidanpress.com']);
const URL_OF_ARTICLE = `https://${HOST}${ARTICLE_PATH}`;
const MINUTE = 60_000;

let now = 1_700_000_000_000;
const running: CorrectionsServer[] = [];
afterEach(async () => {
  now = 1_700_000_000_000;
  for (const server of running.splice(0)) await server.close();
});

async function start(desk: ReportDesk): Promise<CorrectionsServer> {
  const server = await serveCorrections({ desk, certificate });
  running.push(server);
  return server;
}

const makeDesk = (plugin: Plugin, php: 7 | 8 = 7): ReportDesk => new ReportDesk({ plugin, php, now: () => now });
const makeReport = (index = 0) =>
  makeCorrection({
    id: `c${index}`,
    article: { url: URL_OF_ARTICLE, title: 'The ferrymen' },
    passage: makePassage(`Place${index}x`, 'The town of ', ' is far.'),
    shouldRead: `Town ${index}`,
  });

async function findFormOf({ port }: CorrectionsServer): Promise<FormChannel> {
  const form = findForm(readPageForms(URL_OF_ARTICLE, (await getPage(URL_OF_ARTICLE, port)) ?? ''));
  if (form === null) throw new Error('the page has no form');
  return form;
}

async function send(server: CorrectionsServer, form: FormChannel, index = 0): Promise<SiteAnswer | null> {
  const composed = composeRequest(makeReport(index), form);
  if (!composed.ok) throw new Error(composed.reason);
  return sendReport(composed.request, server.port);
}

async function outcome(server: CorrectionsServer, form: FormChannel, index = 0): Promise<string> {
  const answer = await send(server, form, index);
  if (answer === null) return 'none';
  const read = readAnswer(form, answer);
  return read.name === 'needsYou' ? read.reason : read.name;
}

describe.each(PLUGINS)('%s', (plugin) => {
  test('is found in the page, takes a report whole and knows whose page it is', async () => {
    const desk = makeDesk(plugin);
    const server = await start(desk);
    const form = await findFormOf(server);
    expect(await outcome(server, form)).toBe('delivered');
    const [report] = desk.reports;
    expect(report?.url).toBe(ARTICLE_PATH);
    expect(report?.kept).toEqual(report?.fields);
    expect(server.received.map(({ body }) => new URLSearchParams(body).get('action'))).toEqual([desk.traits.action]);
  });

  test('knows a report again where the channel says so, also after a restart', async () => {
    const desk = makeDesk(plugin);
    const first = await start(desk);
    const form = await findFormOf(first);
    await send(first, form);
    await first.close();
    const knows = duplicateMemory(makeReport(), form) > 0;
    expect(await outcome(await start(desk), form)).toBe(knows ? 'duplicate' : 'delivered');
    expect(desk.reports).toHaveLength(knows ? 1 : 2);
  });

  test('refuses more than its limit, and takes reports again five minutes later', async () => {
    const desk = makeDesk(plugin);
    const server = await start(desk);
    const form = await findFormOf(server);
    const most = desk.traits.mostInFiveMinutes;
    for (let index = 0; index < most; index += 1) expect(await outcome(server, form, index)).toBe('delivered');
    expect(await outcome(server, form, most)).toBe(plugin === 'mistape 1.0' ? 'nonceRefused' : 'siteLimit');
    now += 5 * MINUTE;
    expect(await outcome(server, form, most)).toBe('delivered');
  });

  test('whose mail fails says so', async () => {
    const desk = makeDesk(plugin);
    desk.isMailWorking = false;
    const server = await start(desk);
    expect(await outcome(server, await findFormOf(server))).toBe(
      plugin === 'mistape 1.0' ? 'nonceRefused' : 'siteMailFailed',
    );
  });
});

describe.each(['mistape 1.0', 'mixtape 1.2'] as const)('%s', (plugin) => {
  test('refuses a nonce that is too old, and takes a fresh one', async () => {
    const server = await start(makeDesk(plugin));
    const form = await findFormOf(server);
    now += 25 * 60 * MINUTE;
    expect(await outcome(server, form)).toBe('nonceRefused');
    expect(await outcome(server, await findFormOf(server))).toBe('delivered');
  });
});

test.each([7, 8] as const)('under PHP %s a report of a whole word is known again', async (php) => {
  const server = await start(makeDesk('mistape 1.4', php));
  const form = await findFormOf(server);
  expect([await outcome(server, form), await outcome(server, form)]).toEqual(['delivered', 'duplicate']);
});

const json = { status: 200, contentType: 'application/json', body: '{"success":true,"data":{"title":"Thanks!"}}' };
const page = (status: number, body: string) => ({ status, contentType: 'text/html', body });
describe('told to fail', () => {
  test.each<[string, Fault, outcome: string, taken: number]>([
    ['before it has the report', { kind: 'dropBefore' }, 'none', 0],
    ['after it has the report', { kind: 'dropAfter' }, 'none', 1],
    ['in the middle of its answer', { kind: 'half' }, 'none', 1],
    ['with the wrong type', { kind: 'wrongType', contentType: 'text/html' }, 'notUnderstood', 1],
    ['with a redirect to a login', { kind: 'redirect', status: 302, location: '/wp-login.php' }, 'redirected', 0],
    [
      'with a redirect that keeps the report',
      { kind: 'redirect', status: 307, location: 'https://evil.example/' },
      'redirected',
      0,
    ],
    ['with 429', { kind: 'instead', answer: page(429, ''), isTaken: false }, 'tooManyRequests', 0],
    ['with 500, the report taken', { kind: 'instead', answer: page(500, 'Error'), isTaken: true }, 'siteError', 1],
    ['with nothing', { kind: 'instead', answer: page(200, ''), isTaken: true }, 'notUnderstood', 1],
    ['with 0', { kind: 'instead', answer: page(400, '0'), isTaken: false }, 'formGone', 0],
    ['with a page', { kind: 'instead', answer: page(200, '<html>'), isTaken: false }, 'notUnderstood', 0],
    ['with a lie', { kind: 'instead', answer: json, isTaken: false }, 'delivered', 0],
  ])('%s', async (_, fault, expected, taken) => {
    const desk = makeDesk('mistape 1.4');
    const server = await start(desk);
    const form = await findFormOf(server);
    server.failNext(fault);
    expect(await outcome(server, form)).toBe(expected);
    expect(desk.reports).toHaveLength(taken);
    expect(server.received).toHaveLength(1);
    expect(await outcome(server, form, 1)).toBe('delivered');
  });

  test('by waiting, it answers when it is let go', async () => {
    const server = await start(makeDesk('mistape 1.4'));
    const form = await findFormOf(server);
    server.failNext({ kind: 'hold' });
    const answered = outcome(server, form);
    expect(await outcome(server, form, 1)).toBe('delivered');
    server.release();
    expect(await answered).toBe('delivered');
  });
});
