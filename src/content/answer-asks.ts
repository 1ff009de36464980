import { findRange } from '../article/dom/find-range';
import { findMailto } from '../article/dom/read-page-forms';
import { browser } from '../platform/browser';
import type { PageDescription, StoryMessage } from '../platform/messages';
import type { PageHandlers } from '../platform/page-messaging';
import { DEFAULT_POLICY } from '../policy/read-policy';
import type { Core } from './core';
import { describeArticle, describeQuote } from './describe';
import { findReadersPlace } from './find-readers-place';
import type { SelectionQuote } from './quote-selection';
import { readCorrectionPage } from './read-correction-page';
import { readCurrent } from './read-current';
import { readStoryRange } from './read-story-range';
import type { ReaderActions } from './reader-actions';
import { showForAMoment, showRangeForAMoment } from './show-for-a-moment';
import { openSiteDialog } from './site-dialog';

/** The answers to what the popup, the menu and the commands ask of a page. */
export function answerAsks(document: Document, core: Core, actions: ReaderActions): PageHandlers {
  return {
    describePage: () => describePage(core),
    readStory: () => readStory(core),
    findFragment: (request) => findFragment(request, core),
    showRange: (request) => ({ isShown: showStretch(request, core) }),
    addSelection: () => ({ isAsked: actions.addToQuote() }),
    readPolicyAddress: () => readPolicyAddress(document, core),
    copyQuote: () => ({ isCopied: actions.quote() }),
    focusToolbar: () => ({ isFocused: actions.focusToolbar() }),
    showPolicy: () => ({ isShown: showForAMoment(core.findPolicyElement(document)) }),
    readCorrectionPage: () => readCorrectionPage(document, core),
    openSiteDialog: () => ({ isOpened: openSiteDialog(document) }),
    isArticle: () => ({ isArticle: core.reader.isArticlePage() }),
  };
}

function describePage(core: Core): PageDescription {
  const { quoting } = core;
  quoting.prepare();
  const made = quoting.quoteSelection();
  const reading = readCurrent(core);
  return {
    article: reading === null ? null : describeArticle(reading.article),
    policy: reading?.policy ?? DEFAULT_POLICY,
    selection: describe(made, core),
    selectionEnd: made === null ? '' : core.readSelectionEnd(made),
    // Elsewhere the background remembers it; of a private window it must not know.
    lastQuote: browser.extension.inIncognitoContext ? describe(quoting.lastQuote, core) : null,
  };
}

function readStory(core: Core): StoryMessage | null {
  const reading = readCurrent(core);
  if (reading === null) return null;
  const blocks = reading.story.blocks.map((block) => ({ ...block, marks: [...block.marks] }));
  return { blocks, place: findReadersPlace(reading.story.sources.elements) };
}

/** Where the page's policy says to ask for permission. */
function readPolicyAddress(document: Document, core: Core): string | null {
  const policy = core.findPolicyElement(document);
  return policy === null ? null : findMailto(policy);
}

function findFragment(request: unknown, core: Core): string | null {
  const range = readStoryRange(request);
  const reading = readCurrent(core);
  return range === null || reading === null ? null : core.quoting.findFragment(range, reading);
}

function showStretch(request: unknown, core: Core): boolean {
  const range = readStoryRange(request);
  const story = readCurrent(core)?.story;
  return showRangeForAMoment(range === null || story === undefined ? null : findRange(range, story));
}

function describe(made: SelectionQuote | null, core: Core): PageDescription['selection'] {
  return made === null ? null : describeQuote(made, core.countSelected(made), core);
}
