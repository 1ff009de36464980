import { useSignal } from '@preact/signals';
import { isFormChannel } from '../../src/corrections/channels/channels';
import { describeInLines } from '../../src/corrections/channels/describe-correction';
import type { Channel } from '../../src/corrections/channels/types';
import { type MessageKey, translate } from '../../src/platform/i18n';
import { sendKey } from '../../src/platform/send-key';
import { copyText } from '../hand-over';
import { siteOf } from './channel-choice';
import type { CorrectionsModel } from './corrections-model';
import type { DraftWriter } from './draft-writer';

import { troubleOf } from './send-correction';

interface FormFootProps {
  readonly model: CorrectionsModel;
  readonly writer: DraftWriter;
  readonly channel: Channel | null;
  readonly isHere: boolean;
  /** What came of the last press. */
  readonly said: string;
  onKeep(): void;
}

/** What the reader does with what they wrote, and what has to be said before: within reach however long the form is. */
export function FormFoot({ model, writer, channel, isHere, said, onKeep }: FormFootProps) {
  const copied = useSignal('');
  const trouble = troubleOf({ outcome: writer.outcome.value });
  const copy = async (): Promise<void> => {
    copied.value = '';
    const isCopied = await copyText(describeInLines(writer.correction));
    copied.value = translate(isCopied ? 'correctionCopied' : 'copyRefused');
  };
  return (
    <div class="foot">
      <p class="error" role="alert">
        {trouble !== null && translate(trouble)}
      </p>
      <p class="said" role="status">
        {said || copied.value}
      </p>
      {channel === null && <NoChannel writer={writer} isHere={isHere} />}
      {channel !== null && isFormChannel(channel) && isFirst(model) && (
        <p class="help">{translate('sendConsent', siteOf(channel.endpoint))}</p>
      )}
      <div class="buttons">
        {channel !== null && (
          <button type="submit" class="primary">
            {translate(sendNameOf(channel))}
          </button>
        )}
        {!model.isPrivate && (
          <button type="button" onClick={onKeep}>
            {translate('actionKeep')}
          </button>
        )}
        <button type="button" onClick={copy}>
          {translate('actionCopyText')}
        </button>
      </div>
      {channel !== null && !model.isPrivate && <p class="help">{translate('sendKeys', sendKey(navigator.platform))}</p>}
    </div>
  );
}

function NoChannel({ writer, isHere }: Pick<FormFootProps, 'writer' | 'isHere'>) {
  if (isHere) return <p>{translate('channelNone')}</p>;
  return (
    <p>
      {translate('channelElsewhere')}{' '}
      <a href={writer.start.article.url} target="_blank" rel="noreferrer">
        {translate('openStory')}
      </a>
    </p>
  );
}

function sendNameOf(channel: Channel): MessageKey {
  if (isFormChannel(channel)) return 'actionSend';
  return channel.kind === 'email' ? 'actionSendEmail' : 'actionSendLink';
}

/** Whether nothing has ever been sent from here. */
function isFirst({ stored }: CorrectionsModel): boolean {
  const { value } = stored;
  return value === null || value === 'unread' || value.records.every(({ attempts }) => attempts.length === 0);
}
