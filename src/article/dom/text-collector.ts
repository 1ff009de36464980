import { normalizePreformatted, normalizeText } from '../normalize-text';
import type { Block, Mark } from '../types';
import type { Context, MarkFrame } from './context';

/** Where the blocks of a reading came from: the side map from plain data back to the page. */
export interface Sources {
  /** The element of each block. */
  readonly elements: Element[];
  /** Every text node that gave a block some text, in document order. */
  readonly texts: Text[];
  /**
   * For each of `texts`: its block, and where in the block's text its own normalised text starts. A leading space that
   * isn't shown, because another stands before it, counts: the start may then be one before the block's own.
   */
  readonly blockOf: number[];
  readonly startOf: number[];
}

export interface Reading {
  readonly blocks: readonly Block[];
  readonly sources: Sources;
}

/** What to do with a block that has just been read. */
export type Verdict = 'keep' | 'drop' | 'stop';

/** Gathers text into blocks: collapses white space across nodes, tracks marks, remembers which node gave what. */
export class TextCollector {
  readonly blocks: Block[] = [];
  readonly sources: Sources = { elements: [], texts: [], blockOf: [], startOf: [] };
  stopped = false;
  #text = '';
  /** Whether a space would not be seen here: at the start of a block, a line or a cell, and after another space. */
  #isAfterSpace = true;
  #context: Context | null = null;
  #marks = new Map<MarkFrame, { start: number; end: number }>();
  #firstText = 0;
  #cell: Element | null = null;
  #lineBreaks = 0;

  constructor(private readonly judge: (block: Block) => Verdict) {}

  /** Adds a text node's text to the block of `context`, starting a new block where that differs from the last one's. */
  append(node: Text, context: Context): void {
    const { data } = node;
    // What most texts between two blocks are.
    if (data === '\n' && this.#isAfterSpace && !context.preformatted) return;
    const seen = context.preformatted ? normalizePreformatted(data) : normalizeText(data);
    if (seen === '') return;
    if (this.#context !== null && this.#context.block !== context.block) this.flush();
    const separated = this.#startCell(context);
    const own = (separated || this.#isAfterSpace) && seen.startsWith(' ') ? seen.slice(1) : seen;
    if (own === '') return;
    if (own !== ' ') this.#lineBreaks = 0;
    this.#context = context;
    const start = this.#text.length;
    this.#text += own;
    this.#isAfterSpace = SPACES.includes(own.charAt(own.length - 1));
    const { texts, blockOf, startOf } = this.sources;
    texts.push(node);
    blockOf.push(this.blocks.length);
    startOf.push(start - (seen.length - own.length));
    for (let frame = context.marks; frame !== null; frame = frame.outer) {
      const known = this.#marks.get(frame);
      if (known === undefined) this.#marks.set(frame, { start, end: this.#text.length });
      else known.end = this.#text.length;
    }
  }

  /** A `<br>`: a line break, or the end of the block where one already stands (old themes part paragraphs so). */
  breakLine(): void {
    this.#lineBreaks += 1;
    if (this.#lineBreaks > 1) this.flush();
    else if (this.#text !== '') this.#text = `${this.#text.trimEnd()}\n`;
    this.#isAfterSpace = true;
  }

  /** Ends the open block. */
  flush(): void {
    const context = this.#context;
    this.#lineBreaks = 0;
    // Between two blocks there is nothing to end.
    if (context === null) return;
    const text = this.#text.trimEnd();
    const marks = this.#marks;
    this.#text = '';
    this.#isAfterSpace = true;
    this.#context = null;
    this.#cell = null;
    if (marks.size > 0) this.#marks = new Map();
    const verdict = text === '' ? 'drop' : this.#keep(context, text, marks);
    if (verdict === 'keep') this.#firstText = this.sources.texts.length;
    else this.#forgetTexts();
    if (verdict === 'stop') this.stopped = true;
  }

  #keep(context: Context, text: string, marks: ReadonlyMap<MarkFrame, { start: number; end: number }>): Verdict {
    const block: Block = {
      kind: context.kind,
      text,
      marks: marks.size === 0 ? NO_MARKS : settleMarks(text, marks),
      level: context.level,
      ...(context.list === null ? {} : { list: context.list }),
    };
    const verdict = this.judge(block);
    if (verdict === 'keep') {
      this.blocks.push(block);
      this.sources.elements.push(context.block);
    }
    return verdict;
  }

  #forgetTexts(): void {
    const { texts, blockOf, startOf } = this.sources;
    texts.length = blockOf.length = startOf.length = this.#firstText;
  }

  #startCell(context: Context): boolean {
    if (context.cell === this.#cell) return false;
    this.#cell = context.cell;
    if (context.cell === null || this.#text === '') return false;
    this.#text = `${this.#text.trimEnd()}\t`;
    return true;
  }
}

const SPACES = ' \n\t';
const NO_MARKS: readonly Mark[] = [];

function settleMarks(text: string, marks: ReadonlyMap<MarkFrame, { start: number; end: number }>): Mark[] {
  const settled: Mark[] = [];
  for (const [frame, extent] of marks) {
    let { start } = extent;
    let end = Math.min(extent.end, text.length);
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    if (start >= end) continue;
    settled.push(
      frame.kind === 'link' ? { kind: 'link', start, end, href: frame.href } : { kind: frame.kind, start, end },
    );
  }
  return settled.sort((a, b) => a.start - b.start || b.end - a.end);
}
