/** Takes the keyboard's focus from the page and gives it back to where it was. */
export interface BorrowedFocus {
  take(target: HTMLElement): void;
  giveBack(): void;
}

export function createBorrowedFocus(root: ShadowRoot): BorrowedFocus {
  let owner: HTMLElement | null = null;
  return {
    take(target) {
      const active = root.ownerDocument.activeElement;
      // Inside the root already, the owner is known.
      if (active !== root.host) owner = active instanceof HTMLElement ? active : null;
      target.focus({ preventScroll: true });
    },
    giveBack() {
      const inside = root.activeElement;
      if (inside instanceof HTMLElement) inside.blur();
      if (inside !== null) owner?.focus({ preventScroll: true });
      owner = null;
    },
  };
}
