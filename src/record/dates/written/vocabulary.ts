/** The small words around dates, in the languages whose news is read most. Each list is the alternatives of a pattern. */

/** Right before a date. The signs belong to one side of an interval alone: `~2015/2017` is about the first year. */
export const closeCirca = String.raw`(?:(?:c|ca|circa|cca)(?:\.? |\.)|[~≈] ?)`;

/** "About"; before an interval it could be about both ends. */
export const about = [
  ...['about', 'around', 'approximately', 'approx\\.?', 'roughly'],
  ...['vers', 'environ', 'autour de', 'aux environs de', 'um', 'etwa', 'ungefähr', 'zirka'],
  ...['hacia', 'alrededor de', 'aproximadamente', 'verso', 'intorno al?', 'cerca de', 'por volta de'],
  ...['rond', 'omstreeks', 'omkring', 'cirka', 'około', 'ok\\.', 'около', 'примерно', 'ок\\.', 'حوالي', 'نحو'],
].join('|');

/** "Since": an interval without an end. */
export const since = [
  ...['since', 'from', 'depuis', 'dès', 'seit', 'desde', 'da', 'dal', 'sinds', 'sedan', 'siden', 'od', 'с', 'від', 'з'],
  ...['منذ', 'מאז'],
].join('|');

/** "Until": an interval without a start. */
export const until = [
  ...['until', 'till', 'up to', "jusqu'à", "jusqu'en", "jusqu'au", 'bis(?: zum)?', 'hasta(?: el)?', 'até'],
  ...['fino al?', 'حتى', 'עד'],
].join('|');

/** What opens an interval of two ends. */
export const from = ['from', 'du', 'de', 'del', 'dal', 'vom', 'von', 'van', 'от', 'с', 'od', 'من'].join('|');

/** What joins the ends of an interval, each end included. */
export const to = [
  ...['to', 'until', 'till', 'thru', 'through', 'au', 'à', 'bis(?: zum)?', 'al?', 'tot en met', 'til'],
  ...['до', 'по', 'إلى', 'עד'],
].join('|');

/** Before a day or a month, adding nothing, with the space that follows it. */
export const article = [
  ...['(?:on(?: the)?|the|in|le|en|am|den|der|im|el|il|op|die|i|w|w dniu|dnia|em|dne|v|в|vào) ', "l'", 'ה-?', 'ngày '],
].join('|');

/** Between a day, its month and its year, with the space that follows it. */
export const of = "(?:of |de |del |di |d')";

/** After a day's number: "9th", "1er", "9.", "1º", "9-го". */
export const ordinal = String.raw`(?:(?:st|nd|rd|th|er|ère|re|e|o|a|°|-?го|-?ого|-?е|-?й|:a|:e)(?!\p{L})|\.(?:[oa](?!\p{L}))?)`;

/** After a year. */
export const yearWord = String.raw`(?: ?(?:г|р|r|гг|год|года|году|року|рік|roku|rok)\.?)`;

/** Before the number of a decade, which then is no year: "les années 1990", "década de 1990". */
export const decadeBefore =
  '(?:(?:les |des )?années|(?:los )?años|(?:la )?década de(?: los)?|(?:gli )?anni|(?:os )?anos|(?:de )?jaren)';

/** Behind it: "1990er Jahre", "1990-talet", "1990-е годы", "1990年代". */
export const decadeAfter =
  "(?:er(?:[ -]jahren?)?|-talet|-tallet|'erne|-(?:е|х|ые|і|ті)(?: (?:годы|годов|годах|роки|років|роках))?|年代|년대|'lar|-luku)";

/** EDTF's seasons, 21 to 24, by name. Winter alone lies in two years. */
export const seasonNames: Readonly<Record<string, number>> = {
  ...{ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
  ...{ printemps: 21, été: 22, automne: 23, hiver: 24 },
  ...{ frühling: 21, frühjahr: 21, sommer: 22, herbst: 23 },
  ...{
    primavera: 21,
    verano: 22,
    otoño: 23,
    invierno: 24,
    estate: 22,
    autunno: 23,
    inverno: 24,
    verão: 22,
    outono: 23,
  },
  ...{ lente: 21, zomer: 22, herfst: 23, vår: 21, höst: 23, vinter: 24 },
  ...{ wiosna: 21, lato: 22, jesień: 23, zima: 24, весна: 21, лето: 22, осень: 23, зима: 24 },
};
