import type { Event } from '../../record/schemas/event.ts';

/** Words that make a statement less than certain, by language; each is looked for as a whole word. */
const hedgeWords: Readonly<Record<string, string>> = {
  en: 'about|apparently|reportedly|allegedly|supposedly|probably|possibly|perhaps|seemingly|likely|is thought to|are thought to|is believed to|are believed to|is said to|are said to|may have|might have|could have|may|might|appears to|appeared to|seems to|seemed to|reckons|reckoned|suggests|suggested|estimates|estimated|unconfirmed',
  fr: 'aurait|auraient|serait|seraient|semble|semblerait|sans doute|probablement|peut-être|apparemment|présumée?|pourrait|pourraient|environ|selon toute vraisemblance|à en croire',
  de: 'soll|sollen|angeblich|offenbar|anscheinend|vermutlich|wohl|möglicherweise|vielleicht|mutmaßlich|dürfte|dürften|könnte|könnten|scheint|etwa',
  es: 'al parecer|supuestamente|presuntamente|probablemente|quizás|quizá|tal vez|aparentemente|podría|podrían|habría|habrían|parece|presunto|presunta|aproximadamente',
};
const weakHedges =
  /^(?:about|may|might|etwa|environ|aproximadamente|likely|suggests|suggested|estimates|estimated|pourrait|pourraient)$/iu;

/** The words of a sentence that hedge it, as printed. */
export function findHedges(told: string, language: string): string[] {
  const words = Object.hasOwn(hedgeWords, language) ? hedgeWords[language] : undefined;
  if (words === undefined) return [];
  const found = told.match(new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu')) ?? [];
  return [...new Set(found)].filter((word) => !weakHedges.test(word));
}

const superlatives =
  /(?<![\p{L}])(?:first|last|only|largest|biggest|smallest|highest|lowest|worst|best|most|least|record|oldest|youngest|fastest|unprecedented|le plus|la plus|les plus|premier|première|dernier|record|größte\p{L}*|höchste\p{L}*|niedrigste\p{L}*|erste\p{L}*|letzte\p{L}*|rekord\p{L}*|einzige\p{L}*|mayor|menor|mejor|peor|primer|primera|último|única|único|récord)(?![\p{L}])/iu;
const quantities =
  /(?:\p{Sc}\s?\d|\d[\d.,\u00a0\u202f ]*\s?(?:%|per cent|percent|pour cent|Prozent|por ciento|million|millions|billion|bn|Millionen|Milliarden|millones|milliards|\p{Sc})|\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|(?<![\p{L}\d.,:-])(?!(?:1[5-9]|20)\d\d(?!\d))\d{2,}(?![\d:]|\.\d\d(?!\d))|(?<![\p{L}])(?:half|a third|a quarter|a fifth|twice|double|doubled|halved|un tiers|la moitié|doublé|ein Drittel|die Hälfte|verdoppelt|la mitad|un tercio|el doble)(?![\p{L}]))/iu;

/** Whether a sentence has a number that somebody has counted, or says that something is the most of its kind. */
export function hasMeasure(told: string, dates: readonly string[]): boolean {
  const plain = dates.reduce((rest, date) => rest.replace(date, ' '), told);
  return quantities.test(plain) || superlatives.test(plain);
}

/** Verbs and nouns by which the kind of an event is known. */
const kinds: readonly (readonly [Event['kind'], RegExp])[] = [
  [
    'court case',
    /sentenced|convicted|found guilty|acquitted|trial|charged|indicted|jury|condamné|jugé|procès|verurteilt|angeklagt|Prozess|condenad|juicio|admitió .{0,40}trámite|recurso/iu,
  ],
  ['labour strike', /strike|walked out|walkout|grève|débray|streik|huelga|paro\b/iu],
  ['election', /elected|election|élu\b|élection|gewählt|Wahl\b|elecciones|elegid/iu],
  ['vote', /voted|ballot|referendum|a voté|abgestimmt|votó|votaron/iu],
  ['death', /died|killed|drowned|murdered|mort\b|morts\b|décéd|tué|starb|getötet|ums Leben|murió|muert/iu],
  [
    'disaster',
    /flood|earthquake|fire\b|storm|crash|collaps|outage|blackout|crue|incendie|séisme|tempête|Brand\b|Erdbeben|Hochwasser|Unfall|incendio|terremoto|inundaci/iu,
  ],
  ['attack', /attack|bomb|shelled|shot\b|attentat|attaqu|Anschlag|angegriffen|atentado|ataque|atacó/iu],
  ['agreement', /signed|agreement|treaty|deal\b|accord|signé|unterzeichnet|Abkommen|Vertrag|firmó|acuerdo/iu],
  ['meeting', /met\b|meeting|talks|rencontr|réunion|traf|trafen|Treffen|reunió|reunión/iu],
  ['visit', /visited|visit\b|travelled to|s’est rendue?|visit[ée]|besuchte|Besuch|visitó|visita/iu],
  ['appointment', /appointed|named as|resigned|nommé|démission|ernannt|zurückgetreten|nombrad|dimitió/iu],
  ['protest', /protest|demonstrat|marched|rallied|manifest|demonstrier|Kundgebung|manifestaci|protesta/iu],
  ['law', /passed (?:a|the) (?:law|bill)|law took effect|loi\b|Gesetz|ley\b/iu],
  ['sanction', /sanction|embargo/iu],
  ['publication', /published|released (?:a|the) report|publié|veröffentlicht|publicó|publicad/iu],
  [
    'decision',
    /suspended|decided|announced|approved|rejected|closed|banned|cancelled|halted|postponed|founded|opened|bought|sold|décidé|annoncé|ferm|suspendu|entschied|beschloss|angekündigt|geschlossen|abgesagt|gegründet|decidió|anunció|aplaz|cerró|abrió|inaugur|declarad/iu,
  ],
  ['statement', /said|told|warned|dit|déclaré|sagte|erklärte|dijo|declaró/iu],
];

/** What kind of event a sentence tells; undefined where its words do not say. */
export function eventKindOf(told: string): Event['kind'] | undefined {
  return kinds.find(([, words]) => words.test(told))?.[0];
}
