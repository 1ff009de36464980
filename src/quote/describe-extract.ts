import type { Extract } from '../policy/make-extract';
import type { Citation } from './types';

/** What is shown of a quote before it is pasted, in whatever format. */
export function describeExtract(
  { text, length, isCut }: Extract,
  { source, article }: Pick<Citation, 'source' | 'article'>,
) {
  return { extract: text, length, isCut, title: source.title ?? source.site, url: article.url };
}
