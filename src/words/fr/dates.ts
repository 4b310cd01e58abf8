import type { Locale } from 'date-fns';
import { fr } from 'date-fns/locale/fr';
import type { DateWords, Season, WordedDate } from '../date-words.ts';

/** Of the days of a month French counts only the first: "1er mars", "2 mars". */
const locale: Locale = {
  ...fr,
  localize: { ...fr.localize, ordinalNumber: (day) => (day === 1 ? '1er' : String(day)) },
};

const seasonNames: Readonly<Record<Season, string>> = {
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  winter: 'hiver',
};

export const dates: DateWords = {
  locale,
  long: { year: 'y', month: 'MMMM y', monthOnly: 'MMMM', day: 'do MMMM y', dayAndMonth: 'do MMMM', dayOnly: 'do' },
  short: { year: 'y', month: 'MMM y', monthOnly: 'MMM', day: 'do MMM y', dayAndMonth: 'do MMM', dayOnly: 'do' },
  undated: 'sans date',
  season: (season, first, last) => `${seasonNames[season]} ${first === last ? first : `${first}-${last}`}`,
  decade: (firstYear) => `années ${firstYear}`,

  alone: (date) => marked(date, date.approximate ? `vers ${definite(date)}` : date.text),
  uncertain,
  since: (date) => marked(date, `depuis ${roughly(date, definite(date))}`),
  from: (date) => marked(date, `à partir ${roughly(date, afterDe(date))}`),
  until: (date) => marked(date, `jusqu’${roughly(date, inMonth(date) ?? afterA(date))}`),
  fromTo: (start, end) => `${marked(start, roughly(start, afterDe(start)))} ${marked(end, roughly(end, afterA(end)))}`,

  within: (date) => marked(date, date.approximate ? `vers ${definite(date)}` : when(date)),
  between: (start, end) =>
    `entre ${marked(start, roughly(start, definite(start)))} et ${marked(end, roughly(end, definite(end)))}`,
  orLater: (phrase) => `${phrase} ou plus tard`,
  by: (end) => {
    if (end.approximate) return marked(end, `au plus tard vers ${definite(end)}`);
    if (end.unit === 'day' || end.uncertain) return marked(end, `au plus tard ${when(end)}`);
    const { unit, text } = end;
    return `au plus tard ${unit === 'month' || unit === 'year' ? `fin ${text}` : `à la fin ${afterDe(end)}`}`;
  },
};

function uncertain(phrase: string): string {
  return `${phrase} (date incertaine)`;
}

/** A phrase with the mark of a date that is not certain. */
function marked(date: WordedDate, phrase: string): string {
  return date.uncertain ? uncertain(phrase) : phrase;
}

/** A phrase that has a preposition already, where "vers" has no place. */
function roughly({ approximate }: WordedDate, phrase: string): string {
  return approximate ? `${phrase} environ` : phrase;
}

/** With the article that a day, a season and a decade take: "le 9 octobre 2017", "l’été 2017", "octobre 2017". */
function definite({ text, unit }: WordedDate): string {
  switch (unit) {
    case 'day':
      return `le ${text}`;
    case 'season':
      return beginsWithVowel(text) ? `l’${text}` : `le ${text}`;
    case 'decade':
      return `les ${text}`;
    case 'month':
    case 'year':
    case 'years':
      return text;
  }
}

/** "du 9 octobre", "d’octobre", "de 2017", "des années 2010". */
function afterDe(date: WordedDate): string {
  const phrase = definite(date);
  if (phrase.startsWith('le ')) return `du ${date.text}`;
  if (phrase.startsWith('les ')) return `des ${date.text}`;
  return beginsWithVowel(phrase) && date.unit === 'month' ? `d’${phrase}` : `de ${phrase}`;
}

/** "au 9 octobre", "à octobre", "à 2017", "aux années 2010". */
function afterA(date: WordedDate): string {
  const phrase = definite(date);
  if (phrase.startsWith('le ')) return `au ${date.text}`;
  if (phrase.startsWith('les ')) return `aux ${date.text}`;
  return `à ${phrase}`;
}

/** "en octobre 2017", "en 2017". */
function inMonth({ text, unit }: WordedDate): string | undefined {
  return unit === 'month' || unit === 'year' ? `en ${text}` : undefined;
}

/** When something happened: "le 9 octobre 2017", "en 2017", "au printemps 2017", "dans les années 2010". */
function when(date: WordedDate): string {
  switch (date.unit) {
    case 'day':
      return definite(date);
    case 'season':
      return date.text.startsWith('printemps') ? afterA(date) : `pendant ${definite(date)}`;
    case 'decade':
      return `dans ${definite(date)}`;
    case 'month':
    case 'year':
    case 'years':
      return `en ${date.text}`;
  }
}

function beginsWithVowel(text: string): boolean {
  return /^[aàâeéèêiîoôuûyh]/i.test(text);
}
