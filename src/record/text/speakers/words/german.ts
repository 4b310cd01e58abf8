import type { LanguageWords } from './language-words.ts';

/** The verbs of news German, and what stands around them. */
export const german: LanguageWords = {
  says: `
    rechnet rechnen rechnete prognostiziert prognostizieren
    mitteilte mitteilten mitteilt hinzufügte hinzufügt ankündigte ankündigten ankündigt einräumte einräumt feststellte
    feststellt klarstellte klarstellt zugab zugibt angab angaben angibt ausführte ausführt einwandte vorwarf vorwarfen sagt sagte sagten sagen antwortet antwortete antworteten äußert äußerte äußerten behauptet behauptete behaupteten
    behaupten bekennt bekannte bekräftigt bekräftigte bekräftigten bemerkt bemerkte berichtet berichtete berichteten
    berichten bestätigt bestätigte bestätigten bestätigen betont betonte betonten betonen beteuert beteuerte beteuerten
    beklagt beklagte beklagten beschwerte bilanziert bilanzierte entgegnet entgegnete ergänzt ergänzte erinnert erinnerte
    erklärt erklärte erklärten erklären erläutert erläuterte erwidert erwiderte erzählt erzählte erzählten fordert forderte
    forderten fragt fragte fragten fügt_hinzu fügte_hinzu gesteht gestand heißt_es hieß_es informierte kommentiert
    kommentierte konstatiert konstatierte kritisiert kritisierte kritisierten kündigt_an kündigte_an kündigten_an meint
    meinte meinten meinen mahnt mahnte mahnten meldet meldete meldeten melden mutmaßt mutmaßte notiert notierte prophezeit
    prophezeite räumt_ein räumte_ein resümiert resümierte rief ruft schilderte schildert schrieb schreibt schrieben
    schreiben schwor spekulierte sprach_von spricht_von sprachen_von stellt_fest stellte_fest stellte_klar stellt_klar
    teilt_mit teilte_mit teilten_mit twitterte twittert urteilt urteilte urteilten verkündet verkündete verkündeten
    vermutet vermutete verriet verrät versichert versicherte versicherten verspricht versprach versprachen verteidigte
    verweist verwies verwiesen vermeldet vermeldete wandte_ein warnt warnte warnten warnen wiederholt wiederholte
    wies_darauf_hin räumten_ein gibt_an gab_an gaben_an geben_an gab_zu gibt_zu führt_aus führte_aus bezifferte beziffert
    beziffern bezifferten schätzt schätzte schätzten schätzen`,
  labels: `
    nennt nannte nannten bezeichnet bezeichnete bezeichneten beschreibt beschrieb beschrieben beschimpft beschimpfte
    beschuldigt beschuldigte beschuldigten bezichtigt bezichtigte verurteilt verurteilte verurteilten würdigt würdigte lobt
    lobte verglich vergleicht werfen_vor wirft_vor warf_vor warfen_vor rügt rügte geißelte attackiert attackierte
    bewertet bewertete wertet wertete`,
  participles: `
    gesagt geantwortet geäußert behauptet bekräftigt bemerkt berichtet bestätigt betont beteuert beklagt entgegnet ergänzt
    erklärt erläutert erwidert erzählt gefordert gefragt hinzugefügt gestanden kommentiert kritisiert angekündigt gemeint
    gemahnt gemeldet prophezeit eingeräumt gerufen geschildert geschrieben geschworen festgestellt klargestellt mitgeteilt
    getwittert verkündet vermutet verraten versichert versprochen gewarnt wiederholt angegeben zugegeben genannt bezeichnet
    beschrieben beschimpft beschuldigt bezichtigt verurteilt gewürdigt gelobt verglichen vorgeworfen gerügt attackiert
    gesprochen`,
  denies: `bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten leugnet leugnete leugneten verneint
    verneinte bezweifelt bezweifelte zweifelt zweifelte weist_zurück wies_zurück wiesen_zurück zitiert zitierte`,
  thinks:
    'geht_aus gehen_aus ging_aus gingen_aus glaubt glaubte glauben denkt dachte hofft hoffte hoffen fürchtet fürchtete befürchtet befürchtete will wollte wollen weiß wusste erwartet erwartete',
  perfect: 'hat haben hatte hatten habe',
  passive: 'wird wurde wurden werden worden ist sind war waren sei',
  unreal:
    'würde würden könnte könnten müsste sollte sollten dürfte kann können muss müssen soll sollen darf wenn falls ob möchte',
  negations: 'nicht nie niemals kein keine keinen keiner niemand nichts weder',
  adverbs: `
    auch dann später wieder erneut bereits schon immer oft noch jedoch aber zudem außerdem dazu daraufhin zunächst zuerst
    schließlich anschließend deutlich klar öffentlich kürzlich jüngst selbst hingegen dagegen allerdings indes unterdessen
    weiter ferner darüber damals heute gestern morgen nun so ebenfalls zuvor mehrfach wiederholt sogar wörtlich da hierzu
    darauf danach inzwischen gleichzeitig trotzdem deshalb sichtlich`,
  times: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend morgen abend mittag
    vormittag nachmittag nacht woche monat jahr januar februar märz april mai juni juli august september oktober november
    dezember gestern heute vergangenen nächsten`,
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen sein seine seiner
    ihr ihre ihrer mein meine unser unsere jeder jede manche einige mehrere viele alle`,
  prepositions: `
    von vom in im an am auf aus bei beim mit nach vor zu zum zur für gegen über unter zwischen durch ohne um seit während
    wegen trotz laut gemäß neben hinter ab bis gegenüber statt zufolge innerhalb außerhalb per ins ans aufs`,
  asides: 'wie',
  calledAs: 'als',
  clauses: 'dass daß weil obwohl wenn als während nachdem bevor ob wie warum wo damit falls sobald da',
  that: 'dass daß',
  whether: 'ob',
  relatives: 'der die das den dem dessen deren denen welcher welche welches',
  conjunctions: 'und oder aber sondern doch',
  persons: 'er sie',
  pronouns: 'es wir ich ihr man jemand alle viele manche einige beide dies das niemand',
  titles: `
    herr herrn frau dr prof präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister
    ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister senator senatorin
    gouverneur gouverneurin abgeordneter abgeordnete vorsitzender vorsitzende staatsanwalt staatsanwältin richter richterin
    botschafter botschafterin kommissar kommissarin direktor direktorin general oberst hauptmann kapitän admiral sekretär
    sekretärin sprecher sprecherin anwalt anwältin rechtsanwalt rechtsanwältin berater beraterin professor professorin
    ökonom ökonomin historiker historikerin soziologe soziologin politologe schriftsteller schriftstellerin autor autorin
    journalist journalistin forscher forscherin experte expertin trainer trainerin spieler spielerin sänger sängerin
    regisseur regisseurin kandidat kandidatin könig königin prinz prinzessin papst bischof kardinal pfarrer pater imam
    rabbiner ingenieur ingenieurin arzt ärztin bauer fischer zeuge zeugin nachbar nachbarin ehemaliger ehemalige früherer
    frühere damaliger damalige der die das neue neuer alte stellvertretende stellvertretender amtierende amtierender chef
    chefin leiter leiterin gründer gründerin unternehmer unternehmerin premier premierminister premierministerin lehrer
    lehrerin politiker politikerin stadtrat stadträtin landrat landrätin intendant`,
  titleEndings: `minister ministerin präsident präsidentin meister meisterin chef chefin sprecher sprecherin leiter leiterin
    anwalt anwältin sekretär sekretärin direktor direktorin forscher forscherin experte expertin rat rätin trainer trainerin
    politiker politikerin vorsitzender vorsitzende kandidat kandidatin beauftragter beauftragte`,
  people: `
    mann frau junge mädchen leute mensch person ehemann ehefrau sohn tochter vater mutter bruder schwester onkel tante freund
    freundin kollege kollegin kind anwalt anwältin berater beraterin sprecher sprecherin beamter beamte minister ministerin
    bürgermeister bürgermeisterin präsident präsidentin kapitän fahrer fahrerin ingenieur ingenieurin arzt ärztin lehrer
    lehrerin schüler student studentin zeuge zeugin nachbar nachbarin anwohner bewohner arbeiter soldat richter richterin
    staatsanwalt reporter journalist journalistin wächter polizist polizistin chef chefin direktor direktorin kritiker rivale
    gast opfer fischer bauer besitzer`,
  agents: 'von vom durch',
  according: `
    laut nach_angaben_von nach_angaben_des nach_angaben_der nach_angaben nach_ansicht_von nach_ansicht_des nach_ansicht_der
    nach_meinung_von nach_worten_von nach_den_worten_von nach_auskunft_von nach_auskunft_des nach_auskunft_der nach_darstellung_von
    nach_informationen_der nach_informationen_des nach_informationen_von nach_informationen nach_berichten nach_einschätzung_von nach_aussage_von nach_aussagen_von gemäß so`,
  accordingAlone: 'so gemäß',
  courses: 'plan gesetz',
  accordingAfter: 'zufolge',
  hearsay:
    'nach_seinen_worten nach_ihren_worten nach_seinen_angaben nach_ihren_angaben nach_eigenen_angaben nach_eigener_aussage nach_eigenem_bekunden gerücht berichten es_heißt heißt_es hieß_es angeblich mutmaßlich offenbar anscheinend vermeintlich soll sollen gerüchten gerüchte gerüchteweise wohl',
  naming: `
    sogenannte sogenannten sogenannter sogenanntes so_genannte namens genannt genannte titel wort wörter worte begriff
    ausdruck parole losung film buch roman lied album serie sendung programm zeitung zeitschrift oper gedicht stück
    dokumentation magazin schild plakat transparent operation schiff spiel webseite ausstellung gemälde betitelt`,
  media: `
    erklärung mitteilung pressemitteilung interview gespräch brief tweet beitrag rede mail e-mail bericht pressekonferenz
    artikel buch aussage gericht anhörung video text sitzung debatte zeitung rundfunk fernsehen radio`,
  reportedMood: `
    sei seien habe hätten hätte werde könne könnten solle müsse müssten wolle dürfe gebe gehe komme stehe lasse bleibe wisse
    wäre wären läge lägen gäbe gäben käme kämen ginge gingen stünde stünden bliebe blieben ließe ließen wüsste wüssten
    fände fänden liege sehe halte bekomme`,
  quoting: 'zitierend',
  contrary: 'anders_als entgegen im_gegensatz_zu trotz',
  subjectFollows: 'anywhere',
  splitsVerbs: true,
  capitalNouns: true,
  nominatives: 'der er wir ich man dieser jener jeder',
  ownWords: 'worten angaben aussage aussagen darstellung ansicht meinung einschätzung auskunft',
  beforeOwnWords: 'nach laut',
  objects: 'dem den einem ihm ihnen zu an von gegenüber',
  isWhole: true,
};
