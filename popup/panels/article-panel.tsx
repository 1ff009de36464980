import { useSignal } from '@preact/signals';
import { copyKey } from '../../src/platform/copy-key';
import { translate, translatePlural } from '../../src/platform/i18n';
import type { PageDescription } from '../../src/platform/messages';
import type { Model } from '../model';
import { QuoteCard } from '../quote-card';

interface ArticlePanelProps {
  readonly model: Model;
  readonly page: PageDescription;
}

/** What the story's policy allows, and the selection as a quote, or how to come by one. */
export function ArticlePanel({ model, page }: ArticlePanelProps) {
  return (
    <>
      <section>
        <PolicyLine model={model} policy={page.policy} />
      </section>
      {page.selection === null ? (
        // While paused, copying does nothing of the kind.
        !model.settings.value.isPaused && <HowToSelect />
      ) : (
        <QuoteCard
          model={model}
          quote={page.selection}
          heading={translate('selectionHeading')}
          onAdd={() => void model.addSelection()}
        />
      )}
    </>
  );
}

function PolicyLine({
  model,
  policy,
}: Pick<ArticlePanelProps, 'model'> & { readonly policy: PageDescription['policy'] }) {
  const said = useSignal('');
  return (
    <>
      <p>
        {translatePlural('policyLimit', policy.limit)}{' '}
        {policy.clause === null ? (
          translate('policyMissing')
        ) : (
          <button
            type="button"
            class="link"
            onClick={async () => {
              said.value = (await model.showPolicy()) ? '' : translate('policyNotFound');
            }}
          >
            {translate('policyShow')}
          </button>
        )}
      </p>
      <p class="said" role="status">
        {said.value}
      </p>
    </>
  );
}

function HowToSelect() {
  return (
    <section>
      <h2>{translate('howHeading')}</h2>
      <p>{translate('howText', copyKey(navigator.platform))}</p>
    </section>
  );
}
