/** Selects `length` characters of the story, beginning at its start or a little after it. */
function select(length: number, skip: number): number {
  const texts = document.createTreeWalker(document.querySelector('#story') ?? document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let left = length;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const size = node.nodeValue?.length ?? 0;
    if (left === length && size <= skip + 20) continue;
    const from = left === length ? skip : 0;
    if (left === length) range.setStart(node, from);
    if (size - from >= left) {
      range.setEnd(node, from + left);
      break;
    }
    left -= size - from;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return selection?.toString().length ?? 0;
}

let reached = 0;
const isBare = document.documentElement.dataset['copy'] === 'bare';
document.addEventListener('copy', (event) => {
  reached += 1;
  if (!isBare) return;
  event.clipboardData?.setData('text/html', `<blockquote><p>${'word '.repeat(100)}</p></blockquote>`);
  event.clipboardData?.setData('text/plain', 'word '.repeat(100));
  event.preventDefault();
});

/** Milliseconds of one copy, and whether it got as far as the page's own listener. */
function copy(): { isCopied: boolean; took: number; isReached: boolean } {
  const before = reached;
  const start = performance.now();
  const isCopied = document.execCommand('copy');
  return { took: performance.now() - start, isCopied, isReached: reached > before };
}

Object.assign(globalThis, { select, copy });
