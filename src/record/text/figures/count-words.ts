/** What happened to those who were counted. */
export type Fate = 'killed' | 'hurt' | 'missing' | 'held' | 'freed' | 'moved';

/** How a language counts, as the parts of patterns: alternatives separated by `|`. */
export interface CountWords {
  /** Numbers in words, from two: "one" is also a pronoun, and an article in many languages. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Before a number: it is not given exactly ("at least 12"), or not in all ("another 12"). */
  readonly hedges: string;
  /** What ends the name of what is counted: prepositions, conjunctions, auxiliaries. */
  readonly ends: string;
  /** Behind a comma, they begin a clause of its own. */
  readonly clauses: string;
  /** What stands for something named elsewhere, so that two of them need not be the same: "50 others". */
  readonly standIns: string;
  readonly fates: Readonly<Record<Fate, string>>;
}

const english: CountWords = {
  numbers: numbersFrom(
    2,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
  hedges:
    'about|around|some|nearly|almost|over|under|roughly|approximately|at least|at most|as many as|up to|more than|less than|fewer than|another|a further|between|or|to',
  ends: 'of|in|on|at|by|with|from|for|to|into|near|among|amongst|including|between|during|after|before|over|under|and|or|but|as|than|who|which|that|were|was|are|is|be|had|have|has|when|while|where|also|there|here|the|a|an|not|all',
  clauses: 'and|but|while|whereas',
  standIns: 'others?|more|people|persons?|times?|years?|months?|weeks?|days?|hours?|minutes?|per|percent',
  fates: {
    killed: 'kill(?:s|ed|ing)?|dead|died|die|dies|dying|deaths?|slain|executed',
    hurt: 'wound(?:s|ed|ing)?|injur(?:e|es|ed|ing|ies)|hurt',
    missing: 'missing',
    held: 'arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|captur(?:e|es|ed|ing)|kidnapped|abducted',
    freed: 'freed|released|rescued',
    moved: 'displaced|evacuated|fled',
  },
};

const french: CountWords = {
  numbers: numbersFrom(
    2,
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  ),
  hedges: "environ|quelque|près de|presque|plus de|moins de|au moins|au plus|jusqu[’']à|à peu près|autres|entre|ou|à",
  ends: "de|du|des|d[’']|à|au|aux|en|dans|sur|sous|par|pour|avec|chez|près|parmi|dont|entre|pendant|après|avant|et|ou|mais|que|qui|qu[’']|où|ont|était|étaient|est|sont|a|le|la|les|un|une|y",
  clauses: 'et|mais|tandis',
  standIns: 'autres|personnes?|fois|ans?|années?|mois|semaines?|jours?|heures?|minutes?|pour',
  fates: {
    killed: 'tu(?:é|és|ée|ées|ant|er|ent)|mort|morts|morte|mortes|décès|décédés?',
    hurt: 'bless(?:é|és|ée|ées|ant|er)',
    missing: 'disparus?|disparues?',
    held: 'arrêt(?:é|és|ée|ées|ant|er)|détenus?|captur(?:é|és|ée|ées|ant)|enlev(?:é|és|ée|ées)',
    freed: 'libér(?:é|és|ée|ées|ant)|secourus?',
    moved: 'déplacés?|déplacées?|évacu(?:é|és|ée|ées)',
  },
};

const german: CountWords = {
  numbers: numbersFrom(
    2,
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  ),
  hedges:
    'etwa|rund|ungefähr|circa|ca\\.|fast|beinahe|knapp|über|unter|mehr als|weniger als|mindestens|höchstens|wenigstens|bis zu|weitere|zwischen|oder|bis',
  ends: 'von|vom|in|im|an|am|auf|bei|beim|mit|aus|für|zu|zum|zur|nach|vor|über|unter|durch|darunter|und|oder|aber|als|die|der|das|den|dem|des|ein|eine|wurden|wurde|waren|war|sind|ist|haben|hatten|seien',
  clauses: 'und|aber|während',
  standIns:
    'andere[nr]?|weitere[nr]?|Menschen|Personen|mal|Mal|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|Prozent',
  fates: {
    killed: 'getötet(?:e|en)?|tötet(?:e|en)?|töten|tote|toten|toter|starben|gestorben|todesopfer',
    hurt: 'verletzt(?:e|en)?|verwundet(?:e|en)?',
    missing: 'vermisst(?:e|en)?',
    held: 'festgenommen(?:e|en)?|verhaftet(?:e|en)?|gefangen(?:e|en)?|entführt(?:e|en)?',
    freed: 'befreit(?:e|en)?|freigelassen(?:e|en)?|gerettet(?:e|en)?',
    moved: 'vertrieben(?:e|en)?|evakuiert(?:e|en)?',
  },
};

const spanish: CountWords = {
  numbers: numbersFrom(
    2,
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  ),
  hedges:
    'unos|unas|casi|cerca de|alrededor de|aproximadamente|más de|menos de|al menos|por lo menos|como máximo|hasta|otros|otras|entre|o|a',
  ends: 'de|del|en|con|por|para|a|al|ante|bajo|desde|entre|sobre|tras|y|e|o|u|que|quienes|donde|fueron|fue|eran|era|son|es|han|habían|el|la|los|las|un|una|incluidos|incluidas',
  clauses: 'y|e|pero|mientras',
  standIns: 'otros|otras|más|personas?|veces|vez|años?|meses|mes|semanas?|días?|horas?|minutos?|por',
  fates: {
    killed: 'mat(?:ó|aron|ar|ando)|muert(?:o|os|a|as|e|es)|murieron|murió|fallecid(?:o|os|a|as)',
    hurt: 'herid(?:o|os|a|as)|lesionad(?:o|os|a|as)',
    missing: 'desaparecid(?:o|os|a|as)',
    held: 'detenid(?:o|os|a|as)|arrestad(?:o|os|a|as)|capturad(?:o|os|a|as)|secuestrad(?:o|os|a|as)',
    freed: 'liberad(?:o|os|a|as)|rescatad(?:o|os|a|as)',
    moved: 'desplazad(?:o|os|a|as)|evacuad(?:o|os|a|as)',
  },
};

const languages: Readonly<Record<string, CountWords>> = { en: english, fr: french, de: german, es: spanish };

/** The words of a language by its primary subtag; undefined where we do not know how it counts. */
export function countWordsOf(language: string): CountWords | undefined {
  return Object.hasOwn(languages, language) ? languages[language] : undefined;
}

function numbersFrom(first: number, words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, first + index]));
}
