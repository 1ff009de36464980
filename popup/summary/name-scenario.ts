import { formatNumber, type MessageKey, translate } from '../../src/platform/i18n';
import type { Scenario, VerdictValue } from '../../src/scenarios/types';

/** A verdict in words of ours. */
export const VERDICT_WORDS: Readonly<Record<VerdictValue, MessageKey>> = {
  likely: 'verdictLikely',
  unlikely: 'verdictUnlikely',
  mixed: 'verdictMixed',
  none: 'verdictNone',
};

const PART_WORDS: Readonly<Record<VerdictValue, MessageKey>> = {
  likely: 'summaryPartLikely',
  unlikely: 'summaryPartUnlikely',
  mixed: 'summaryPartMixed',
  none: 'summaryPart',
};

/** What a scenario is called: as the article calls it, else by its number (from 0) in words of ours. */
export function nameScenario({ label }: Scenario, index: number): string {
  return label?.text ?? translate('scenarioNumbered', formatNumber(index + 1));
}

/** The line over a scenario's claim in a copied summary, all in words of ours. */
export function labelPart({ verdict }: Scenario, index: number, total: number): string {
  return translate(PART_WORDS[verdict.value], formatNumber(index + 1), formatNumber(total));
}

/** What tells a scenario from the others of its article. */
export function scenarioKey({ keyClaim: { span } }: Scenario): string {
  return `${span.block}:${span.start}`;
}
