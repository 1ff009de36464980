import type { MessageKey } from '../../src/platform/i18n';
import type { Format } from '../../src/quote/format-quote';

/** What each format is called. */
export const FORMAT_NAMES: Readonly<Record<Format, MessageKey>> = {
  rich: 'formatRich',
  plain: 'formatPlain',
  markdown: 'formatMarkdown',
  html: 'formatHtml',
  wikipedia: 'formatWikipedia',
  apa: 'formatApa',
  mla: 'formatMla',
  chicago: 'formatChicago',
  bibtex: 'formatBibtex',
  ris: 'formatRis',
  csl: 'formatCsl',
};
