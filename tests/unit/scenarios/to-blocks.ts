import type { Block, Mark } from '../../../src/article/types';

/** Blocks from lines: `# ` opens a heading, `- ` an item, `1. ` a numbered item, `**words**` at the start are bold. */
export function toBlocks(text: string): Block[] {
  let list = -1;
  let item = 0;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index, lines): Block => {
      const [, sign = '', rest = ''] = /^(#|-|\d\.)?\s*(.*)$/.exec(line) ?? [];
      const lead = /^\*\*(.+?)\*\*/.exec(rest)?.[1] ?? '';
      const marks: Mark[] = lead === '' ? [] : [{ kind: 'strong', start: 0, end: lead.length }];
      const words = rest.replace(/\*\*/g, '');
      if (sign === '#') return { kind: 'heading', text: words, marks: [], level: 2 };
      if (sign === '') return { kind: 'paragraph', text: words, marks, level: 0 };
      const goesOn = /^(?:-|\d\.)\s/.test(lines[index - 1] ?? '');
      list = goesOn ? list : list + 1;
      item = goesOn ? item + 1 : 0;
      return { kind: 'item', text: words, marks, level: 1, list: { id: list, item, ordered: sign !== '-' } };
    });
}
