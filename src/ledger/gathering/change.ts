import type { Gathered, Gathering, Part, PartOrder } from './types';

/** How many changes can be undone. */
const REMEMBERED = 20;

/** A changed quote that remembers what it was. */
export function change(gathering: Gathering, changes: Partial<Gathered>): Gathering {
  const { order, parts, waiting, earlier } = gathering;
  return { ...gathering, ...changes, earlier: [...earlier, { order, parts, waiting }].slice(-REMEMBERED) };
}

/** What it was before the last change; the same where nothing was changed. */
export function undo(gathering: Gathering): Gathering {
  const last = gathering.earlier.at(-1);
  return last === undefined ? gathering : { ...gathering, ...last, earlier: gathering.earlier.slice(0, -1) };
}

/** An empty quote, which can be undone. */
export function clear(gathering: Gathering): Gathering {
  return change(gathering, { parts: [], waiting: null });
}

export function removePart(gathering: Gathering, id: string): Gathering {
  const parts = gathering.parts.filter((part) => part.id !== id);
  return parts.length === gathering.parts.length ? gathering : change(gathering, { parts });
}

/** Moves a part to another place among the parts, from 0; from then on they stand as the reader puts them. */
export function movePart(gathering: Gathering, id: string, to: number): Gathering {
  const moved = gathering.parts.find((part) => part.id === id);
  if (moved === undefined) return gathering;
  const others = gathering.parts.filter((part) => part !== moved);
  const place = Math.max(0, Math.min(Math.trunc(to) || 0, others.length));
  return change(gathering, { order: 'own', parts: [...others.slice(0, place), moved, ...others.slice(place)] });
}

/** Puts the parts into an order and keeps them in it. */
export function setOrder(gathering: Gathering, order: PartOrder): Gathering {
  return order === gathering.order
    ? gathering
    : change(gathering, { order, parts: orderParts(gathering.parts, order) });
}

export function orderParts(parts: readonly Part[], order: PartOrder): Part[] {
  switch (order) {
    case 'own':
      return [...parts];
    case 'taken':
      return [...parts].sort((a, b) => a.taken - b.taken);
    case 'story':
      return [...parts].sort((a, b) => a.at.block - b.at.block || a.at.offset - b.at.offset);
  }
}
