const SVG = 'http://www.w3.org/2000/svg';

/** An element with a class, text or children; text is always set as text. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

/** An SVG element with its attributes. */
export function createSvg<K extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: Node[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const ICONS = {
  done: 'M3 8.5 6.5 12 13 4.5',
  warning: 'M8 3v6.5M8 12.5v.5',
  /** Scissors. */
  cut: 'M13 3 5.4 10.6M13 13 5.4 5.4M5.8 4a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0M5.8 12A1.9 1.9 0 1 1 2 12a1.9 1.9 0 0 1 3.8 0',
} as const;
export type IconName = keyof typeof ICONS;

/** A line icon of 16 by 16 units in the colour of the text beside it, which says the same in words. */
export function createIcon(document: Document, name: IconName): SVGSVGElement {
  const path = createSvg(document, 'path', { d: ICONS[name] });
  return createSvg(document, 'svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, path);
}

/** Calls back for events that the reader caused: the page can't press our buttons. */
export function onTrusted<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  callback: (event: HTMLElementEventMap[K]) => void,
): void {
  element.addEventListener(type, (event) => {
    if (event.isTrusted) callback(event);
  });
}

/** A button that answers to the reader alone and leaves the page's focus and selection as they are when clicked. */
export function createButton(
  document: Document,
  className: string,
  label: string,
  press: () => void,
): HTMLButtonElement {
  const button = createElement(document, 'button', className, label);
  button.type = 'button';
  onTrusted(button, 'click', press);
  return button;
}
