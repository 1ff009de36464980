import { isSafeTarget } from './check-target';
import type { ChannelRequest, Composed } from './types';

/** The fields as a form's request, or a refusal where the form is not the story's own site's. */
export function encodeForm(articleUrl: string, endpoint: string, fields: Readonly<Record<string, string>>): Composed {
  if (!isSafeTarget(articleUrl, endpoint)) return { ok: false, reason: 'unsafeTarget' };
  const request: ChannelRequest = {
    url: endpoint,
    method: 'POST',
    contentType: 'application/x-www-form-urlencoded; charset=UTF-8',
    body: new URLSearchParams(fields).toString(),
  };
  return { ok: true, request };
}

/** The story's address as the form wants it: a path of the same host. An extension's request has no Referer. */
export function refererPath(articleUrl: string): string {
  const { pathname, search } = new URL(articleUrl);
  return pathname + search;
}
