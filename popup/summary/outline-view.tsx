import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import type { StoryMessage } from '../../src/platform/messages';
import type { Excerpt } from '../../src/scenarios/types';
import type { Model } from '../model';
import { outlineStory } from './outline-story';
import { Provenance } from './provenance';
import { spanToRange } from './stretch';
import type { SummaryTabProps } from './summary-tab';

interface OutlineViewProps extends Pick<SummaryTabProps, 'article'> {
  readonly model: Model;
  readonly story: StoryMessage;
}

/** That the article sets out no scenarios, and what it is made of instead, to be pressed. */
export function OutlineView({ model, article, story }: OutlineViewProps) {
  const id = useId();
  const said = useSignal('');
  const show = async ({ span }: Excerpt): Promise<void> => {
    said.value = '';
    if (!(await model.showRange(spanToRange(span)))) said.value = translate('placeNotFound');
  };
  return (
    <section class="summary" aria-labelledby={id}>
      <p role="status">{translate('scenariosNone')}</p>
      <h2 id={id}>{translate('outlineHeading')}</h2>
      <ol class="outline">
        {outlineStory(story.blocks).map((excerpt) => (
          <li key={excerpt.span.block}>
            <button type="button" class="story" title={translate('showInPage')} onClick={() => show(excerpt)}>
              {excerpt.text}
            </button>
          </li>
        ))}
      </ol>
      <p class="said" role="status">
        {said.value}
      </p>
      <Provenance article={article} found={[]} />
    </section>
  );
}
