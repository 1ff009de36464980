import { normalizePreformatted, normalizeText } from '../normalize-text';

/** What is seen of the first `offset` units of a text, which may be all of them. */
export function seeText(text: Text, offset: number): string {
  const parent = text.parentElement;
  // A row is one line, whatever its cells hold.
  const isPreformatted = parent !== null && parent.closest('pre') !== null && parent.closest('tr') === null;
  return (isPreformatted ? normalizePreformatted : normalizeText)(text.data.slice(0, offset));
}
