import { isFormChannel } from '../../src/corrections/channels/channels';
import type { Channel } from '../../src/corrections/channels/types';
import { type MessageKey, translate } from '../../src/platform/i18n';
import { openHandOver } from '../hand-over';
import type { CorrectionsModel, Reply } from './corrections-model';
import type { DraftWriter } from './draft-writer';

/**
 * How a Send press went: what is to be said of it, and the correction whose state tells the rest; null where it was not
 * sent and is still a draft.
 */
export interface SendResult {
  readonly text: string;
  readonly sent: string | null;
}

/** Sends by the site's form, or opens the letter or the page. Called at once in the press: browsers want that. */
export async function sendCorrection(
  model: CorrectionsModel,
  writer: DraftWriter,
  channel: Channel,
): Promise<SendResult> {
  const { name, email } = writer.fields.value;
  const consent = { content: true, identity: name.trim() + email.trim() !== '' };
  // What the reader's own mail program sends, or the reader on the site's page, isn't sent by us.
  if (isFormChannel(channel) && !(await model.askConsent(consent))) return failed('sendRefused');
  const reply = await writer.send(channel, consent);
  const trouble = troubleOf(reply);
  if (trouble !== null) return failed(trouble);
  const sent = reply.record?.correction.id ?? null;
  if (reply.handOver === null) return { sent, text: '' };
  if (!(await openHandOver(reply.handOver))) return { sent, text: translate('copyRefused') };
  return { sent, text: translate(channel.kind === 'email' ? 'handedOverEmail' : 'handedOverLink') };
}

/** What is to be said of a press that came to nothing; null where it was taken. */
export function troubleOf({ outcome }: Pick<Reply, 'outcome'>): MessageKey | null {
  switch (outcome) {
    case 'taken':
      return null;
    case 'stale':
      return 'correctionChanged';
    case 'notStored':
      return 'storageFull';
    case 'gone':
      return 'storageGone';
  }
}

function failed(key: MessageKey): SendResult {
  return { sent: null, text: translate(key) };
}
