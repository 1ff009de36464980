import { createServer as createHttp, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { addPlugin } from './add-plugin';
import { ARTICLE_ID, ARTICLE_PATH, articlePage } from './article-page';
import type { Certificate } from './certificate';
import type { DeskAnswer, ReportDesk } from './desk';

/**
 * What goes wrong with the next report. `dropBefore` and `dropAfter` cut the connection before and after the report was
 * taken, `half` in the middle of the answer; `hold` answers only when the server is told to go on; `instead` answers
 * something else, before or after the report was taken.
 */
export type Fault =
  | { readonly kind: 'dropBefore' | 'dropAfter' | 'half' | 'hold' }
  | { readonly kind: 'wrongType'; readonly contentType: string }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  | { readonly kind: 'instead'; readonly answer: DeskAnswer; readonly isTaken: boolean };

export interface CorrectionsServer {
  readonly port: number;
  /** Every report that reached it, taken or not: the body as it came. */
  readonly received: readonly { readonly body: string; readonly headers: IncomingMessage['headers'] }[];
  /** From now on the site has another memory, or another plugin. */
  useDesk(desk: ReportDesk): void;
  /** Each report meets the next fault; after the last all goes well. */
  failNext(...faults: readonly Fault[]): void;
  /** From now on all goes well, and what is held is answered. */
  heal(): void;
  /** Answers what is held. */
  release(): void;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The site's memory; another server may go on with it. */
  readonly desk: ReportDesk;
  /** Serves https with it; plain http without. */
  readonly certificate?: Certificate;
  /** Pages of more paths than the article's own, without a plugin's markup; a place for it is `<!-- caption -->`. */
  readonly page?: (path: string) => string | null;
}

/**
 * Serves an article with a plugin's form, and takes its reports, on a port of this machine's. It keeps no connection:
 * browsers send a report once more by themselves when one that was kept breaks before an answer, and what counts here is
 * how often it was sent by us.
 */
export async function serveCorrections(options: ServeOptions): Promise<CorrectionsServer> {
  const site = new Site(options);
  const listener: RequestListener = (request, response) => {
    response.shouldKeepAlive = false;
    void site.answer(request, response);
  };
  const server = options.certificate ? createHttps(options.certificate, listener) : createHttp(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    port: address.port,
    received: site.received,
    useDesk: (desk) => {
      site.desk = desk;
    },
    failNext: (...faults) => void site.faults.push(...faults),
    heal: () => {
      site.faults.length = 0;
      site.release();
    },
    release: () => site.release(),
    close: () =>
      new Promise((resolve) => {
        site.release();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class Site {
  readonly received: { body: string; headers: IncomingMessage['headers'] }[] = [];
  readonly faults: Fault[] = [];
  desk: ReportDesk;
  #held: (() => void)[] = [];

  constructor(private readonly options: ServeOptions) {
    this.desk = options.desk;
  }

  release(): void {
    for (const go of this.#held.splice(0)) go();
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/wp-admin/admin-ajax.php') return this.#takeReport(request, response);
    const origin = `${this.options.certificate ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`;
    const page = path === ARTICLE_PATH ? articlePage(origin) : (this.options.page?.(path) ?? null);
    const html = page === null ? 'Not found' : addPlugin(page, this.desk, origin, ARTICLE_ID);
    write(response, { status: page === null ? 404 : 200, contentType: 'text/html; charset=UTF-8', body: html });
  }

  async #takeReport(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString('utf8');
    if (request.method !== 'POST') return write(response, { status: 403, contentType: 'text/html', body: '' });
    this.received.push({ body, headers: request.headers });
    const fault = this.faults.shift();
    if (fault?.kind === 'dropBefore') return void response.destroy();
    if (fault?.kind === 'redirect') {
      response.setHeader('Location', fault.location);
      return write(response, { status: fault.status, contentType: 'text/html', body: '' });
    }
    if (fault?.kind === 'instead' && !fault.isTaken) return write(response, fault.answer);
    const answer = this.desk.receive(readForm(request, body), request.headers.referer ?? null, hostOf(request));
    await this.#finish(response, answer, fault);
  }

  async #finish(response: ServerResponse, answer: DeskAnswer, fault: Fault | undefined): Promise<void> {
    switch (fault?.kind) {
      case 'dropAfter':
        return void response.destroy();
      case 'half':
        response.writeHead(answer.status, {
          'Content-Type': answer.contentType,
          'Content-Length': Buffer.byteLength(answer.body),
        });
        response.write(answer.body.slice(0, answer.body.length / 2), () => response.destroy());
        return;
      case 'hold':
        await new Promise<void>((resolve) => this.#held.push(resolve));
        return write(response, answer);
      case 'wrongType':
        return write(response, { ...answer, contentType: fault.contentType });
      case 'instead':
        return write(response, fault.answer);
      default:
        return write(response, answer);
    }
  }
}

/** A JSON body is no form: the site finds nothing in it. */
function readForm(request: IncomingMessage, body: string): Record<string, string> {
  const isForm = /^application\/x-www-form-urlencoded/i.test(request.headers['content-type'] ?? '');
  return isForm ? Object.fromEntries(new URLSearchParams(body)) : {};
}

function hostOf(request: IncomingMessage): string {
  return request.headers.host ?? 'localhost';
}

function write(response: ServerResponse, { status, contentType, body }: DeskAnswer): void {
  response.writeHead(status, { 'Content-Type': contentType, 'Cache-Control': 'no-store' });
  response.end(body);
}
