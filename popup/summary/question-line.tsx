import { translate, translatePlural } from '../../src/platform/i18n';
import type { Excerpt, Question } from '../../src/scenarios/types';

interface QuestionLineProps {
  readonly question: Question | null;
  /** How many scenarios were found. */
  readonly found: number;
  onShow(excerpt: Excerpt): void;
}

/** What the scenarios answer, in the article's words, and whether there are as many as it promises. */
export function QuestionLine({ question, found, onShow }: QuestionLineProps) {
  return (
    <div class="question">
      {question !== null && (
        <button type="button" class="story" title={translate('showInPage')} onClick={() => onShow(question.sentence)}>
          {question.sentence.text}
        </button>
      )}
      <p class="quiet">{countScenarios(question?.promised ?? null, found)}</p>
    </div>
  );
}

function countScenarios(promised: number | null, found: number): string {
  if (promised === null) return translatePlural('scenariosFound', found);
  if (promised === found) return translatePlural('scenariosAsPromised', found);
  return `${translatePlural('scenariosFound', found)} ${translatePlural('scenariosPromised', promised)}`;
}
