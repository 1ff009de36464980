import { browser } from './browser';
import type { CorrectionPageMessages } from './correction-messages';
import { isRecord } from './is-record';
import type { StoryLedgerMessages } from './ledger-messages';
import type { BackgroundMessages, ContentMessages } from './messages';
import type { RequestOf, ResponseOf } from './messaging';

/**
 * The content script's side of the messages. Hardly a message to a page carries more than its name, so its handlers
 * read the rest by hand, and no schema library is loaded into every page.
 */

type PageMessages = ContentMessages & CorrectionPageMessages;
type Asked = BackgroundMessages & StoryLedgerMessages;

/** One handler for each message to a page; it is given what was sent, unread. */
export type PageHandlers = {
  readonly [K in keyof PageMessages]: (
    request: unknown,
  ) => ResponseOf<PageMessages, K> | Promise<ResponseOf<PageMessages, K>>;
};

/** Answers the messages of the extension's own contexts with handlers that are made when the first one comes. */
export function answerInPage(getHandlers: () => Promise<PageHandlers>): void {
  const answer = async (name: string, request: unknown): Promise<unknown> => {
    const handlers = new Map<string, (request: unknown) => unknown>(Object.entries(await getHandlers()));
    return handlers.get(name)?.(request);
  };
  const listener = (
    message: unknown,
    sender: { readonly id?: string },
    sendResponse?: (response: unknown) => void,
  ): true | undefined => {
    const name = isRecord(message) ? message['pressquote'] : null;
    if (typeof name !== 'string' || !isRecord(message) || sender.id !== browser.runtime.id) return undefined;
    answer(name, message['request'])
      .catch((error: unknown) => console.error(`Pressquote: ${name} failed`, error))
      .then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}

/** Tells the background something; where nobody is there to hear it (the extension was updated), that is all right. */
export function tellBackground<K extends keyof BackgroundMessages & string>(
  name: K,
  request: RequestOf<BackgroundMessages, K>,
): void {
  try {
    browser.runtime.sendMessage({ pressquote: name, request }).catch(ignore);
  } catch (error) {
    ignore(error);
  }
}

/** Asks the background something; null where nobody is there to answer. What comes back is unread. */
export async function askFromPage<K extends keyof Asked & string>(
  name: K,
  request: RequestOf<Asked, K>,
): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage({ pressquote: name, request });
  } catch (error) {
    ignore(error);
    return null;
  }
}

function ignore(error: unknown): void {
  console.info('Pressquote: the extension did not answer', error);
}
