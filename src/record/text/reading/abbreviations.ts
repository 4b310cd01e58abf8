/**
 * What tells the end of a sentence from a full stop within it, by language. `Intl.Segmenter` knows none of these.
 * Abbreviations are written without their last full stop, in the case they are printed in.
 */
export interface SentenceHints {
  /** Never at the end of a sentence: titles, "e.g.", "z. B.". Initials and their like need no entry. */
  readonly within: ReadonlySet<string>;
  /** At the end of a sentence too: "Inc.", "p.m.", "usw.". What follows tells. */
  readonly either: ReadonlySet<string>;
  /** Abbreviations only before a number: "No. 5"; words otherwise. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Words that begin a sentence and no name: behind them an abbreviation of the second kind ends one. */
  readonly starters: ReadonlySet<string>;
  /** Words of one letter, which are no initials. */
  readonly letters: ReadonlySet<string>;
  /** Whether a full stop behind a number makes an ordinal of it. */
  readonly hasOrdinals: boolean;
}

interface Lists {
  readonly within?: string;
  readonly either?: string;
  readonly beforeNumber?: string;
  readonly starters?: string;
  readonly letters?: string;
}

const everywhere: Lists = {
  within: 'Dr Prof St vs cf Mr Mrs Ms',
  either: 'Inc Ltd Corp Co etc Jr',
  beforeNumber: 'No Nr no nr p pp Art art Vol vol Fig fig ca c',
};

const bySubtag: Readonly<Record<string, Lists>> = {
  en: {
    within:
      'Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Hon St Ste Mt Ft Pres Gov Sen Rep Amb Sec Det Insp Supt Gen Lt Col Maj ' +
      'Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Spc Atty Supt Dept Assn Univ Gens Sens Reps Govs Profs Drs vs v cf e.g i.e viz al ' +
      'Ven Msgr Sr.ª Comdr',
    either:
      'Inc Corp Co Ltd Bros plc Jr Sr a.m p.m am pm etc et.al Ph.D M.D B.A M.A Esq Ave Blvd St Rd A.D B.C B.C.E C.E',
    beforeNumber:
      'No Nos Nr Art Fig Figs Vol Ch p pp para paras sec c ca approx Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
      'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun cl est',
    starters:
      'The A An He She It They We You I This That These Those There Then In On At By For From With Without But And Or So Yet ' +
      'If When While As After Before Since Until Nobody Everybody Everyone Somebody Someone No Not All Some Many Most Both Its ' +
      'His Her Their Our My Your What Who Why How Where Now Later Today Yesterday However Meanwhile Still Only Even',
    letters: 'I a',
  },
  fr: {
    within:
      'M MM Mr Dr Drs Pr Prof Mgr Me Mes St Ste Sts av cf p.ex ex c.-à-d env art al chap éd ibid réf tél vol Gal Cel Cne Lt ' +
      'Cdt boul bd J.-C',
    either: 'etc Inc Ltd Cie S.A apr',
    beforeNumber: 'n no nos p pp art chap fig vol env janv févr avr juil sept oct nov déc',
    starters:
      'Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cette Ces Cela Ça C Et Mais Ou Donc Or Car Puis En Dans Sur ' +
      'À Au Aux Pour Par Avec Sans Si Quand Comme Depuis Après Avant Personne Rien Tout Tous Son Sa Ses Leur Leurs Selon',
    letters: 'y a à ô',
  },
  de: {
    within:
      'Dr Prof Hr Hrn Fr Frl St Nr bzw ca evtl ggf inkl exkl max min vgl vs Abs Bd Kap Hrsg geb gest Dipl Ing Mag Dres sog ' +
      'z.B d.h u.a i.d.R o.g s.o s.u v.a z.T z.Zt u.U i.A i.V a.D a.M a.d e.V M.d.B insb insbes bes einschl zzgl abzgl ' +
      'Präs Min Gen Lt Hptm Obstlt Frhr Gf lat engl frz dt österr röm kath ev jur med phil rer nat',
    either: 'usw etc Inc Co Ltd Mio Mrd Tsd Jh Jhd Std Str Tel u.Ä u.ä o.Ä o.ä ff f n.Chr v.Chr',
    beforeNumber: 'Nr Art Abs Abb Bd Kap S Ziff Tab ca Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez',
    starters:
      'Der Die Das Den Dem Ein Eine Einer Einem Er Sie Es Wir Ihr Ich Man Dies Diese Dieser Dieses Jene Und Aber Oder Denn Doch ' +
      'Dann Da Dort Hier Im In Am An Auf Aus Bei Mit Nach Von Vor Zu Zum Zur Für Über Unter Wenn Als Ob Weil Während Seit ' +
      'Niemand Jemand Alle Viele Einige Keiner Kein Keine Nichts Auch Nur Noch Nun Jetzt Später Heute Gestern Sein Seine Ihre',
  },
  es: {
    within:
      'Sr Sra Srta Sres Dr Dra Dres sr sra srta sres dr dra D Dª Dña Prof Profa Gral Cnel Cap Tte Sgto Lic Ing Arq Mons Fr Sto Sta S Ud Uds Vd Vds ' +
      'p.ej ej núm art cap pág págs EE Av Avda Ma Mª Fdo Excmo Excma Ilmo Hno Hna vs cf aprox',
    either: 'etc Inc Ltd Cía S.A S.L EE.UU a.C d.C a.m p.m Jr',
    beforeNumber: 'núm núms art arts cap pág págs p pp vol n ene feb abr jun jul ago sept oct nov dic',
    starters:
      'El La Los Las Lo Un Una Unos Él Ella Ellos Ellas Yo Nosotros Este Esta Esto Estos Ese Esa Eso Y Pero O Aunque Si Cuando ' +
      'Como En De Del Al A Con Sin Por Para Desde Hasta Tras Según Nadie Nada Todos Todo Su Sus Luego Después Ahora Hoy Ayer No',
    letters: 'y e o u a',
  },
  it: {
    within:
      'Sig Sigg Sig.ra Sig.na Dott Dott.ssa Dr Prof Prof.ssa sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag gen col cap mons cav Avv On on Ing Arch Geom Rag Gen Col Cap Ten Mons Don S St Cav Comm ' +
      'Spett Egr Gent es p.es art artt pag pagg n nn cap vol cfr vs ca sec tel',
    either: 'ecc Inc Ltd S.p.A S.r.l a.C d.C',
    beforeNumber: 'n nn art artt pag pagg p pp cap vol gen feb mar apr mag giu lug ago set sett ott nov dic',
    starters:
      'Il Lo La I Gli Le L Un Uno Una Egli Lui Lei Loro Essi Noi Voi Io Questo Questa Questi Quello E Ed Ma O Se Quando Come In ' +
      'Nel Nella Di Del Della A Al Alla Con Per Da Dal Dalla Su Sul Tra Dopo Prima Nessuno Tutti Tutto Suo Sua Poi Ora Oggi Ieri Non',
    letters: 'è e a o i',
  },
  pt: {
    within:
      'Sr Sra Srs Sras Srta Dr Dra sr sra srs sras srta dr dra prof profa Prof Profa Eng Arq D Exmo Exma Gen Cel Cap Ten Sgt Pe Fr Mons Sto Sta S p.ex ex art arts ' +
      'pág págs cap núm n.º Av vs cf aprox tel',
    either: 'etc Inc Ltd Ltda Cia S.A séc a.C d.C Jr',
    beforeNumber: 'n nº núm art arts pág págs p pp cap vol séc jan fev mar abr mai jun jul ago set out nov dez',
    starters:
      'O A Os As Um Uma Ele Ela Eles Elas Eu Nós Este Esta Isto Esse Essa Isso E Mas Ou Se Quando Como Em No Na Nos Nas De Do Da ' +
      'Com Sem Por Para Pelo Pela Após Antes Depois Desde Até Ninguém Nada Todos Tudo Seu Sua Agora Hoje Ontem Não',
    letters: 'e o a é à',
  },
  nl: {
    within:
      'dhr mevr mw dr drs ir ing mr prof St bijv bv o.a d.w.z m.a.w z.g zgn ca i.p.v t.o.v m.b.t vgl blz nr jl gen kol kpt lt ds',
    either: 'enz etc Inc Ltd e.d e.a',
    beforeNumber: 'nr nrs blz art p ca jan feb mrt apr jun jul aug sep sept okt nov dec',
    starters:
      'De Het Een Hij Zij Ze Wij We Ik Dit Dat Deze Die En Maar Of Want Dus Toen Dan Daar Hier In Op Aan Bij Met Naar Van Voor Na ' +
      'Als Omdat Terwijl Niemand Iedereen Alle Veel Niets Ook Nu Later Vandaag Gisteren Er Zijn Haar',
  },
  sv: {
    within:
      't.ex bl.a d.v.s dvs s.k f.d fr.o.m t.o.m p.g.a m.a.o resp ca dr prof St S:t kl jfr vs övers red tel inkl exkl ung ang',
    either: 'm.m m.fl o.s.v osv etc Inc Ltd Co st kr milj',
    beforeNumber: 'nr kl s sid art kap ca jan feb mar apr jun jul aug sep sept okt nov dec',
    starters:
      'Den Det De En Ett Han Hon Vi Ni Jag Man Detta Denna Dessa Och Men Eller Så Då Där Här I På Av Till Från Med Vid För Efter ' +
      'Före Under Om När Medan Eftersom Ingen Alla Många Inget Också Nu Senare Idag Igår Hans Hennes Deras',
    letters: 'i å ö',
  },
  da: {
    within: 'f.eks bl.a dvs d.v.s hr fr dr prof Skt s.k ca pga p.g.a jf inkl ekskl tidl vs mht vedr',
    either: 'osv o.s.v m.m m.v m.fl etc Inc mio mia kr',
    beforeNumber: 'nr kl s art kap ca jan feb mar apr jun jul aug sep sept okt nov dec',
    starters:
      'Den Det De En Et Han Hun Vi I Jeg Man Dette Denne Disse Og Men Eller Så Da Der Her På Af Til Fra Med Ved For Efter Under Om Når Mens Ingen Alle Mange Også Nu Senere',
    letters: 'i å',
  },
  nb: {
    within: 'f.eks bl.a dvs d.v.s hr fr dr prof St s.k ca pga jf inkl ekskl tidl vs mht vedr',
    either: 'osv o.s.v m.m m.v m.fl etc Inc mill mrd kr',
    beforeNumber: 'nr kl s art kap ca jan feb mar apr jun jul aug sep sept okt nov des',
    starters:
      'Den Det De En Et Ei Han Hun Vi Jeg Man Dette Denne Disse Og Men Eller Så Da Der Her I På Av Til Fra Med Ved For Etter Under Om Når Mens Ingen Alle Mange Også Nå Senere',
    letters: 'i å',
  },
  fi: {
    within: 'esim mm ym.s ns nk ko k.o em prof tri dos toim vrt vs n noin',
    either: 'jne ym yms Inc Oy milj mrd eKr jKr',
    beforeNumber: 'klo nro s n',
    starters:
      'Hän He Se Ne Me Te Minä Tämä Tuo Ja Mutta Tai Sitten Silti Kun Jos Vaikka Kukaan Kaikki Moni Ei Nyt Myöhemmin Tänään Eilen',
  },
  pl: {
    within:
      'prof dr hab mgr inż lek ks bp abp kard o św gen płk ppłk mjr kpt por sierż ul al pl os im np m.in tzn tzw tj ww wg ok red ' +
      'pt pn por art ust pkt nr str tel godz ob ś.p',
    either: 'itd itp r w tys mln mld zł gr m.in n.e p.n.e etc Inc sp.z.o.o',
    beforeNumber: 'nr art ust pkt str s godz ok p.o',
    starters:
      'On Ona Ono Oni One My Wy Ja Ten Ta To Ci Te I A Ale Lub Więc Potem Wtedy Tam Tu W We Na Z Ze Do Od Po Przed Za Przy Dla O ' +
      'Gdy Kiedy Jeśli Jeżeli Choć Nikt Wszyscy Wielu Nic Jego Jej Ich Teraz Później Dziś Wczoraj Nie',
    letters: 'i a o u w z',
  },
  cs: {
    within:
      'např tzv tzn tj mj mgr Mgr ing Ing dr Dr prof doc MUDr JUDr PhDr sv ul nám gen plk mjr kpt č str resp popř event cca',
    either: 'atd apod aj r mil mld Kč stol etc Inc s.r.o a.s',
    beforeNumber: 'č str odst čl cca',
    starters:
      'On Ona Ono Oni My Vy Já Ten Ta To Ti A Ale Nebo Pak Potom Tam Tady V Ve Na Z Ze Do Od Po Před Za U Když Pokud Protože Nikdo Všichni Nic Jeho Její Jejich Teď Dnes Včera Ne',
    letters: 'a i o u v z k s',
  },
  ru: {
    within:
      'т.е т.н им пр-т ул пл пер просп бул св проф акад доц ген полк подп майор кап лейт серж см ср напр соч ред изд гр тов ' +
      'зам пом нач гос мин чл г-н г-жа о-в р-н обл',
    either: 'г гг в вв т.д т.п др пр руб коп тыс млн млрд трлн н.э до.н.э чел экз кв куб им',
    beforeNumber: 'ст п пп ч стр рис табл разд гл кн вып тел д кв корп оф № см',
    starters:
      'Он Она Оно Они Мы Вы Я Этот Эта Это Эти Тот Та Те И А Но Или Да Однако Затем Потом Там Тут Здесь В Во На С Со К Ко От До ' +
      'По Из За Над Под Перед При Для О Об Когда Если Хотя Пока Никто Все Многие Ничего Его Её Ее Их Теперь Сейчас Сегодня Вчера Не',
    letters: 'я и а о у',
  },
  uk: {
    within: 'т.з ім вул пл просп бул св проф акад ген полк див пор напр ред гр тов',
    either: 'р рр ст т.д т.п ін грн коп тис млн млрд н.е',
    beforeNumber: 'ст п ч с рис гл тел буд кв',
    starters:
      'Він Вона Воно Вони Ми Ви Я Цей Ця Це Ці Той Та І Й А Але Або Проте Потім Там Тут У В На З Зі До Від По Із За Над Під Перед При Для Про Коли Якщо Хоча Ніхто Усі Всі Нічого Його Її Їх Тепер Сьогодні Вчора Не',
    letters: 'я і а о у й',
  },
  el: { within: 'κ κα π.χ δηλ αρ βλ καθ δρ σελ', either: 'κ.λπ κλπ κ.ά π.Χ μ.Χ', beforeNumber: 'αρ σελ' },
  tr: {
    within: 'Dr Prof Doç Av Sn Gen Alb Bkz bkz örn Hz Uzm',
    either: 'vb vs vd Ltd Şti A.Ş',
    beforeNumber: 'No no s Cad Sok',
    starters: 'Bu Şu O Biz Siz Ben Onlar Ve Ama Fakat Ancak Sonra Kimse Herkes Bir',
  },
  hu: {
    within: 'dr Dr prof Prof id ifj özv pl ún kb ill vö gr szt',
    either: 'stb Inc Kft Zrt',
    beforeNumber: 'kb u ú sz',
    starters: 'A Az Egy Ő Ők Mi Ti Én Ez Ezek És De Vagy Majd Senki Mindenki',
  },
  ro: {
    within: 'dl dna dr prof ing gen col lt cf ex bd str',
    either: 'etc Inc',
    beforeNumber: 'nr art pag',
    starters: 'El Ea Ei Ele Noi Eu Acest Această Și Dar Sau Apoi În La De Din Cu Nimeni Toți Nu Un O',
  },
  ar: { within: 'د أ م أ.د ص', either: 'هـ م ق.م' },
};

const hintsBy = new Map<string, SentenceHints>();
/** German sets a capital behind an ordinal; where a small letter follows, no rule is needed. */
const ordinalLanguages = new Set([
  'de',
  'da',
  'nb',
  'fi',
  'cs',
  'sk',
  'pl',
  'hu',
  'hr',
  'sr',
  'sl',
  'et',
  'lv',
  'tr',
  'is',
]);

/** The hints of a language, by its primary subtag; those that hold everywhere for a language without a list. */
export function sentenceHints(language: string): SentenceHints {
  let hints = hintsBy.get(language);
  if (!hints) {
    const lists = bySubtag[language];
    const setOf = (name: keyof Lists) =>
      new Set(`${everywhere[name] ?? ''} ${lists?.[name] ?? ''}`.split(' ').filter((one) => one !== ''));
    hints = {
      within: setOf('within'),
      either: setOf('either'),
      beforeNumber: setOf('beforeNumber'),
      starters: setOf('starters'),
      letters: setOf('letters'),
      hasOrdinals: ordinalLanguages.has(language),
    };
    hintsBy.set(language, hints);
  }
  return hints;
}
