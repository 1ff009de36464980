import {
  type CorrectionMessages,
  type CorrectionPageMessages,
  correctionMessages,
  correctionPageMessages,
} from './correction-messages';
import { type Answer, type RequestOf, type ResponseOf, sendToBackground, sendToPage } from './messaging';

/** Sends a message about corrections to the background. Never rejects. */
export function askCorrections<K extends keyof CorrectionMessages & string>(
  name: K,
  request: RequestOf<CorrectionMessages, K>,
): Promise<Answer<ResponseOf<CorrectionMessages, K>>> {
  return sendToBackground(name, request, correctionMessages[name].response);
}

/** Sends a message about corrections to the content script of a tab's page. Never rejects. */
export function askCorrectionPage<K extends keyof CorrectionPageMessages & string>(
  tabId: number,
  name: K,
  request: RequestOf<CorrectionPageMessages, K>,
): Promise<Answer<ResponseOf<CorrectionPageMessages, K>>> {
  return sendToPage(tabId, name, request, correctionPageMessages[name].response);
}
