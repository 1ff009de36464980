import { useEffect, useMemo, useRef } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import type { PageDescription } from '../../src/platform/messages';
import type { Model } from '../model';
import { createLedgerModel } from './create-ledger-model';
import { GatheredQuote } from './gathered-quote';
import { HistoryView } from './history-view';
import { PermissionView } from './permission-view';
import { PieceView } from './piece-view';
import { PolicyNews } from './policy-news';
import { StorageTrouble } from './storage-trouble';

export interface QuoteDeskProps {
  readonly model: Model;
  /** Null on a page without a story. */
  readonly page: PageDescription | null;
  /** Whether it takes the place of the button that the reader pressed. */
  readonly isFocused: boolean;
}

/** What goes beyond one copy: the gathered quote, the piece being written, permissions, and the history. */
export function QuoteDesk({ model, page, isFocused }: QuoteDeskProps) {
  const root = useRef<HTMLDivElement>(null);
  const desk = useMemo(() => createLedgerModel(model, page), [model, page]);
  useEffect(() => {
    void desk.load();
    return () => desk.end();
  }, [desk]);
  const ledger = desk.ledger.value;
  const isThere = ledger !== null;
  useEffect(() => {
    if (isThere && isFocused) root.current?.focus();
  }, [isThere, isFocused]);
  const terms = desk.terms.value;
  if (ledger === null) return <div />;
  if (ledger === 'unread') return <p role="status">{translate('ledgerUnread')}</p>;
  const shared = { model, desk, ledger };
  return (
    <div class="desk" tabIndex={-1} ref={root}>
      {ledger.policyChange !== null && <PolicyNews desk={desk} change={ledger.policyChange} />}
      {ledger.trouble === 'full' && <StorageTrouble desk={desk} />}
      {terms !== null && <GatheredQuote {...shared} terms={terms} />}
      {!desk.isPrivate && <PieceView {...shared} terms={terms} />}
      {terms !== null && !desk.isPrivate && <PermissionView {...shared} terms={terms} />}
      {desk.isPrivate ? <p class="quiet">{translate('ledgerPrivate')}</p> : <HistoryView {...shared} />}
    </div>
  );
}
