/**
 * What tells a name, and what it is the name of, in the languages that are drafted: lists of words in lower case,
 * separated by white space. A language without lists is read with the English ones.
 */
export interface NameWords {
  /** Nouns that are the head of a body's name: "Ministry", "Union". */
  readonly bodies: string;
  /** Endings of such nouns, where they are compounds: German "-ministerium". */
  readonly bodyEndings?: string;
  /** Nouns that are the head of a place's name, before or after it: "Bridge", "rue". */
  readonly sites: string;
  /** Prepositions that stand before a place. */
  readonly at: string;
  /** Small words inside names: "of", "de la". */
  readonly inside: string;
  /** Small words inside a person's name: "van", "bin". */
  readonly particles: string;
  /** Words that often begin a sentence and are no name. */
  readonly openers: string;
  /** Words with a capital that name nobody: holidays, networks of the world. */
  readonly never: string;
  /** What somebody is, before "at" or "of" a body: "an analyst at". */
  readonly employers: string;
}

const english: NameWords = {
  bodies: `ministry department office agency authority council committee commission union association society federation
    party court parliament senate assembly congress bank institute university college school academy company corporation
    group press wire post times news herald courier gazette tribune police service services army navy force forces unit
    board bureau trust foundation fund club hospital hospice hotel church team brigade guard partners holdings industries
    inc ltd plc corp llc energy exchange network house museum library theatre theater airlines airways front movement
    league alliance organisation organization programme program centre center works lines ferries railways foods motors
    systems shipping mines brothers studios records friends radio channel capital estates rovers united athletic wanderers
    albion division chamber ag gmbh sa nv observatory laboratory laboratories orchestra choir parish diocese cathedral abbey
    chapel zoo brewery cooperative co-operative conference cup`,
  sites: `street road row lane avenue square bridge river lake mount mountain island islands bay port harbour harbor station
    airport park valley hill hills forest sea ocean gulf cape peninsula county province district region city town village
    beach pier hall gate tower castle substation plant quay sound strait canyon desert point fell mill mills weir ridge moor
    heath creek falls farm dam reservoir canal stadium arena terrace crescent dale glen wood woods loch lough`,
  at: 'in at near to from between through across outside around towards toward off of into',
  inside: 'of for and & the',
  particles: 'van von de der den la le du da di del dos das bin ibn al el ter ten zu af av mac',
  openers: `the a an this that these those he she it they we i you his her its their our my your in on at by for from with of to
    and but or nor so yet as if when while after before since until although because though once where what who why how
    which not no yes there here then now some many most more several few all both each every one two three four five six
    seven eight nine ten asked defending speaking writing according outside inside under over about among between during
    despite without within last next earlier later neighbouring neighboring police officials union workers prices trains
    residents people hospitals repairs power good once only even still just also perhaps maybe meanwhile however instead
    given having being was were is are did do does had has have will would can could should may might must get got hello
    thanks thank please shame let never always today tomorrow yesterday tonight soon elsewhere everybody everyone nobody
    nothing something somebody someone updated published comments read share editing reporting another other others such
    any anyone neither either half tell ask see look call take give make think imagine
    remember wait listen stop go come keep read watch`,
  never:
    'sept easter christmas ramadan covid covid-19 internet english french german spanish god monsieur gmt utc bst cet cest est edt pst pdt',
  employers: 'at of with for by',
};

const french: NameWords = {
  bodies: `ministère préfecture mairie université institut agence conseil commission comité cour tribunal parlement sénat assemblée
    banque école académie société compagnie groupe syndicat fédération association parti fondation hôpital union office
    police gendarmerie armée observatoire collectif confédération bureau centre direction fonds musée maison observatoire
    journal radio`,
  sites: `rue avenue boulevard place pont gare port île lac mont montagne vallée rivière fleuve forêt quartier région
    département canton commune ville village camping plage aéroport château tour route col baie cap`,
  at: 'à en dans de vers près chez depuis sur',
  inside: `de du des d' la le les l' et aux au pour & en`,
  particles: 'de du des la le d’ van von ben bin el al',
  openers: `le la les l un une des de du d ce cette ces cet il elle ils elles on nous vous je tu son sa ses leur leurs notre votre
    mon ma mes en dans à au aux sur sous par pour avec sans selon d'après après avant depuis pendant lors mais et ou donc or
    ni car si quand comme où que qui quoi dont alors ensuite puis ainsi aussi enfin déjà hier aujourd'hui demain tout toute
    tous toutes plusieurs quelques certains chaque aucun deux trois quatre cinq six sept huit neuf dix quinze vingt trente
    cent mille même oui non c était j n s qu ne pas plus moins très rien quatre lire mis publié par temps selon entre chez
    dès jusqu malgré autre autres leur celui celle ceux celles ni pourquoi comment merci`,
  never: 'état internet dieu pâques noël église covid covid-19 gmt utc cet',
  employers: 'de du des chez à au',
};

const german: NameWords = {
  bodies: `ministerium gewerkschaft partei verband verein amt behörde gericht landtag bundestag bundesrat senat stadtrat bank
    bankhaus universität hochschule institut akademie gesellschaft konzern gruppe firma unternehmen stiftung polizei
    feuerwehr armee bundeswehr klinik krankenhaus agentur zeitung sender rat kommission union bund kirche gmbh ag`,
  bodyEndings: `ministerium gericht amt behörde verband verein gesellschaft konzern bank kammer agentur rat partei zentrum
    werke institut universität klinik polizei zeitung bote blatt dienst krankenhaus klinikum anwaltschaft
    genossenschaft hochschule wacht`,
  sites: `straße platz brücke bahnhof hafen insel see berg tal fluss wald viertel flughafen schloss allee gasse dorf stadt`,
  at: 'in nach aus bei vor über um von',
  inside: 'der des für von und & dem zu',
  particles: 'von van zu der de la di el al bin',
  openers: `der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du man sein seine ihre ihren unser in
    im an am auf aus bei mit nach seit von vor zu zum zur für über unter durch gegen ohne um und oder aber doch denn wenn
    als ob weil dass da dann so wie was wer wo warum auch nur noch schon nicht kein keine alle viele einige mehrere beide
    jeder jede dieser diese dieses zwei drei vier fünf sechs sieben acht neun zehn jetzt heute gestern morgen hier dort
    damals zuvor später inzwischen laut deren dessen mehr liebe werk`,
  never: 'ostern weihnachten internet gott covid covid-19 corona mez mesz gmt utc',
  employers: 'vom von bei beim der des',
};

const spanish: NameWords = {
  bodies: `ministerio ayuntamiento gobierno consejo comisión comité tribunal juzgado corte parlamento senado congreso asamblea
    banco universidad instituto academia sociedad compañía empresa grupo sindicato federación asociación partido fundación
    hospital unión oficina policía guardia ejército agencia diputación junta cámara colegio museo promociones confederación
    audiencia fiscalía secretaría dirección red`,
  sites: `calle avenida plaza puente estación puerto isla lago monte montaña valle río bosque barrio región provincia ciudad
    pueblo playa aeropuerto castillo torre mercado carretera cabo bahía`,
  at: 'en a de desde hacia cerca hasta por',
  inside: 'de del de la las los el y e para &',
  particles: 'de del la las los y van von el',
  openers: `el la los las un una unos unas lo este esta estos estas ese esa eso esto aquel él ella ellos ellas nosotros yo tú su
    sus mi mis nuestro en a al de del por para con sin según sobre desde hasta entre tras ante bajo durante pero y e o u ni
    que si cuando como donde quien cual porque pues aunque mientras entonces luego después antes así también además todo
    toda todos todas muchos varios algunos cada ningún dos tres cuatro cinco seis siete ocho nueve diez hoy ayer mañana no
    sí ya aún todavía más menos muy minutos nos le les se me te hay había fue era puestos cerró subscríbete más fe nada nadie
    algo alguien llamado`,
  never: 'estado internet dios navidad pascua covid covid-19 gmt utc',
  employers: 'de del en',
};

const languages: Readonly<Record<string, NameWords>> = { en: english, fr: french, de: german, es: spanish };

/** The lists as sets. */
export type NameLexicon = Readonly<Record<keyof NameWords, ReadonlySet<string>>>;

const compiled = new Map<string, NameLexicon>();

/** @param language its primary subtag */
export function nameLexicon(language: string): NameLexicon {
  const key = Object.hasOwn(languages, language) ? language : 'en';
  const known = compiled.get(key);
  if (known) return known;
  const words = languages[key] ?? english;
  const set = (list = '') => new Set(list.split(/\s+/u).filter((word) => word !== ''));
  const lexicon: NameLexicon = {
    bodies: set(words.bodies),
    bodyEndings: set(words.bodyEndings),
    sites: set(words.sites),
    at: set(words.at),
    inside: set(words.inside),
    particles: set(words.particles),
    openers: set(words.openers),
    never: set(words.never),
    employers: set(words.employers),
  };
  compiled.set(key, lexicon);
  return lexicon;
}

/** Whether a word is the head of a body's name, itself or by its ending. */
export function isBodyWord(word: string, { bodies, bodyEndings }: NameLexicon): boolean {
  const lower = word.toLowerCase();
  return bodies.has(lower) || [...bodyEndings].some((ending) => lower.length > ending.length && lower.endsWith(ending));
}
