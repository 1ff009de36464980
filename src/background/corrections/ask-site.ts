import type { PageForms } from '../../article/page-forms';
import { readFormText } from '../../article/read-form-text';
import { isSafeTarget } from '../../corrections/channels/check-target';
import type { ChannelRequest, SiteAnswer } from '../../corrections/channels/types';
import { uncachedAddress } from '../../site';

/** How long the site may take, in milliseconds: less than `ATTEMPT_TIME`, and than a browser lets a background idle. */
const PATIENCE = 25_000;

/**
 * Sends a report. Null where no whole answer came: the site may have it. Follows no redirect, sends no cookies. One thing
 * is out of our hands: on a connection kept from an earlier request that breaks before any answer, browsers send it once
 * more by themselves, as they do with the site's own forms.
 */
export async function sendReport({ url, method, contentType, body }: ChannelRequest): Promise<SiteAnswer | null> {
  try {
    const response = await fetch(url, {
      method,
      body,
      headers: { 'Content-Type': contentType },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? '',
      url: response.url || url,
      redirected: response.type === 'opaqueredirect',
      body: await response.text(),
    };
  } catch (error) {
    console.info('Pressquote: no answer to a correction', error);
    return null;
  }
}

/** The forms of an article as it is now, past every cache; null where it could not be had. */
export async function readArticleForms(url: string): Promise<PageForms | null> {
  try {
    const response = await fetch(uncachedAddress(new URL(url)), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok || !isSafeTarget(url, response.url)) return null;
    return readFormText(response.url, await response.text());
  } catch (error) {
    console.info('Pressquote: the article was not read', error);
    return null;
  }
}
