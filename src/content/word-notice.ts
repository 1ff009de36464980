import type { ToastContent } from '../ui/toast';
import type { InPageEvents, Notice } from './in-page';
import type { InPageTexts } from './load-texts';

/** What a toast says for a notice, and the ways on and back that it offers. */
export function wordNotice(notice: Notice, texts: InPageTexts, events: InPageEvents): ToastContent {
  const settings = { label: texts.settings, onPress: events.openSettings };
  const openQuote = { label: texts.openQuote, onPress: events.openQuote };
  switch (notice.kind) {
    case 'copied': {
      const copied = notice.total === null ? texts.copied(notice.length) : texts.copiedCut(notice.length, notice.total);
      const unmodified = { label: texts.copyUnmodified, onPress: events.copyUnmodified };
      return notice.isExtensionGone
        ? { message: `${copied}. ${texts.reload}`, tone: 'done', actions: [unmodified] }
        : { message: copied, tone: 'done', actions: [unmodified, settings] };
    }
    case 'over': {
      const { over } = notice;
      const settle = (way: 'countAnew' | 'takeBack') => ({
        label: texts[way],
        onPress: () => events.settleOver(way, over.quote),
      });
      const ask = { label: texts.askPermission, onPress: events.openQuote };
      return { message: texts.over(over), tone: 'warning', actions: [settle('countAnew'), settle('takeBack'), ask] };
    }
    case 'added':
      return { message: texts.added(notice.length, notice.limit), tone: 'done', actions: [openQuote] };
    case 'tooLong':
      return { message: texts.tooLong(notice.by), tone: 'warning', actions: [openQuote] };
    case 'same':
    case 'newPiece':
    case 'takenBack':
      return { message: texts[notice.kind], tone: 'done', actions: [openQuote] };
    case 'quoteOnSelect':
      return { message: texts.quoteOnSelect, tone: 'done', actions: [settings] };
    case 'copiedUnmodified':
      return { message: texts.copiedUnmodified, tone: 'done', actions: [] };
    default:
      return { message: texts[notice.kind], tone: 'warning', actions: [] };
  }
}
