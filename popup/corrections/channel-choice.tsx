import { useId } from 'preact/hooks';
import { isFormChannel } from '../../src/corrections/channels/channels';
import type { Channel } from '../../src/corrections/channels/types';
import { type MessageKey, translate } from '../../src/platform/i18n';

interface ChannelChoiceProps {
  readonly channels: readonly Channel[];
  readonly chosen: Channel;
  onChoose(channel: Channel): void;
}

/** The ways that the page offers, best first, each with what it means for the reader. */
export function ChannelChoice({ channels, chosen, onChoose }: ChannelChoiceProps) {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend>{translate('channelLabel')}</legend>
      {channels.map((channel, index) => (
        <div class="option" key={channel.kind}>
          <input
            type="radio"
            id={`${id}${index}`}
            name={id}
            checked={channel === chosen}
            aria-describedby={`${id}${index}help`}
            onChange={() => onChoose(channel)}
          />
          <label for={`${id}${index}`}>{translate(nameOf(channel))}</label>
          <p class="help" id={`${id}${index}help`} hidden={channel !== chosen}>
            {helpOf(channel)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}

function nameOf(channel: Channel): MessageKey {
  if (isFormChannel(channel)) return 'channelForm';
  return channel.kind === 'email' ? 'channelEmail' : 'channelLink';
}

function helpOf(channel: Channel): string {
  if (isFormChannel(channel)) return translate('channelFormHelp', siteOf(channel.endpoint));
  if (channel.kind === 'email') return translate('channelEmailHelp', channel.address);
  return translate('channelLinkHelp', channel.url);
}

/** The host of an address, for people. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}
