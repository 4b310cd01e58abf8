/**
 * How a language speaks of days, months and years, as the parts of patterns: alternatives separated by `|`. Names of months
 * and days come from the calendar of the language.
 */
export interface TimeWords {
  /** Words before a day or a month that add nothing, with their blank: "on ", "am ". */
  readonly on: string;
  /** Day before month ("3 June") or month before day ("June 3"); English writes both. */
  readonly order: 'day first' | 'both';
  /** Between day, month and year: " ", " de ". */
  readonly join: string;
  /** What may follow a day's number: "th", "er", ".". */
  readonly ordinal: string;
  /** "in", before a month or a year alone. */
  readonly inMonth: string;
  readonly inYear: string;
  readonly since: string;
  readonly until: string;
  readonly from: string;
  readonly to: string;
  readonly seasons: Readonly<Record<string, number>>;
  /** Before or after a weekday, a month, a season, a year: the one before. */
  readonly last: string;
  readonly lastAfter: string;
  readonly next: string;
  readonly nextAfter: string;
  readonly thisOne: string;
  /** "last week", "last month", "last year", as whole phrases. */
  readonly lastWeek: string;
  readonly lastMonth: string;
  readonly lastYear: string;
  readonly thisWeek: string;
  readonly thisMonth: string;
  readonly thisYear: string;
  readonly today: string;
  readonly yesterday: string;
  readonly beforeYesterday: string;
  readonly tomorrow: string;
  readonly partOfDay: string;
  /** Numbers in words up to twelve. */
  readonly numbers: readonly string[];
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly year: string;
  /** "ago", behind the count; or before it, as "il y a". */
  readonly ago: string;
  readonly agoBefore: string;
  /** "later", behind the count. */
  readonly later: string;
  readonly laterBefore: string;
  readonly nextDay: string;
  /** "the night of Saturday to Sunday" */
  readonly nightOf: string;
  /** "next week", "next month", "next year", as whole phrases. */
  readonly nextWeek: string;
  readonly nextMonth: string;
  readonly nextYearPhrase: string;
  /** Words that show that the sentence speaks of what is to come; verbs of what is scheduled stand in the present. */
  readonly future: string;
  /** Verbs of what was to come when somebody spoke: "it would close", "er werde", "il fermerait". */
  readonly backshifted: string;
  /** Verbs of the past, where their form shows it. */
  readonly past: string;
}

/** English verbs whose past is like their infinitive, where no word before them asks for the infinitive. */
const invariable =
  '(?<!(?:to|will|would|could|can|may|might|shall|should|must|not|cannot) )(?:hit|cut|put|set|shut|quit|cast|burst|beat|hurt)';

const english: TimeWords = {
  on: '(?:on |early on |late on )?(?:the )?(?:(?:evening|morning|night|afternoon) of )?',
  order: 'both',
  join: ',? (?:of )?',
  ordinal: 'st|nd|rd|th',
  inMonth: 'in|in early|in late|in mid-?|early|late|during|by|of|since|until|last|this|next|earlier in|from',
  inYear: 'in|in early|in late|since|until|by|of|from|during|before|after',
  since: 'since|from|as of',
  until: 'until|till|up to',
  from: 'from|between',
  to: 'to|and|until|through|-|–',
  seasons: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  last: 'last|this past|the past|past|the previous',
  lastAfter: 'last (?:year|week)',
  next: 'next|this coming|the coming',
  nextAfter: 'next (?:year|week)',
  thisOne: 'this',
  lastWeek: 'last week|the past week|earlier last week',
  lastMonth: 'last month|late last month|early last month',
  lastYear: 'last year|late last year|early last year|the previous year',
  thisWeek: 'this week|earlier this week',
  thisMonth: 'this month|earlier this month|later this month',
  thisYear: 'this year|earlier this year|later this year',
  today: 'today|tonight|this morning|this afternoon|this evening',
  yesterday: 'yesterday|last night',
  beforeYesterday: 'the day before yesterday',
  tomorrow: 'tomorrow',
  partOfDay: ' (?:morning|afternoon|evening|night|lunchtime)',
  numbers: ['one|a|an', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  day: 'days?',
  week: 'weeks?',
  month: 'months?',
  year: 'years?',
  ago: 'ago|earlier',
  agoBefore: '(?!)',
  later: 'later|afterwards|after that',
  laterBefore: '(?!)',
  nextDay: 'the next (?:day|morning|evening)|the following (?:day|morning|evening)|a day later',
  nightOf: '(?:the|on the) night of|overnight from|overnight on',
  future:
    '(?:will|shall)(?: (?:not|also|only|\\p{Ll}+ly))*(?: be| have been)?(?: \\p{Ll}+)?|host|hosts|face|faces|travels|meets|plays|starts|begins|opens|closes|votes|resumes|returns|expires|is expected|are expected|is to|are to|is due|are due|is set to|are set to|is scheduled|are scheduled|plans to|expects|expect',
  backshifted:
    '(?:would(?! (?:later|eventually|often|always|sometimes|go on|become))|should|(?:was|were|been) (?:not )?(?:to(?! blame)|due|expected|set|scheduled|supposed|planned|meant)(?: to)?)(?: (?:not|also|only|\\p{Ll}+ly))*(?: be| have been)?(?: \\p{Ll}+)?',
  nextWeek: 'next week|early next week|late next week|later next week|the coming week',
  nextMonth: 'next month|early next month|late next month',
  nextYearPhrase: 'next year|early next year|late next year',
  past: `said|told|was|were|had|did|went|came|took|made|gave|found|fell|rose|left|met|held|began|wrote|spoke|won|lost|sent|paid|ran|saw|got|sank|shot|drove|struck|broke|threw|fled|flew|grew|knew|lay|led|lent|rode|rang|sold|spent|stood|stole|swept|swore|taught|tore|thought|woke|wore|built|bought|brought|caught|chose|dealt|drew|fought|felt|forgot|froze|hid|kept|became|blew|burnt|dug|fed|${invariable}|\\p{Ll}{2,}ed`,
};

const french: TimeWords = {
  on: '(?:le |ce |dès le |au |du )?(?:(?:soir|matin) du )?',
  order: 'day first',
  join: ' ',
  ordinal: 'er',
  inMonth: 'en|au mois de|début|fin|mi-|dès|depuis|courant|de|d’|en début|jusqu’en',
  inYear: 'en|dès|depuis|de|fin|début|avant|après|jusqu’en|l’an|courant|entre',
  since: 'depuis|dès|à partir de',
  until: 'jusqu’en|jusqu’au|jusqu’à',
  from: 'du|de|entre le|entre',
  to: 'au|à|et le|et|-|–',
  seasons: { printemps: 21, été: 22, automne: 23, hiver: 24 },
  last: '(?!)',
  lastAfter: 'dernier|dernière|passé|passée',
  next: '(?!)',
  nextAfter: 'prochain|prochaine',
  thisOne: 'ce|cet|cette',
  lastWeek: 'la semaine dernière|la semaine passée',
  lastMonth: 'le mois dernier|le mois passé',
  lastYear: 'l’an dernier|l’année dernière|l’an passé|l’année passée',
  thisWeek: 'cette semaine',
  thisMonth: 'ce mois-ci',
  thisYear: 'cette année',
  today: 'aujourd’hui|ce matin|ce soir|cet après-midi',
  yesterday: 'hier',
  beforeYesterday: 'avant-hier',
  tomorrow: 'demain',
  partOfDay: '(?: matin| soir| après-midi| midi| en fin d’après-midi| dans la nuit)',
  numbers: ['un|une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  day: 'jours?',
  week: 'semaines?',
  month: 'mois',
  year: 'ans?|années?',
  ago: 'plus tôt|auparavant',
  agoBefore: 'il y a',
  later: 'plus tard|après',
  laterBefore: '(?!)',
  nextDay: 'le lendemain(?: matin)?',
  nightOf: '(?:dans )?la nuit (?:de|du)',
  future:
    'débute|commence|s’ouvre|se tient|est attendue?|sont attendue?s|doit|doivent|devrait|devraient|va|vont|sera|seront|aura|auront|est prévu|est prévue|sont prévus|sont prévues|\\p{L}{2,}(?:era|eront|ira|iront|vra|vront|dra|dront)',
  backshifted:
    '\\p{L}+erai(?:t|ent)|\\p{L}*(?:nd|ud|aud)rai(?:t|ent)|(?:aur|ir|devr|pourr|saur|verr|recevr|rouvrir|ouvrir|finir|partir|sortir|réunir|courr|mourr)ai(?:t|ent)|devait|devaient|allait|allaient',
  nextWeek: 'la semaine prochaine',
  nextMonth: 'le mois prochain',
  nextYearPhrase: 'l’an prochain|l’année prochaine',
  past: 'a|ont|était|étaient|avait|avaient|s’est|se sont|fut|furent|(?:est|sont) (?!attendu|prévu)\\p{Ll}+(?:é|i|u|is|it|rt)e?s?|\\p{Ll}{2,}(?:ait|aient)',
};

const german: TimeWords = {
  on: '(?:am (?:späten |frühen )?|an diesem |diesen |den |der |vom |zum )?',
  order: 'day first',
  join: ' ',
  ordinal: '\\.',
  inMonth: 'im|in|Anfang|Ende|Mitte|seit|bis|ab|vom|noch im|bereits im|erst im|seit dem|bis zum|zum|des',
  inYear: 'im Jahr|im Jahre|seit|bis|ab|Ende|Anfang|Mitte|von|vor|nach|war|wurde|noch|schon|bis Ende|seit Anfang',
  since: 'seit|ab',
  until: 'bis|bis zum',
  from: 'vom|von|zwischen dem|zwischen',
  to: 'bis zum|bis|und dem|und|-|–',
  seasons: { frühling: 21, frühjahr: 21, sommer: 22, herbst: 23, winter: 24 },
  last: '(?:ver|vor)?(?:gangene[nrms]?|vorige[nrms]?|letzte[nrms]?)|letzten|vorigen|vergangenen|am vergangenen|am letzten|im vergangenen|im letzten',
  lastAfter: 'vergangener Woche|letzter Woche|vergangenen Jahres|letzten Jahres|voriger Woche',
  next: 'kommenden|nächsten|am kommenden|am nächsten|im kommenden|im nächsten',
  nextAfter: 'kommender Woche|nächster Woche|kommenden Jahres|nächsten Jahres',
  thisOne: 'diesen|diesem|dieser',
  lastWeek:
    'vergangene Woche|letzte Woche|vorige Woche|in der vergangenen Woche|in der vorigen Woche|in der letzten Woche',
  lastMonth: 'im vergangenen Monat|vergangenen Monat|letzten Monat|im vorigen Monat',
  lastYear: 'im vergangenen Jahr|vergangenes Jahr|letztes Jahr|im letzten Jahr|voriges Jahr|im Vorjahr|im vorigen Jahr',
  thisWeek: 'diese Woche|in dieser Woche',
  thisMonth: 'diesen Monat|in diesem Monat',
  thisYear: 'dieses Jahr|in diesem Jahr',
  today: 'heute|heute Morgen|heute Abend|heute früh',
  yesterday: 'gestern|gestern Abend',
  beforeYesterday: 'vorgestern',
  tomorrow: 'morgen',
  partOfDay: '(?:abend|morgen|nachmittag|vormittag|mittag|nacht|früh| Abend| Morgen)',
  numbers: [
    'ein|eine|einem|einer|einen',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ],
  day: 'Tage?n?',
  week: 'Wochen?',
  month: 'Monate?n?',
  year: 'Jahre?n?',
  ago: 'zuvor|früher',
  agoBefore: 'vor',
  later: 'später|danach|darauf',
  laterBefore: '(?!)',
  nextDay: 'am nächsten (?:Tag|Morgen)|am Tag darauf|tags darauf|am folgenden Tag',
  nightOf: 'in der Nacht (?:von|vom|zu|zum)',
  future:
    'beginnt|startet|endet|öffnet|tagt|steht an|findet|ist geplant|sind geplant|wird|werden|soll|sollen|will|wollen',
  backshifted: 'werde|würden?|solle|sollten?|wolle|wollten?|könne|könnten?|müsse|müssten?|dürfe|dürften?',
  nextWeek: 'nächste Woche|kommende Woche|in der nächsten Woche|in der kommenden Woche',
  nextMonth: 'nächsten Monat|kommenden Monat|im nächsten Monat|im kommenden Monat',
  nextYearPhrase: 'nächstes Jahr|kommendes Jahr|im nächsten Jahr|im kommenden Jahr',
  past: 'hat|haben|hatte|hatten|war|waren|wurde|wurden|kam|kamen|ging|gab|fiel|stand|sah|traf|lag|blieb|schrieb|begann|stieg|sank|(?!\\p{L}*(?:start|tret|halt|biet|streit|arbeit|wart|rett|richt|leist)en(?![\\p{L}]))\\p{Ll}{2,}ten?',
};

const spanish: TimeWords = {
  on: '(?:el |este |del |al )?(?:pasado )?(?:día )?',
  order: 'day first',
  join: ' de(?:l)? ',
  ordinal: 'º|°|ro',
  inMonth: 'en|a principios de|a finales de|a mediados de|de|desde|hasta|durante|para',
  inYear: 'en|desde|hasta|de|en el año|a finales de|a principios de|antes de|después de',
  since: 'desde|a partir de',
  until: 'hasta',
  from: 'del|de|desde el|entre el|entre',
  to: 'al|a|hasta el|y el|y|-|–',
  seasons: { primavera: 21, verano: 22, otoño: 23, invierno: 24 },
  last: 'pasado|el pasado|la pasada|el último',
  lastAfter: 'pasado|pasada|del año pasado',
  next: 'próximo|el próximo|la próxima',
  nextAfter: 'próximo|que viene',
  thisOne: 'este|esta',
  lastWeek: 'la semana pasada|la pasada semana',
  lastMonth: 'el mes pasado|el pasado mes',
  lastYear: 'el año pasado|el pasado año',
  thisWeek: 'esta semana',
  thisMonth: 'este mes',
  thisYear: 'este año',
  today: 'hoy|esta mañana|esta tarde|esta noche',
  yesterday: 'ayer|anoche',
  beforeYesterday: 'anteayer',
  tomorrow: '(?<!\\b(?:la|media|esta|una) )mañana',
  partOfDay: '(?: por la (?:mañana|tarde|noche))',
  numbers: ['un|una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  day: 'días?',
  week: 'semanas?',
  month: 'mes(?:es)?',
  year: 'años?',
  ago: 'antes|atrás',
  agoBefore: 'hace',
  later: 'después|más tarde',
  laterBefore: '(?!)',
  nextDay: 'al día siguiente|a la mañana siguiente',
  nightOf: '(?:en|durante) la noche del?',
  future:
    'comienza|empieza|arranca|se celebra|está previsto|está prevista|será|serán|va a|van a|prevé|prevén|podría|podrían|habrá|debe|deben|tendrá|tendrán|\\p{L}{2,}(?:ará|erá|irá|arán|erán|irán|drá|drán)',
  backshifted:
    '(?:ser|estar|tendr|pondr|vendr|saldr|podr|habr|har|querr|sabr|deber)ían?|\\p{L}{2,}(?:ar|ir)ían?|debían?|iban? a',
  nextWeek: 'la próxima semana|la semana próxima|la semana que viene',
  nextMonth: 'el próximo mes|el mes próximo|el mes que viene',
  nextYearPhrase: 'el próximo año|el año próximo|el año que viene',
  past: 'ha|han|había|habían|fue|fueron|era|eran|estaba|dijo|hizo|hicieron|puso|vino|tuvo|estuvo|pudo|quiso|trajo|dio|vio|hubo|supo|\\p{Ll}{2,}(?:ó|aron|ieron|aba|aban)',
};

const languages: Readonly<Record<string, TimeWords>> = { en: english, fr: french, de: german, es: spanish };

/** The words of a language, by its primary subtag; undefined for one that is not drafted. */
export function timeWords(language: string): TimeWords | undefined {
  return Object.hasOwn(languages, language) ? languages[language] : undefined;
}
