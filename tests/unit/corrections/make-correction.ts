import type { Channel, PageForms } from '../../../src/corrections/channels/types';
import type { Correction, CorrectionFields } from '../../../src/corrections/types';

export const ORIGIN = 'https://euromaidanpress.com';
export const ARTICLE = { url: `${ORIGIN}/2024/03/18/the-ferrymen/`, title: 'The ferrymen of the lower reach' };
export const ENDPOINT = `${ORIGIN}/wp-admin/admin-ajax.php`;

export const MISTAPE: Channel = { kind: 'mistape', endpoint: ENDPOINT, postId: '48151' };
export const MIXTAPE: Channel = { kind: 'mixtape', endpoint: ENDPOINT, postId: '48151', nonce: 'a1b2c3' };
export const MISTAPE_1_0: Channel = { kind: 'oldMistape', version: '1.0', endpoint: ENDPOINT, nonce: 'a1b2c3' };
export const MISTAPE_1_1: Channel = { kind: 'oldMistape', version: '1.1', endpoint: ENDPOINT, nonce: 'a1b2c3' };
export const EMAIL: Channel = { kind: 'email', address: 'corrections@euromaidanpress.com' };
export const LINK: Channel = { kind: 'link', url: `${ORIGIN}/contact-us/` };

export const FIELDS: CorrectionFields = {
  shouldRead: 'thirty-two years',
  kind: 'fact',
  comment: 'He began in 1993.',
  name: '',
  email: '',
};

/** A correction of a few words in the middle of a paragraph. */
export function makeCorrection(changes: Partial<Correction> = {}): Correction {
  return {
    ...FIELDS,
    id: 'c1',
    article: ARTICLE,
    passage: makePassage('thirty-one years', 'He has done so for ', ', and he has never once been wrong.'),
    createdAt: 1_000,
    changedAt: 1_000,
    ...changes,
  };
}

export function makePassage(text: string, before = '', after = ''): Correction['passage'] {
  const ranges = [
    { start: { block: 0, offset: before.length }, end: { block: 0, offset: before.length + text.length } },
  ];
  return { text, sentence: before + text + after, ranges, before, after };
}

/** What a page offers; nothing but what is named. */
export function makePage(changes: Partial<PageForms> = {}): PageForms {
  return { url: ARTICLE.url, scripts: [], dialogs: [], postId: null, links: [], ...changes };
}
