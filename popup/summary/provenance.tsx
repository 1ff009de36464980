import { translate } from '../../src/platform/i18n';
import { reportAddress } from './report-address';
import type { SummaryTabProps } from './summary-tab';

interface ProvenanceProps extends Pick<SummaryTabProps, 'article'> {
  /** What was found, for a report that it isn't right. */
  readonly found: readonly string[];
}

/** Whose the words are and whose the arrangement, with a way to say that it is wrong. */
export function Provenance({ article, found }: ProvenanceProps) {
  const address = reportAddress({
    title: translate('reportTitle', article.title === '' ? article.url : article.title),
    intro: translate('reportIntro'),
    url: article.url,
    found: found.length === 0 ? [translate('scenariosNone')] : found,
  });
  return (
    <p class="help">
      {translate('provenance')}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {translate('reportLink')}
      </a>
    </p>
  );
}
