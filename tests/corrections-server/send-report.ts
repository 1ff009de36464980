import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { ChannelRequest, SiteAnswer } from '../../src/corrections/channels/types';

/**
 * Sends a report as a browser's `fetch` with `redirect: 'manual'` would, to a server on this machine that stands in for
 * the site: the request keeps the site's host. Null where no whole answer comes.
 */
export async function sendReport(
  report: ChannelRequest,
  port: number,
  signal?: AbortSignal,
): Promise<SiteAnswer | null> {
  const answer = await ask(
    report.url,
    port,
    { method: report.method, contentType: report.contentType, body: report.body },
    signal,
  );
  if (answer === null) return null;
  const redirected = answer.status >= 300 && answer.status < 400;
  return { ...answer, url: report.url, redirected, ...(redirected && { status: 0, contentType: '', body: '' }) };
}

/** A page of the site, from the server that stands in for it; null where none comes. */
export async function getPage(url: string, port: number): Promise<string | null> {
  return (await ask(url, port, { method: 'GET', contentType: '', body: '' }))?.body ?? null;
}

interface Asked {
  readonly method: string;
  readonly contentType: string;
  readonly body: string;
}

function ask(url: string, port: number, { method, contentType, body }: Asked, signal?: AbortSignal) {
  const { protocol, host, hostname, pathname, search } = new URL(url);
  const send = protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise<{ status: number; contentType: string; body: string } | null>((resolve) => {
    const request = send(
      {
        host: '127.0.0.1',
        port,
        servername: hostname,
        rejectUnauthorized: false,
        path: pathname + search,
        method,
        headers: { Host: host, ...(contentType !== '' && { 'Content-Type': contentType }), Connection: 'close' },
        ...(signal !== undefined && { signal }),
      },
      (response) => void readWhole(response).then(resolve, () => resolve(null)),
    );
    request.on('error', () => resolve(null));
    request.end(body);
  });
}

async function readWhole(response: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    body: Buffer.concat(chunks).toString('utf8'),
  };
}
