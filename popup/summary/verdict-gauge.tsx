import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import type { Excerpt, Verdict, VerdictValue } from '../../src/scenarios/types';
import { VERDICT_WORDS } from './name-scenario';

interface VerdictGaugeProps {
  readonly verdict: Verdict;
  onShow(excerpt: Excerpt): void;
}

/** How likely the article finds a scenario, as a dial and in words; it opens the sentence that this rests on. */
export function VerdictGauge({ verdict: { value, sentence }, onShow }: VerdictGaugeProps) {
  const id = useId();
  const isOpen = useSignal(false);
  const words = (
    <>
      <Dial value={value} />
      {translate(VERDICT_WORDS[value])}
    </>
  );
  if (sentence === null) return <p class="gauge quiet">{words}</p>;
  return (
    <>
      <button
        type="button"
        class="gauge"
        aria-expanded={isOpen.value}
        aria-controls={id}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {words}
        <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 6l4 4 4-4" />
        </svg>
      </button>
      <div class="grounds" id={id} hidden={!isOpen.value}>
        <p class="quiet">{translate('verdictGrounds')}</p>
        <p>
          <q class="story">{sentence.text}</q>
        </p>
        <button type="button" class="link" onClick={() => onShow(sentence)}>
          {translate('showInPage')}
        </button>
      </div>
    </>
  );
}

/** The hand's turn from upright, in degrees. */
const TURN: Readonly<Record<Exclude<VerdictValue, 'none'>, number>> = { unlikely: -62, mixed: 0, likely: 62 };

function Dial({ value }: { readonly value: VerdictValue }) {
  return (
    <svg class="dial" data-value={value} viewBox="0 0 28 17" aria-hidden="true">
      <path class="dial-arc" d="M3 14a11 11 0 0 1 22 0" />
      {value !== 'none' && <path class="dial-hand" d="M14 14V5.5" transform={`rotate(${TURN[value]} 14 14)`} />}
      {value !== 'none' && <circle class="dial-hub" cx="14" cy="14" r="2.2" />}
    </svg>
  );
}
