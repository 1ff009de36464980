import { composeHandOver, composeRequest, isFormChannel } from '../../src/corrections/channels/channels';
import type { Channel, EmailChannel, HandOver } from '../../src/corrections/channels/types';
import type { Correction } from '../../src/corrections/types';

/** What leaves the browser, and where to, as it is shown before it is sent. */
export type Preview =
  | {
      readonly kind: 'form';
      readonly url: string;
      readonly fields: readonly (readonly [name: string, value: string])[];
    }
  | {
      readonly kind: 'email';
      readonly to: string;
      readonly subject: string;
      readonly body: string;
      readonly handOver: HandOver;
    }
  | { readonly kind: 'link'; readonly handOver: HandOver }
  | { readonly kind: 'refused'; readonly reason: 'tooLong' | 'unsafeTarget' };

/** Exactly what a channel makes of a correction: read back from what would be sent, not composed a second time. */
export function previewSending(correction: Correction, channel: Channel): Preview {
  if (isFormChannel(channel)) {
    const composed = composeRequest(correction, channel);
    if (!composed.ok) return { kind: 'refused', reason: composed.reason };
    const { url, body } = composed.request;
    return { kind: 'form', url, fields: [...new URLSearchParams(body)] };
  }
  const handOver = composeHandOver(correction, channel);
  return channel.kind === 'email' ? readMailto(handOver, channel) : { kind: 'link', handOver };
}

function readMailto(handOver: HandOver, { address }: EmailChannel): Preview {
  const { searchParams } = new URL(handOver.url);
  const read = (name: string): string => searchParams.get(name) ?? '';
  return { kind: 'email', to: address, subject: read('subject'), body: read('body'), handOver };
}
