import type { LanguageWords } from './language-words.ts';

/**
 * Languages of which only the plainest forms are known: what these lists do not settle is asked for, and a text in one of
 * them never counts as saying something in its own voice.
 */
const few = { labels: '', alsoNouns: '', isWhole: false } as const;

export const italian: LanguageWords = {
  ...few,
  says: `dice dicono disse dissero diceva afferma affermano affermò aggiunge aggiunse annuncia annunciò assicura assicurò
    avverte avvertì commenta commentò conclude concluse conferma confermò dichiara dichiarano dichiarò racconta raccontò
    ribadisce ribadì risponde rispose rivela rivelò scrive scrisse sostiene sostengono sostenne sottolinea sottolineò spiega
    spiegano spiegò osserva osservò`,
  participles: `detto affermato aggiunto annunciato assicurato avvertito commentato concluso confermato dichiarato raccontato
    ribadito risposto rivelato scritto sostenuto sottolineato spiegato osservato`,
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
  hearsay: '',
  naming: 'cosiddetto cosiddetta film libro romanzo canzone parola parole',
  media: 'nota intervista lettera comunicato',
  subjectFollows: 'anywhere',
  dropsSubject: true,
  elides: true,
  objects: "a al alla all'",
};

export const portuguese: LanguageWords = {
  ...few,
  says: `diz dizem disse disseram dizia afirma afirmam afirmou afirmaram acrescenta acrescentou anuncia anunciou assegura
    assegurou avisa avisou comenta comentou conclui concluiu confirma confirmou declara declaram declarou explica explicou
    garante garantiu responde respondeu revela revelou escreve escreveu sustenta sustentou sublinha sublinhou contou conta
    ressaltou destacou`,
  participles: 'dito afirmado acrescentado anunciado declarado explicado garantido respondido revelado escrito',
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
  hearsay: '',
  naming: 'chamado chamada filme livro romance canção palavra palavras',
  media: 'nota entrevista carta comunicado',
  subjectFollows: 'anywhere',
  dropsSubject: true,
  objects: 'a ao à',
};

export const dutch: LanguageWords = {
  ...few,
  says: `zegt zei zeiden zeggen antwoordt antwoordde beweert beweerde benadrukt benadrukte bevestigt bevestigde herhaalt
    herhaalde meldt meldde meent meende schrijft schreef stelt stelde vertelt vertelde verklaart verklaarde waarschuwt
    waarschuwde vindt vond vroeg vraagt aldus`,
  alsoNouns: 'vindt vond stelt stelde',
  participles: 'gezegd geantwoord beweerd benadrukt bevestigd gemeld geschreven gesteld verteld verklaard gewaarschuwd',
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
  hearsay: '',
  naming: 'zogenaamde zogeheten film boek roman lied woord woorden',
  media: 'verklaring interview brief',
  subjectFollows: 'anywhere',
  splitsVerbs: true,
};

export const swedish: LanguageWords = {
  ...few,
  says: `säger sade sa berättar berättade förklarar förklarade hävdar hävdade skriver skrev svarar svarade tillägger tillade
    uppger uppgav varnar varnade menar menade bekräftar bekräftade meddelar meddelade`,
  alsoNouns: 'sa',
  participles: 'sagt berättat förklarat hävdat skrivit svarat tillagt uppgett varnat bekräftat meddelat',
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
  hearsay: '',
  naming: 'så_kallade film bok roman låt ord',
  media: 'uttalande intervju brev',
  subjectFollows: 'anywhere',
};

export const polish: LanguageWords = {
  ...few,
  says: `mówi mówił mówiła powiedział powiedziała powiedziało dodał dodała dodaje napisał napisała oświadczył oświadczyła
    oświadczyło odpowiedział odpowiedziała podkreślił podkreśliła podkreśla poinformował poinformowała poinformowało
    przyznał przyznała stwierdził stwierdziła stwierdza twierdzi twierdził twierdziła zapewnił zapewniła ostrzegł ostrzegła
    wyjaśnił wyjaśniła zapowiedział zapowiedziała`,
  denies: 'zaprzecza zaprzeczył zaprzeczyła zaprzeczyło',
  perfect: '',
  passive: 'jest był była było są były został została',
  unreal: 'może mógłby mogłaby czy jeśli by powinien powinna',
  negations: 'nie nigdy nikt nic',
  adverbs: 'także też potem później znów już jeszcze jednak wczoraj dziś',
  times: 'poniedziałek wtorek środę czwartek piątek sobotę niedzielę wczoraj dziś',
  determiners: 'ten ta to jego jej ich swój',
  prepositions: 'o w we z ze na do od po przed przez dla przy nad pod za u bez między według',
  clauses: 'że ponieważ gdy kiedy jeśli jak gdzie choć czy dlaczego',
  asides: 'jak',
  that: 'że',
  relatives: 'który która które którzy którego której',
  conjunctions: 'i lub albo ale a',
  persons: 'on ona',
  pronouns: 'ono oni one my ja wy',
  titles: 'pan pani prezydent premier minister burmistrz dr prof generał poseł posłanka senator prezes dyrektor',
  people:
    'mężczyzna kobieta syn córka ojciec matka przyjaciel przyjaciółka burmistrz minister prawnik rzecznik rzeczniczka sąsiad świadek adwokat',
  agents: 'przez',
  according: 'według zdaniem',
  hearsay: '',
  naming: 'tak_zwany tak_zwana film książka powieść piosenka słowo słowa',
  media: 'oświadczeniu wywiadzie liście',
  subjectFollows: 'beside speech',
};

export const russian: LanguageWords = {
  ...few,
  says: `говорит говорил говорила сказал сказала сказало сказали добавил добавила написал написала пишет заявил заявила
    заявило заявили заявляет ответил ответила отметил отметила подчеркнул подчеркнула подчеркивает подчёркивает сообщил
    сообщила сообщило сообщили сообщает признал признала утверждает утверждал утверждала уточнил уточнила пояснил пояснила
    рассказал рассказала предупредил предупредила подтвердил подтвердила считает`,
  denies: 'отрицает отрицал отрицала опроверг опровергла опровергло отверг отвергла',
  perfect: '',
  passive: 'был была было были',
  unreal: 'может мог могла бы ли если должен должна',
  negations: 'не ни никогда никто ничего',
  adverbs: 'также затем потом позже снова уже еще ещё однако вчера сегодня',
  times: 'понедельник вторник среду четверг пятницу субботу воскресенье вчера сегодня',
  determiners: 'этот эта это его ее её их свой',
  prepositions: 'о об в во с со на к ко от по перед через для при над под за у без между из до согласно',
  clauses: 'что потому когда если как где хотя почему чтобы',
  asides: 'как',
  that: 'что',
  relatives: 'который которая которое которые которого которой кто',
  conjunctions: 'и или но а',
  persons: 'он она',
  pronouns: 'оно они мы я вы',
  titles:
    'господин госпожа президент премьер премьер-министр министр мэр губернатор генерал депутат сенатор директор профессор доктор глава',
  people: 'мужчина женщина сын дочь отец мать друг подруга мэр министр адвокат представитель сосед соседка свидетель',
  agents: '',
  according: 'по_словам по_мнению согласно по_данным',
  hearsay: '',
  naming: 'так_называемый так_называемая фильм книга роман песня слово слова',
  media: 'заявлении интервью письме',
  subjectFollows: 'beside speech',
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
