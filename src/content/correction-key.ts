/**
 * Ctrl+Enter (Cmd+Enter on a Mac) on a passage of a story is ours before it is the site's, whose dialog waits for the key
 * to be let go. Gives what handles `keydown`, `keypress` and `keyup`; `take` is asked when the keys are pressed and says
 * whether they were taken.
 */
export function watchCorrectionKey(take: () => boolean): (event: KeyboardEvent) => void {
  let isTaken = false;
  return (event) => {
    if (!event.isTrusted) return;
    if (event.type === 'keydown' && !isCorrectionKey(event)) isTaken = false;
    else if (event.type === 'keydown' && !event.repeat) isTaken = take();
    if (!isTaken || event.key !== 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup') isTaken = false;
  };
}

function isCorrectionKey(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false;
  return !isTyping(event.composedPath()[0]);
}

/** Whether a key goes into a field or an editor. */
function isTyping(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
