import type { Stretch } from '../../article/types';
import { CONTEXT_LENGTH, LONGEST_SELECTION, LONGEST_STORED_WORDS } from '../plugin-limits';
import type { Correction } from '../types';
import { flatten, replaceSigns, toPlainField } from './plain-field';
import { addWord, changedStretch, widenToWords, windowText } from './window-text';

/** A passage as the plugins' forms take it. Each is part of the next. */
export interface FittedSelection {
  readonly selection: string;
  readonly word: string;
  readonly context: string;
  /** Whether the passage is longer than what is sent of it. */
  readonly isCut: boolean;
}

/**
 * What of the passage goes into the form: all of it where the plugins take it (`LONGEST_SELECTION`), else the part that
 * the reader changed with the words around it, else its start; then the same as whole words, and the story around it.
 */
export function fitSelection({ passage, shouldRead }: Pick<Correction, 'passage' | 'shouldRead'>): FittedSelection {
  const text = toPlainField(passage.text);
  const inText = chooseStretch(text, toPlainField(shouldRead));
  const isSpaced = /^\s/.test(passage.text) || /\s$/.test(passage.before);
  const before = `${toPlainField(passage.before)}${isSpaced ? ' ' : ''}`.replace(/^ +/, '');
  const story = replaceSigns(before + text + flatten(passage.after).replace(/ $/, ''));
  const chosen = { start: before.length + inText.start, end: before.length + inText.end };
  const word = widenUntilUnique(story, chosen);
  return {
    selection: slice(story, chosen),
    word: slice(story, word),
    context: cutContext(story, word),
    isCut: inText.end - inText.start < text.length,
  };
}

function chooseStretch(text: string, shouldRead: string): Stretch {
  if (text.length <= LONGEST_SELECTION) return { start: 0, end: text.length };
  const core = text === shouldRead ? { start: 0, end: 0 } : changedStretch(text, shouldRead);
  const { start, end } = windowText(text, core, LONGEST_SELECTION);
  const chosen = text.slice(start, end);
  return { start: start + (chosen.startsWith(' ') ? 1 : 0), end: end - (chosen.endsWith(' ') ? 1 : 0) };
}

/**
 * Whole words around the selection that stand once in the story around it. Never the selection itself: the plugins
 * store no word that is equal to it, and with PHP 7 then don't know the same report again.
 */
function widenUntilUnique(story: string, selection: Stretch): Stretch {
  let word = widenToWords(story, selection);
  for (let turn = 0; turn < 40; turn += 1) {
    const text = slice(story, word);
    const isWider = text.length > selection.end - selection.start;
    if (isWider && story.indexOf(text) === story.lastIndexOf(text)) break;
    const side = turn % 2 === 0 ? 'after' : 'before';
    const wider = addWord(story, word, side);
    if (wider.end - wider.start <= LONGEST_STORED_WORDS) word = wider;
  }
  return word.end - word.start <= LONGEST_STORED_WORDS ? word : selection;
}

function cutContext(story: string, word: Stretch): string {
  const { start, end } = windowText(story, word, Math.max(CONTEXT_LENGTH, word.end - word.start));
  return `${start > 0 ? '... ' : ''}${story.slice(start, end).replace(/^ | $/g, '')}${end < story.length ? ' ...' : ''}`;
}

function slice(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}
