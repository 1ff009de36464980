import { followLedger } from '../platform/follow-ledger';
import type { PageHandlers } from '../platform/page-messaging';
import { answerAsks } from './answer-asks';
import type { Core } from './core';
import { findAskedRanges } from './find-asked-ranges';
import { InPageUi } from './in-page-ui';
import { loadTexts } from './load-texts';
import { PassageLinks } from './passage-links';
import { ReaderActions } from './reader-actions';

/** What the reader meets in the page. */
export interface Shown {
  readonly actions: ReaderActions;
  readonly ui: InPageUi;
  readonly answers: PageHandlers;
  /** The stretches of the page that a message asks for. */
  findRanges(asked: unknown): readonly Range[];
}

/** Makes what is shown in the page of what the core does. Nothing is put into the page before it is needed. */
export function show(document: Document, core: Core): Shown {
  core.quoting.links = new PassageLinks(document, core.readPageText);
  const actions = new ReaderActions(core, () => ui);
  const ui = new InPageUi(document, loadTexts(), actions);
  followLedger(() => actions.learnAnew());
  core.news.listen((news) => actions.hear(news));
  return {
    actions,
    ui,
    answers: answerAsks(document, core, actions),
    findRanges: (asked) => findAskedRanges(asked, core),
  };
}
