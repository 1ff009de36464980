/** Runs in the page: what a reader sees of it letter by letter (everything but white space), and where each stands. */

/** A letter's place in the page: before code unit `offset` of `node`. */
interface LetterPlace {
  readonly node: Text;
  readonly offset: number;
}

export interface Letters {
  readonly letters: string;
  readonly places: readonly LetterPlace[];
  /** Whether white space or a block's edge stands before each letter. */
  readonly startsWord: readonly boolean[];
}

/** Reads every letter that is shown, but for the markers of footnotes. */
export function readLetters(): Letters {
  const places: LetterPlace[] = [];
  const startsWord: boolean[] = [];
  const blockOf = (element: Element): Element => {
    let block = element;
    while (block.parentElement && /^(?:inline|contents)/.test(getComputedStyle(block).display))
      block = block.parentElement;
    return block;
  };
  const NOT_READ = 'script, style, noscript, template, sup:has(a), a:has(> sup), .screen-reader-text';
  let letters = '';
  let isAfterGap = true;
  let block: Element | null = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') isAfterGap = true;
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(NOT_READ)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) continue;
    const own = blockOf(parent);
    if (own !== block) isAfterGap = true;
    block = own;
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const unit = node.data.charAt(offset);
      if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/.test(unit)) continue;
      if (/\s/.test(unit)) isAfterGap = true;
      else {
        letters += unit;
        places.push({ node, offset });
        startsWord.push(isAfterGap);
        isAfterGap = false;
      }
    }
  }
  return { letters, places, startsWord };
}

/**
 * The middle of each letter in the whole page, in CSS pixels; null for what takes no room or is painted in colours of
 * its own (emoji), or shares its room with a mark.
 */
export function measureLetters({ places }: Letters): ({ x: number; y: number } | null)[] {
  const range = document.createRange();
  return places.map(({ node, offset }) => {
    if (!/^[\p{L}\p{N}\p{P}](?!\p{M})/u.test(node.data.slice(offset, offset + 2))) return null;
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const box = range.getClientRects()[0];
    if (!box || box.width < 1 || box.height < 1) return null;
    return { x: box.left + box.width / 2 + scrollX, y: box.top + box.height / 2 + scrollY };
  });
}

/** Selects from the letter `from` to the letter before `to`. */
export function selectLetters({ places }: Letters, from: number, to: number): void {
  const [first, last] = [places[from], places[to - 1]];
  if (first && last) getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
}
