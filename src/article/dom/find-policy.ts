import { POLICY_START } from '../../site';
import { holdsText } from './is-shown';

/** The lines of the markup may break anywhere. */
const START = new RegExp(POLICY_START.replaceAll(' ', '\\s+'));

/** The element in which a page states its reprint policy, or null. It comes first on the page, or last in a footer. */
export function findPolicyElement(document: Document): Element | null {
  const { body } = document;
  if (body === null) return null;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (START.test(node.nodeValue ?? '') && element !== null && holdsText(element)) return wholeClause(element);
  }
  return null;
}

/** The clause's text may go on in its parent, where the start alone is emphasised. */
function wholeClause(element: Element): Element {
  const parent = element.parentElement;
  const isPart = (element.textContent?.length ?? 0) < SHORTEST_CLAUSE;
  return isPart && parent !== null && parent !== element.ownerDocument.body ? parent : element;
}

/** A clause with its limit is longer than this, in UTF-16 code units. */
const SHORTEST_CLAUSE = 100;
