import { LONGEST_STORED_COMMENT } from '../plugin-limits';
import type { Correction, CorrectionKind } from '../types';
import { toPlainField } from './plain-field';
import { changedStretch, windowText } from './window-text';

/** The editors read English, whatever the reader's language. */
const KIND_LABELS: Record<CorrectionKind, string> = {
  typo: 'Typo',
  fact: 'Fact',
  translation: 'Translation',
  link: 'Link or picture',
  other: 'Other',
};

/** How much of the story around a change tells where it belongs, in UTF-16 code units. */
const AROUND_CHANGE = 140;
/** How much of each end of a long passage names it. */
const PASSAGE_END = 60;
const SEPARATOR = ' | ';

/**
 * A correction as one line for a form's comment field, or null where it doesn't fit into `most` units. Before that, only
 * words that the story has as well are left out: of the passage first, then of the wording around the change.
 */
export function describeInLine(correction: Correction, isCut: boolean, most = LONGEST_STORED_COMMENT): string | null {
  const text = toPlainField(correction.passage.text);
  const shouldRead = toPlainField(correction.shouldRead);
  const passages = isCut ? [text, nameByEnds(text)] : [''];
  const wordings = text === shouldRead ? [''] : [shouldRead, cutToChange(shouldRead, text)];
  for (const wording of wordings) {
    for (const passage of passages) {
      const line = joinLine(correction, passage, wording, text !== shouldRead);
      if (line.length <= most) return line;
    }
  }
  return null;
}

function joinLine(correction: Correction, passage: string, wording: string, isReworded: boolean): string {
  const parts = [
    passage && `In the passage: “${passage}”`,
    isReworded && (wording === '' ? 'Should be left out' : `Should read: “${wording}”`),
    `Kind: ${KIND_LABELS[correction.kind]}`,
    toPlainField(correction.comment) && `Comment: ${toPlainField(correction.comment)}`,
    sender(correction) && `From: ${toPlainField(sender(correction))}`,
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(SEPARATOR);
}

/** A correction as lines, for mail and for the clipboard: everything that the reader wrote, as they wrote it. */
export function describeInLines(correction: Correction): string {
  const { article, passage, shouldRead, kind, comment } = correction;
  const parts = [
    `${article.title}\n${article.url}`,
    `It says:\n${passage.text}`,
    shouldRead !== passage.text && (shouldRead === '' ? 'It should be left out.' : `It should read:\n${shouldRead}`),
    `Kind: ${KIND_LABELS[kind]}`,
    comment !== '' && `Comment:\n${comment}`,
    sender(correction) !== '' && `From: ${sender(correction)}`,
  ];
  return parts.filter((part) => part !== false).join('\n\n');
}

function sender({ name, email }: Correction): string {
  return [name.trim(), email.trim()].filter((part) => part !== '').join(', ');
}

function nameByEnds(text: string): string {
  const start = windowText(text, { start: 0, end: 0 }, PASSAGE_END);
  const end = windowText(text, { start: text.length, end: text.length }, PASSAGE_END);
  return `${text.slice(start.start, start.end)} … ${text.slice(end.start, end.end)}`;
}

function cutToChange(wording: string, text: string): string {
  const change = changedStretch(wording, text);
  const { start, end } = windowText(wording, change, change.end - change.start + AROUND_CHANGE);
  return `${start > 0 ? '… ' : ''}${wording.slice(start, end).trim()}${end < wording.length ? ' …' : ''}`;
}
