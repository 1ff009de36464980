import { seePolicy } from '../../ledger/clause';
import { readLedgerFile, writeLedgerFile } from '../../ledger/ledger-file';
import { type MarkdownOptions, writeLedgerMarkdown } from '../../ledger/ledger-markdown';
import { mergeLedgers } from '../../ledger/merge-ledgers';
import type {
  CountedCopy,
  FoundQuotes,
  Imported,
  LedgerPress,
  QuoteSearch,
  ShownLedger,
  Standing,
} from '../../ledger/message-schema';
import { findPermission } from '../../ledger/permissions';
import { countCopy, findCurrent, startPiece } from '../../ledger/pieces';
import { searchQuotes } from '../../ledger/search-quotes';
import type { LedgerState } from '../../ledger/state';
import { takePress } from '../../ledger/take-press';
import type { QuoteRecord } from '../../ledger/types';
import type { Policy } from '../../policy/read-policy';
import type { LedgerStorage } from './ledger-storage';

/** A copy as it is to be recorded. */
export type NewCopy = Omit<QuoteRecord, 'id' | 'piece' | 'at'>;

const DAY = 24 * 60 * 60 * 1000;
const MONTH = 30.44 * DAY;

/** The only writer of pieces, quotes and permissions. All of it rejects where the storage refuses. */
export class LedgerKeeper {
  constructor(private readonly storage: LedgerStorage) {}

  /** A story is shown under a policy; where `isRemembered`, its wording is. */
  async getStanding(url: string, policy: Policy, isRemembered: boolean): Promise<Standing> {
    const state = await this.storage.readState();
    const seenPolicy = seePolicy(state.seenPolicy, policy, Date.now());
    const isNews = seenPolicy?.clause !== state.seenPolicy?.clause || seenPolicy?.limit !== state.seenPolicy?.limit;
    if (isRemembered && isNews) await this.storage.writeState({ ...state, seenPolicy });
    return { permission: findPermission(state.permissions, url, Date.now()) };
  }

  async count(copy: NewCopy): Promise<CountedCopy> {
    const state = await this.storage.readState();
    const now = Date.now();
    const { pieces, current } = countCopy(state.pieces, crypto.randomUUID(), now);
    const quote = { ...copy, id: crypto.randomUUID(), piece: current, at: now };
    await this.storage.writeQuotes([quote], { ...state, pieces });
    const piece = pieces.find(({ id }) => id === current);
    const held = await this.storage.readQuotesOf(current, copy.article.url);
    return {
      quote: quote.id,
      piece: { id: current, number: piece?.number ?? 1, name: piece?.name ?? '' },
      anchors: held.flatMap(({ anchors }) => anchors),
    };
  }

  /** Lets a copy count to a new piece; false where it is gone. */
  async countAnew(id: string): Promise<boolean> {
    const [quote] = await this.storage.readQuotesById([id]);
    if (quote === undefined) return false;
    const state = await this.storage.readState();
    const piece = crypto.randomUUID();
    const pieces = startPiece(state.pieces, piece, Date.now());
    await this.storage.writeQuotes([{ ...quote, piece }], { ...state, pieces });
    return true;
  }

  async show(url: string | null): Promise<Omit<ShownLedger, 'gathering' | 'trouble'>> {
    const { pieces, permissions, seenPolicy } = await this.storage.readState();
    const current = findCurrent(pieces, Date.now())?.id ?? null;
    const held = url === null || current === null ? [] : await this.storage.readQuotesOf(current, url);
    return {
      pieces,
      current,
      anchors: held.flatMap(({ anchors }) => anchors),
      permissions: permissions.filter((permission) => permission.url === url),
      policyChange: seenPolicy?.before ? { before: seenPolicy.before, now: seenPolicy } : null,
      quotes: await this.storage.countQuotes(),
    };
  }

  async find(search: QuoteSearch): Promise<FoundQuotes> {
    const { ids, total } = searchQuotes(await this.storage.readEntries(), search);
    return { quotes: await this.storage.readQuotesById(ids), total };
  }

  /** Does what the reader wants of pieces, quotes and permissions; false where that changes nothing. */
  async press(press: LedgerPress): Promise<boolean> {
    const state = await this.storage.readState();
    switch (press.type) {
      case 'deleteQuotes':
        await this.storage.deleteQuotes(press.ids);
        return true;
      case 'deleteAll':
        await this.storage.deleteQuotes(await this.storage.listQuotes(null));
        return true;
      case 'deleteBefore':
        await this.storage.deleteQuotes(await this.storage.listQuotes(press.time));
        return true;
      case 'restoreQuotes':
        await this.storage.writeQuotes(press.quotes, state);
        return true;
      case 'moveToNewPiece':
        return this.countAnew(press.quote);
      default:
        return this.#change(state, takePress(state, press, Date.now(), crypto.randomUUID()));
    }
  }

  async exportJson(before: number | null): Promise<string> {
    const { pieces, permissions } = await this.storage.readState();
    return writeLedgerFile({ pieces, permissions, quotes: await this.storage.readQuotes(before) });
  }

  async exportMarkdown(before: number | null, options: MarkdownOptions): Promise<string> {
    const { pieces, permissions } = await this.storage.readState();
    return writeLedgerMarkdown({ pieces, permissions, quotes: await this.storage.readQuotes(before) }, options);
  }

  /** Adds what the text of a file has and the ledger has not. */
  async import(text: string): Promise<Imported> {
    const file = readLedgerFile(text);
    if (!file.ok) return file;
    const state = await this.storage.readState();
    const known = new Set(await this.storage.listQuotes(null));
    const quotes = file.ledger.quotes.filter(({ id }) => !known.has(id));
    const merged = mergeLedgers(state, file.ledger);
    await this.storage.writeQuotes(quotes, merged);
    return {
      ok: true,
      pieces: merged.pieces.length - state.pieces.length,
      quotes: quotes.length,
      permissions: merged.permissions.length - state.permissions.length,
    };
  }

  /** Lets go of quotes older than so many months, at most once a day. */
  async prune(months: number): Promise<void> {
    const state = await this.storage.readState();
    const now = Date.now();
    if (Math.abs(now - state.prunedAt) < DAY) return;
    await this.storage.deleteQuotes(await this.storage.listQuotes(now - months * MONTH));
    await this.storage.writeState({ ...state, prunedAt: now });
  }

  async #change(before: LedgerState, after: LedgerState): Promise<boolean> {
    if (before === after) return false;
    await this.storage.writeState(after);
    return true;
  }
}
