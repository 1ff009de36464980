import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type {
  FoundQuotes,
  LedgerPress,
  LedgerPressed,
  QuoteSearch,
  ShownLedger,
} from '../../src/ledger/message-schema';
import { findPermission } from '../../src/ledger/permissions';
import { askLedger } from '../../src/platform/ask-ledger';
import { followLedger } from '../../src/platform/follow-ledger';
import type { PageDescription, StoryMessage } from '../../src/platform/messages';
import { measureStory } from '../../src/policy/measure-story';
import { type Permission, permittedLimit } from '../../src/policy/permission';
import type { Model } from '../model';

export type Article = NonNullable<PageDescription['article']>;

/** The story of the page, and what may be quoted of it now. */
export interface StoryTerms {
  readonly article: Article;
  readonly policy: PageDescription['policy'];
  readonly limit: number;
  readonly permission: Permission | null;
}

/** What the parts of the desk share. */
export interface LedgerModel {
  /** Null until the background has answered, `unread` where it doesn't. */
  readonly ledger: ReadonlySignal<ShownLedger | 'unread' | null>;
  /** Null where the page shows no story. */
  readonly terms: ReadonlySignal<StoryTerms | null>;
  /** Null until it has come, and where there is none. */
  readonly story: ReadonlySignal<StoryMessage | null>;
  readonly isPrivate: boolean;
  load(): Promise<void>;
  press(press: LedgerPress): Promise<LedgerPressed>;
  find(search: QuoteSearch): Promise<FoundQuotes | null>;
  /** No longer follows the ledger. */
  end(): void;
}

const NOT_DONE: LedgerPressed = { outcome: 'notStored', by: 0 };

/** A model that knows nothing yet and follows the ledger, whichever window changes it. */
export function createLedgerModel(model: Model, page: PageDescription | null): LedgerModel {
  const { article = null, policy } = page ?? {};
  const ledger = signal<ShownLedger | 'unread' | null>(null);
  const story = signal<StoryMessage | null>(null);
  const terms = signal<StoryTerms | null>(null);
  const { isPrivate } = model;

  const load = async (): Promise<void> => {
    const answer = await askLedger('getLedger', { url: article?.url ?? null, isPrivate });
    const now = Date.now();
    const permission = answer.ok ? findPermission(answer.value.permissions, article?.url ?? '', now) : null;
    // What of it was quoted is looked up in the story, and how long it is where the whole of it is permitted.
    const needsStory = answer.ok && (answer.value.anchors.length > 0 || permission?.most === null);
    const blocks = needsStory ? await model.readStory() : null;
    batch(() => {
      ledger.value = answer.ok ? answer.value : 'unread';
      story.value = blocks;
      if (article === null || policy === undefined) return;
      const limit = permittedLimit(policy, permission, now, () => measureStory(blocks?.blocks ?? []));
      terms.value = { article, policy, limit, permission };
    });
  };
  return {
    ledger,
    terms,
    story,
    isPrivate,
    load,
    async press(press) {
      const answer = await askLedger('pressLedger', { press, isPrivate });
      await load();
      return answer.ok ? answer.value : NOT_DONE;
    },
    async find(search) {
      const answer = await askLedger('findQuotes', search);
      return answer.ok ? answer.value : null;
    },
    end: followLedger(() => void load()),
  };
}
