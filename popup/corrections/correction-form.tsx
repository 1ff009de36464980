import { type Signal, useSignal } from '@preact/signals';
import type { Channel } from '../../src/corrections/channels/types';
import { translate } from '../../src/platform/i18n';
import { ChannelChoice } from './channel-choice';
import { CommentField, KindField, ShouldReadField } from './correction-fields';
import type { CorrectionsModel } from './corrections-model';
import type { DraftWriter } from './draft-writer';
import { FormFoot } from './form-foot';
import { type Preview, previewSending } from './preview-sending';
import { sendCorrection } from './send-correction';
import { SenderFields } from './sender-fields';
import { SendingPreview } from './sending-preview';
import { WordsInPlace } from './words-in-place';

export interface CorrectionFormProps {
  readonly model: CorrectionsModel;
  readonly writer: DraftWriter;
  /** Best first; none where its story isn't shown, or offers none. */
  readonly channels: readonly Channel[];
  /** Whether its story is the one that is shown. */
  readonly isHere: boolean;
  /** Whether the reader came to write: then the keyboard's focus comes along. */
  readonly isFocused: boolean;
  /** Leaves the form, with what is to be said of it, and the correction that was sent. */
  onLeave(said: string, sent?: string): void;
}

/** Where the reader writes what should be different, and sees what is sent and where to before they send it. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { model, writer, channels, isHere, isFocused } = props;
  const said = useSignal('');
  const chosen = useSignal<Channel['kind'] | null>(null);
  const channel = channels.find(({ kind }) => kind === chosen.value) ?? channels[0] ?? null;
  const preview = channel === null ? null : previewSending(writer.correction, channel);
  const { send, keep, leave } = makeHandlers(props, channel, preview, said);
  return (
    <form
      class="correction-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        // A key that is still held from opening this sends nothing, and one that ends a composed word neither.
        if (event.repeat || event.isComposing) return;
        if (event.key === 'Escape') void leave();
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void send();
      }}
    >
      <WordsInPlace passage={writer.start.passage} />
      <ShouldReadField writer={writer} isFocused={isFocused} />
      <KindField writer={writer} />
      <CommentField writer={writer} />
      <SenderFields model={model} writer={writer} />
      {channel !== null && preview !== null && (
        <>
          <ChannelChoice
            channels={channels}
            chosen={channel}
            onChoose={({ kind }) => {
              chosen.value = kind;
            }}
          />
          <SendingPreview preview={preview} />
        </>
      )}
      <FormFoot model={model} writer={writer} channel={channel} isHere={isHere} said={said.value} onKeep={keep} />
    </form>
  );
}

/** What the form's keys and buttons do. */
function makeHandlers(
  { model, writer, onLeave }: CorrectionFormProps,
  channel: Channel | null,
  preview: Preview | null,
  said: Signal<string>,
) {
  const send = async (): Promise<void> => {
    said.value = '';
    if (channel === null || preview === null || preview.kind === 'refused') return;
    const { sent, text } = await sendCorrection(model, writer, channel);
    if (sent === null) said.value = text;
    else onLeave(text, sent);
  };
  const keep = async (): Promise<void> => {
    if ((await writer.keep()).outcome === 'taken') onLeave(translate('keptAsDraft'));
  };
  const leave = async (): Promise<void> => {
    if (!(await model.leave())) onLeave(writer.record.value === null ? '' : translate('keptAsDraft'));
  };
  return { send, keep, leave };
}
