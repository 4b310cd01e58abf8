/** How wide a text is in the drawing's type, and how much of it fits. */

export interface Measure {
  /** In pixels. */
  width(text: string): number;
  /** As much of a text as fits, cut at a word where that keeps most of it, with an ellipsis; empty when too little fits. */
  fit(text: string, room: number): string;
}

export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  const known = new Map<string, number>();
  const width = (text: string): number => {
    let pixels = known.get(text);
    if (pixels === undefined) {
      pixels = Math.ceil(context?.measureText(text).width ?? text.length * 7);
      known.set(text, pixels);
    }
    return pixels;
  };
  return { width, fit: (text, room) => fitText(text, room, width) };
}

/**
 * @example
 * fitText('The harbour office is open', 90, (text) => text.length * 6) // => 'The harbour …'
 */
export function fitText(text: string, room: number, width: (text: string) => number): string {
  const full = width(text);
  if (full <= room) return text;
  // Characters are about as wide as their average; a few steps find the end.
  let length = Math.floor((text.length * room) / full);
  while (length > 0 && width(`${text.slice(0, length)} …`) > room) length -= 1;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  // Whole words, which are also in the name that is read out; what has no spaces is cut where it must be.
  const isBroken = /^[\p{L}\p{M}\p{N}]/u.test(text.slice(length));
  const kept = isBroken && /\s/u.test(text) ? cut.slice(0, Math.max(0, space)) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return kept.length < 3 ? '' : `${kept.replace(/[\s,;:.–-]+$/, '')} …`;
}
