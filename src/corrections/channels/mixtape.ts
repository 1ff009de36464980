import { MIXTAPE_DIALOG_ID } from '../../site';
import type { Correction } from '../types';
import { describeInLine } from './describe-correction';
import { encodeForm, refererPath } from './encode-form';
import { fitSelection } from './fit-selection';
import { defaultEndpoint, readGlobal } from './read-globals';
import { readJsonAnswer } from './read-json-answer';
import type { Composed, MixtapeChannel, Outcome, PageForms, SiteAnswer } from './types';

/** What Mixtape answers to a report without a valid nonce. */
const NONCE_REFUSED = 'False';

/** Mixtape 1.2 in a page, by its global or its dialog; null without. The nonce is in the dialog. */
export function findMixtape(page: PageForms): MixtapeChannel | null {
  const settings = readGlobal(page, 'MixtapeLocalize');
  const dialog = page.dialogs.find(({ id }) => id === MIXTAPE_DIALOG_ID);
  if (settings === null && dialog === undefined) return null;
  const endpoint = settings?.endpoint ?? defaultEndpoint(page);
  return { kind: 'mixtape', endpoint, postId: dialog?.postId ?? page.postId, nonce: dialog?.nonce ?? null };
}

/** The report that Mixtape 1.2 takes. */
export function composeMixtape(correction: Correction, channel: MixtapeChannel): Composed {
  const { selection, word, context, isCut } = fitSelection(correction);
  const comment = describeInLine(correction, isCut);
  if (comment === null) return { ok: false, reason: 'tooLong' };
  return encodeForm(correction.article.url, channel.endpoint, {
    action: 'mixtape_report_error',
    selection,
    word,
    replace_context: word,
    context,
    comment,
    post_id: channel.postId ?? '',
    nonce: channel.nonce ?? '',
    _wp_http_referer: refererPath(correction.article.url),
  });
}

export function readMixtapeAnswer(answer: SiteAnswer): Outcome {
  const isRefused = answer.status === 200 && !answer.redirected && answer.body.trim() === NONCE_REFUSED;
  return isRefused ? { name: 'nonceRefused' } : readJsonAnswer(answer);
}
