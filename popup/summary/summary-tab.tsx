import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { translate } from '../../src/platform/i18n';
import type { PageDescription, StoryMessage } from '../../src/platform/messages';
import { findScenarios } from '../../src/scenarios/find-scenarios';
import type { ScenarioSummary } from '../../src/scenarios/types';
import type { Model } from '../model';
import { OutlineView } from './outline-view';
import { ScenariosView } from './scenarios-view';

export interface SummaryTabProps {
  readonly model: Model;
  readonly article: NonNullable<PageDescription['article']>;
  readonly policy: PageDescription['policy'];
}

interface Reading {
  readonly story: StoryMessage;
  readonly summary: ScenarioSummary;
}

/** The ways forward that the article sets out; where it sets out none, its outline. */
export function SummaryTab({ model, article, policy }: SummaryTabProps) {
  const reading = useSignal<Reading | 'unread' | null>(null);
  useEffect(() => {
    void model.readStory().then((story) => {
      reading.value = story === null ? 'unread' : { story, summary: findScenarios(story.blocks) };
    });
  }, [model, reading]);
  if (reading.value === null) return <div class="waiting" />;
  if (reading.value === 'unread') return <p role="status">{translate('summaryUnread')}</p>;
  const { story, summary } = reading.value;
  const shared = { model, article, story };
  if (summary.scenarios.length === 0) return <OutlineView {...shared} />;
  return <ScenariosView {...shared} summary={summary} policy={policy} />;
}
