/** The number of the element that the reader has in the middle of the window, or null where there is none. */
export function findReadersPlace(elements: readonly Element[]): number | null {
  const middle = globalThis.innerHeight / 2;
  const below = elements.findIndex((element) => element.getBoundingClientRect().bottom >= middle);
  return elements.length === 0 ? null : below === -1 ? elements.length - 1 : below;
}
