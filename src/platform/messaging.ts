import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';
import { type BackgroundMessages, backgroundMessages, type ContentMessages, contentMessages } from './messages';

type Definition = { readonly request: v.GenericSchema; readonly response: v.GenericSchema };
export type MessageMap = Readonly<Record<string, Definition>>;
export type RequestOf<M extends MessageMap, K extends keyof M> = v.InferOutput<M[K]['request']>;
export type ResponseOf<M extends MessageMap, K extends keyof M> = v.InferOutput<M[K]['response']>;

/** One handler for each message of a map. */
export type Handlers<M extends MessageMap> = {
  readonly [K in keyof M]: (
    request: RequestOf<M, K>,
    sender: Runtime.MessageSender,
  ) => ResponseOf<M, K> | Promise<ResponseOf<M, K>>;
};

/**
 * What comes of a message. Nobody there to answer (worker asleep for good, extension updated, tab closed, access
 * withheld) is an ordinary answer.
 */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

const envelopeSchema = v.object({ pressquote: v.string(), request: v.unknown() });

/** Sends a message to the background. Never rejects. */
export function askBackground<K extends keyof BackgroundMessages & string>(
  name: K,
  request: RequestOf<BackgroundMessages, K>,
): Promise<Answer<ResponseOf<BackgroundMessages, K>>> {
  return sendToBackground(name, request, backgroundMessages[name].response);
}

/** Sends a message to the content script of a tab's page. Never rejects. */
export function askPage<K extends keyof ContentMessages & string>(
  tabId: number,
  name: K,
  request: RequestOf<ContentMessages, K>,
): Promise<Answer<ResponseOf<ContentMessages, K>>> {
  return sendToPage(tabId, name, request, contentMessages[name].response);
}

/** Sends a message of any map to the background and reads the answer with its schema. Never rejects. */
export function sendToBackground<S extends v.GenericSchema>(
  name: string,
  request: unknown,
  response: S,
): Promise<Answer<v.InferOutput<S>>> {
  return ask(response, () => browser.runtime.sendMessage({ pressquote: name, request }));
}

/** The same to the content script of a tab's page. */
export function sendToPage<S extends v.GenericSchema>(
  tabId: number,
  name: string,
  request: unknown,
  response: S,
): Promise<Answer<v.InferOutput<S>>> {
  return ask(response, () => browser.tabs.sendMessage(tabId, { pressquote: name, request }, { frameId: 0 }));
}

async function ask<S extends v.GenericSchema>(
  schema: S,
  send: () => Promise<unknown>,
): Promise<Answer<v.InferOutput<S>>> {
  try {
    const parsed = v.safeParse(schema, await send());
    return parsed.success ? { ok: true, value: parsed.output } : { ok: false, reason: 'answer not understood' };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Answers the messages of a map in the background. Only they are answered, and only from this extension; everything else
 * is left to other listeners.
 */
export function answerInBackground<M extends MessageMap>(map: M, handlers: Handlers<M>): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse?: (response: unknown) => void,
  ): true | undefined => {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
    const name = envelope.output.pressquote;
    const definition = Object.hasOwn(map, name) ? map[name] : undefined;
    const request = definition === undefined ? undefined : v.safeParse(definition.request, envelope.output.request);
    if (request === undefined || !request.success) return undefined;
    Promise.resolve()
      .then(() => handlers[name]?.(request.output, sender))
      .catch((error: unknown) => console.error(`Pressquote: ${name} failed`, error))
      .then((response) => sendResponse?.(response));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}
