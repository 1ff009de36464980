import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { formatNumber, translate } from '../../src/platform/i18n';
import { CorrectionForm } from './correction-form';
import type { CorrectableStory, CorrectionsModel } from './corrections-model';
import { type DraftStart, DraftWriter } from './draft-writer';
import { findWays } from './find-ways';

interface FormViewProps {
  readonly model: CorrectionsModel;
  readonly story: CorrectableStory | 'none';
  readonly start: DraftStart;
  /** How many corrections there are. */
  readonly count: number;
  readonly isFocused: boolean;
  onLeave(said: string, sent?: string): void;
}

/** The form under its heading, with the ways out of it: to the list, and to the site's own dialog. */
export function FormView({ model, story, start, count, isFocused, onLeave }: FormViewProps) {
  const writer = useMemo(() => new DraftWriter(model, start), [model, start]);
  const { record } = writer;
  const { isHere, channels } = findWays(story, start.article.url, record.value?.channel ?? null);
  useEffect(() => {
    if (isHere) model.paint(start.passage);
    return () => model.paint(null);
  }, [model, start, isHere]);
  const Title = model.level === 1 ? 'h1' : 'h2';
  return (
    <>
      <div class="section-head">
        <Title>{translate('correctionHeading')}</Title>
        {count > 0 && (
          <button type="button" onClick={() => onLeave('')}>
            {translate('correctionsAll', formatNumber(count))}
          </button>
        )}
      </div>
      {!isHere && (
        <p class="help">
          <a href={start.article.url} target="_blank" rel="noreferrer">
            {start.article.title || start.article.url}
          </a>
        </p>
      )}
      <CorrectionForm
        model={model}
        writer={writer}
        channels={channels}
        isHere={isHere}
        isFocused={isFocused}
        onLeave={onLeave}
      />
      {isHere && story !== 'none' && story.hasSiteDialog && <SiteDialog model={model} />}
    </>
  );
}

function SiteDialog({ model }: { readonly model: CorrectionsModel }) {
  const said = useSignal('');
  return (
    <div>
      <button
        type="button"
        class="link"
        onClick={async () => {
          said.value = (await model.openSiteDialog()) ? '' : translate('siteDialogGone');
        }}
      >
        {translate('siteDialogOpen')}
      </button>
      <p class="said" role="status">
        {said.value}
      </p>
    </div>
  );
}
