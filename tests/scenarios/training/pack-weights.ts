import { AGAINST } from '../../../src/scenarios/verdicts/share-values';
import type { ValueWeights } from '../../../src/scenarios/weights/weights';
import type { WordTable, WordTables, WordWeights } from '../../../src/scenarios/wording/word-tables';
import type { Named } from './fit-weights';
import { isWording, markedValueOf, splitValueName, wordingOf } from './mark-wording';

/** Weights with what wording says beside them, before it is made ready to be looked up in. */
export interface Tabled<Table extends WordTable> {
  readonly tables: Pick<WordTables, Table>;
}

const PLACES = { likely: 0, unlikely: 1, mixed: 2 } as const;

/** What was fitted for named evidence alone. */
export function pickNamed(fitted: Named): Named {
  return Object.fromEntries(Object.entries(fitted).filter(([name]) => !isWording(name)));
}

/** What was fitted for wording that is marked with no values. */
export function packWords(fitted: Named): WordWeights {
  return new Map(listWording(fitted).map(({ wording, weight }) => [wording, weight]));
}

/** What was fitted for named evidence of values. */
export function packValues(fitted: Named): ValueWeights {
  const packed: Record<string, [number, number, number]> = {};
  for (const [name, weight] of Object.entries(pickNamed(fitted))) {
    const split = splitValueName(name);
    if (name === AGAINST) packed[name] = [weight, weight, weight];
    if (!split) continue;
    const weights = packed[split.evidence] ?? [0, 0, 0];
    weights[PLACES[split.value]] = weight;
    packed[split.evidence] = weights;
  }
  return packed;
}

/**
 * What was fitted for wording that is marked with values: for likely and for unlikely. The three make nothing together,
 * since only their differences tell, so that what is said for mixed need not be kept.
 */
export function packValueWords(fitted: Named): { likely: WordWeights; unlikely: WordWeights } {
  const packed = new Map<string, [number, number, number]>();
  for (const { value, wording, weight } of listWording(fitted)) {
    const weights = packed.get(wording) ?? [0, 0, 0];
    if (value === 'likely' || value === 'unlikely' || value === 'mixed') weights[PLACES[value]] = weight;
    packed.set(wording, weights);
  }
  const centred = Array.from(packed, ([wording, weights]) => {
    const [likely, unlikely, mixed] = weights;
    const mean = (likely + unlikely + mixed) / 3;
    return { wording, likely: likely - mean, unlikely: unlikely - mean };
  });
  return {
    likely: new Map(centred.map(({ wording, likely }) => [wording, likely])),
    unlikely: new Map(centred.map(({ wording, unlikely }) => [wording, unlikely])),
  };
}

function listWording(fitted: Named) {
  return Object.entries(fitted)
    .filter(([name]) => isWording(name))
    .map(([name, weight]) => ({ value: markedValueOf(name), wording: wordingOf(name), weight }))
    .sort((one, other) => (one.wording < other.wording ? -1 : 1));
}
