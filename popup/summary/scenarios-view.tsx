import { useSignal } from '@preact/signals';
import type { StoryRange } from '../../src/article/types';
import { formatNumber, shownLanguage, translate, translatePlural } from '../../src/platform/i18n';
import type { QuotePreview, StoryMessage } from '../../src/platform/messages';
import { findWriter } from '../../src/quote/attribution';
import type { ScenarioSummary } from '../../src/scenarios/types';
import type { Model } from '../model';
import { ArticleMap } from './article-map';
import { previewExcerpt, previewSummary } from './make-previews';
import { nameScenario, scenarioKey } from './name-scenario';
import { Provenance } from './provenance';
import { QuestionLine } from './question-line';
import { ScenarioCard } from './scenario-card';
import { blockToRange, scenarioToRange, spanToRange } from './stretch';
import type { SummaryTabProps } from './summary-tab';
import { useQuoted } from './use-quoted';

interface ScenariosViewProps extends Pick<SummaryTabProps, 'article' | 'policy'> {
  readonly model: Model;
  readonly story: StoryMessage;
  readonly summary: ScenarioSummary;
}

/** The question, the map, a card for each scenario, and all of them as one quote. */
export function ScenariosView({ model, article, story, summary, policy }: ScenariosViewProps) {
  const { blocks } = story;
  const { question, scenarios } = summary;
  const { said, show, copy } = useAnswers(model);
  const quoted = useQuoted(model, article.url, blocks);
  const writer = findWriter(model.settings.value.attribution);
  const source = { blocks, article, policy, language: shownLanguage(), writer };
  return (
    <section class="summary" aria-label={translate('tabSummary')}>
      <QuestionLine question={question} found={scenarios.length} onShow={({ span }) => show(spanToRange(span))} />
      <ArticleMap
        story={story}
        scenarios={scenarios}
        quoted={quoted}
        onShow={(scenario) => show(scenarioToRange(scenario, blocks))}
        onReturn={(block) => show(blockToRange(block, blocks))}
        onShowQuoted={(span) => show(spanToRange(span))}
      />
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets it is no list to VoiceOver unless it says so. */}
      <ol class="scenarios" role="list" aria-label={translate('scenariosName')}>
        {scenarios.map((scenario, index) => (
          <ScenarioCard
            key={scenarioKey(scenario)}
            scenario={scenario}
            index={index}
            onShow={() => show(scenarioToRange(scenario, blocks))}
            onShowExcerpt={({ span }) => show(spanToRange(span))}
            onQuote={() => copy(() => previewExcerpt(scenario.keyClaim, source, model.findFragment))}
          />
        ))}
      </ol>
      <p>
        <button type="button" class="primary" onClick={() => copy(async () => previewSummary(scenarios, source))}>
          {translate('copySummary')}
        </button>
      </p>
      <Provenance
        article={article}
        found={scenarios.map((each, index) => `${nameScenario(each, index)}: ${each.keyClaim.text}`)}
      />
      <p class="said" role="status">
        {said.value}
      </p>
    </section>
  );
}

/** What the tab's buttons do, and what is said of it. */
function useAnswers(model: Model) {
  const said = useSignal('');
  const show = async (range: StoryRange): Promise<void> => {
    said.value = '';
    if (!(await model.showRange(range))) said.value = translate('placeNotFound');
  };
  const copy = async (preview: () => Promise<QuotePreview | null>): Promise<void> => {
    said.value = '';
    const quote = await preview();
    if (quote === null) said.value = translate('summaryTooLong');
    else said.value = (await model.copy(quote)) ? sayCopied(quote) : translate('copyRefused');
  };
  return { said, show, copy };
}

function sayCopied({ isCut, length, total }: QuotePreview): string {
  if (!isCut) return translatePlural('toastCopied', length);
  return translatePlural('toastCopiedCut', total, formatNumber(length));
}
