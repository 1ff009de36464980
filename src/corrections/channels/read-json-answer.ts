import * as v from 'valibot';
import type { NeedReason } from '../types';
import type { Outcome, SiteAnswer } from './types';

const answerSchema = v.object({
  success: v.boolean(),
  data: v.optional(v.union([v.object({ title: v.optional(v.string()), message: v.optional(v.string()) }), v.string()])),
});

/** What the plugins say when they have not taken a report, and what it means. Any other words are not understood. */
const REFUSALS: readonly (readonly [words: string, outcome: Outcome])[] = [
  ['Our editors already got notified', { name: 'duplicate' }],
  ['No text selected.', { name: 'needsYou', reason: 'noTextSelected' }],
  ['Spam protection: too many reports from your IP address.', { name: 'siteLimit' }],
  ['Email service returned an error', { name: 'needsYou', reason: 'siteMailFailed' }],
];
const DUPLICATE_TITLE = 'Thanks!';

/**
 * What an answer of Mistape (from 1.1) or Mixtape means: `{"success", "data": {"title", "message"}}`, in 1.1 with markup
 * for `data`. What is not one of the answers known (another status or type, a redirect, a page, other words) is never
 * taken for delivered.
 */
export function readJsonAnswer(answer: SiteAnswer): Outcome {
  const strange = readStrangeStatus(answer);
  if (strange !== null) return strange;
  const parsed = parseAnswer(answer);
  if (parsed === null) return needsYou('notUnderstood');
  if (parsed.success) return { name: 'delivered' };
  if (typeof parsed.data === 'string') return readWords(parsed.data, (text, words) => text.includes(words));
  if (parsed.data?.title === DUPLICATE_TITLE) return { name: 'duplicate' };
  return readWords(parsed.data?.message ?? '', (text, words) => text.startsWith(words));
}

/** What redirects and statuses other than 200 mean, whatever the plugin; null for a plain 200. */
export function readStrangeStatus({ status, redirected, body }: SiteAnswer): Outcome | null {
  if (redirected || (status >= 300 && status < 400)) return needsYou('redirected');
  if (status === 429) return needsYou('tooManyRequests');
  if (status >= 500) return needsYou('siteError');
  if (status === 400 && body.trim() === '0') return needsYou('formGone');
  return status === 200 ? null : needsYou('notUnderstood');
}

export function needsYou(reason: NeedReason): Outcome {
  return { name: 'needsYou', reason };
}

function readWords(text: string, matches: (text: string, words: string) => boolean): Outcome {
  return REFUSALS.find(([words]) => matches(text, words))?.[1] ?? needsYou('notUnderstood');
}

function parseAnswer({ contentType, body }: SiteAnswer): v.InferOutput<typeof answerSchema> | null {
  if (!/^application\/json\b/i.test(contentType.trim())) return null;
  try {
    const result = v.safeParse(answerSchema, JSON.parse(body));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
