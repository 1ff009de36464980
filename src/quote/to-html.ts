import type { Block, Mark } from '../article/types';
import type { Extract } from '../policy/make-extract';
import type { Citation, Quote, Summary } from './types';

/**
 * The quote as HTML: a `<blockquote cite>` of paragraphs with the story's own emphasis and links, then the source with
 * its active link. Only `blockquote`, `p`, `br`, `em`, `strong` and `a` occur, with `cite` and `href` alone.
 */
export function toHtml(quote: Quote): string {
  return `${quoteToHtml(quote)}<p>${sourceToHtml(quote)}</p>`;
}

/** The summary as HTML: each label a paragraph with its extract as a `<blockquote cite>` below, then the source. */
export function summaryToHtml(summary: Summary): string {
  return `${partsToHtml(summary)}<p>${sourceToHtml(summary)}</p>`;
}

/** The quote's extract alone. */
export function quoteToHtml({ extract, article }: Quote): string {
  return extractToHtml(extract, article.url);
}

/** The summary's labels and extracts alone. */
export function partsToHtml({ parts, article }: Summary): string {
  return parts
    .map(({ label, extract }) => `<p>${escapeHtml(label)}</p>${extractToHtml(extract, article.url)}`)
    .join('');
}

function extractToHtml(extract: Extract, url: string): string {
  const paragraphs = extract.blocks.map((block) => `<p>${blockToHtml(block)}</p>`).join('');
  return `<blockquote cite="${escapeHtml(url)}">${paragraphs}</blockquote>`;
}

/** The line that names the source, with its active link. */
export function sourceToHtml(citation: Citation): string {
  const { before, link, after } = citation.line;
  return escapeHtml(before) + anchor(citation.link, escapeHtml(link)) + escapeHtml(after);
}

function blockToHtml({ text, marks }: Block): string {
  return renderMarks(text, 0, text.length, marks);
}

/** Renders from `start` to `end`; `marks` are sorted by start, the longer first, and nest. */
function renderMarks(text: string, start: number, end: number, marks: readonly Mark[]): string {
  let html = '';
  let at = start;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || mark.start < at || mark.start >= end) continue;
    const markEnd = Math.min(mark.end, end);
    const inner = marks.slice(index + 1).filter((other) => other.start < markEnd && other.end <= markEnd);
    html += escapeText(text.slice(at, mark.start)) + wrap(mark, renderMarks(text, mark.start, markEnd, inner));
    at = markEnd;
  }
  return html + escapeText(text.slice(at, end));
}

function wrap(mark: Mark, inner: string): string {
  if (mark.kind === 'link') return anchor(mark.href, inner);
  const tag = mark.kind === 'strong' ? 'strong' : 'em';
  return `<${tag}>${inner}</${tag}>`;
}

function anchor(href: string, inner: string): string {
  return `<a href="${escapeHtml(href)}">${inner}</a>`;
}

function escapeText(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' };

/** Text for an HTML text node or a quoted attribute (HTML standard, "Serializing HTML fragments"). */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (unit) => `&${ENTITIES[unit]};`);
}
