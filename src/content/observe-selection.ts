/** How the reader made a selection: it tells how long to wait for more, and where a toolbar is out of the way. */
export type SelectionWay = 'mouse' | 'keyboard' | 'touch';

/** How long a selection has to rest, in milliseconds: keys and touch handles change it many times in a row. */
const RESTS = { mouse: 10, keyboard: 200, touch: 350 } as const;

export interface SelectionObservation {
  readonly document: Document;
  /** Called when a selection has come to rest, and when it has become empty. */
  readonly onSettled: (way: SelectionWay) => void;
  /** Called at every change before that. */
  readonly onMoved: () => void;
  /** Whether an event's target is ours: what is done there is no sign of a selection. */
  readonly isOurs: (target: EventTarget | null) => boolean;
}

/**
 * Watches the selection. It was made with the mouse only where it changed while the reader held the button: a script of
 * the page can change it at any time, and a click can leave it as it is.
 */
export function observeSelection({ document, onSettled, onMoved, isOurs }: SelectionObservation): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let press: { hasChanged: boolean; isOver: boolean } | null = null;
  let isTouch = false;
  const settle = (way: SelectionWay): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // The reader may be at the next one already.
      if (press?.isOver) press = null;
      onSettled(way);
    }, RESTS[way]);
  };
  const listen = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void): void =>
    document.addEventListener(type, listener, { capture: true, passive: true });

  listen('pointerdown', (event) => {
    if (!event.isTrusted || isOurs(event.target)) return;
    isTouch = event.pointerType === 'touch';
    press = !isTouch && event.button === 0 ? { hasChanged: false, isOver: false } : null;
  });
  listen('pointerup', (event) => {
    if (!event.isTrusted || press === null) return;
    press.isOver = true;
    // The change that the last movement made may still be on its way: then it settles the selection.
    if (press.hasChanged) settle('mouse');
  });
  // A drag that becomes a drag and drop gets no pointerup.
  listen('pointercancel', () => {
    press = null;
  });
  listen('keydown', (event) => {
    if (!isOurs(event.target)) isTouch = false;
    press = null;
  });
  listen('selectionchange', () => {
    onMoved();
    if (press === null) settle(isTouch ? 'touch' : 'keyboard');
    else if (press.isOver) settle('mouse');
    else press.hasChanged = true;
  });
}
