import type { GatheringChange } from '../message-schema';
import { type Added, settleWaiting } from './add-part';
import { clear, movePart, removePart, setOrder, undo } from './change';
import { dropSentence, omitWords } from './shorten-part';
import type { Gathering } from './types';

/** A gathered quote after a change that the reader made to it; what can't be done leaves it the `same`. */
export function changeGathering(gathering: Gathering, change: GatheringChange, limit: number): Added {
  if (change.kind === 'settle') return settleWaiting(gathering, change.settlement, limit);
  const changed = applyChange(gathering, change);
  return { kind: changed === gathering ? 'same' : 'added', gathering: changed };
}

function applyChange(gathering: Gathering, change: Exclude<GatheringChange, { kind: 'settle' }>): Gathering {
  switch (change.kind) {
    case 'clear':
      return clear(gathering);
    case 'undo':
      return undo(gathering);
    case 'remove':
      return removePart(gathering, change.part);
    case 'dropSentence':
      return dropSentence(gathering, change.part);
    case 'move':
      return movePart(gathering, change.part, change.to);
    case 'order':
      return setOrder(gathering, change.order);
    case 'omitWords':
      return omitWords(gathering, change.part, change.range);
  }
}
