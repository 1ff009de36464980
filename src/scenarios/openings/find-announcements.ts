import type { Sentence, Story, Word } from '../story/read-story';
import { Cue } from '../story/vocabulary';

/** A sentence that says that several answers follow, or asks what they answer. */
export interface Announcement {
  readonly sentence: number;
  readonly block: number;
  /** How many it promises, when it does. */
  readonly promised: number | null;
  /** What it counts: views ("three schools"), facts ("three problems"), something else, or nothing. */
  readonly counted: 'view' | 'fact' | 'other' | null;
  /** It asks something, or speaks of disagreement or of a choice. */
  readonly poses: boolean;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['couple', 2],
  ['pair', 2],
  ['two', 2],
  ['2', 2],
  ['trio', 3],
  ['three', 3],
  ['3', 3],
  ['quartet', 4],
  ['four', 4],
  ['4', 4],
  ['five', 5],
  ['5', 5],
  ['six', 6],
  ['6', 6],
]);
/** Behind these a number counts no views: "four billion stems". */
const AMOUNTS: ReadonlySet<string> = new Set([
  ...['dozen', 'hundred', 'thousand', 'million', 'billion', 'trillion', 'per', 'percent'],
]);
const WORDS_READ = 80;
const WORDS_BEHIND = 5;
const OPEN_QUESTION = /\?["”'’)]*$/;

/** The announcements of a story, in order. */
export function findAnnouncements(story: Story): Announcement[] {
  const found: Announcement[] = [];
  for (const sentence of story.sentences) {
    const kind = story.blocks[sentence.block]?.kind;
    if (kind === 'caption' || kind === 'row') continue;
    const poses = isPosing(sentence);
    const count =
      kind === 'heading' && namesViews(sentence) ? VIEWS : sentence.cues & Cue.Count ? readCount(sentence.words) : null;
    if (!count && !poses) continue;
    const { counted = null, promised = null } = count ?? {};
    found.push({ sentence: sentence.index, block: sentence.block, promised, counted, poses });
  }
  return found;
}

const VIEWS = { counted: 'view', promised: null } as const;

/** Whether a heading is no more than a plural of views: "The options". */
function namesViews({ words, cues }: Sentence): boolean {
  return (
    words.length <= 4 &&
    (cues & Cue.Count) === 0 &&
    words.some((word) => word.cues & Cue.View && word.cues & Cue.Plural)
  );
}

/** Whether a sentence asks, or says that answers differ. */
function isPosing({ cues, text, words }: Sentence): boolean {
  if (cues & Cue.Splits) return true;
  if (!(cues & Cue.Asks)) return false;
  if (OPEN_QUESTION.test(text)) return words.length > 3;
  return words.some(({ text: word }) => word === 'whether' || word === 'question' || word === 'ask');
}

function readCount(words: readonly Word[]): Pick<Announcement, 'counted' | 'promised'> | null {
  let best: Pick<Announcement, 'counted' | 'promised'> | null = null;
  for (let i = 0; i < words.length && i < WORDS_READ; i += 1) {
    const word = words[i];
    if (!word || !(word.cues & Cue.Count) || AMOUNTS.has(words[i + 1]?.text ?? '')) continue;
    const promised = NUMBERS.get(word.text) ?? null;
    const counted = readPlural(words, i + 1);
    if (counted === null || (counted !== 'view' && promised === null)) continue;
    if (!best || rankCount(counted, promised) > rankCount(best.counted, best.promised)) best = { counted, promised };
  }
  return best;
}

function rankCount(counted: Announcement['counted'], promised: number | null): number {
  return (counted === 'view' ? 4 : counted === 'fact' ? 2 : 1) + (promised === null ? 0 : 1);
}

function readPlural(words: readonly Word[], from: number): Announcement['counted'] {
  for (let i = from; i < words.length && i < from + WORDS_BEHIND; i += 1) {
    const word = words[i];
    if (!word || word.apart) return null;
    if (word.cues & Cue.Plural) return word.cues & Cue.View ? 'view' : word.cues & Cue.Fact ? 'fact' : 'other';
    if (word.text !== 'of' && word.cues & (Cue.Ends | Cue.Present)) return null;
  }
  return null;
}
