import { browser } from '../platform/browser';
import { correctionMessages } from '../platform/correction-messages';
import { ledgerMessages, storyLedgerMessages } from '../platform/ledger-messages';
import { backgroundMessages } from '../platform/messages';
import { answerInBackground } from '../platform/messaging';
import { showPageIcon } from './article-icon';
import { listenForCommands } from './commands';
import { answerCorrections } from './corrections/answer-corrections';
import { startOutbox } from './corrections/start-outbox';
import { getLastQuote } from './last-quote';
import { answerLedger, answerStories } from './ledger/answer-ledger';
import { startLedger } from './ledger/start-ledger';
import { registerMenus } from './menus';
import { openPopupOn } from './open-popup';
import { storeOffer } from './store-offer';

registerMenus();
listenForCommands();

answerInBackground(backgroundMessages, {
  pageShown: async ({ address }, { tab }) => {
    if (tab?.id !== undefined) await showPageIcon(tab.id, address);
    return null;
  },
  getLastQuote: () => getLastQuote(),
  openSettings: async () => {
    await browser.runtime.openOptionsPage();
    return null;
  },
  answerOffer: async ({ quoteOnSelect }, { tab }) => ({
    isStored: await storeOffer(quoteOnSelect, tab?.incognito === true),
  }),
  openCorrections: async (_, { tab }) => ({
    isOpened: tab?.id !== undefined && (await openPopupOn('corrections', tab.id, tab.windowId)),
  }),
});

answerInBackground(correctionMessages, answerCorrections(startOutbox()));

const keepers = startLedger();
answerInBackground(storyLedgerMessages, answerStories(keepers));
answerInBackground(ledgerMessages, answerLedger(keepers));
