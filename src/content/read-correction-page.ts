import { readPageForms } from '../article/dom/read-page-forms';
import { makeCorrectedPassage } from '../corrections/make-passage';
import type { CorrectionPage } from '../corrections/message-schema';
import type { Core } from './core';
import { readCurrent } from './read-current';

/** The story, the ways in which the page takes corrections, and what is selected; null on a page without a story. */
export function readCorrectionPage(document: Document, core: Core): CorrectionPage | null {
  const reading = readCurrent(core);
  if (reading === null) return null;
  const { url, title } = reading.article;
  const made = core.quoting.quoteSelection();
  return {
    article: { url, title },
    forms: readPageForms(document, new URL(document.location.href)),
    passage: made && makeCorrectedPassage(made.passage, made.reading.story.blocks, core.splitSentences),
  };
}
