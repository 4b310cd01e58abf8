import type { Words } from '../../words/words.ts';

/** A letter of the scripts written from right to left that news is written in, and a letter of any other. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{Letter}/u;

/**
 * A name within a plain text of the interface, such as a link's label or a citation, where no element can keep it
 * apart.
 *
 * Without it a name written in the other direction takes the comma and the number after it along: "صحيفة, 7 May" is
 * shown with its day first, and in an Arabic interface the 7 stands beside "Averland Post", away from its month. The two
 * characters around it (Unicode's first strong isolate) are not seen.
 */
export function isolated(name: string, { direction }: Pick<Words, 'direction'>): string {
  const against = direction === 'rtl' ? leftToRight : rightToLeft;
  return against.test(name) ? `\u2068${name}\u2069` : name;
}
