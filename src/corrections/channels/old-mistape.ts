import type { Correction } from '../types';
import { describeInLine } from './describe-correction';
import { encodeForm, refererPath } from './encode-form';
import { fitSelection } from './fit-selection';
import { readGlobal } from './read-globals';
import { needsYou, readJsonAnswer, readStrangeStatus } from './read-json-answer';
import type { Composed, OldMistapeChannel, Outcome, PageForms, SiteAnswer } from './types';

/** Mistape 1.0 or 1.1 in a page, by its global; null without. */
export function findOldMistape(page: PageForms): OldMistapeChannel | null {
  for (const [name, version] of [
    ['mistapeArgs', '1.0'],
    ['mistape_args', '1.1'],
  ] as const) {
    const settings = readGlobal(page, name);
    if (settings !== null) return { kind: 'oldMistape', version, ...settings };
  }
  return null;
}

/**
 * The report that Mistape 1.0 or 1.1 takes. 1.0 has no field for a comment: what the reader says goes behind the story's
 * words in `context`, which is mailed whole.
 */
export function composeOldMistape(correction: Correction, channel: OldMistapeChannel): Composed {
  const { selection, word, context, isCut } = fitSelection(correction);
  const comment = describeInLine(correction, isCut);
  if (comment === null) return { ok: false, reason: 'tooLong' };
  const own =
    channel.version === '1.0'
      ? { reported_text: selection, context: `${context} | ${comment}` }
      : { selection, word, replace_context: word, context, comment };
  return encodeForm(correction.article.url, channel.endpoint, {
    action: 'mistape_report_error',
    ...own,
    nonce: channel.nonce ?? '',
    _wp_http_referer: refererPath(correction.article.url),
  });
}

/**
 * 1.0 answers a bare `true` or `false`, and `false` for an old nonce as for anything else that kept it from mailing: in
 * no case has it been taken.
 */
export function readOldMistapeAnswer(answer: SiteAnswer, version: OldMistapeChannel['version']): Outcome {
  if (version === '1.1') return readJsonAnswer(answer);
  const strange = readStrangeStatus(answer);
  if (strange !== null) return strange;
  const body = answer.body.trim();
  if (body === 'true') return { name: 'delivered' };
  return body === 'false' ? { name: 'nonceRefused' } : needsYou('notUnderstood');
}
