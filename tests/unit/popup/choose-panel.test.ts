import { describe, expect, it } from 'vitest';
import { choosePanel, type Found } from '../../../popup/choose-panel';

const article = {
  url: 'https://euromaidanpress.com/2026/05/04/x/',
  title: 'X',
  authors: [],
  editors: [],
  date: null,
  section: null,
};
const page = { article, policy: { limit: 500, clause: null }, selection: null, selectionEnd: '', lastQuote: null };
const onSite = new URL('https://euromaidanpress.com/2026/05/04/x/');
const offSite = new URL('https://example.org/');
const silent: Found = { url: onSite, description: null, hasAccess: true };

describe('choosePanel', () => {
  it.each<[string, Found, string]>([
    ['the story on a page that is one', { ...silent, description: page }, 'article'],
    ['the story even where the address is kept from us', { ...silent, url: null, description: page }, 'article'],
    ['that a page of the site is no story', { ...silent, description: { ...page, article: null } }, 'other'],
    ['to reload a page of the site where nobody answers', silent, 'reload'],
    ['to allow access where the site is kept from us', { ...silent, hasAccess: false }, 'access'],
    [
      'to allow access where the address is hidden for want of it',
      { ...silent, url: null, hasAccess: false },
      'access',
    ],
    ['what it is for on another site', { ...silent, url: offSite }, 'elsewhere'],
    ['what it is for on another site, without access too', { ...silent, url: offSite, hasAccess: false }, 'elsewhere'],
    ['what it is for where there is no address', { ...silent, url: null }, 'elsewhere'],
    ['what it is for on a page of the browser', { ...silent, url: new URL('about:blank') }, 'elsewhere'],
  ])('shows %s', (_, found, kind) => {
    expect(choosePanel(found).kind).toBe(kind);
  });
});
