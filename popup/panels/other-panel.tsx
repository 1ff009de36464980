import { formatNumber, translate } from '../../src/platform/i18n';
import { POLICY_LIMIT } from '../../src/policy/read-policy';

/** A page of the site that is no story. */
export function OtherPanel() {
  return (
    <section>
      <h1>{translate('otherHeading')}</h1>
      <p>{translate('purpose', formatNumber(POLICY_LIMIT))}</p>
    </section>
  );
}
