/** Changes of a page after which what was read of it is read again: attributes count as far as they hide and show text. */
export const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'class', 'style', 'open', 'aria-hidden'],
};
