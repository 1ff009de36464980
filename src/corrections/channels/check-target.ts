import { isSiteUrl } from '../../site';

/**
 * Whether a correction to a story may be sent to an address: on the story's own registrable domain and port, over https
 * where the story is, without a password in it. Takes anything; what is no URL may not.
 */
export function isSafeTarget(articleUrl: string, target: string): boolean {
  if (!URL.canParse(articleUrl) || !URL.canParse(target)) return false;
  const article = new URL(articleUrl);
  const to = new URL(target);
  if (!isSiteUrl(article) || !isSiteUrl(to)) return false;
  if (article.protocol === 'https:' && to.protocol !== 'https:') return false;
  return to.port === article.port && to.username === '' && to.password === '';
}
