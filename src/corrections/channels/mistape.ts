import { MISTAPE_DIALOG_ID } from '../../site';
import type { Correction } from '../types';
import { describeInLine } from './describe-correction';
import { encodeForm, refererPath } from './encode-form';
import { fitSelection } from './fit-selection';
import { defaultEndpoint, readGlobal } from './read-globals';
import { readJsonAnswer } from './read-json-answer';
import type { Composed, MistapeChannel, Outcome, PageForms, SiteAnswer } from './types';

/** Mistape 1.2 to 1.4 in a page: by its global, or where an optimiser took that away by its dialog; null without. */
export function findMistape(page: PageForms): MistapeChannel | null {
  const settings = readGlobal(page, 'decoMistape');
  const dialog = page.dialogs.find(({ id }) => id === MISTAPE_DIALOG_ID);
  if (settings === null && dialog === undefined) return null;
  // The dialog of the older versions has the same id; their scripts tell them apart.
  if (page.scripts.some((script) => /\bmistape(?:Args|_args)\b/.test(script))) return null;
  const endpoint = settings?.endpoint ?? defaultEndpoint(page);
  return { kind: 'mistape', endpoint, postId: dialog?.postId ?? page.postId };
}

/** The report that Mistape 1.2 to 1.4 takes, within what it stores: only so does it know a report again. */
export function composeMistape(correction: Correction, channel: MistapeChannel): Composed {
  const { selection, word, context, isCut } = fitSelection(correction);
  const comment = describeInLine(correction, isCut);
  if (comment === null) return { ok: false, reason: 'tooLong' };
  return encodeForm(correction.article.url, channel.endpoint, {
    action: 'mistape_report_error',
    selection,
    word,
    replace_context: word,
    context,
    comment,
    post_id: channel.postId ?? '',
    _wp_http_referer: refererPath(correction.article.url),
  });
}

export function readMistapeAnswer(answer: SiteAnswer): Outcome {
  return readJsonAnswer(answer);
}
