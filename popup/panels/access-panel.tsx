import { useSignal } from '@preact/signals';
import { translate } from '../../src/platform/i18n';
import type { Model } from '../model';

/** The reader, or the browser, keeps the extension off the site. */
export function AccessPanel({ model }: { readonly model: Model }) {
  const said = useSignal('');
  return (
    <section>
      <h1>{translate('accessHeading')}</h1>
      <p>{translate('accessText')}</p>
      <p>
        <button
          type="button"
          class="primary"
          onClick={async () => {
            said.value = '';
            if (!(await model.allow())) said.value = translate('accessRefused');
          }}
        >
          {translate('accessButton')}
        </button>
      </p>
      <p class="said" role="status">
        {said.value}
      </p>
    </section>
  );
}
