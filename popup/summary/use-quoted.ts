import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Block, Span } from '../../src/article/types';
import { measureUse } from '../../src/ledger/measure-use';
import { askLedger } from '../../src/platform/ask-ledger';
import { followLedger } from '../../src/platform/follow-ledger';
import type { Model } from '../model';

/** What of a story the piece being written holds, once the ledger has answered. */
export function useQuoted(model: Model, url: string, blocks: readonly Block[]): readonly Span[] {
  const spans = useSignal<readonly Span[]>([]);
  const { isPrivate } = model;
  useEffect(() => {
    const load = async (): Promise<void> => {
      const answer = await askLedger('getLedger', { url, isPrivate });
      const texts = blocks.map(({ text }) => text);
      if (answer.ok) spans.value = measureUse(answer.value.anchors, texts).spans;
    };
    void load();
    return followLedger(() => void load());
  }, [url, isPrivate, blocks, spans]);
  return spans.value;
}
