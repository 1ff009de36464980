import { CAPTION_SELECTOR } from '../../site';
import { parseUrl } from '../parse-url';
import type { Block, BlockKind } from '../types';

/** An element that marks the text inside it, and the one around that. */
export type MarkFrame = { readonly outer: MarkFrame | null } & (
  | { readonly kind: 'emphasis' | 'strong' }
  | { readonly kind: 'link'; readonly href: string }
);

/** What the elements around a text node make of it. */
export interface Context {
  readonly block: Element;
  readonly kind: BlockKind;
  readonly level: number;
  readonly list: NonNullable<Block['list']> | null;
  readonly marks: MarkFrame | null;
  readonly cell: Element | null;
  readonly preformatted: boolean;
}

/** Numbers lists and items through one reading. */
export interface Numbering {
  lists: number;
  items: number;
}

export const rootContext = (root: Element): Context => ({
  block: root,
  kind: 'paragraph',
  level: 0,
  list: null,
  marks: null,
  cell: null,
  preformatted: false,
});

/** What each element makes of the text in it; all others change nothing. */
const TAGS = [
  ['emphasis', 'EM I'],
  ['strong', 'STRONG B'],
  ['link', 'A'],
  ['cell', 'TD TH'],
  ['heading', 'H1 H2 H3 H4 H5 H6'],
  ['row', 'TR'],
  ['caption', 'FIGCAPTION CAPTION'],
  ['list', 'UL OL DL'],
  ['item', 'LI DT DD'],
  ['quotation', 'BLOCKQUOTE'],
  ['preformatted', 'PRE'],
  ['paragraph', 'P'],
  ['table', 'TABLE'],
  [
    'box',
    'ADDRESS ARTICLE ASIDE BODY CENTER DETAILS DIV FIELDSET FIGURE FOOTER FORM HEADER HR MAIN NAV SECTION SUMMARY TBODY TFOOT THEAD',
  ],
] as const;
type Role = (typeof TAGS)[number][0];

const ROLES: ReadonlyMap<string, Role> = new Map(
  TAGS.flatMap(([role, tags]) => tags.split(' ').map((tag): [string, Role] => [tag, role])),
);

/** The context inside `element`, which stands in `outer`. */
export function deriveContext(outer: Context, element: Element, numbering: Numbering): Context {
  const role = ROLES.get(element.tagName);
  if (role === undefined) return outer;
  if (role === 'cell') return { ...outer, cell: element };
  if (role === 'emphasis' || role === 'strong' || role === 'link') {
    const mark = markOf(role, element, outer.marks);
    return mark === null ? outer : { ...outer, marks: mark };
  }
  return outer.kind === 'row' && role !== 'table' ? outer : deriveBlock(role, outer, element, numbering);
}

function deriveBlock(role: Role, outer: Context, element: Element, numbering: Numbering): Context {
  const { kind, level, list, marks, cell, preformatted } = outer;
  const block = { block: element, kind, level, list, marks, cell, preformatted };
  switch (role) {
    case 'heading':
      return { ...block, kind: role, level: Number(element.tagName.charAt(1)), list: null };
    case 'row':
    case 'caption':
      return { ...block, kind: role, level: 0, list: null };
    case 'list':
      numbering.lists += 1;
      return {
        ...block,
        level: (list === null ? 0 : level) + 1,
        list: { id: numbering.lists, item: 0, ordered: element.tagName === 'OL' },
      };
    case 'item':
      numbering.items += 1;
      return {
        ...block,
        kind: role,
        level: Math.max(1, level),
        list: { id: list?.id ?? 0, item: numbering.items, ordered: list?.ordered ?? false },
      };
    case 'quotation':
      return { ...block, kind: kind === 'item' ? kind : role };
    case 'preformatted':
      return { ...block, preformatted: true };
    case 'paragraph':
      return element.hasAttributes() && element.matches(CAPTION_SELECTOR)
        ? { ...block, kind: 'caption', level: 0, list: null }
        : block;
    default:
      return block;
  }
}

function markOf(kind: MarkFrame['kind'], element: Element, outer: MarkFrame | null): MarkFrame | null {
  if (isInside(kind, outer)) return null;
  if (kind !== 'link') return { kind, outer };
  const href = linkAddress(element);
  return href === null ? null : { kind, href, outer };
}

/** Marks of one kind never nest: links must not, and the rest would add nothing. */
function isInside(kind: MarkFrame['kind'], marks: MarkFrame | null): boolean {
  for (let frame = marks; frame !== null; frame = frame.outer) if (frame.kind === kind) return true;
  return false;
}

/** Where a link leads, or null where not to the web. An HTML link has its address made absolute already. */
function linkAddress(element: Element): string | null {
  const href = element.getAttribute('href');
  if (href === null || href.startsWith('#')) return null;
  if (!('href' in element) || typeof element.href !== 'string') return webAddress(href, element.baseURI);
  return /^https?:/.test(element.href) ? element.href : null;
}

/** An http(s) address made absolute, or null for anything else (`javascript:`, `mailto:`, in-page links). */
export function webAddress(href: string | null, base: string): string | null {
  const url = href === null || href.startsWith('#') ? null : parseUrl(href, base);
  return url !== null && /^https?:/.test(url.protocol) ? url.href : null;
}
