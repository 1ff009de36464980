import type { Span } from '../article/types';

/** How likely, or how sound, the article (or the analyst whose analysis it reports) finds a scenario. */
export type VerdictValue = 'likely' | 'unlikely' | 'mixed' | 'none';

/** Words of the article, verbatim, and where they stand. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/** What the article thinks of a scenario; without a sentence to rest on the value is `none`. */
export interface Verdict {
  readonly value: VerdictValue;
  readonly sentence: Excerpt | null;
}

/** One of the ways forward that an article sets out. */
export interface Scenario {
  /** A few words of the article that name it; null when it gives it no name. */
  readonly label: Excerpt | null;
  readonly keyClaim: Excerpt;
  /** The person or group who holds it; null when the article doesn't say. */
  readonly holder: Excerpt | null;
  readonly verdict: Verdict;
  /** The blocks it stands in: from `start` to before `end`. */
  readonly blocks: { readonly start: number; readonly end: number };
}

/** What the scenarios of an article all answer: the sentence that poses it, and how many answers that promises. */
export interface Question {
  readonly sentence: Excerpt;
  readonly promised: number | null;
}

/** What an article sets out: no scenarios, or two and more, in the order in which it treats them. */
export interface ScenarioSummary {
  readonly question: Question | null;
  readonly scenarios: readonly Scenario[];
}
