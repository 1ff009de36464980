import { describeInLines } from '../../src/corrections/channels/describe-correction';
import type { ReaderEvent } from '../../src/corrections/outbox/events';
import type { OutboxRecord } from '../../src/corrections/types';
import { translate } from '../../src/platform/i18n';
import { copyText, openHandOver } from '../hand-over';
import { type Action, canReopen } from './choose-actions';
import type { CorrectionsModel } from './corrections-model';
import { troubleOf } from './send-correction';

/** What came of an action: what is to be said of it, and the draft that is to be opened, if any. */
export interface Performed {
  readonly said: string;
  readonly draft: OutboxRecord | null;
}

/** Does what a button on a card says. */
export async function performAction(model: CorrectionsModel, record: OutboxRecord, action: Action): Promise<Performed> {
  if (action === 'copy') {
    const isCopied = await copyText(describeInLines(record.correction));
    return { said: translate(isCopied ? 'correctionCopied' : 'copyRefused'), draft: null };
  }
  if (record.state.name === 'draft' && action === 'edit') return { said: '', draft: record };
  const reply = await model.tell(eventOf(record, action));
  const trouble = troubleOf(reply);
  if (trouble !== null) return { said: translate(trouble), draft: null };
  const isOpened = reply.handOver === null || (await openHandOver(reply.handOver));
  const isReopened = action === 'edit' || action === 'otherWay';
  return { said: isOpened ? '' : translate('copyRefused'), draft: isReopened ? reply.record : null };
}

function eventOf(record: OutboxRecord, action: Exclude<Action, 'copy'>): ReaderEvent {
  const press = { id: record.correction.id, turn: record.turn };
  switch (action) {
    case 'delete':
      return { ...press, type: 'deletePressed' };
    case 'arrived':
      return { ...press, type: 'confirmed', isDelivered: true };
    case 'notArrived':
      return { ...press, type: 'confirmed', isDelivered: false };
    case 'edit':
    case 'otherWay':
      return canReopen(record)
        ? { ...press, type: 'editPressed' }
        : { ...press, type: 'confirmed', isDelivered: false };
    default:
      return { ...press, type: 'retryPressed' };
  }
}
