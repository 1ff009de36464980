import { Agent, request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE_PATH } from '../../corrections-server/article-page';
import { makeCertificate } from '../../corrections-server/certificate';
import { ReportDesk } from '../../corrections-server/desk';
import { getPage } from '../../corrections-server/send-report';
import { type CorrectionsServer, serveCorrections } from '../../corrections-server/serve-corrections';

const HOST = 'euromaidanpress.com';
const FORM = 'application/x-www-form-urlencoded';
const certificate = makeCertificate([HOST, 'www.euromaidanpress.com']);
const desk = new ReportDesk({ plugin: 'mistape 1.4', now: () => 1_700_000_000_000 });
const agent = new Agent({ ca: certificate.cert });
let server: CorrectionsServer;

beforeAll(async () => {
  server = await serveCorrections({ desk, certificate });
});
afterAll(async () => {
  agent.destroy();
  await server.close();
});

interface Asked {
  readonly servername?: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** The status and body of an answer, or why there is none. */
function ask({ servername = HOST, path = '/wp-admin/admin-ajax.php', method = 'POST', headers, body = '' }: Asked) {
  return new Promise<string>((resolve) => {
    const asked = request({
      host: '127.0.0.1',
      port: server.port,
      agent,
      servername,
      path,
      method,
      headers: { Host: HOST, ...headers },
    });
    asked.on('response', async (response) => {
      let text = '';
      for await (const chunk of response) text += String(chunk);
      resolve(`${response.statusCode} ${text}`);
    });
    asked.on('error', ({ message }) => resolve(message));
    asked.end(body);
  });
}

describe('like the site, the server', () => {
  const report = 'action=mistape_report_error&selection=x&word=xy';
  test.each<[string, Asked, string]>([
    ['answers an unknown action with a bare 0', { headers: { 'Content-Type': FORM }, body: 'action=x' }, '400 0'],
    ['finds nothing in JSON', { headers: { 'Content-Type': 'application/json' }, body: '{"action":"x"}' }, '400 0'],
    ['refuses a preflight', { method: 'OPTIONS' }, '403 '],
  ])('%s', async (_, asked, answer) => expect(await ask(asked)).toBe(answer));

  test('takes the page from the Referer, where it is its own', async () => {
    const send = (referer: string, word: string) =>
      ask({ headers: { 'Content-Type': FORM, Referer: referer }, body: `${report}&selection=${word}` });
    await send(`https://${HOST}${ARTICLE_PATH}`, 'one');
    await send('https://evil.example/', 'two');
    expect(desk.reports.map(({ url }) => url)).toEqual([ARTICLE_PATH, null]);
  });

  test('has the article, and nothing else', async () => {
    expect(await getPage(`https://${HOST}${ARTICLE_PATH}`, server.port)).toContain('id="mistape_dialog"');
    expect(await ask({ path: '/elsewhere/', method: 'GET' })).toBe('404 Not found');
  });

  test('has a certificate that holds for its hosts alone', async () => {
    expect(await ask({ servername: 'www.euromaidanpress.com', path: ARTICLE_PATH, method: 'GET' })).toMatch(/^200 /);
    expect(await ask({ servername: 'evil.example', path: ARTICLE_PATH, method: 'GET' })).toMatch(/altnames/);
  });
});
