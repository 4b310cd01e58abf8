/** Elements of drawings, which change with every step of a zoom. */
import { setAttributes, type Attributes } from '../elements.ts';

export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Elements that stand for keys, kept from one drawing to the next, so that what has the focus keeps it. */
export class KeyedElements<E extends Element> {
  readonly #parent: Element;
  readonly #make: () => E;
  #elements = new Map<string, E>();

  constructor(parent: Element, make: () => E) {
    this.#parent = parent;
    this.#make = make;
  }

  /** Shows an element per key, in their order, each changed by `update`. */
  show<T>(items: readonly T[], keyOf: (item: T) => string, update: (element: E, item: T) => void): readonly E[] {
    const before = this.#elements;
    this.#elements = new Map();
    for (const item of items) {
      const key = keyOf(item);
      const element = before.get(key) ?? this.#make();
      before.delete(key);
      this.#elements.set(key, element);
      update(element, item);
    }
    for (const element of before.values()) element.remove();
    let at = this.#parent.firstElementChild;
    for (const element of this.#elements.values()) {
      // Moving an element would take the focus from it; most already stand where they should.
      if (element === at) at = at.nextElementSibling;
      else this.#parent.insertBefore(element, at);
    }
    return [...this.#elements.values()];
  }
}
