import { deleteDB } from 'idb';
import type { Block } from '../../../src/article/types';
import { GatheringKeeper } from '../../../src/background/ledger/gathering-keeper';
import { type LedgerDatabase, openLedger } from '../../../src/background/ledger/ledger-database';
import { LedgerKeeper } from '../../../src/background/ledger/ledger-keeper';
import { LedgerStorage } from '../../../src/background/ledger/ledger-storage';
import type { LedgerPress } from '../../../src/ledger/message-schema';
import { makeRecord } from '../../unit/ledger/records';
import { fake, resetFake } from '../fake-browser';
import { page, quote } from './page';

const NAME = 'ledger-desk';
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [], level: 0 });

/** The story that the popup serves. */
export const BLOCKS: readonly Block[] = [
  paragraph('The ferryman counted the days. He had done so for years. Nobody had asked him to.'),
  paragraph('In spring the river rises. The ferry stays on the other bank.'),
  paragraph(`A bridge would change that. ${'It has been promised again and again. '.repeat(12).trim()}`),
];
const { authors, editors, ...rest } = quote.made.article;
export const ARTICLE = { ...rest, authors: [...authors], editors: [...editors] };

/** A background with the real ledger of its own, and a page with the story. */
export class LedgerDesk {
  #database: LedgerDatabase | null = null;
  readonly #storage = new LedgerStorage(async () => {
    this.#database = await openLedger(NAME);
    return this.#database;
  });
  readonly keeper = new LedgerKeeper(this.#storage);
  readonly gatherings = new GatheringKeeper(this.#storage);
  /** What exports gave. */
  trouble: 'full' | null = null;

  constructor() {
    resetFake();
    Object.assign(fake.page, {
      describePage: { ...page, article: ARTICLE },
      readStory: { blocks: BLOCKS, place: null },
      findFragment: 'text=a,b',
      addSelection: () => this.add(0).then(() => ({ isAsked: true })),
      readPolicyAddress: 'mailto:editors@euromaidanpress.com',
    });
    Object.assign(fake.background, {
      getLedger: async ({ request }: { request: { url: string | null; isPrivate: boolean } }) => ({
        ...(await this.keeper.show(request.url)),
        gathering: request.url === null ? null : await this.gatherings.read(request.url, request.isPrivate),
        trouble: this.trouble,
      }),
      countParts: async ({ request }: { request: { url: string } }) => ({
        parts: (await this.gatherings.read(request.url, false))?.parts.length ?? 0,
      }),
      findQuotes: ({ request }: { request: Parameters<LedgerKeeper['find']>[0] }) => this.keeper.find(request),
      pressLedger: ({ request }: { request: { press: LedgerPress } }) => this.press(request.press),
      exportLedger: async () => ({ text: await this.keeper.exportJson(null) }),
      importLedger: ({ request }: { request: { text: string } }) => this.keeper.import(request.text),
    });
  }

  async press(press: LedgerPress) {
    const pressed =
      press.type === 'changeGathering'
        ? await this.gatherings.change(press.url, press.change, false)
        : { outcome: (await this.keeper.press(press)) ? 'taken' : 'unchanged', by: 0 };
    await this.tell();
    return pressed;
  }

  /** Takes a paragraph of the story, or its first characters, into the quote. */
  async add(block: number, end = BLOCKS[block]?.text.length ?? 0): Promise<void> {
    const ranges = [{ start: { block, offset: 0 }, end: { block, offset: end } }];
    const blocks = BLOCKS.map((each) => ({ ...each, marks: [] }));
    await this.gatherings.add({ article: ARTICLE, policy: { limit: 500, clause: null }, ranges, blocks }, false);
    await this.tell();
  }

  /** Records copies of whole paragraphs. */
  async copy(...blocks: readonly number[]): Promise<void> {
    for (const block of blocks) {
      const text = BLOCKS[block]?.text ?? '';
      const { id, piece, at, ...copy } = makeRecord({ text, article: ARTICLE });
      await this.keeper.count({ ...copy, anchors: [{ text, before: '', after: '', block, start: 0 }] });
    }
    await this.tell();
  }

  async tell(): Promise<void> {
    await fake.changeStorage('local', { ledgerChanged: crypto.randomUUID() });
  }

  async end(): Promise<void> {
    this.#database?.close();
    await deleteDB(NAME);
  }
}
