import type { LanguageWords } from './language-words.ts';

/**
 * Languages of which only the plainest forms are known: what these lists do not settle is asked for, and a text in one of
 * them never counts as saying something in its own voice.
 */
export const few = { labels: '', alsoNouns: '', isWhole: false } as const;

export const italian: LanguageWords = {
  ...few,
  quoting: 'citando',
  labels: `accusa accusano accusò accusava accusavano attacca attaccò bolla bollò chiama chiamano chiamò chiamava condanna
    condannò critica criticò definisce definiscono definì definiva descrive descrisse`,
  isOrdered: true,
  says: `stima stimano stimò prevede prevedono prevedeva calcola calcolano valuta valutano ammette ammettono dice dicono disse dissero diceva afferma affermano affermò aggiunge aggiunse annuncia annunciò assicura assicurò
    avverte avvertì commenta commentò conclude concluse conferma confermò dichiara dichiarano dichiarò racconta raccontò
    ribadisce ribadì risponde rispose rivela rivelò scrive scrisse sostiene sostengono sostenne sottolinea sottolineò spiega
    spiegano spiegò osserva osservò`,
  participles: `detto affermato aggiunto annunciato assicurato avvertito commentato concluso confermato dichiarato raccontato
    ribadito risposto rivelato scritto sostenuto sottolineato spiegato osservato accusato attaccato bollato chiamato
    condannato criticato definito descritto`,
  denies: 'nega negano negò negato smentisce smentì smentito smentiscono rifiuta rifiutò',
  perfect: 'ha hanno aveva avevano',
  passive: 'è sono fu furono era erano stato stata viene venne',
  unreal: 'potrebbe dovrebbe avrebbe avrebbero se sarebbe può deve',
  negations: 'non mai nessuno nulla',
  adverbs: 'anche poi ancora già oggi ieri inoltre infine lo gli le si',
  adverbEndings: 'mente',
  times: 'lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi',
  determiners: "il lo la i gli le l' un uno una un' del della dello dell' suo sua",
  prepositions:
    "di a da in con su per tra fra del della dello dell' dei degli delle al alla all' dal dalla nel nella sul sulla contro secondo dopo prima durante",
  clauses: 'che perché quando se come mentre dove',
  asides: 'come secondo',
  that: 'che',
  relatives: 'che cui quale quali',
  conjunctions: 'e ed o ma',
  persons: 'lui lei egli ella',
  pronouns: 'loro io noi voi essi',
  titles:
    'signor signora presidente ministro ministra sindaco sindaca premier dottor dottoressa professor professoressa onorevole senatore senatrice generale',
  people:
    'uomo donna ragazzo ragazza figlio figlia padre madre amico amica sindaco sindaca ministro avvocato portavoce marito moglie vicino testimone',
  agents: 'da dal dalla',
  according: 'secondo stando_a a_detta_di a_parere_di',
  hearsay: 'presunto presunta presunti pare sembra sembrano',
  moodEndings: 'rebbe rebbero',
  naming: 'cosiddetto cosiddetta film libro romanzo canzone parola parole',
  media: 'nota intervista lettera comunicato',
  subjectFollows: 'anywhere',
  dropsSubject: true,
  elides: true,
  objects: "a al alla all'",
};

export const portuguese: LanguageWords = {
  ...few,
  quoting: 'citando',
  labels: `acusa acusam acusou acusaram acusava ataca atacou chama chamam chamou chamava classifica classificou condena
    condenou critica criticou define definiu descreve descreveu qualifica qualificou`,
  isOrdered: true,
  says: `estima estimam estimou prevê preveem calcula calculam admite admitem diz dizem disse disseram dizia afirma afirmam afirmou afirmaram acrescenta acrescentou anuncia anunciou assegura
    assegurou avisa avisou comenta comentou conclui concluiu confirma confirmou declara declaram declarou explica explicou
    garante garantiu responde respondeu revela revelou escreve escreveu sustenta sustentou sublinha sublinhou contou conta
    ressaltou destacou`,
  participles: `dito afirmado acrescentado anunciado declarado explicado garantido respondido revelado escrito acusado chamado
    classificado criticado definido descrito qualificado`,
  denies: 'nega negam negou negaram negado desmente desmentiu recusa recusou',
  perfect: 'tem têm tinha tinham havia',
  passive: 'é são foi foram era eram sido',
  unreal: 'poderia deveria teria teriam se seria pode deve',
  negations: 'não nunca jamais ninguém nada',
  adverbs: 'também depois ainda já hoje ontem além finalmente lhe se',
  adverbEndings: 'mente',
  times: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ontem hoje',
  determiners: 'o a os as um uma do da dos das seu sua',
  prepositions:
    'de a em por para com sem sobre contra entre desde até durante ante do da dos das no na nos nas ao à pelo pela segundo após',
  clauses: 'que porque quando se como enquanto onde',
  asides: 'como segundo conforme',
  that: 'que',
  relatives: 'que quem qual quais cujo cuja',
  conjunctions: 'e ou mas',
  persons: 'ele ela',
  pronouns: 'eles elas eu nós você vocês',
  titles:
    'senhor senhora presidente ministro ministra prefeito prefeita primeiro-ministro deputado deputada senador senadora doutor doutora professor professora general',
  people:
    'homem mulher rapaz moça filho filha pai mãe amigo amiga prefeito ministro advogado advogada porta-voz marido vizinho vizinha testemunha',
  agents: 'por pelo pela',
  according: 'segundo de_acordo_com conforme na_opinião_de nas_palavras_de',
  hearsay: 'suposto suposta supostamente alegadamente parece consta',
  moodEndings: 'aria eria iria ariam eriam iriam',
  naming: 'chamado chamada filme livro romance canção palavra palavras',
  media: 'nota entrevista carta comunicado',
  subjectFollows: 'anywhere',
  dropsSubject: true,
  objects: 'a ao à',
};

export const dutch: LanguageWords = {
  ...few,
  quoting: 'citerend',
  labels: `noemt noemen noemde noemden beschuldigt beschuldigde beschuldigden beschrijft beschreef omschrijft omschreef
    bekritiseert bekritiseerde veroordeelt veroordeelde`,
  isOrdered: true,
  says: `schat schatten schatte raamt raamde verwacht verwachten verwachtte berekent erkent zegt zei zeiden zeggen antwoordt antwoordde beweert beweerde benadrukt benadrukte bevestigt bevestigde herhaalt
    herhaalde meldt meldde meent meende schrijft schreef stelt stelde vertelt vertelde verklaart verklaarde waarschuwt
    waarschuwde vindt vond vroeg vraagt aldus`,
  alsoNouns: 'vindt vond stelt stelde',
  participles: `gezegd geantwoord beweerd benadrukt bevestigd gemeld geschreven gesteld verteld verklaard gewaarschuwd genoemd
    beschuldigd omschreven beschreven`,
  denies: 'ontkent ontkende ontkend ontkennen',
  perfect: 'heeft hebben had hadden',
  passive: 'is zijn was waren wordt werd werden',
  unreal: 'zou zouden kan kunnen moet als of',
  negations: 'niet nooit geen niemand niets',
  adverbs: 'ook later toen weer al nog echter daarna eerder',
  times: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag',
  determiners: 'de het een deze die dit dat zijn haar hun',
  prepositions:
    'van in op aan bij met na naar voor tegen over onder tussen door zonder om sinds tijdens volgens tot uit te',
  clauses: 'dat omdat hoewel als terwijl toen of hoe waarom waar',
  asides: 'zoals',
  that: 'dat',
  relatives: 'die dat wie',
  conjunctions: 'en of maar',
  persons: 'hij zij ze',
  pronouns: 'het wij we ik jullie men',
  titles: 'meneer mevrouw president minister premier burgemeester dr prof generaal directeur wethouder',
  people:
    'man vrouw jongen meisje zoon dochter vader moeder vriend vriendin burgemeester minister advocaat woordvoerder buurman getuige',
  agents: 'door',
  according: 'volgens aldus',
  accordingAlone: 'aldus',
  hearsay: 'vermoedelijk naar_verluidt schijnt schijnen lijkt blijkbaar',
  naming: 'zogenaamde zogeheten film boek roman lied woord woorden',
  media: 'verklaring interview brief',
  subjectFollows: 'anywhere',
  splitsVerbs: true,
};

export const swedish: LanguageWords = {
  ...few,
  quoting: 'citerande',
  labels: `anklagar anklagade beskriver beskrev beskyller beskyllde fördömer fördömde kallar kallade kritiserar kritiserade`,
  isOrdered: true,
  says: `uppskattar uppskattade beräknar beräknade väntar räknar medger säger sade sa berättar berättade förklarar förklarade hävdar hävdade skriver skrev svarar svarade tillägger tillade
    uppger uppgav varnar varnade menar menade bekräftar bekräftade meddelar meddelade`,
  alsoNouns: 'sa',
  participles: `sagt berättat förklarat hävdat skrivit svarat tillagt uppgett varnat bekräftat meddelat kallat anklagat
    beskrivit beskyllt kritiserat`,
  denies: 'förnekar förnekade förnekat dementerar dementerade',
  perfect: 'har hade',
  passive: 'är var blir blev blivit',
  unreal: 'skulle kan kunde måste om borde',
  negations: 'inte aldrig ingen inget inga',
  adverbs: 'också senare då igen redan ännu dock därefter tidigare',
  times: 'måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen igår idag',
  determiners: 'den det de en ett denna detta sin sitt hans hennes deras',
  prepositions: 'av i på till från med vid för mot om under mellan genom utan sedan enligt efter före hos åt',
  clauses: 'att eftersom fastän när om medan där hur varför som',
  asides: 'som',
  that: 'att',
  relatives: 'som vilken vilket vilka vars',
  conjunctions: 'och eller men',
  persons: 'han hon',
  pronouns: 'det vi jag ni man',
  titles: 'herr fru president minister statsminister borgmästare dr professor general',
  people: 'man kvinna pojke flicka son dotter far mor vän borgmästare minister advokat talesman granne vittne',
  agents: 'av',
  according: 'enligt',
  hearsay: 'påstås uppges sägs enligt_uppgift lär ska skall verkar',
  naming: 'så_kallade film bok roman låt ord',
  media: 'uttalande intervju brev',
  subjectFollows: 'anywhere',
};

export const arabic: LanguageWords = {
  ...few,
  says: `قال قالت وقال وقالت فقال يقول تقول ويقول أعلن أعلنت وأعلن وأعلنت أكد أكدت وأكد وأكدت أضاف أضافت وأضاف وأضافت صرح صرحت
    وصرح وصرحت ذكر ذكرت وذكر وذكرت أوضح أوضحت وأوضح وأوضحت`,
  alsoNouns: 'ذكر وذكر',
  denies: 'نفى نفت ونفى ونفت أنكر أنكرت',
  perfect: 'قد',
  passive: '',
  unreal: 'لو هل إذا سوف ربما',
  negations: 'لا لم لن ليس',
  adverbs: 'أيضا أيضاً',
  times: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد أمس اليوم',
  determiners: 'هذا هذه',
  prepositions: 'في من إلى على عن مع بعد قبل خلال منذ حول ضد بين أمام',
  clauses: 'إن أن أنّ إنّ بأن لأن عندما كما حيث',
  that: 'إن أن أنّ إنّ بأن',
  relatives: 'الذي التي الذين',
  conjunctions: 'و أو لكن',
  persons: 'هو هي',
  pronouns: 'هم نحن أنا',
  titles: 'السيد السيدة الرئيس الوزير رئيس_الوزراء الدكتور الجنرال',
  people: 'رجل امرأة',
  agents: '',
  according: 'وفقا_ل وفقاً_ل بحسب حسب وبحسب',
  hearsay: '',
  naming: 'فيلم كتاب رواية أغنية كلمة',
  media: 'بيان مقابلة رسالة',
  subjectFollows: 'anywhere',
};
