import type { Block, Mark } from '../article/types';
import type { Citation, Quote, Summary } from './types';

/** The quote as a Markdown block quote (CommonMark 0.31; GFM's autolinks and tables can't start in it either). */
export function toMarkdown(quote: Quote): string {
  return quoteLines([...quote.extract.blocks.map(blockToMarkdown), sourceToMarkdown(quote)]);
}

/** The summary as Markdown: each label a paragraph with its extract as a block quote below, then the source. */
export function summaryToMarkdown(summary: Summary): string {
  const parts = summary.parts.map(
    ({ label, extract }) =>
      `${escapeLineStart(escapeMarkdown(label))}\n\n${quoteLines(extract.blocks.map(blockToMarkdown))}\n`,
  );
  return `${parts.join('')}${sourceToMarkdown(summary)}\n`;
}

function quoteLines(paragraphs: readonly string[]): string {
  const quoted = paragraphs.map((paragraph) => paragraph.replace(/^/gm, '> '));
  return `${quoted.join('\n>\n')}\n`;
}

function sourceToMarkdown(citation: Citation): string {
  const { before, link, after } = citation.line;
  const anchor = `[${escapeMarkdown(link)}](${escapeDestination(citation.link)})`;
  return escapeLineStart(escapeBeforeLink(before) + anchor + escapeMarkdown(after)).trimEnd();
}

/** With an exclamation mark before it, a link would be an image. */
function escapeBeforeLink(text: string): string {
  return escapeMarkdown(text).replace(/!$/, '\\!');
}

function blockToMarkdown({ text, marks }: Block): string {
  let markdown = '';
  let at = 0;
  for (const mark of marks) {
    // Nested marks would need delimiters that touch; the outer one alone is always read back right.
    if (mark.start < at || !canDelimit(text, mark)) continue;
    const before = text.slice(at, mark.start);
    markdown += mark.kind === 'link' ? escapeBeforeLink(before) : escapeMarkdown(before);
    markdown += wrap(mark, escapeMarkdown(text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  const lines = (markdown + escapeMarkdown(text.slice(at))).split('\n');
  return lines.map(escapeLineStart).join('  \n').replaceAll('\t', ' ');
}

/** Whether delimiters around a mark would be read as such: words touch them inside, and no words outside. */
function canDelimit(text: string, { kind, start, end }: Mark): boolean {
  if (text.slice(start, end).includes('\n')) return false;
  if (kind === 'link') return true;
  const touches = WORD.test(text.charAt(start)) && WORD.test(text.charAt(end - 1));
  return touches && FREE.test(text.charAt(start - 1)) && FREE.test(text.charAt(end));
}

const WORD = /[\p{L}\p{N}]/u;
const FREE = /^(?:[\s.,;:!?"'“”‘’()–—]|)$/u;

function wrap(mark: Mark, inner: string): string {
  switch (mark.kind) {
    case 'link':
      return `[${inner}](${escapeDestination(mark.href)})`;
    case 'strong':
      return `**${inner}**`;
    case 'emphasis':
      return `*${inner}*`;
  }
}

/** Text that no Markdown reader takes for markup: ASCII punctuation with a meaning inside a line gets a backslash. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|&$^@]|\/(?=\/)|(?<=[\p{L}\p{N}-])\.(?=\p{L}{2}|xn--)|!(?=\[)/giu, '\\$&');
}

function escapeLineStart(line: string): string {
  return line
    .trimStart()
    .replace(/^([#+=-]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * A link destination: round brackets, angle brackets and quotes percent-encoded, so that nothing ends it early. The
 * tilde stays, because only `:~:` itself begins a text fragment.
 */
function escapeDestination(url: string): string {
  return url
    .replace(/[()<>"'\\`*_[\]|]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
