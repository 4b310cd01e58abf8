/**
 * The languages the interface speaks, as BCP 47 tags; the first one is the default. `words/words.ts` has a dictionary for
 * each, or does not compile.
 */
export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];
