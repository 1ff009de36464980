import { addPart } from '../../ledger/gathering/add-part';
import { changeGathering } from '../../ledger/gathering/change-gathering';
import { measureParts } from '../../ledger/gathering/quote-gathered';
import { startGathering } from '../../ledger/gathering/start-gathering';
import type { Gathering } from '../../ledger/gathering/types';
import type { AddedToQuote, GatheringChange, LedgerPressed } from '../../ledger/message-schema';
import { findPermission } from '../../ledger/permissions';
import type { StoryLedgerMessages } from '../../platform/ledger-messages';
import type { RequestOf } from '../../platform/messaging';
import { measureStory } from '../../policy/measure-story';
import { permittedLimit } from '../../policy/permission';
import type { LedgerStorage } from './ledger-storage';
import { readPrivateGathering, writePrivateGathering } from './private-gatherings';

/** Whatever is gathered from a whole story is no longer than it. */
const WHOLE_STORY = Number.MAX_SAFE_INTEGER;

/** Takes what is gathered from each story through its changes. */
export class GatheringKeeper {
  constructor(private readonly storage: LedgerStorage) {}

  read(url: string, isPrivate: boolean): Promise<Gathering | null> {
    return isPrivate ? readPrivateGathering(url) : this.storage.readGathering(url);
  }

  /** Adds a passage. Rejects where the storage refuses. */
  async add(request: RequestOf<StoryLedgerMessages, 'addToQuote'>, isPrivate: boolean): Promise<AddedToQuote> {
    const { article, policy, ranges, blocks } = request;
    const known = await this.read(article.url, isPrivate);
    const before = known === null ? startGathering(article, policy, Date.now()) : { ...known, article, policy };
    const limit = await this.#findLimit(before, () => measureStory(blocks));
    const added = addPart(before, { id: crypto.randomUUID(), ranges, blocks }, limit);
    if (added.kind !== 'same') await this.#write(added.gathering, isPrivate);
    const { parts } = added.gathering;
    const by = added.kind === 'tooLong' ? added.by : 0;
    return { outcome: added.kind, by, parts: parts.length, length: measureParts(parts), limit };
  }

  /** Changes what is gathered. Rejects where the storage refuses. */
  async change(url: string, change: GatheringChange, isPrivate: boolean): Promise<LedgerPressed> {
    const before = await this.read(url, isPrivate);
    if (before === null) return { outcome: 'unchanged', by: 0 };
    const changed = changeGathering(before, change, await this.#findLimit(before, () => WHOLE_STORY));
    if (changed.kind === 'same') return { outcome: 'unchanged', by: 0 };
    await this.#write(changed.gathering, isPrivate);
    return changed.kind === 'tooLong' ? { outcome: 'tooLong', by: changed.by } : { outcome: 'taken', by: 0 };
  }

  async #findLimit({ article, policy }: Gathering, whole: () => number): Promise<number> {
    const { permissions } = await this.storage.readState();
    const now = Date.now();
    return permittedLimit(policy, findPermission(permissions, article.url, now), now, whole);
  }

  #write(gathering: Gathering, isPrivate: boolean): Promise<void> {
    const changed = { ...gathering, changedAt: Date.now() };
    return isPrivate ? writePrivateGathering(changed) : this.storage.writeGathering(changed);
  }
}
