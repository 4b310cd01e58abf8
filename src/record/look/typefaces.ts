/**
 * The two typefaces of the site and where their files come from: style sheets, cards, maps and the files that
 * `npm run fonts` cuts are made from this.
 */
export const typefaces = {
  /** Articles, quotes and headlines. */
  text: {
    name: 'Source Serif 4',
    /** The name of the cut files in style sheets. Not one that begins like a generic family, as "Serif text" would. */
    family: 'Text',
    /** For letters the files lack, and until they have come. */
    fallback: "Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif",
    /** Files with every letter, as modules; those of a page are cut from them. */
    upright: 'source-serif/WOFF2/TTF/SourceSerif4-Regular.ttf.woff2',
    italic: 'source-serif/WOFF2/TTF/SourceSerif4-It.ttf.woff2',
    /** Files by letters and weight, as modules, in a form that the cards are drawn from. */
    cardFile: (letters: string, weight: number): string =>
      `@fontsource/source-serif-4/files/source-serif-4-${letters}-${weight}-normal.woff`,
  },
  /** Labels, dates, margins and tables; plain, and never italic. */
  label: {
    name: 'Public Sans',
    family: 'Label',
    fallback: "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif",
    /** This one's makers ship no file with every letter. */
    latin: '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2',
    extended: '@fontsource/public-sans/files/public-sans-latin-ext-400-normal.woff2',
  },
} as const;

/** The value of `font-family` for one of the two, where the cut files are at hand. */
export function familyOf(typeface: keyof typeof typefaces): string {
  const { family, fallback } = typefaces[typeface];
  return `'${family}', ${fallback}`;
}
