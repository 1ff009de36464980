import { composeRequest, isFormChannel } from '../../../src/corrections/channels/channels';
import type { Channel, Composed } from '../../../src/corrections/channels/types';
import type { Correction } from '../../../src/corrections/types';

/** What a form is sent for a correction. */
export function compose(correction: Correction, channel: Channel): Composed {
  if (!isFormChannel(channel)) throw new Error('no form');
  return composeRequest(correction, channel);
}

/** The fields of the form, decoded. Throws where there is none to send. */
export function fieldsOf(correction: Correction, channel: Channel): Record<string, string> {
  const composed = compose(correction, channel);
  if (!composed.ok) throw new Error(composed.reason);
  return Object.fromEntries(new URLSearchParams(composed.request.body));
}
