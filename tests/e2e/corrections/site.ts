import type { Page } from 'puppeteer-core';
import type { Family } from '../../browsers/find-browser';
import { launchWithExtension } from '../../browsers/launch';
import type { Session } from '../../browsers/session';
import { ARTICLE_PARAGRAPHS, ARTICLE_PATH, articlePage } from '../../corrections-server/article-page';
import { makeCertificate } from '../../corrections-server/certificate';
import { ReportDesk } from '../../corrections-server/desk';
import type { Plugin } from '../../corrections-server/plugins';
import { type CorrectionsServer, serveCorrections } from '../../corrections-server/serve-corrections';

const HOST = 'euromaidanpress.com';
const ORIGIN = `https://${HOST}`;
export const ARTICLE = `${ORIGIN}${ARTICLE_PATH}`;

/** A story whose "here" is an e-mail address, hidden as Cloudflare hides it: of corrections@euromaidanpress.com. */
export const LETTER_PATH = '/2024/03/19/letters-to-the-lower-reach/';
export const ADDRESS = `corrections@${HOST}`;
const KEY = 0x2a;
const HIDDEN = [KEY, ...Buffer.from(ADDRESS).map((byte) => byte ^ KEY)];
const LETTER_LINK = `<a class="__cf_email__" href="/cdn-cgi/l/email-protection" data-cfemail="${Buffer.from(HIDDEN).toString('hex')}">[email&#160;protected]</a>`;

/** A browser with the extension, and a server that stands in for the site, with a plugin that can be changed. */
export interface Site {
  readonly session: Session;
  readonly server: CorrectionsServer;
  /** The site's memory. */
  desk(): ReportDesk;
  /** From now on the site has this plugin, and no memory. */
  install(plugin: Plugin): ReportDesk;
  /** Opens a story of the site's in a tab: the article, or the one at another path. */
  openArticle(path?: string): Promise<Page>;
  /** Selects a phrase of the article with the mouse. */
  selectPhrase(page: Page, phrase: string): Promise<void>;
  close(): Promise<void>;
}

/** Firefox takes every question of the extension's for answered with yes. */
const prefs = { 'extensions.webextOptionalPermissionPrompts': false };

export async function startSite(family: Family): Promise<Site> {
  const makeDesk = (plugin: Plugin): ReportDesk => new ReportDesk({ plugin, now: Date.now });
  const certificate = makeCertificate([HOST]);
  let desk = makeDesk('mistape 1.4');
  const server = await serveCorrections({ desk, certificate, page: findPage });
  const session = await launchWithExtension({
    family,
    extension: `dist/${family}`,
    sitePort: server.port,
    prefs,
  });
  return {
    session,
    server,
    desk: () => desk,
    install(plugin) {
      desk = makeDesk(plugin);
      server.useDesk(desk);
      return desk;
    },
    openArticle: (path = ARTICLE_PATH) => session.open(ORIGIN + path, { answer: () => null, network: true }),
    async selectPhrase(page, phrase) {
      const index = ARTICLE_PARAGRAPHS.findIndex((text) => text.includes(phrase));
      const selector = `.entry-content > p:nth-of-type(${index + 1})`;
      const offset = ARTICLE_PARAGRAPHS[index]?.indexOf(phrase) ?? -1;
      const to = { selector, offset: offset + phrase.length };
      const selected = await session.selectByMouse(page, { from: { selector, offset }, to });
      if (selected !== phrase) throw new Error(`“${selected}” was selected, not “${phrase}”.`);
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
}

function findPage(path: string): string | null {
  if (path === '/contact-us/') return '<!doctype html><title>Contact us</title><p>Write to us.</p>';
  if (path !== LETTER_PATH) return null;
  return articlePage(ORIGIN)
    .replaceAll(ARTICLE_PATH, LETTER_PATH)
    .replace('<a href="/contact-us/">here</a>', LETTER_LINK);
}
