import { translate } from '../../src/platform/i18n';
import type { Model } from '../model';

/** A page of the site that was open before the extension was. */
export function ReloadPanel({ model }: { readonly model: Model }) {
  return (
    <section>
      <h1>{translate('reloadHeading')}</h1>
      <p>{translate('reloadText')}</p>
      <p>
        <button type="button" class="primary" onClick={() => model.reload()}>
          {translate('reloadButton')}
        </button>
      </p>
    </section>
  );
}
