import { getRecord, type Corpus } from '../../record/corpus/corpus.ts';
import type { Reference } from '../../record/schemas/fields.ts';
import type { RecordOf } from '../../record/schemas/index.ts';
import type { Site } from '../page/site.ts';
import { isolated } from './isolated.ts';
import { foreignLanguage, languageName, referenceLink } from './labels.ts';
import type { Line } from './line.ts';

/** Who made a statement, as far as they have records: nobody where the article does not name the speaker. */
export function speakersOf({ data }: RecordOf<'quotes'>): readonly Reference<'actors'>[] {
  return [...(data.speaker ? [data.speaker] : []), ...data.jointly];
}

/** "Ana Rivera and Ben Okafor"; of somebody unnamed what the article calls them. */
export function speakerName({ corpus, words }: Site, quote: RecordOf<'quotes'>): string {
  return words.text.and(namesOf(corpus, quote));
}

function namesOf(corpus: Corpus, quote: RecordOf<'quotes'>): string[] {
  const { unnamed } = quote.data;
  return unnamed ? [unnamed.description] : speakersOf(quote).map((speaker) => getRecord(corpus, speaker).data.name);
}

/** The same with a link to each. */
export function speakerLine(site: Site, quote: RecordOf<'quotes'>): Line {
  const { unnamed } = quote.data;
  if (unnamed) {
    const article = getRecord(site.corpus, quote.data.article);
    return [{ printed: unnamed.description, lang: foreignLanguage(article.data.inLanguage, site.language) }];
  }
  const [between = ''] = site.words.text.and(['\n', '\n']).split('\n').slice(1);
  const speakers = speakersOf(quote);
  return speakers.flatMap((speaker, index) => {
    const link = referenceLink(site, speaker);
    return index === 0 ? [link] : [index === speakers.length - 1 ? between : ', ', link];
  });
}

/** "from Arabic, by an interpreter", as far as the article says. */
export function translationWords(
  { words, language }: Site,
  { from, by }: NonNullable<RecordOf<'quotes'>['data']['translation']>,
): string {
  const { translatedFrom, translatedBy } = words.quote;
  return [
    ...(from === undefined ? [] : [translatedFrom(languageName(from, language))]),
    ...(by === undefined ? [] : [translatedBy(isolated(by, words))]),
  ].join(', ');
}
