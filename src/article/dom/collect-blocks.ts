import type { Block } from '../types';
import { type Context, deriveContext, rootContext } from './context';
import { type Reading, TextCollector, type Verdict } from './text-collector';

export interface CollectOptions {
  /** Whether to leave an element out with all that is in it. */
  readonly skips: (element: Element) => boolean;
  /** What to do with each block as it ends. */
  readonly judge: (block: Block) => Verdict;
}

/**
 * Reads the text below `root` into blocks in one walk, without recursion (pages nest thousands deep) and without
 * touching the page.
 */
export function collectBlocks(root: Element, { skips, judge }: CollectOptions): Reading {
  const collector = new TextCollector(judge);
  const numbering = { lists: 0, items: 0 };
  const outer: Context[] = [];
  let context = rootContext(root);
  let node: Node | null = root.firstChild;
  while (node !== null && !collector.stopped) {
    if (isText(node)) collector.append(node, context);
    else if (isElement(node) && !skips(node)) {
      const inner = deriveContext(context, node, numbering);
      if (inner.block !== context.block) collector.flush();
      const first: Node | null = node.firstChild;
      if (first !== null) {
        outer.push(context);
        context = inner;
        node = first;
        continue;
      }
      if (node.tagName === 'BR') collector.breakLine();
    }
    let next: Node | null = node.nextSibling;
    while (next === null) {
      node = node.parentNode;
      if (node === null || node === root) break;
      if (context.block === node) collector.flush();
      context = outer.pop() ?? context;
      next = node.nextSibling;
    }
    node = next;
  }
  if (!collector.stopped) collector.flush();
  return { blocks: collector.blocks, sources: collector.sources };
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
