/** What the plugins that take corrections store, mail and refuse (Mistape 1.0 to 1.4, Mixtape 1.2). */

/** The plugins' own dialogs take no longer selection, in UTF-16 code units. */
export const LONGEST_SELECTION = 140;
/** About how much of the story around the words the plugins send along. */
export const CONTEXT_LENGTH = 140;
/** What is longer is mailed and not stored, so that a second report would not be known as one. */
export const LONGEST_STORED_WORDS = 255;
export const LONGEST_STORED_COMMENT = 2000;

/** For how long Mistape knows a report again. It looks back ten days; a day less is sure. */
export const DUPLICATE_MEMORY = 9 * 24 * 60 * 60_000;

/** Never more reports than this within the time: one fewer than the plugins take in five minutes. */
export const MOST_REPORTS = 5;
/** Half a minute longer than the plugins look back, for requests that arrive late. */
export const REPORTS_WITHIN = 5.5 * 60_000;
