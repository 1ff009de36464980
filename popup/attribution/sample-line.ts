import { translate } from '../../src/platform/i18n';
import { findWriter } from '../../src/quote/attribution';
import { makeSummary } from '../../src/quote/make-quote';
import type { SourceLine } from '../../src/quote/types';

/** The line that names the source of a made-up story, by a template that is a usable one. */
export function sampleLine(template: string, language: string): SourceLine {
  const article = {
    url: 'https://euromaidanpress.com/',
    title: translate('sampleTitle'),
    authors: [translate('sampleAuthor')],
    editors: [translate('sampleEditor')],
    date: '2026-05-04',
    section: translate('sampleSection'),
  };
  return makeSummary([], article, { language, writer: findWriter(template) }).line;
}
