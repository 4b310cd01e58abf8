import type { Locale } from 'date-fns';
import { fr } from 'date-fns/locale/fr';
import type { Season } from '../../record/dates/english-names.ts';
import type { DateWords, WordedDate } from '../date-words.ts';

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
  until: (date) => marked(date, `jusqu’${roughly(date, date.unit === 'day' ? `au ${date.text}` : `en ${date.text}`)}`),
  fromTo: (start, end) =>
    `${marked(start, roughly(start, afterDe(start)))} ${marked(end, roughly(end, end.unit === 'day' ? `au ${end.text}` : `à ${end.text}`))}`,

  within: (date) => marked(date, date.approximate ? `vers ${definite(date)}` : when(date)),
  between: (start, end) =>
    `entre ${marked(start, roughly(start, definite(start)))} et ${marked(end, roughly(end, definite(end)))}`,
  orLater: (phrase) => `${phrase} ou plus tard`,
  by: (end) => {
    if (end.approximate) return marked(end, `au plus tard vers ${definite(end)}`);
    return marked(end, `au plus tard ${end.unit === 'day' || end.uncertain ? when(end) : `fin ${end.text}`}`);
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

/** With the article that a day takes: "le 9 octobre 2017", "octobre 2017". EDTF's ranges end in days, months and years. */
function definite({ text, unit }: WordedDate): string {
  return unit === 'day' ? `le ${text}` : text;
}

/** "du 9 octobre 2017", "d’octobre 2017", "de mars 2017", "de 2017". */
function afterDe({ text, unit }: WordedDate): string {
  if (unit === 'day') return `du ${text}`;
  return /^[aeo]/.test(text) ? `d’${text}` : `de ${text}`;
}

/** When something happened: "le 9 octobre 2017", "en 2017", "au printemps 2017", "dans les années 2010". */
function when(date: WordedDate): string {
  const { text, unit } = date;
  switch (unit) {
    case 'day':
      return definite(date);
    case 'season':
      return text.startsWith('printemps') ? `au ${text}` : `pendant l’${text}`;
    case 'decade':
      return `dans les ${text}`;
    case 'month':
    case 'year':
    case 'years':
      return `en ${text}`;
  }
}
