import { formatNumber, translate } from '../../src/platform/i18n';
import { POLICY_LIMIT } from '../../src/policy/read-policy';
import { SITE_HOME } from '../../src/site';

/** Any page off the site: what Pressquote is for and where it works. */
export function ElsewherePanel() {
  return (
    <section>
      <h1>{translate('elsewhereHeading')}</h1>
      <p>{translate('purpose', formatNumber(POLICY_LIMIT))}</p>
      <p>{translate('elsewhereText')}</p>
      <p>
        <a href={SITE_HOME} target="_blank" rel="noreferrer">
          {translate('openSite')}
        </a>
      </p>
    </section>
  );
}
