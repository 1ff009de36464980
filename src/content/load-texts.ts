import { copyKey } from '../platform/copy-key';
import { formatNumber, preparePlural, prepareText, translate } from '../platform/i18n';
import type { ToolbarTexts } from '../ui/toolbar';
import type { OverUse } from './story-ledger';

/** Every text that the page's own UI may need, so that none is looked up once the extension may be gone. */
export function loadTexts() {
  const shortCount = prepareText('shortCount');
  const charactersOf = preparePlural('charactersOf');
  const toolbar: ToolbarTexts = {
    name: translate('toolbarName'),
    quote: translate('toolbarQuote'),
    addToQuote: translate('addToQuote'),
    suggestCorrection: translate('suggestCorrection'),
    correction: translate('toolbarCorrection'),
    willBeCut: translate('toolbarCut'),
    offer: translate('offerQuoteOnSelect'),
    acceptOffer: translate('offerAccept'),
    declineOffer: translate('offerDecline'),
    shortCount: (count, limit) => shortCount(formatNumber(count), formatNumber(limit)),
    longCount: (count, limit) => charactersOf(limit, formatNumber(count)),
  };
  const copiedCut = preparePlural('toastCopiedCut');
  const added = preparePlural('toastAdded');
  const over = preparePlural('toastOver');
  const pieceNumbered = prepareText('pieceNumbered');
  return {
    toolbar,
    toastName: translate('extensionName'),
    copied: preparePlural('toastCopied'),
    copiedCut: (length: number, total: number): string => copiedCut(total, formatNumber(length)),
    added: (length: number, limit: number): string => added(limit, formatNumber(length)),
    over: ({ used, limit, piece }: OverUse): string =>
      over(limit, formatNumber(used), piece.name || pieceNumbered(formatNumber(piece.number))),
    tooLong: preparePlural('toastTooLong'),
    same: translate('toastSame'),
    notAdded: translate('toastNotAdded'),
    newPiece: translate('toastNewPiece'),
    takenBack: translate('toastTakenBack'),
    notDone: translate('toastNotDone'),
    countAnew: translate('actionNewPiece'),
    takeBack: translate('actionTakeBack'),
    askPermission: translate('actionAskPermission'),
    openQuote: translate('actionOpenQuote'),
    copiedUnmodified: translate('toastUnmodified'),
    failed: translate('toastFailed'),
    notCopied: translate('toastNotCopied', copyKey(navigator.platform)),
    noStoryText: translate('toastNoStoryText'),
    notStored: translate('settingsNotSaved'),
    reload: translate('toastReload'),
    quoteOnSelect: translate('toastQuoteOnSelect'),
    copyUnmodified: translate('actionUnmodified'),
    settings: translate('actionSettings'),
  };
}

export type InPageTexts = ReturnType<typeof loadTexts>;
