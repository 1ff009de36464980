import { useId } from 'preact/hooks';
import { formatNumber, translate } from '../../src/platform/i18n';
import type { Excerpt, Scenario } from '../../src/scenarios/types';
import { nameScenario } from './name-scenario';
import { VerdictGauge } from './verdict-gauge';

interface ScenarioCardProps {
  readonly scenario: Scenario;
  readonly index: number;
  onShow(): void;
  onShowExcerpt(excerpt: Excerpt): void;
  onQuote(): void;
}

/** One way forward: its name, its claim in the article's words, who holds it, and what the article thinks of it. */
export function ScenarioCard({ scenario, index, onShow, onShowExcerpt, onQuote }: ScenarioCardProps) {
  const id = useId();
  const { label, keyClaim, holder, verdict } = scenario;
  return (
    <li class="scenario" data-verdict={verdict.value}>
      <div class="scenario-head">
        <span class="number" aria-hidden="true">
          {formatNumber(index + 1)}
        </span>
        <h2 id={id}>
          <button type="button" class={label === null ? '' : 'story'} title={translate('showInPage')} onClick={onShow}>
            {nameScenario(scenario, index)}
          </button>
        </h2>
      </div>
      <blockquote class="story">{keyClaim.text}</blockquote>
      {holder !== null && (
        <p>
          <span class="quiet">{translate('heldBy')}</span> <span class="story">{holder.text}</span>
        </p>
      )}
      <div class="scenario-foot">
        <VerdictGauge verdict={verdict} onShow={onShowExcerpt} />
        <button type="button" class="quote" aria-describedby={id} onClick={onQuote}>
          {translate('toolbarQuote')}
        </button>
      </div>
    </li>
  );
}
