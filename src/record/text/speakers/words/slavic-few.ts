import { few } from './certain-few.ts';
import type { LanguageWords } from './language-words.ts';

/** Polish, Russian and Ukrainian: the plainest forms, as in `certain-few.ts`. */

export const polish: LanguageWords = {
  ...few,
  labels: `nazwał nazwała nazywa określił określiła oskarżył oskarżyła oskarża opisał opisała zarzucił zarzuciła`,
  says: `szacuje szacują ocenia oceniają przewiduje przewidują przyznaje mówi mówił mówiła powiedział powiedziała powiedziało dodał dodała dodaje napisał napisała oświadczył oświadczyła
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
  hearsay: 'rzekomo podobno ponoć miał miała miało mieli miały ma mają',
  naming: 'tak_zwany tak_zwana film książka powieść piosenka słowo słowa',
  media: 'oświadczeniu wywiadzie liście',
  subjectFollows: 'beside speech',
};

export const russian: LanguageWords = {
  ...few,
  labels: `назвал назвала назвали называет обвинил обвинила обвиняет описал описала охарактеризовал охарактеризовала упрекнул
    упрекнула`,
  says: `оценивает оценивают прогнозирует ожидает ожидают признаёт признает говорит говорил говорила сказал сказала сказало сказали добавил добавила написал написала пишет заявил заявила
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
  hearsay: 'якобы будто вроде предположительно',
  naming: 'так_называемый так_называемая фильм книга роман песня слово слова',
  media: 'заявлении интервью письме',
  subjectFollows: 'beside speech',
};

export const ukrainian: LanguageWords = {
  ...few,
  labels: `назвав назвала назвали називає звинуватив звинуватила звинувачує описав описала охарактеризував охарактеризувала`,
  says: `оцінює оцінюють прогнозує очікує очікують визнає каже казав казала сказав сказала сказало сказали говорить говорив говорила додав додала написав написала пише заявив
    заявила заявило заявили заявляє відповів відповіла зазначив зазначила зазначає наголосив наголосила наголошує підкреслив
    підкреслила повідомив повідомила повідомило повідомили повідомляє визнав визнала стверджує стверджував стверджувала
    уточнив уточнила пояснив пояснила розповів розповіла попередив попередила підтвердив підтвердила вважає`,
  denies: 'заперечує заперечив заперечила спростував спростувала спростувало відкинув відкинула',
  perfect: '',
  passive: 'був була було були',
  unreal: 'може міг могла б би чи якщо повинен повинна',
  negations: 'не ні ніколи ніхто нічого',
  adverbs: 'також тоді потім пізніше знову вже ще однак учора вчора сьогодні',
  times: 'понеділок вівторок середу четвер пʼятницю суботу неділю вчора сьогодні',
  determiners: 'цей ця це його її їх їхній свій',
  prepositions: 'про в у у зі з із на до від по перед через для при над під за між без згідно',
  clauses: 'що тому коли якщо як де хоча чому щоб',
  asides: 'як',
  that: 'що',
  relatives: 'який яка яке які якого якої хто',
  conjunctions: 'і й та або але а',
  persons: 'він вона',
  pronouns: 'воно вони ми я ви',
  titles: `пан пані президент президентка премєр премʼєр міністр міністерка мер мерка губернатор генерал депутат депутатка сенатор
    директор директорка професор професорка доктор голова`,
  people: 'чоловік жінка син донька батько мати друг подруга мер міністр адвокат речник сусід сусідка свідок',
  agents: '',
  according: 'за_словами на_думку згідно_з за_даними',
  hearsay: 'нібито начебто ймовірно',
  naming: 'так_званий так_звана фільм книга роман пісня слово слова',
  media: 'заяві інтервʼю листі',
  subjectFollows: 'beside speech',
};
