import type { Member } from '../members/lay-out-series';

/** A series, and how likely it is to be the right one, as log odds. */
interface Weighed<Series extends { readonly members: readonly Member[] }> {
  readonly candidate: Series;
  readonly weight: number;
}

/**
 * Of several series the one that agrees best with all of them, each counted by how likely it is: where several
 * are nearly as likely, what they have in common is right more often than the first of them. Null of none.
 */
export function pickConsensus<Series extends { readonly members: readonly Member[] }>(
  weighed: readonly Weighed<Series>[],
): Series | null {
  const most = Math.max(...weighed.map(({ weight }) => weight));
  const places = weighed.map(({ candidate }) => new Set(candidate.members.map(placeOf)));
  const shares = weighed.map(({ weight }) => Math.exp(weight - most));
  let best: Series | null = null;
  let top = Number.NEGATIVE_INFINITY;
  weighed.forEach(({ candidate }, i) => {
    const own = places[i] ?? new Set();
    const worth = places.reduce((sum, other, k) => sum + (shares[k] ?? 0) * measureAgreement(own, other), 0);
    if (worth <= top) return;
    best = candidate;
    top = worth;
  });
  return best;
}

/** From 0 to 2: whether two series have as many members, and how many of their starts they share. */
function measureAgreement(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const place of one) if (other.has(place)) shared += 1;
  return Number(one.size === other.size) + (2 * shared) / (one.size + other.size);
}

function placeOf({ opening }: Member): string {
  return `${opening.block} ${opening.opensBlock ? 0 : opening.start}`;
}
