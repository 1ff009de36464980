import type { Article } from '../../src/article/types';
import { translate, translatePlural } from '../../src/platform/i18n';

/** What a letter to the editors asks for. */
export interface PermissionRequest {
  readonly article: Pick<Article, 'title' | 'url'>;
  /** Characters of the passage, and its first and last words; the length is 0 where no passage is meant. */
  readonly passage: { readonly length: number; readonly first: string; readonly last: string };
  /** Characters that the policy allows without asking. */
  readonly limit: number;
  readonly use: string;
  readonly name: string;
  readonly outlet: string;
}

/** The letter's subject and text. */
export function writeRequest({ article, passage, limit, use, name, outlet }: PermissionRequest) {
  const { title, url } = article;
  const { length, first, last } = passage;
  const asked =
    length === 0
      ? translatePlural('letterStory', limit)
      : translatePlural('letterPassage', length, first, last === '' ? first : last);
  const lines = [
    translate('letterHello'),
    '',
    asked,
    '',
    title === '' ? url : `${title}\n${url}`,
    '',
    translate('letterUse', use.trim() || '…'),
    '',
    translate('letterClose'),
    [name.trim(), outlet.trim()].filter((each) => each !== '').join(', '),
  ];
  return { subject: translate('letterSubject', title || url), text: lines.join('\n').trimEnd() };
}

const WORDS = 6;

/** The first words of a text, and its last, each on one line. */
export function takeWords(text: string): { readonly first: string; readonly last: string } {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return { first: words.slice(0, WORDS).join(' '), last: words.slice(-WORDS).join(' ') };
}
