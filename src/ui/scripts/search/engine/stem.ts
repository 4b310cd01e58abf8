import type { Language } from '../../../../record/schemas/languages.ts';

/** The stem of a folded word; words of other letters than Latin ones are their own. */
export type Stem = (term: string) => string;

/** Words of one stem mean much the same; nothing shorter is a stem. */
const shortestStem = 3;

const loaders: Readonly<Record<Language, () => Promise<{ readonly stemmer: Stem }>>> = {
  en: () => import('@orama/stemmers/english'),
  fr: () => import('@orama/stemmers/french'),
};

/** The stems of the interface's language: most records are written in it. */
export async function loadStem(language: Language): Promise<Stem> {
  const { stemmer } = await loaders[language]();
  return (term) => {
    if (!/^[a-z]{4,}$/.test(term)) return term;
    const stem = stemmer(term);
    return stem.length < shortestStem ? term : stem;
  };
}
