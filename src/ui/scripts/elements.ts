/** Elements made by hand: the page's policy allows no markup in strings, and no styles in attributes. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with attributes, those without a value left out. Children that are text stay text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** Writes what has changed; an undefined one is taken away. */
export function setAttributes(on: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) on.removeAttribute(name);
    else if (on.getAttribute(name) !== String(value)) on.setAttribute(name, String(value));
  }
}
