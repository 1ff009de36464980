import type { PageDescription, QuotePreview } from '../../../src/platform/messages';

export const quote: QuotePreview = {
  html: '<blockquote><p>The ferryman counted the days.</p></blockquote><p>— <a href="https://euromaidanpress.com/2026/05/04/the-ferry/">The ferry</a></p>',
  plain: '“The ferryman counted the days.”\n\n— “The ferry”\nhttps://euromaidanpress.com/2026/05/04/the-ferry/\n',
  permission: null,
  markdown: '> The ferryman counted the days.\n',
  extract: 'The ferryman counted the days.',
  length: 30,
  total: 30,
  limit: 500,
  isCut: false,
  title: 'The ferry',
  url: 'https://euromaidanpress.com/2026/05/04/the-ferry/',
  made: {
    article: {
      url: 'https://euromaidanpress.com/2026/05/04/the-ferry/',
      title: 'The ferry',
      authors: ['Olena Marchuk'],
      editors: [],
      date: '2026-05-04',
      section: 'Analysis',
    },
    fragment: null,
    text: 'The ferryman counted the days.',
    blocks: [{ kind: 'paragraph', text: 'The ferryman counted the days.', marks: [], level: 0 }],
    length: 30,
    anchors: [{ text: 'The ferryman counted the days.', before: '', after: '', block: 0, start: 0 }],
    policy: { limit: 500, clause: 'When referencing our materials …' },
  },
};

export const page: PageDescription = {
  article: {
    url: quote.url,
    title: 'The <b>ferry</b> & the post',
    authors: ['Olena Marchuk'],
    editors: [],
    date: '2026-05-04',
    section: 'Analysis',
  },
  policy: { limit: 500, clause: 'When referencing our materials …' },
  selection: quote,
  selectionEnd: '',
  lastQuote: null,
};
