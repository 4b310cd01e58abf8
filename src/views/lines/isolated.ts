/** Scripts written from right to left that news is written in. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name within a plain text of the interface, such as a link's label or a citation, where no element can keep it
 * apart.
 *
 * Without it a name written from right to left takes the comma and the number after it along, and "صحيفة, 7 May" is
 * shown with its day first. The two characters around it (Unicode's first strong isolate) are not seen.
 */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}
