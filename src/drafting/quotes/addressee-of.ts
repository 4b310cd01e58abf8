import { primaryLanguage } from '../../record/text/reading/languages.ts';
import type { ArticleNames } from './article-names.ts';
import type { QuoteDraft } from './quote-draft.ts';

/** A verb or a noun of saying that its hearer stands right behind: "told the Argus", "dans un entretien à La Voix". */
const hearerBehind: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}])(?:told|tells|in an interview with|in a letter to|in an interview to)\s(?:the\s)?$/u,
  fr: /(?<![\p{L}])(?:dans un entretien à|dans une interview à|dans une lettre à|au micro de|confié à|déclaré à)\s(?:la\s|l[’'])?$/u,
  de: /(?<![\p{L}])(?:sagte|erklärte)\s(?:der|dem)\s$|(?<![\p{L}])(?:im (?:Gespräch|Interview) mit)\s(?:der\s|dem\s)?[„"“]?$/u,
  es: /(?<![\p{L}])(?:en una entrevista con|en una carta a|declaró a|explicó a)\s(?:la\s)?$/u,
};

/** Whom the words of a quote were said to, where the text names them right behind the verb; the key of a name. */
export function addresseeOf(names: ArticleNames, { around, segments, speaker }: QuoteDraft): string | undefined {
  const pattern = hearerBehind[primaryLanguage(names.reading.language)];
  if (!pattern || speaker.is === 'open') return undefined;
  const { text } = names.reading;
  const heard = names
    .narrated(around)
    .filter(({ start, titles }) => {
      const begin = start - (titles === '' ? 0 : titles.length + 1);
      return pattern.test(text.slice(Math.max(around.start, begin - 40), begin));
    })
    .filter(({ start, end }) => segments.every((one) => one.end <= start || one.start >= end));
  const [only, ...others] = [...new Set(heard.map(({ key }) => key))];
  const isSpeaker = speaker.is === 'named' && speaker.key === only;
  return others.length === 0 && !isSpeaker ? only : undefined;
}
