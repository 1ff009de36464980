import type { Runtime } from 'webextension-polyfill';
import { extractOf } from '../../ledger/keep-made';
import type { MarkdownOptions } from '../../ledger/ledger-markdown';
import type { LedgerPressed } from '../../ledger/message-schema';
import { shownLanguage, translate } from '../../platform/i18n';
import type { LedgerMessages, StoryLedgerMessages } from '../../platform/ledger-messages';
import type { Handlers } from '../../platform/messaging';
import { storedSettings } from '../../platform/settings';
import { makeQuote } from '../../quote/make-quote';
import { toMarkdown } from '../../quote/to-markdown';
import { rememberQuote } from '../last-quote';
import { openPopupOn } from '../open-popup';
import { refuseStrangers } from '../refuse-strangers';
import type { GatheringKeeper } from './gathering-keeper';
import { isQuotaError } from './is-quota-error';
import type { LedgerKeeper } from './ledger-keeper';
import { isInTrouble, rememberTrouble, tellChanged } from './ledger-signals';

export interface Keepers {
  readonly ledger: LedgerKeeper;
  readonly gatherings: GatheringKeeper;
  /** Does one piece of work after the other, so that no two write at once. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** The answers to pages of the site. From a private window nothing is remembered. */
export function answerStories({ ledger, gatherings, inTurn }: Keepers): Handlers<StoryLedgerMessages> {
  return {
    getStanding: ({ url, policy }, sender) => inTurn(() => ledger.getStanding(url, policy, !isPrivate(sender))),
    quoteCopied: async ({ quote, format, permission }, sender) => {
      if (isPrivate(sender)) return null;
      await rememberQuote(quote);
      if (!(await storedSettings.read()).keepHistory) return null;
      return inTurn(async () => {
        try {
          const counted = await ledger.count({ ...quote.made, format, permission });
          await rememberTrouble(false);
          await tellChanged();
          return counted;
        } catch (error) {
          console.warn('Pressquote: a copy was not recorded', error);
          await rememberTrouble(isQuotaError(error));
          return null;
        }
      });
    },
    countAnew: ({ quote }) =>
      inTurn(async () => {
        const isDone = await ledger.countAnew(quote);
        await tellChanged();
        return { isDone };
      }),
    takeBack: ({ quote }) =>
      inTurn(async () => {
        const isDone = await ledger.press({ type: 'deleteQuotes', ids: [quote] });
        await tellChanged();
        return { isDone };
      }),
    addToQuote: (request, sender) =>
      inTurn(async () => {
        try {
          const added = await gatherings.add(request, isPrivate(sender));
          await tellChanged();
          return added;
        } catch (error) {
          console.warn('Pressquote: nothing was added to the quote', error);
          return { outcome: 'notStored', by: 0, parts: 0, length: 0, limit: request.policy.limit };
        }
      }),
    openQuote: async (_, { tab }) => ({
      isOpened: tab?.id !== undefined && (await openPopupOn('quote', tab.id, tab.windowId)),
    }),
  };
}

/** The answers to pages of the extension. */
export function answerLedger({ ledger, gatherings, inTurn }: Keepers): Handlers<LedgerMessages> {
  return {
    getLedger: async ({ url, isPrivate }, sender) => {
      refuseStrangers(sender);
      const [shown, gathering, isFull] = await Promise.all([
        ledger.show(url),
        url === null ? null : gatherings.read(url, isPrivate),
        isInTrouble(),
      ]);
      return { ...shown, gathering, trouble: isFull ? 'full' : null };
    },
    countParts: async ({ url, isPrivate }, sender) => {
      refuseStrangers(sender);
      const { parts = [], waiting = null } = (await gatherings.read(url, isPrivate)) ?? {};
      return { parts: parts.length + Number(waiting !== null) };
    },
    findQuotes: (search, sender) => {
      refuseStrangers(sender);
      return ledger.find(search);
    },
    pressLedger: ({ press, isPrivate }, sender) => {
      refuseStrangers(sender);
      return inTurn(async (): Promise<LedgerPressed> => {
        try {
          const pressed: LedgerPressed =
            press.type === 'changeGathering'
              ? await gatherings.change(press.url, press.change, isPrivate)
              : { outcome: (await ledger.press(press)) ? 'taken' : 'unchanged', by: 0 };
          await tellChanged();
          return pressed;
        } catch (error) {
          console.warn('Pressquote: the ledger was not changed', error);
          return { outcome: 'notStored', by: 0 };
        }
      });
    },
    exportLedger: async ({ format, before }, sender) => {
      refuseStrangers(sender);
      const isJson = format === 'json';
      return { text: await (isJson ? ledger.exportJson(before) : ledger.exportMarkdown(before, MARKDOWN)) };
    },
    importLedger: ({ text }, sender) => {
      refuseStrangers(sender);
      return inTurn(async () => {
        try {
          const imported = await ledger.import(text);
          await tellChanged();
          return imported;
        } catch (error) {
          console.warn('Pressquote: the file was not taken', error);
          return { ok: false, reason: 'notStored' };
        }
      });
    },
  };
}

const MARKDOWN: MarkdownOptions = {
  nameOf: ({ name, number }) => name || translate('pieceNumbered', String(number)),
  writeQuote: (quote) => {
    const permission = quote.length > quote.policy.limit ? translate('withPermission') : null;
    const { article, fragment } = quote;
    return toMarkdown(makeQuote(extractOf(quote), article, { language: shownLanguage(), permission, fragment }));
  },
};

function isPrivate({ tab }: Runtime.MessageSender): boolean {
  return tab?.incognito === true;
}
