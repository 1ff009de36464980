import { DUPLICATE_MEMORY } from '../plugin-limits';
import type { Correction } from '../types';
import { composeEmail, findEmail } from './email';
import { fitSelection } from './fit-selection';
import { composeHereLink, findHereLink } from './here-link';
import { composeMistape, findMistape, readMistapeAnswer } from './mistape';
import { composeMixtape, findMixtape, readMixtapeAnswer } from './mixtape';
import { composeOldMistape, findOldMistape, readOldMistapeAnswer } from './old-mistape';
import type {
  Channel,
  Composed,
  EmailChannel,
  FormChannel,
  HandOver,
  LinkChannel,
  Outcome,
  PageForms,
  SiteAnswer,
} from './types';

/** The ways that a page offers, best first: the site's own form, e-mail, the "here" link. */
export function findChannels(page: PageForms): Channel[] {
  if (!URL.canParse(page.url)) return [];
  return [findForm(page), findEmail(page), findHereLink(page)].filter((channel) => channel !== null);
}

/** The form of the page's own, or null. */
export function findForm(page: PageForms): FormChannel | null {
  return findMistape(page) ?? findOldMistape(page) ?? findMixtape(page);
}

export function isFormChannel(channel: Channel): channel is FormChannel {
  return channel.kind !== 'email' && channel.kind !== 'link';
}

/** What is sent for a correction, exact in the form's protocol; the same whenever it is asked. */
export function composeRequest(correction: Correction, channel: FormChannel): Composed {
  if (channel.kind === 'mistape') return composeMistape(correction, channel);
  if (channel.kind === 'mixtape') return composeMixtape(correction, channel);
  return composeOldMistape(correction, channel);
}

/** What the reader opens and pastes for a correction. */
export function composeHandOver(correction: Correction, channel: EmailChannel | LinkChannel): HandOver {
  return channel.kind === 'email' ? composeEmail(correction, channel) : composeHereLink(correction, channel);
}

/** What an answer of the site to a form's report means. */
export function readAnswer(channel: FormChannel, answer: SiteAnswer): Outcome {
  if (channel.kind === 'mistape') return readMistapeAnswer(answer);
  if (channel.kind === 'mixtape') return readMixtapeAnswer(answer);
  return readOldMistapeAnswer(answer, channel.version);
}

/** For how long a form knows a correction's report again, in milliseconds; 0 for never. */
export function duplicateMemory(correction: Correction, channel: FormChannel): number {
  if (channel.kind !== 'mistape') return 0;
  const { selection, word } = fitSelection(correction);
  return word === selection ? 0 : DUPLICATE_MEMORY;
}
