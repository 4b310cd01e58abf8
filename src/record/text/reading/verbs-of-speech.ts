/**
 * The forms in which verbs of speech stand beside quoted words: "she said", « dit-il », —dijo—. They tell a narrator's
 * words from those of the speaker; who the speaker is, they do not tell.
 */
interface SpeechVerbs {
  /** Forms of the third person, and participles. */
  readonly verbs: string;
  /** Words that can stand before the form and belong to it: auxiliaries, pronouns. */
  readonly before?: string;
}

const bySubtag: Readonly<Record<string, SpeechVerbs>> = {
  en: {
    verbs:
      'said says told tells added adds asked asks stated states argued argues claimed claims announced announces declared ' +
      'declares warned warns insisted insists noted notes explained explains replied replies responded responds answered answers ' +
      'wrote writes urged urges admitted admits denied vowed vows pledged suggested acknowledged stressed remarked observed ' +
      'concluded recalled confirmed confirms continued continues predicted promised whispered shouted shouts cried cries ' +
      'quipped joked tweeted posted muttered demanded wondered recounted commented',
    before: 'has had have also then later once reportedly is was quickly',
  },
  fr: {
    verbs:
      'dit disait déclare déclaré déclara déclarait affirme affirmé affirma affirmait ajoute ajouté ajouta ajoutait estime estimé ' +
      'estimait explique expliqué expliqua expliquait assure assuré assura assurait annonce annoncé annonça souligne souligné ' +
      'soulignait indique indiqué indiquait répond répondu répondit répondait réplique répliqué répliqua précise précisé ' +
      'précisait rappelle rappelé rappelait demande demandé demanda demandait lance lancé lança lançait raconte raconté ' +
      'racontait poursuit poursuivi poursuivait conclut conclu confie confié confiait insiste insisté reconnaît reconnu admet ' +
      'admis écrit écrivait note noté juge jugé prévient prévenu avertit averti martèle martelé résume résumé témoigne témoigné ' +
      'écrie écrié exclame exclamé murmure murmuré soupire soupiré crie crié cria promet promis regrette regretté dénonce ' +
      'dénoncé confirme confirmé ironise ironisé commente commenté interroge interrogé reprend repris fit glisse glissé plaide ' +
      'plaidé se-félicite félicité inquiète inquiété',
    before:
      'a ont avait est était s’est s’était s’ s’y m’a lui l’a nous vous leur me m’ se en y avaient aurait a-t-il a-t-elle t-il',
  },
  es: {
    verbs:
      'dijo dice decía dicho afirmó afirma aseguró asegura añadió añade agregó agrega explicó explica declaró declara señaló ' +
      'señala indicó indica comentó comenta contó cuenta respondió responde replicó replica contestó contesta preguntó pregunta ' +
      'anunció anuncia advirtió advierte insistió insiste reconoció reconoce admitió admite confesó confiesa recordó recuerda ' +
      'sostuvo sostiene manifestó manifiesta apuntó apunta subrayó subraya destacó destaca precisó precisa aclaró aclara exclamó ' +
      'exclama gritó grita susurró susurra murmuró murmura prometió promete denunció denuncia lamentó lamenta concluyó concluye ' +
      'prosiguió prosigue continuó continúa escribió escribe expresó expresa relató relata resumió expuso pidió quejó',
    before: 'ha había le les se me nos lo también luego',
  },
  ca: {
    verbs:
      'va diu deia dit afirma afirmar assegura assegurar afegeix afegir explica explicar declara declarar respon respondre ' +
      'pregunta preguntar anuncia recorda insisteix conclou escriu comenta',
    before: 'ha va li els es',
  },
  pt: {
    verbs:
      'disse diz dizia dito afirmou afirma acrescentou acrescenta explicou explica declarou declara respondeu responde perguntou ' +
      'pergunta contou conta anunciou anuncia avisou alertou insistiu insiste garantiu garante lembrou lembra ressaltou ressalta ' +
      'destacou destaca sublinhou admitiu admite reconheceu comentou comenta escreveu escreve gritou exclamou murmurou prometeu ' +
      'concluiu continuou completou relatou observou apontou salientou frisou defendeu criticou lamentou assegurou indicou ' +
      'referiu adiantou replicou retorquiu',
    before: 'tem tinha lhe me nos se também ainda',
  },
  it: {
    verbs:
      'disse dice diceva detto afferma affermato affermò aggiunge aggiunto aggiunse spiega spiegato spiegò dichiara dichiarato ' +
      'dichiarò risponde risposto rispose chiede chiesto chiese racconta raccontato raccontò annuncia annunciato annunciò avverte ' +
      'avvertito insiste insistito sostiene sostenuto sottolinea sottolineato precisa precisato ricorda ricordato conclude ' +
      'concluso assicura assicurato ammette ammesso scrive scritto commenta commentato osserva osservato replica replicato ' +
      'esclama esclamato esclamò grida gridato gridò sussurra promette promesso confessa confida continua prosegue ribadisce ' +
      'ribadito conferma confermato',
    before: 'ha aveva hanno gli le ci mi si ha anche poi',
  },
  ro: {
    verbs:
      'spus spune spuse zis zice zise declarat declară afirmat afirmă adăugat adaugă explicat explică întrebat întreabă răspuns ' +
      'răspunde anunțat anunță precizat precizează susținut susține scris scrie avertizat povestit subliniat conchis strigat',
    before: 'a au mai i-a ne-a mi-a își',
  },
  de: {
    verbs:
      'sagte sagt sagten gesagt erklärte erklärt meinte meint betonte betont fragte fragt antwortete antwortet schrieb schreibt ' +
      'fügte ergänzte ergänzt berichtete berichtet behauptete behauptet warnte warnt forderte fordert kündigte teilte erzählte ' +
      'erzählt rief ruft versicherte versichert versprach bestätigte bestätigt kritisierte kritisiert bekräftigte räumte gab ' +
      'lautete äußerte entgegnete erwiderte flüsterte mahnte klagte sprach so',
    before: 'hat hatte',
  },
  nl: {
    verbs:
      'zei zegt zeiden gezegd verklaarde verklaart vertelde vertelt vroeg vraagt antwoordde antwoordt schreef schrijft meldde ' +
      'meldt benadrukte benadrukt waarschuwde waarschuwt legt voegt aldus vindt stelt stelde riep roept',
    before: 'heeft had',
  },
  sv: {
    verbs:
      'sade sa säger sagt berättar berättade förklarar förklarade frågar frågade svarar svarade skriver skrev menar menade hävdar ' +
      'hävdade tillade tillägger konstaterar konstaterade betonar betonade varnar varnade uppger uppgav utropade ropade påpekar ' +
      'påpekade fortsätter fortsatte lovar lovade medger medgav undrar undrade tror tycker tyckte',
    before: 'har hade',
  },
  da: {
    verbs:
      'sagde siger sagt fortæller fortalte forklarer forklarede spørger spurgte svarer svarede skriver skrev mener mente hævder ' +
      'hævdede tilføjer tilføjede understreger understregede advarer advarede udtaler udtalte lyder lød oplyser oplyste lover',
    before: 'har havde',
  },
  nb: {
    verbs:
      'sa sier sagde seier sagt forteller fortalte forklarer forklarte spør spurte svarer svarte skriver skrev mener mente hevder ' +
      'hevdet legger tilføyer understreker understreket advarer advarte uttaler uttalte opplyser opplyste lover ropte fastslår',
    before: 'har hadde',
  },
  fi: {
    verbs:
      'sanoi sanoo sanoivat kertoo kertoi toteaa totesi vastaa vastasi kysyy kysyi kirjoittaa kirjoitti selittää selitti korostaa ' +
      'korosti väittää väitti lisää lisäsi varoittaa varoitti muistuttaa muistutti arvioi pohtii huudahti lupasi',
    before: 'on',
  },
  pl: {
    verbs:
      'powiedział powiedziała powiedzieli mówi mówił mówiła dodał dodała dodaje stwierdził stwierdziła stwierdza zapytał zapytała ' +
      'zapytała pyta pytał pytała odpowiedział odpowiedziała odpowiada odparł odparła oświadczył oświadczyła podkreślił ' +
      'podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczy tłumaczył tłumaczyła ostrzegł ' +
      'ostrzegła ostrzega zapewnił zapewniła zapewnia przyznał przyznała przyznaje ocenił oceniła ocenia napisał napisała pisze ' +
      'krzyknął krzyknęła szepnął szepnęła zawołał zawołała twierdzi ogłosił ogłosiła opowiada opowiadał opowiadała wspomina ' +
      'rzekł rzekła przekonuje apeluje zapowiedział zapowiedziała poinformował poinformowała informuje kontynuował',
    before: 'to tak',
  },
  cs: {
    verbs:
      'řekl řekla říká uvedl uvedla uvádí dodal dodala dodává prohlásil prohlásila tvrdí zeptal zeptala ptá odpověděl odpověděla ' +
      'vysvětlil vysvětlila vysvětluje napsal napsala varoval varovala upozornil upozornila zdůraznil zdůraznila připustil',
    before: 'se si to',
  },
  sk: {
    verbs:
      'povedal povedala hovorí uviedol uviedla dodal dodala dodáva vyhlásil vyhlásila tvrdí opýtal odpovedal odpovedala napísal',
    before: 'sa si to',
  },
  ru: {
    verbs:
      'сказал сказала сказали говорит говорил говорила заявил заявила заявили заявляет отметил отметила отмечает добавил добавила ' +
      'добавляет пояснил пояснила поясняет объяснил объяснила объясняет спросил спросила спрашивает ответил ответила отвечает ' +
      'подчеркнул подчеркнула подчёркивает подчеркивает сообщил сообщила сообщает рассказал рассказала рассказывает считает ' +
      'считал считала уверен уверена уверяет написал написала пишет утверждает утверждал утверждала предупредил предупредила ' +
      'предупреждает признал признала признаёт признаёт признался призналась воскликнул воскликнула крикнул крикнула прошептал ' +
      'прошептала произнёс произнес произнесла продолжил продолжила продолжает напомнил напомнила уточнил уточнила пообещал ' +
      'пообещала возразил возразила констатировал заключил заключила заметил заметила вспоминает думает полагает цитирует',
    before: 'не также тогда ему ей им нам он она',
  },
  uk: {
    verbs:
      'сказав сказала каже говорить говорив говорила заявив заявила заявляє зазначив зазначила зазначає додав додала додає пояснив ' +
      'пояснила пояснює запитав запитала питає відповів відповіла відповідає наголосив наголосила наголошує повідомив повідомила ' +
      'розповів розповіла розповідає вважає написав написала пише стверджує попередив попередила визнав визнала підкреслив ' +
      'підкреслила нагадав вигукнув',
    before: 'не також йому їй',
  },
  be: {
    verbs: 'сказаў сказала кажа заявіў заявіла дадаў дадала адказаў адказала спытаў спытала напісаў паведаміў лічыць',
  },
  bg: {
    verbs:
      'каза казва заяви заявява добави добавя попита пита отговори отговаря обясни обяснява написа пише подчерта коментира',
  },
  sr: {
    verbs:
      'рекао рекла каже изјавио изјавила додао додала упитао одговорио rekao rekla kaže izjavio izjavila dodao dodala upitao odgovorio',
    before: 'је je',
  },
  hr: {
    verbs:
      'rekao rekla kaže kazao kazala izjavio izjavila dodao dodala upitao upitala odgovorio odgovorila ističe poručio poručila',
    before: 'je',
  },
  sl: {
    verbs: 'rekel rekla pravi dejal dejala izjavil dodal dodala vprašal odgovoril odgovorila pojasnil pojasnila',
    before: 'je',
  },
  hu: {
    verbs:
      'mondta mondja közölte közli kérdezte kérdezi válaszolta válaszolja hangsúlyozta nyilatkozta írta írja állította fogalmazott tette jelentette kiáltotta felelte',
  },
  et: { verbs: 'ütles ütleb lausus lausub küsis küsib vastas vastab rääkis räägib kirjutas selgitas lisas märkis' },
  lv: { verbs: 'teica saka sacīja jautāja atbildēja norādīja uzsvēra paziņoja raksta piebilda' },
  lt: { verbs: 'sakė sako teigė teigia klausė klausia atsakė pridūrė pareiškė rašo tvirtino aiškino pabrėžė' },
  is: { verbs: 'sagði segir spurði spyr svaraði svarar skrifaði bætti' },
  el: {
    verbs:
      'είπε λέει δήλωσε δηλώνει ρώτησε ρωτά απάντησε απαντά πρόσθεσε τόνισε τονίζει υποστήριξε ανέφερε έγραψε εξήγησε σημείωσε φώναξε',
  },
  tr: {
    verbs:
      'dedi diyor der söyledi ifade belirtti vurguladı açıkladı kaydetti ekledi sordu cevapladı yanıtladı konuştu yazdı',
  },
  zh: { verbs: '说 說 表示 称 稱 指出 强调 強調 问 問 回答 答 写道 寫道 道 宣布 警告 补充 補充 喊' },
  ja: {
    verbs:
      'と述べ と語 と話 と言 といった と説明 と指摘 と強調 と発言 と訴え と答え と尋ね と聞 と書 と主張 と批判 とし',
  },
};

export interface SpeechVerbPatterns {
  /** A verb of speech at the beginning of a text, with what can stand before it. */
  readonly atStart: RegExp;
  /** A capitalised name of at most three words, or a pronoun, with a verb of speech behind it; of languages that set it so. */
  readonly afterName: RegExp;
  /** The same for a person without a name: "The mayor asked". */
  readonly afterNoun: RegExp;
  /** Any verb of speech, as a whole word. */
  readonly anywhere: RegExp;
}

/** Languages in which the speaker can be named before the verb, behind quoted words: “We stay,” Orr said. */
const setsNameFirst = new Set(['en', 'fi', 'et']);
const name = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*`;
const pronouns = '(?:he|she|they|it|hän|he|ta|nad)';
const never = /(?!)/;

const patterns = new Map<string, SpeechVerbPatterns | undefined>();

/**
 * How to find verbs of speech in a language; undefined where no list is kept.
 *
 * @example
 * speechVerbs('fr')?.atStart.test('a-t-il ajouté') // => true
 */
export function speechVerbs(language: string): SpeechVerbPatterns | undefined {
  if (!patterns.has(language)) patterns.set(language, compile(language));
  return patterns.get(language);
}

function compile(language: string): SpeechVerbPatterns | undefined {
  const list = bySubtag[language];
  if (!list) return undefined;
  const verbs = list.verbs.split(' ').join('|');
  const before = (list.before ?? '')
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => one.replaceAll('’', "[’']"))
    .join('|');
  const lead = before === '' ? '' : String.raw`(?:(?:${before})(?:[’']|\s+)?){0,3}`;
  // Chinese and Japanese have no spaces that show where a word begins and ends.
  const isSpaced = language !== 'zh' && language !== 'ja';
  const begins = isSpaced ? String.raw`(?<![\p{L}\p{M}])` : '';
  const ends = isSpaced ? String.raw`(?![\p{L}\p{M}])` : '';
  return {
    atStart: new RegExp(`^${lead}${begins}(?:${verbs})${ends}`, 'iu'),
    afterName: setsNameFirst.has(language)
      ? new RegExp(
          String.raw`^(?:(?:${name}\s+){1,3}|${pronouns}\s+)(?:(?:has|had|also|then|later)\s+)?(?:${verbs})${ends}`,
          'u',
        )
      : never,
    afterNoun: new RegExp(String.raw`^\s*The\s+(?:[\p{L}\p{M}’'-]+\s+){1,4}(?:${verbs})${ends}`, 'u'),
    anywhere: new RegExp(`${begins}(?:${verbs})${ends}`, 'iu'),
  };
}
