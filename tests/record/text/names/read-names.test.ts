import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createMentionMatcher, type NameOfTarget } from '../../../../src/record/text/names/mention-matcher.ts';
import { readNames, type NameMeaning } from '../../../../src/record/text/names/read-names.ts';
import { runs } from '../../../support/runs.ts';

const natures = { P: 'person', L: 'place', B: 'body' } as const;

/** `P ana=Ana Orr,Orr; L sudan=Sudan`: records of persons, places and bodies with their names, their own first. */
function namesOf(written: string): NameOfTarget[] {
  return written.split('; ').flatMap((record) => {
    const [, nature = 'B', target = '', names = ''] = /^(\w) (\w+)=(.*)$/u.exec(record) ?? [];
    const [fullName = ''] = names.split(',');
    return names
      .split(',')
      .map((name) => ({ name, target, nature: natures[nature as keyof typeof natures], fullName }));
  });
}

const place = /\[([^\]]*)\]\{([^}]*)\}/gu;

/**
 * A text in which `[Orr]{ana}` marks a place and what it should mean, `-` for no link: read, and marked with what each
 * of the places does mean. A place that was read right comes out as it went in.
 */
function read(language: string, names: string, marked: string): string {
  const text = marked.replace(place, '$1');
  const { mentions } = readNames(createMentionMatcher(namesOf(names), language), text);
  let removed = 0;
  return marked.replace(place, (all: string, words: string, _to: string, at: number) => {
    const start = at - removed;
    removed += all.length - words.length;
    const found = mentions.filter((mention) => mention.start < start + words.length && mention.end > start);
    return `[${words}]{${found.map(({ target }) => target).join('+') || '-'}}`;
  });
}

describe('readNames', () => {
  test.each([
    [
      'en',
      'P ana=Ana Orr,Orr',
      '“Never,” [Orr]{ana} said. Although [Orr]{ana} won, critics say [Orr]{ana} lied. Tuesday [Orr]{ana} left. In June [Orr]{ana} came back. For [Orr]{ana} it is over. ([Orr]{ana} denied it.)',
    ],
    [
      'en',
      'P ana=Ana Orr,Orr',
      'Sir [Orr]{ana}, Ms. [Orr]{ana}, Senator [Orr]{ana}, Rep. [Orr]{ana}, Vice-President [Orr]{ana}, Lt. Gov. [Orr]{ana}, Attorney General [Orr]{ana}, Secretary of State [Orr]{ana}, Chief Executive [Orr]{ana}.',
    ],
    [
      'fr',
      'P ana=Ana Orr,Orr',
      'Selon [Orr]{ana}, oui. D’après [Orr]{ana}, non. M. [Orr]{ana} parle. Hier [Orr]{ana} a dit non. L’avocate [Orr]{ana} sort. En juin [Orr]{ana} est partie.',
    ],
    [
      'de',
      'P ana=Ana Orr,Orr',
      'Doch [Orr]{ana} blieb. Als [Orr]{ana} ging, weinte Lee. Im Juni [Orr]{ana}. Laut [Orr]{ana} nein. Gestern traf [Orr]{ana} den Minister. Die Ärztin [Orr]{ana} half. Außenministerin [Orr]{ana} auch.',
    ],
    [
      'es',
      'P ana=Ana Orr,Orr',
      'Según [Orr]{ana}, no. Ayer [Orr]{ana} salió. La señora [Orr]{ana} y el ministro [Orr]{ana}. Cuando [Orr]{ana} llegó, llovía. El lunes [Orr]{ana} habló.',
    ],
    [
      'it',
      'P ana=Ana Orr,Orr',
      'Secondo [Orr]{ana}, no. Ieri [Orr]{ana} è partita. La sindaca [Orr]{ana} c’era. Quando [Orr]{ana} arriva, piove.',
    ],
    ['pt', 'P ana=Ana Orr,Orr', 'Segundo [Orr]{ana}, não. Ontem [Orr]{ana} saiu. A prefeita [Orr]{ana} estava lá.'],
    [
      'nl',
      'P ana=Ana Orr,Orr',
      'Volgens [Orr]{ana} niet. Gisteren vertrok [Orr]{ana}. Burgemeester [Orr]{ana} was er.',
    ],
    [
      'sv',
      'P ana=Ana Orr,Orr',
      'Enligt [Orr]{ana} nej. Statsminister [Orr]{ana} var där. Utrikesministern [Orr]{ana} också. När [Orr]{ana} gick.',
    ],
    [
      'pl',
      'P jan=Jan Orr,Orr',
      'Według [Orra]{jan} nie. Wczoraj [Orr]{jan} wyjechał. Burmistrz [Orr]{jan} był tam. Dom [Orra]{jan} spłonął.',
    ],
    [
      'ru',
      'P jan=Ян Орр,Орр',
      'По словам [Орра]{jan}, нет. Вчера [Орр]{jan} уехал. Мэр [Орр]{jan} был там. Когда [Орр]{jan} ушёл.',
    ],
    [
      'tr',
      'P kaya=Deniz Kaya,Kaya',
      'Dün [Kaya]{kaya} geldi. Ama [Kaya]{kaya} kaldı. Başkan [Kaya]{kaya} oradaydı. [Kaya]{kaya} Bey gitti.',
    ],
    ['el', 'P ana=Άνα Ορρ,Ορρ', 'Σύμφωνα με τον [Ορρ]{ana}, όχι. Ο δήμαρχος [Ορρ]{ana} ήρθε. Χθες [Ορρ]{ana}.'],
    ['ar', 'P ana=آنا أور,أور', 'قالت [أور]{ana} إن. العمدة [أور]{ana} هنا.'],
    ['he', 'P ana=אנה אור,אור', 'אמרה [אור]{ana} לא. ראש העיר [אור]{ana} כאן.'],
    ['ko', 'P ana=아나 오르,오르', '[아나 오르]{ana}가 왔다. 시장 [오르]{ana}는 말했다. 어제 [오르]{ana}는.'],
    ['zh', 'P ana=安娜·奥尔,奥尔', '[奥尔]{ana}说。市长[奥尔]{ana}在场。[安娜·奥尔]{ana}投票。'],
    ['ja', 'P ana=アナ・オール,オール', '[オール]{ana}市長は言った。[アナ・オール]{ana}は投票した。'],
  ])(
    'finds a name by itself, with a title, after a word that begins the sentence: %s, %s',
    (language, names, marked) => {
      expect(read(language, names, marked)).toBe(marked);
    },
  );

  test.each([
    [
      'en',
      'L sudan=Sudan',
      'Troops from [Sudan]{sudan} crossed into South [Sudan]{-}. The [Sudan]{-}ese army left. New [Sudan]{-} burned.',
    ],
    [
      'en',
      'L guinea=Guinea',
      'Papua New [Guinea]{-} and [Guinea]{-}-Bissau met; Equatorial [Guinea]{-} stayed out, [Guinea]{guinea} came.',
    ],
    [
      'en',
      'L york=New York',
      'The [New York]{-} Times said so. He lives in [New York]{york}. [New York]{york} Mayor Tom Lee spoke. The [New York]{-} Stock Exchange fell.',
    ],
    [
      'en',
      'L paris=Paris',
      '[Paris]{-} Hilton came to [Paris]{paris}. The [Paris]{-} Agreement holds. [Paris]{-} Saint-Germain won.',
    ],
    [
      'en',
      'L wales=Wales',
      'The Prince of [Wales]{-} visited [Wales]{wales}. New South [Wales]{-} burned. The University of [Wales]{-} closed. The First Minister of [Wales]{wales} spoke.',
    ],
    [
      'en',
      'L av=Averland',
      'The Gulf of [Averland]{-} froze. Radio [Averland]{-}, Lake [Averland]{-}, St [Averland]{-}, [Averland]{-} United and [Averland]{-} Airport. The President of [Averland]{av} left. Northern [Averland]{-}, northern [Averland]{av}.',
    ],
    [
      'en',
      'P ana=Ana Orr,Orr',
      'The [Orr]{-} Foundation paid. [Orr]{-} & Sons closed. Lee & [Orr]{-} too. The [Orr]{-} Report is out. [Orr]{-}-Lee came.',
    ],
    [
      'en',
      'P jr=Martin Orr',
      '[Martin Orr]{-} II came. [Martin Orr]{-}, Jr., went. [Martin Orr]{-} Senior stayed. [Martin Orr]{jr} is here.',
    ],
    [
      'en',
      'B un=United Nations,UN',
      'The [UN]{-} Security Council met. The [UN]{un} met. [UN]{un} Secretary-General Tom Lee spoke. The [UN]{-} General Assembly.',
    ],
    [
      'fr',
      'P ana=Ana Orr,Orr',
      'La tour [Orr]{-} a été vendue. La rue [Orr]{-} est fermée. La maire [Orr]{ana} était là. La Fondation [Orr]{-} paie.',
    ],
    [
      'fr',
      'L av=Alvère',
      'Le Sud-[Alvère]{-} brûle. La Nouvelle-[Alvère]{-} aussi. Le Journal d’[Alvère]{-} paraît. La Banque d’[Alvère]{-} ferme. L’armée d’[Alvère]{av} part.',
    ],
    [
      'es',
      'P ana=Ana Orr,Orr',
      'La torre [Orr]{-} se vendió. La calle [Orr]{-} está cerrada. La alcaldesa [Orr]{ana} estaba allí.',
    ],
    [
      'es',
      'L av=Averland',
      'El Gobierno de [Averland]{av} cae. El Banco de [Averland]{-} cierra. Nueva [Averland]{-} arde. El Diario de [Averland]{-} lo dice.',
    ],
    [
      'it',
      'L av=Averland',
      'La Banca d’[Averland]{-} chiude. Il presidente dell’[Averland]{av} parla. Nuova [Averland]{-} brucia. Il Corriere dell’[Averland]{-} lo dice.',
    ],
    [
      'de',
      'L av=Averland',
      'Süd-[Averland]{-} brennt, Neu [Averland]{-} auch. Die Bank von [Averland]{-} schloss. Der Bürgermeister von [Averland]{av} kam. Das Nachbarland [Averland]{av} hilft. Die [Averland]{-} AG. Der Flughafen [Averland]{-}.',
    ],
    [
      'de',
      'P ana=Ana Orr,Orr',
      'Der [Orr]{-}-Turm wurde verkauft. Die [Orr]{-}-Straße ist gesperrt. Bürgermeisterin [Orr]{ana} war da.',
    ],
    [
      'ru',
      'L av=Аверланд',
      'Южный [Аверланд]{-} горит. Банк [Аверланда]{-} закрыт. Президент [Аверланда]{av} прибыл. Жители [Аверланда]{av} рады.',
    ],
    ['tr', 'L av=Averland', 'Güney [Averland]{-} yanıyor. [Averland]{-} Bankası kapandı. [Averland]{av}’ın başkenti.'],
    [
      'ar',
      'L sudan=السودان; L guinea=غينيا',
      'جنوب [السودان]{-} و[السودان]{sudan}. [غينيا]{-} بيساو. في [غينيا]{guinea}. بنك [السودان]{-}.',
    ],
    ['he', 'L av=אברלנד', 'ראש ממשלת [אברלנד]{av}. דרום [אברלנד]{-}. אוניברסיטת [אברלנד]{-}.'],
    ['fa', 'L av=اورلند', 'در [اورلند]{av} باران بارید. [اورلند]{-} جنوبی. بانک [اورلند]{-}.'],
    ['hi', 'L av=एवरलैंड', '[एवरलैंड]{av} के राष्ट्रपति। दक्षिण [एवरलैंड]{-} में।'],
    ['ko', 'L cn=중국', '남[중국]{-}해에서. [중국]{-}인 관광객. [중국]{-}어. [중국]{-} 은행. [중국]{cn}에서.'],
    [
      'zh',
      'L sudan=苏丹; L guinea=几内亚; L bj=北京',
      '南[苏丹]{-}总统访问了[苏丹]{sudan}。[几内亚]{-}比绍。在[几内亚]{guinea}。[北京]{-}大学的教授来到[北京]{bj}。[北京]{bj}市长。',
    ],
    [
      'ja',
      'L av=アベル; L tokyo=東京',
      '南[アベル]{-}の首都。[アベル]{-}銀行。[アベル]{av}の大統領。[アベル]{-}タワー。[アベル]{-}人。[東京]{-}大学。[東京]{tokyo}で会談した。',
    ],
    ['th', 'L av=อเวอร์แลนด์', 'ใน[อเวอร์แลนด์]{av}มีฝนตก. [อเวอร์แลนด์]{-}ใต้'],
    [
      'en',
      'P king=Lea King,King; P baker=Tom Baker,Baker',
      'The [King]{-} spoke. [King]{-} said no. Then [King]{king} left. A [Baker]{-} fell. King [Baker]{baker} did.',
    ],
    [
      'en',
      'P ana=Ana Orr,Orr',
      'The [Orr]{-} family left. Team [Orr]{-} lost. [Orr]{ana}-style, post-[Orr]{ana}. [Orr]{ana} herself won.',
    ],
    [
      'en',
      'P trump=Donald Trump,Trump',
      '[Trump]{-} Tower. Former President [Donald Trump]{trump}. Donald [Trump]{-} Jr. came.',
    ],
    [
      'en',
      'P assad=Bashar al-Assad,Assad',
      'President [Bashar al-Assad]{assad} left. [Assad]{assad}’s forces fled. Rifaat al-[Assad]{-} too.',
    ],
    [
      'fr',
      'P dg=Charles de Gaulle,de Gaulle',
      '[Charles de Gaulle]{dg}. L’aéroport Charles-de-[Gaulle]{-}. Le général [de Gaulle]{dg}. [De Gaulle]{dg} parle. Geneviève [de Gaulle]{-}.',
    ],
    ['nl', 'P vb=Jan van Berg,Van Berg', '[Jan van Berg]{vb} kwam. Minister [Van Berg]{vb} ging. Piet [van Berg]{-}.'],
    [
      'de',
      'B eu=EU; B us=USA,US',
      'Die [EU]{eu} zahlt. Die [EU]{-}-Kommission. Der [US]{us}-Präsident. Die [US]{-}-Regierung.',
    ],
    [
      'es',
      'P ana=Ana García,García',
      '[Ana García]{ana} salió. Doña [García]{ana}. El caso [García]{-}. José [García]{-} no.',
    ],
    ['zh', 'L cn=中国; P xi=习近平', '[中国]{cn}国家主席[习近平]{xi}访问法国。[中国]{-}银行。[中国]{cn}政府。'],
    [
      'ja',
      'L cn=中国; P abe=安倍晋三,安倍',
      '[中国]{cn}政府は。[安倍晋三]{abe}首相。[安倍]{abe}首相は[中国]{cn}を。[安倍]{-}昭恵夫人。',
    ],
    ['he', 'P b=בנימין נתניהו,נתניהו', 'ראש הממשלה [נתניהו]{b}. שרה [נתניהו]{-}. [לנתניהו]{b}.'],
  ])('finds no name inside a longer one: %s, %s', (language, names, marked) => {
    expect(read(language, names, marked)).toBe(marked);
  });

  test.each([
    ['en', 'P orr=Ana Orr,Orr', '[Orr]{-} plc closed. The shares of [Orr]{-} llp fell. Ms [Orr]{orr} smiled.'],
    ['nl', 'P orr=Ana Orr,Orr', '[Orr]{-} bv sloot. Mevrouw [Orr]{orr} bleef.'],
    ['it', 'L av=Averland', 'La [Averland]{-} srl ha chiuso. Piove in [Averland]{av}.'],
    [
      'es',
      'L av=Averland',
      '[Averland]{-} de Abajo votó. La visita a [Averland]{av} de la alcaldesa acabó en [Averland]{av}, de abril a mayo.',
    ],
    ['pt', 'L av=Averland', 'Chove em [Averland]{-} da Serra. Chove em [Averland]{av} de manhã.'],
    ['fr', 'L av=Averland', 'Il pleut à [Averland]{-} d’Oust. Le port d’[Averland]{av} de nuit.'],
    [
      'en',
      'L av=Averland; P orr=Ana Orr',
      'The ferry “[Averland]{-}” sank off [Averland]{av}. The ship ‘[Ana Orr]{-}’ did not. “[Ana Orr]{orr},” he said.',
    ],
    ['ru', 'L av=Аверланд', 'Банк «[Аверланд]{-}» закрылся. [Аверланд]{av} молчит.'],
    ['de', 'L av=Averland', 'Das Schiff „[Averland]{-}“ sank vor [Averland]{av}. „[Averland]{av} bleibt“, hieß es.'],
    ['zh', 'L av=阿维兰', '电影《[阿维兰]{-}》上映。他去了[阿维兰]{av}。'],
    ['he', 'L av=אברלנד', 'הספינה "[אברלנד]{-}" טבעה. גשם ב[אברלנד]{av}.'],
    [
      'de',
      'P b=Lena Bauer,Bauer',
      'Der [Bauer]{-} kam. Ein [Bauer]{-} sang. Mit dem [Bauer]{-} ging Frau [Bauer]{b}. Später kam [Bauer]{b}.',
    ],
    ['de', 'P k=Ute König,König', 'Der [König]{-} schwieg. Jeder [König]{-} schweigt. Ministerin [König]{k} nicht.'],
    ['en', 'L n=Nice', '[Nice]{-} weather, Orr said in [Nice]{n}. It rained in [Nice]{n}.'],
    ['hi', 'L av=अवेरलैंड', '[अवेरलैंड]{av} में बारिश हुई। [अवेरलैंड]{-} विश्वविद्यालय बंद है। [अवेरलैंड]{-} बैंक भी।'],
    ['es', 'L av=Averland', 'Llueve en [Averland]{-} del Sur y no en [Averland]{av} del todo.'],
    ['fr', 'L av=Averland', 'L’[Averland]{-} du Nord vote. L’[Averland]{av} du président vote.'],
    ['it', 'L av=Averland', 'Piove in [Averland]{-} del Nord e in [Averland]{av} del tutto.'],
    ['pt', 'L av=Averland', 'Chove em [Averland]{-} do Sul.'],
    ['en', 'P orr=Ana Orr,Orr', '[Orr]{-}, Lee & Sons closed. [Orr]{-} and Co. closed. [Orr]{orr}, Lee and Maro left.'],
    ['de', 'P orr=Ana Orr,Orr', '[Orr]{-} und Söhne schloss. Dann kam [Orr]{orr} und schwieg.'],
    ['en', 'P orr=Ana Orr,Orr; L av=Averland', 'In [Orr]{-} v. [Averland]{-} she won. [Orr]{orr} left [Averland]{av}.'],
    [
      'en',
      'P dm=Dmitry Medvedev,Medvedev',
      'Daniil [Medvedev]{-} won in Paris. Prime Minister [Dmitry Medvedev]{dm} watched.',
    ],
    [
      'en',
      'P em=Emmanuel Macron,Macron',
      'President [Macron]{em} arrived with Brigitte [Macron]{-}. [Macron]{-} smiled.',
    ],
    [
      'en',
      'P ana=Ana Orr,Orr',
      'Rose [Orr]{-} sang. Prices rose. [Ana Orr]{ana} came. Ludwig van [Orr]{-} did not. B. [Orr]{-} neither. [Orr]{-} wept.',
    ],
    ['en', 'P ana=Ana Orr,Orr', 'Senator John [Orr]{-} spoke. Senator [Orr]{-} left.'],
    ['en', 'P ana=Ana Orr,Orr', 'John [Orr]{-}, a senator, spoke. Senator [Orr]{-} left.'],
    ['en', 'P ana=Ana Orr,Orr', 'Ana Maria [Orr]{-} came. Ana M. [Orr]{-} too.'],
    [
      'fr',
      'P ana=Ana Orr,Orr',
      'Jean [Orr]{-}, sans lien, a été condamné. [Ana Orr]{ana} a voté. Jean-Luc [Orr]{-} reste.',
    ],
    ['es', 'P ana=Ana Orr,Orr', 'Juan [Orr]{-} fue detenido. [Ana Orr]{ana} votó. [Ana Orr]{-} López, no.'],
    [
      'de',
      'P ana=Ana Orr,Orr',
      'Peter [Orr]{-} wurde verurteilt. [Ana Orr]{ana} stimmte ab. Ludwig von [Orr]{-} lacht.',
    ],
    ['nl', 'P ana=Ana Orr,Orr', 'Jan van [Orr]{-} bleef. Piet [Orr]{-} zong. Minister [Orr]{ana} ging.'],
    [
      'ru',
      'P putin=Владимир Путин,Путин',
      '[Владимира Путина]{putin} ждут. Встреча с [Путиным]{putin}. Людмила [Путина]{-} ушла. Игорь [Путин]{-} пришёл.',
    ],
    [
      'ar',
      'P med=دميتري ميدفيديف,ميدفيديف',
      'قال [ميدفيديف]{med} اليوم. دانييل [ميدفيديف]{-} فاز. الرئيس [ميدفيديف]{med} وصل.',
    ],
    [
      'ja',
      'P yamada=山田太郎,山田',
      '[山田太郎]{yamada}が来た。[山田]{yamada}氏は言った。[山田]{-}花子も来た。[山田]{-}は帰った。',
    ],
    ['ja', 'P claude=クロード', 'ジャン・[クロード]{-}が来た。[クロード]{claude}は帰った。'],
    ['zh', 'P wang=王小', '王小明说。[王小]{-}明来了。[王小]{wang}先生说。'],
    ['it', 'P orr=Ana Orr,Orr', 'Il ministro [Orr]{orr}. Giuseppe [Orr]{-}. [Orr]{-} canta.'],
  ])('takes another person for another person: %s, %s', (language, names, marked) => {
    expect(read(language, names, marked)).toBe(marked);
  });

  test.each([
    ['en', 'P ana=Ana Orr', '[Orr]{-} came first. [Ana Orr]{ana} came. [Orr]{ana} left. A. [Orr]{ana} signed.'],
    [
      'en',
      'P ana=Ana Orr; P john=John Orr',
      '[Ana Orr]{ana} came. [Orr]{ana} left. [John Orr]{john} rose. [Orr]{-} fell.',
    ],
    ['en', 'P kim=Kim Jordan,Jordan', 'Refugees fled to [Jordan]{-}. [Kim Jordan]{kim} spoke. [Jordan]{kim} left.'],
    ['de', 'P ana=Ana Orr', '[Ana Orr]{ana} kam. [Orr]{ana}s Haus brannte. Dann ging [Orr]{ana}.'],
    [
      'ru',
      'P med=Дмитрий Медведев,Медведев',
      '[Дмитрий Медведев]{med} прибыл. [Медведева]{-} ждали. С [Медведевым]{med} говорили.',
    ],
  ])('lets the whole name bind the surname after it: %s, %s', (language, names, marked) => {
    expect(read(language, names, marked)).toBe(marked);
  });

  test.each([
    [
      'en',
      'P may=Theresa May,May',
      'On [May]{-} 3 and in [May]{-} 2017 prices rose. Mrs [May]{may} left. By mid-[May]{-} it was over. Last [May]{-} it rained. But [May]{may} said no. But [May]{-} was cold.',
    ],
    ['en', 'P may=Theresa May,May', '[Theresa May]{may} spoke. But [May]{may} was ill. [May]{-} was cold.'],
    [
      'de',
      'P m=Lena März,März',
      'Im [März]{-} fielen die Preise, am 3. [März]{-} 2031 stiegen sie. Frau [März]{m} ging. Bis [März]{-} bleibt es so.',
    ],
    ['fr', 'P m=Lena Mars,Mars', 'En mars il pleut. [Mars]{-} fut froid. Puis [Mars]{m} partit.'],
    [
      'en',
      'P will=Will Tarn,Will; P mark=Mark Lee,Mark',
      '[Will]{-} they come? [Mark]{-} my words. [Mark]{mark} said so. Then [Will]{will} left.',
    ],
    ['en', 'B it=Isle Trust,IT', '[IT]{-} WAS COLD. The [IT]{it} said no.'],
    ['en', 'P hope=Lea Hope,Hope', '[Hope]{-} dies last, and hope is all. Then [Hope]{hope} left.'],
  ])('tells a month, a verb, an acronym and a country from a name: %s, %s', (language, names, marked) => {
    expect(read(language, names, marked)).toBe(marked);
  });

  test.each([
    [
      'en',
      'B army=Averland Army,army',
      'The [army]{army} left. [Army]{army} chiefs met. The Bessan [army]{-} stayed. The Salvation [Army]{-} gave food. The Averland [army]{army} won. The [army]{-} of Bessa lost. Bessa’s [army]{-} too.',
    ],
    ['tr', 'B isy=isyancılar', '[İsyancılar]{isy} geldi. Sonra [isyancılar]{isy} gitti. [Isyancılar]{-} yok.'],
  ])('heeds small letters, and whose it is: %s, %s', (language, names, marked) => {
    expect(read(language, names, marked)).toBe(marked);
  });

  test.each([
    [
      'en',
      'L av=Averland; L bessa=Bessa',
      'Pro-[Averland]{av} rebels, anti-[Averland]{av} groups, an [Averland]{av}-based bank. The [Averland]{av}-[Bessa]{bessa} border, the [Averland]{av}–[Bessa]{bessa} railway.',
    ],
    [
      'en',
      'P jl=Jean-Luc Orr',
      '[Jean‑Luc Orr]{jl}, [Jean‐Luc Orr]{jl}, [Jean–Luc\u00a0Orr]{jl}, [Jean-\u00adLuc Orr]{jl}.',
    ],
    ['en', 'P jr=J. R. Orr', '[J. R. Orr]{jr}, [J.R. Orr]{jr}, [J.R.Orr]{jr}, [JR Orr]{jr} and [J R Orr]{jr} are one.'],
    ['en', 'L z=Zürich', '[Zürich]{z}, [Zu\u0308rich]{z}, [Zür\u00adich]{z}, [Zurich]{-}.'],
    [
      'en',
      'L av=Averland',
      'See www.averland.example, @[Averland]{-} and post@[Averland]{-}.example. [Averland]{-}.com sells. #[Averland]{-}',
    ],
    ['en', 'P ana=Ana Orr', 'Signed: [ANA ORR]{ana}. [ANA ORR]{-} WINS. [Ana Orr]{ana} won.'],
  ])('takes hyphens, initials, spaces and encodings as they come: %s, %s', (language, names, marked) => {
    expect(read(language, names, marked)).toBe(marked);
  });

  test.each([
    [
      'fr',
      'L av=Averland',
      'L’[Averland]{av} gagne. Qu’[Averland]{av} perde. Jusqu’[Averland]{av}. Au sud de l’[Averland]{av}.',
    ],
    [
      'it',
      'L av=Averland',
      'All’[Averland]{av} serve aiuto. Dall’[Averland]{av} arrivano. Sull’[Averland]{av} piove. Marco D’[Averland]{-} canta.',
    ],
    ['tr', 'L ankara=Ankara', "[Ankara]{ankara}’ya gitti. [Ankara]{ankara}'nın. Yeni [Ankara]{-}."],
    ['ar', 'L jz=الجزائر', 'زار [والجزائر]{jz} اليوم. [بالجزائر]{jz} و[للجزائر]{jz}. [الجزائري]{-}.'],
    [
      'he',
      "L il=ישראל; L alg=אלג'יריה",
      "הגיע [לישראל]{il}. [שבישראל]{il}. [ומישראל]{il}. נשיא [אלג׳יריה]{alg}. ב[אלג'יריה]{alg}.",
    ],
    ['ko', 'L cn=중국; P kim=김오르', '[중국의]{cn} 대통령. [중국은]{cn}. [김오르는]{kim}. [김오르은]{-}.'],
    ['ru', 'L m=Москва; L r=Россия', 'В [Москве]{m}, из [Москвы]{m}, под [Москвой]{m}. В [России]{r}, с [Россией]{r}.'],
    ['pl', 'L w=Warszawa', 'W [Warszawie]{w}, z [Warszawy]{w}, [Warszawę]{w}.'],
    ['uk', 'L u=Україна', 'В [Україні]{u}. Президент [України]{u} прибув.'],
    ['cs', 'L p=Praha', 'Z [Prahy]{p}, [Prahou]{p}.'],
    ['de', 'L av=Averland', '[Averlands]{av} Präsident spricht.'],
    ['sv', 'L av=Averland', '[Averlands]{av} president talade.'],
    ['hu', 'L av=Averland', '[Averlandban]{av} esik. Dél-[Averland]{-}.'],
    ['fi', 'L av=Averland', '[Averlandissa]{av} sataa. [Averlandin]{av} presidentti.'],
  ])('leaves clitics, suffixes and cases outside or inside the name: %s, %s', (language, names, marked) => {
    expect(read(language, names, marked)).toBe(marked);
  });

  describe('asks', () => {
    const asked = (names: string, text: string, meanings: readonly NameMeaning[] = []) =>
      readNames(createMentionMatcher(namesOf(names), 'en'), text, meanings).questions.map(({ name, targets, places }) =>
        [name, targets.join(), places.map(({ because }) => because).join()].join(' | '),
      );

    test.each([
      ['P ana=Ana Orr,Orr; P john=John Orr,Orr', 'Orr wept.', 'Orr | ana,john | shared'],
      ['L a=Averland; L b=Averland', 'In Averland it rained, and left Averland wet.', 'Averland | a,b | shared,shared'],
      ['P ana=Ana Orr,Orr', 'Orr left. John Orr stayed. Orr wept.', 'Orr | ana | another bearer,another bearer'],
      ['P ana=Ana Orr,Orr', 'A. Orr signed.', 'Orr | ana | initial'],
      ['P may=Lea May,May', 'May was cold.', 'May | may | date'],
      ['P will=Will Tarn,Will', 'Will they come?', 'Will | will | common word'],
      ['P hope=Lea Hope,Hope', 'Hope is hope.', 'Hope | hope | common word'],
      ['P tarn=Lea Tarn,Tarn', 'Tarn rose above the tarn.', 'Tarn | tarn | common word'],
      ['P tarn=Lea Tarn,Tarn', 'Tarn said that the tarn rose.', 'Tarn | tarn | lower case'],
      ['P j=Lea Jordan,Jordan', 'He fled to Jordan.', 'Jordan | j | country'],
      ['B army=Averland Army,army', 'The Bessan army left.', 'army | army | whose'],
      ['B who=World Harbour Office,WHO', 'WE KNOW WHO YOU ARE.', 'WHO | who | capitals'],
      [
        'P a=Ana Orr; P b=Bea Lee,Lee',
        'The Orr-Lee plan came. Ana Orr met Bea Lee. The Orr–Lee plan.',
        'Lee | b | compound',
      ],
    ])('of %s in %j: %s', (names, text, question) => {
      expect(asked(names, text).join('; ')).toBe(question);
    });

    test('nothing of another name, which needs no answer', () => {
      expect(
        asked('L sudan=Sudan; P ana=Ana Orr,Orr', 'South Sudan and the Orr Foundation. Ana Orr and Brigitte Orr.'),
      ).toEqual([]);
    });

    test('nothing of 3,000 people of one surname but whom it may mean', () => {
      const smiths = Array.from({ length: 3000 }, (_none, at) => `P s${String(at)}=N${String(at)}a Smith,Smith`).join(
        '; ',
      );
      const matcher = createMentionMatcher(namesOf(smiths), 'en');
      const { mentions, questions } = readNames(matcher, 'Smith came. N7a Smith came. Smith left.');
      expect(mentions.map(({ name, target }) => `${name} ${target}`)).toEqual(['N7a Smith s7', 'Smith s7']);
      expect(questions.map(({ targets, places }) => [targets.length, places.length])).toEqual([[3000, 1]]);
    });
  });

  describe('heeds what the editor says', () => {
    const text = 'Orr left. John Orr stayed. Orr wept in Averland.';
    const names = 'P ana=Ana Orr,Orr; L av=Averland';
    const answered = (meanings: readonly NameMeaning[]) => {
      const { mentions, questions, unused, notBorne } = readNames(
        createMentionMatcher(namesOf(names), 'en'),
        text,
        meanings,
      );
      return {
        to: mentions.map(({ start, target }) => `${String(start)} ${target}`),
        asks: questions.length,
        unused,
        notBorne: [...notBorne.keys()],
      };
    };
    const averland = `${String(text.indexOf('Averland'))} av`;

    test('a name means a record wherever it stands by itself, and not in another name', () => {
      expect(answered([{ name: 'Orr', target: 'ana' }])).toEqual({
        to: ['0 ana', '27 ana', averland],
        asks: 0,
        unused: [],
        notBorne: [],
      });
    });

    test('a name means nobody', () => {
      expect(
        answered([
          { name: 'Orr', target: undefined },
          { name: 'Averland', target: undefined },
        ]),
      ).toEqual({ to: [], asks: 0, unused: [], notBorne: [] });
    });

    test('one place means a record, even within another name, and the others nobody', () => {
      const at = { start: text.indexOf('John'), end: text.indexOf(' stayed') };
      expect(
        answered([
          { name: 'Orr', target: undefined },
          { name: 'Orr', target: 'ana', at },
        ]),
      ).toEqual({ to: ['15 ana', averland], asks: 0, unused: [], notBorne: [] });
    });

    test('what decides nothing, and what cannot be, is told', () => {
      expect(
        answered([
          { name: 'Lee', target: 'ana' },
          { name: 'Averland', target: 'ana' },
        ]),
      ).toEqual({ to: [], asks: 1, unused: [0], notBorne: [1] });
    });
  });

  test('gives mentions that are in order, apart, and names of the list, whatever the text', () => {
    const matcher = createMentionMatcher(
      namesOf('P ana=Ana Orr,Orr; P john=John Orr,Orr; L av=Averland; B army=Averland Army,army'),
      'en',
    );
    const pieces = fc.constantFrom(
      'Orr',
      'Ana',
      'John',
      'Averland',
      'army',
      'Army',
      ' ',
      ' ',
      ' ',
      '. ',
      '-',
      '’s',
      '“',
      'of',
      'Mayor',
      'South',
      '\n\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const mention of readNames(matcher, text).mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end).replace(/\s+/gu, ' ').toLowerCase()).toBe(
            mention.name.toLowerCase(),
          );
          end = mention.end;
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
