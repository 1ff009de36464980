import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { keptInStory } from '../../src/ledger/gathering/take-part';
import type { Gathering, PartOrder } from '../../src/ledger/gathering/types';
import type { GatheringChange, ShownLedger } from '../../src/ledger/message-schema';
import { type MessageKey, translate, translatePlural } from '../../src/platform/i18n';
import { LazyCopyAs } from '../formats/lazy-copy-as';
import { LengthMark } from '../length-mark';
import type { Model } from '../model';
import type { LedgerModel, StoryTerms } from './create-ledger-model';
import { makeGathered } from './make-gathered';
import { PartList } from './part-list';
import { previewMade } from './preview-made';
import { WaitingPassage } from './waiting-passage';

export interface GatheredQuoteProps {
  readonly model: Model;
  readonly desk: LedgerModel;
  readonly ledger: ShownLedger;
  readonly terms: StoryTerms;
}

const ORDERS: readonly (readonly [PartOrder, MessageKey])[] = [
  ['story', 'orderStory'],
  ['taken', 'orderTaken'],
  ['own', 'orderOwn'],
];

/** The quote that is gathered from the story, as it will be pasted, with its parts; nothing where none was ever begun. */
export function GatheredQuote({ model, desk, ledger: { gathering }, terms }: GatheredQuoteProps) {
  const id = useId();
  const said = useSignal('');
  const fragment = useFragment(model, gathering);
  if (gathering === null || (gathering.parts.length === 0 && gathering.earlier.length === 0)) return null;
  const change = async (kind: GatheringChange): Promise<void> => {
    const { outcome, by } = await desk.press({ type: 'changeGathering', url: terms.article.url, change: kind });
    const told = { taken: '', unchanged: translate('gatheredUnchanged'), notStored: translate('ledgerNotDone') };
    said.value = outcome === 'tooLong' ? translatePlural('gatheredTooLong', by) : told[outcome];
  };
  const made = makeGathered(gathering, terms.limit, fragment);
  const { parts, waiting, order, earlier } = gathering;
  return (
    <section aria-labelledby={id} class="gathered">
      <div class="section-head">
        <h2 id={id}>{translate('gatheredHeading')}</h2>
        <LengthMark count={made?.length ?? 0} limit={terms.limit} />
      </div>
      {made === null ? (
        <p class="quiet">{translate('gatheredEmpty')}</p>
      ) : (
        <>
          <figure>
            <blockquote class="story">{made.text}</blockquote>
          </figure>
          <LazyCopyAs model={model} quote={previewMade(made, { ...optionsOf(model), ...permissionOf(terms) })} />
        </>
      )}
      {waiting !== null && <WaitingPassage waiting={waiting} parts={parts} limit={terms.limit} onChange={change} />}
      {parts.length > 0 && <PartList parts={parts} onChange={change} />}
      <div class="buttons">
        {parts.length > 1 && (
          <select
            aria-label={translate('orderLabel')}
            value={order}
            onChange={({ currentTarget }) => {
              const chosen = ORDERS.find(([each]) => each === currentTarget.value);
              if (chosen !== undefined) void change({ kind: 'order', order: chosen[0] });
            }}
          >
            {ORDERS.map(([each, name]) => (
              <option key={each} value={each}>
                {translate(name)}
              </option>
            ))}
          </select>
        )}
        {parts.length > 0 && (
          <button type="button" onClick={() => change({ kind: 'clear' })}>
            {translate('gatheredClear')}
          </button>
        )}
        {earlier.length > 0 && (
          <button type="button" onClick={() => change({ kind: 'undo' })}>
            {translate('actionUndo')}
          </button>
        )}
      </div>
      <p class="said" role="status">
        {said.value}
      </p>
    </section>
  );
}

const optionsOf = ({ settings }: Model) => ({ attribution: settings.value.attribution });
const permissionOf = ({ limit, permission }: StoryTerms) => ({ limit, permission: permission?.id ?? null });

/** A text directive that leads to the first part, once the page has found one. */
function useFragment(model: Model, gathering: Gathering | null): string | null {
  const fragment = useSignal<string | null>(null);
  const [first] = gathering?.parts ?? [];
  const range = first && keptInStory(first)[0];
  const key = JSON.stringify(range);
  // The range is another object after each load, its key is not.
  useEffect(() => {
    fragment.value = null;
    if (range === undefined || !model.settings.value.linkToPassage) return;
    void model.findFragment(range).then((found) => {
      fragment.value = found;
    });
  }, [key]);
  return fragment.value;
}
