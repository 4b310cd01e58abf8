import type { WrittenGrammar } from './grammar.ts';

export const polish: WrittenGrammar = {
  locatives: 'w we',
  titles:
    'pan pani pana panu panem doktor profesor prezydent premier minister burmistrz wójt wojewoda poseł posłanka senator senatorka ' +
    'generał pułkownik kapitan sędzia prokurator kanclerz król królowa książę księżna papież kardynał biskup arcybiskup ksiądz ' +
    'ojciec siostra szejk emir sułtan gubernator ambasador komisarz dyrektor sekretarz rzecznik rzeczniczka szef szefowa lider trener ' +
    'prezydenta prezydentem premiera premierem ministra ministrem wiceprezydent wicepremier wiceminister',
  offices: 'prezydent premier burmistrz król królowa minister gubernator rząd kanclerz ambasador',
  openers:
    'a i ale lub albo oraz jeśli gdy kiedy podczas jak bo ponieważ choć potem później wcześniej dziś dzisiaj wczoraj jutro tu ' +
    'tam teraz już jeszcze też także zawsze nigdy jednak więc być może on ona oni one my ja ten ta to te jego jej ich wszyscy ' +
    'wielu niektórzy żaden każdy nie tak co kto gdzie czy jest był była są według mimo',
  prepositions: 'w we na z ze do od po przez przy dla bez o u za pod nad przed między ku wobec oprócz wokół',
  joiners: 'w nad de von',
  streets:
    'ulica ulicy ulicę aleja plac placu most wieża fundacja hotel stadion teatr muzeum instytut grupa ustawa nagroda',
  institutions:
    'bank uniwersytet szkoła kościół katedra muzeum ulica plac most wieża dworzec lotnisko port stadion bitwa traktat pokój ' +
    'zatoka morze jezioro góra wyspa wyspy przylądek książę księżna republika królestwo fundacja radio agencja nowy nowa nowe ' +
    'południowy południowa północny północna wschodni zachodni',
};

export const czech: WrittenGrammar = {
  locatives: 'v ve',
  titles:
    'pan paní doktor profesor prezident prezidentka premiér premiérka ministr ministryně starosta starostka primátor poslanec senátor generál plukovník soudce král královna papež kardinál biskup šéf mluvčí trenér',
  offices: 'prezident premiér starosta král královna ministr vláda',
  openers:
    'a i ale nebo když až zatímco jak protože ačkoli potom později dříve dnes včera zítra tady tam teď už ještě také vždy nikdy však tedy možná on ona oni my já ten ta to jeho její všichni ne ano co kdo kde je byl byla jsou podle přes',
  prepositions: 'v ve na z ze do od po při pro bez o u za pod nad před mezi k ke proti kolem',
  joiners: 'nad de von',
  streets: 'ulice ulici náměstí most věž nadace hotel stadion divadlo muzeum institut skupina zákon cena',
  institutions:
    'banka univerzita kostel muzeum ulice náměstí most letiště přístav bitva republika království nový nová nové jižní severní východní západní',
};

export const russian: WrittenGrammar = {
  locatives: 'в во',
  titles:
    'г господин госпожа доктор профессор президент президента президенту президентом премьер премьер-министр премьера министр ' +
    'министра министром мэр мэра мэром депутат депутата сенатор сенатора генерал генерала полковник капитан судья прокурор ' +
    'канцлер канцлера король короля королева королевы принц принцесса князь папа патриарх кардинал епископ отец шейх эмир султан ' +
    'губернатор губернатора посол посла директор секретарь глава лидер представитель адвокат тренер вице-президент ' +
    'экс-президент товарищ',
  offices: 'президент президента премьер мэр король королева губернатор правительство глава посол канцлер',
  openers:
    'а и но или если когда пока как так потому хотя затем потом позже ранее раньше сегодня вчера завтра здесь там теперь уже ' +
    'ещё еще также тоже всегда никогда однако поэтому возможно он она они оно мы я вы этот эта это эти его её ее их все многие ' +
    'некоторые каждый не да нет что кто где был была было были есть согласно несмотря сказал сказала сообщил заявил',
  prepositions:
    'в во на с со из от до по при для без о об у за под над перед между к ко против около через после во время',
  joiners: 'на фон де аль эль ад',
  streets:
    'улица улице улицу проспект площадь площади мост башня фонд отель стадион театр музей институт группа дело закон премия',
  institutions:
    'банк университет школа церковь собор музей улица площадь мост башня вокзал аэропорт порт стадион битва договор мир залив ' +
    'бухта море озеро гора остров острова мыс принц герцог республика королевство фонд радио газета агентство новый новая новое ' +
    'южный южная южное северный северная северное восточный восточная западный западная',
};

export const ukrainian: WrittenGrammar = {
  locatives: 'в у',
  titles:
    'пан пані доктор професор президент президента премєр міністр міністра мер депутат сенатор генерал полковник суддя прокурор канцлер король королева принц патріарх посол директор голова речник тренер',
  offices: 'президент премєр мер король королева голова уряд',
  openers:
    'а і й та але або якщо коли поки як бо хоча потім пізніше раніше сьогодні вчора завтра тут там тепер уже вже ще також завжди ніколи однак тому він вона вони ми я цей ця це його її їх усі не так що хто де був була були є за',
  prepositions: 'в у на з зі із від до по при для без о про за під над перед між к проти біля через після',
  joiners: 'на фон де аль',
  streets: 'вулиця вулиці проспект площа міст вежа фонд готель стадіон театр музей інститут група закон премія',
  institutions:
    'банк університет церква собор музей вулиця площа міст аеропорт порт битва республіка королівство новий нова південний південна північний північна',
};
