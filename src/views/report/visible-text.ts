/**
 * Characters that nobody sees, or that make others stand elsewhere than they do: controls, everything that directs
 * bidirectional text, joiners and fillers without a shape, separators of lines, halves of characters.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Text from a stranger on one line, with nothing hidden in it: what has no shape is shown by its code point.
 *
 * @example
 * visibleText('Ana\u202E\nRivera') // => 'Ana<U+202E> Rivera'
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(
      hidden,
      (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}

/** Whether some of a text is written from right to left, so that it has to be kept apart from what stands beside it. */
export function isRightToLeft(text: string): boolean {
  return /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u.test(text);
}
