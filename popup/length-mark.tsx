import { formatNumber, translate, translatePlural } from '../src/platform/i18n';
import { RingMark } from './ring-mark';

/** How much of a limit is used: a ring, figures, and words for who doesn't see them. */
export function LengthMark({ count, limit }: { readonly count: number; readonly limit: number }) {
  return (
    <p class="count">
      <RingMark count={count} limit={limit} />
      <span aria-hidden="true">{translate('shortCount', formatNumber(count), formatNumber(limit))}</span>
      <span class="unseen">{translatePlural('charactersOf', limit, formatNumber(count))}</span>
    </p>
  );
}
