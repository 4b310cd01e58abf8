import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../src/drafting/dates/find-times.ts';
import { parseEdtf } from '../../../src/record/dates/edtf.ts';
import { runs } from '../../support/runs.ts';

/** The day of publication is a Wednesday. */
const published = '2031-03-12';

function times(sentence: string, language = 'en', before?: string): [string, string][] {
  return findTimes(sentence, { language, published }, before).map(({ words, edtf }) => [words, edtf]);
}

describe('findTimes', () => {
  test.each<[string, string, string]>([
    ['It fell on Monday.', 'on Monday', '2031-03-10'],
    ['It fell on Wednesday.', 'on Wednesday', '2031-03-12'],
    ['It fell last Wednesday.', 'last Wednesday', '2031-03-05'],
    ['They will meet on Friday.', 'on Friday', '2031-03-14'],
    ['They met on 3 June 2029.', 'on 3 June 2029', '2029-06-03'],
    ['They met on June 3, 2029.', 'on June 3, 2029', '2029-06-03'],
    ['They met on March 3.', 'on March 3', '2031-03-03'],
    ['They met on 14 April last year.', 'on 14 April last year', '2030-04-14'],
    ['They met on 30 August.', 'on 30 August', '2030-08-30'],
    ['Exports stopped in August 2024.', 'in August 2024', '2024-08'],
    ['He was found guilty in September.', 'in September', '2030-09'],
    ['It closed in November last year.', 'in November last year', '2030-11'],
    ['It began Sept. 2 near the lake.', 'Sept. 2', '2030-09-02'],
    ['They met last May.', 'last May', '2030-05'],
    ['It was shut in 2009.', 'in 2009', '2009'],
    ['In the winter of 1963 it froze.', 'In the winter of 1963', '1963-24'],
    ['It has been shut since 2015.', 'since 2015', '2015/..'],
    ['It ran until 1994.', 'until 1994', '../1994'],
    ['They met from 7 to 9 July.', 'from 7 to 9 July', '2030-07-07/2030-07-09'],
    ['They met on July 7-8, 2029.', 'July 7-8, 2029', '2029-07-07/2029-07-08'],
    ['It rained yesterday.', 'yesterday', '2031-03-11'],
    ['It rained three days ago.', 'three days ago', '2031-03-09'],
    ['It rained earlier this month.', 'earlier this month', '2031-03'],
    ['It rained last year.', 'last year', '2030'],
    ['It rained last week.', 'last week', '2031-03-03/2031-03-09'],
  ])('reads %j', (sentence, words, edtf) => {
    expect(times(sentence)).toEqual([[words, edtf]]);
  });

  test.each<[string, string, string, string]>([
    ['fr', 'Il a plu lundi matin.', 'lundi matin', '2031-03-10'],
    ['fr', 'La crue avait tué en juin 1987.', 'en juin 1987', '1987-06'],
    ['fr', 'Il a plu dans la nuit de samedi à dimanche.', 'dans la nuit de samedi à dimanche', '2031-03-08/2031-03-09'],
    ['fr', 'Ils se voient depuis 2015.', 'depuis 2015', '2015/..'],
    ['fr', 'Il a plu il y a trois jours.', 'il y a trois jours', '2031-03-09'],
    ['de', 'Es stieg in der Nacht zum Samstag.', 'in der Nacht zum Samstag', '2031-03-07/2031-03-08'],
    ['de', 'Es regnete am Dienstagabend.', 'am Dienstagabend', '2031-03-11'],
    ['de', 'Es regnete am Donnerstag vergangener Woche.', 'am Donnerstag vergangener Woche', '2031-03-06'],
    ['de', 'Das Werk gehört ihr seit Januar 2027.', 'seit Januar 2027', '2027-01/..'],
    ['de', 'Er kam am 3. Juni 2029 an.', 'am 3. Juni 2029', '2029-06-03'],
    ['de', 'Es brannte im vergangenen Jahr.', 'im vergangenen Jahr', '2030'],
    ['es', 'Llovió este miércoles.', 'este miércoles', '2031-03-12'],
    ['es', 'Se inauguró el 12 de octubre de 1928.', 'el 12 de octubre de 1928', '1928-10-12'],
    ['es', 'Cerró hace tres días.', 'hace tres días', '2031-03-09'],
  ])('reads %s: %j', (language, sentence, words, edtf) => {
    expect(times(sentence, language)).toEqual([[words, edtf]]);
  });

  test.each<[string, string, readonly [string, string][]]>([
    ['en', 'The firm said on Tuesday it will close.', [['on Tuesday', '2031-03-11']]],
    ['en', 'Rovers host Athletic on Tuesday.', [['on Tuesday', '2031-03-18']]],
    ['en', 'Orr is expected to meet them on Tuesday.', [['on Tuesday', '2031-03-18']]],
    ['en', 'Orr was expected to meet them on Tuesday.', [['on Tuesday', '2031-03-11']]],
    ['en', 'They will meet on Wednesday.', [['on Wednesday', '2031-03-12']]],
    ['en', 'The board meets on April 24.', [['on April 24', '2031-04-24']]],
    ['en', 'The board met on April 24.', [['on April 24', '2030-04-24']]],
    ['en', 'The board, on April 24, is whole.', [['on April 24', '2031-04-24']]],
    ['fr', 'Le jugement est attendu le 28 avril.', [['le 28 avril', '2031-04-28']]],
    ['fr', 'Le jugement est tombé le 28 avril.', [['le 28 avril', '2030-04-28']]],
    ['fr', 'La cour a jugé le 28 avril.', [['le 28 avril', '2030-04-28']]],
    ['de', 'Der Prozess beginnt am 28. April.', [['am 28. April', '2031-04-28']]],
    ['de', 'Der Prozess endete am 28. April.', [['am 28. April', '2030-04-28']]],
    ['es', 'El juicio comienza el 28 de abril.', [['el 28 de abril', '2031-04-28']]],
    ['es', 'El juicio terminó el 28 de abril.', [['el 28 de abril', '2030-04-28']]],
  ])('takes from the verb whether it is to come: %s %j', (language, sentence, found) => {
    expect(times(sentence, language)).toEqual(found);
  });

  test.each<[string, string, boolean]>([
    ['en', 'A pier was to open in May.', true],
    ['en', 'The pier opened in May.', false],
    ['en', 'The pier was to blame in May.', false],
    ['en', 'The talks had been due on Monday.', true],
    ['en', 'Her office would certify the results by March 30.', true],
    ['en', 'She said two ships would arrive on Friday.', true],
    ['en', 'She would later serve in 2015.', false],
    ['en', 'The ship sank on Monday.', false],
    ['en', 'They will cut it on Monday.', true],
    ['en', 'They cut it on Monday.', false],
    ['fr', 'Le quai devait ouvrir en mai.', true],
    ['fr', 'La cour rend sa décision jeudi.', true],
    ['fr', 'La cour a rendu sa décision jeudi.', false],
    ['fr', 'Interrogée jeudi, la cour se tait.', false],
    ['fr', 'La grève dure depuis jeudi.', false],
    ['fr', '« Rien », explique jeudi la maire.', false],
    ['de', 'Die Brücke sollte im Mai öffnen.', true],
    ['de', 'Am Freitag entscheidet der Kreistag.', true],
    ['de', 'Der Kreistag entscheidet am Freitag.', true],
    ['de', 'Am Freitag entscheiden die Richter.', true],
    ['de', 'Der Kreistag entschied am Freitag.', false],
    ['de', 'Am Freitag hielt der Zug.', false],
    ['de', 'Das Rohr leckt seit Freitag.', false],
    ['de', 'Die Richterin sagt am Freitag nichts.', false],
    ['es', 'La obra debía acabar en mayo.', true],
    ['es', 'El juez decide el viernes.', true],
    ['es', 'El juez decidió el viernes.', false],
    ['es', 'El viernes hizo frío.', false],
  ])('what is to come, or was only expected, is told from what was: %s %j', (language, sentence, isExpected) => {
    expect(findTimes(sentence, { language, published }).map(({ direction }) => direction === 'future')).toEqual([
      isExpected,
    ]);
  });

  test.each<[string, string, readonly [string, string][]]>([
    ['en', 'It opens next week.', [['next week', '2031-03-17/2031-03-23']]],
    ['en', 'It opens next year.', [['next year', '2032']]],
    ['en', 'It was dry last summer.', [['last summer', '2030-22']]],
    ['en', 'It opens this autumn.', [['this autumn', '2031-23']]],
    ['fr', 'Il ouvre la semaine prochaine.', [['la semaine prochaine', '2031-03-17/2031-03-23']]],
    ['fr', 'Il a fait sec l’été dernier.', [['l’été dernier', '2030-22']]],
    ['de', 'Es öffnet im nächsten Jahr.', [['im nächsten Jahr', '2032']]],
    ['de', 'Im vergangenen Sommer war es trocken.', [['Im vergangenen Sommer', '2030-22']]],
    ['es', 'Abre el próximo mes.', [['el próximo mes', '2031-04']]],
    ['es', 'El verano pasado no llovió.', [['El verano pasado', '2030-22']]],
    ['en', 'It happened on a wet Saturday.', []],
    ['fr', 'C’était un lundi.', []],
    ['de', 'Es war an einem kalten Montag.', []],
    ['es', 'Fue una mañana, un lunes.', []],
  ])('weeks, years and seasons that are counted, and days that nobody can tell: %s %j', (language, sentence, found) => {
    expect(times(sentence, language)).toEqual(found);
  });

  test.each<[string, string, string]>([
    ['en', 'She said the two sides would meet on Friday.', '2031-03-14'],
    ['en', 'She said a ballot would close on 21 March.', '2031-03-21'],
    ['en', 'The ferry was due to be repaired on 3 March.', '2031-03-03'],
    ['en', 'The road would be closed on Monday, they said.', '2031-03-10'],
    ['fr', 'Le pont fermerait vendredi, a-t-elle dit.', '2031-03-14'],
    ['fr', 'Le procès devait s’ouvrir le 21 mars.', '2031-03-21'],
    ['de', 'Er werde am Freitag zurücktreten.', '2031-03-14'],
    ['de', 'Das Werk sollte am 21. März schließen.', '2031-03-21'],
    ['es', 'El puente cerraría el viernes, dijo.', '2031-03-14'],
    ['es', 'El juicio iba a comenzar el 21 de marzo.', '2031-03-21'],
  ])('is not sure of what was to come when somebody said so: %s %j', (language, sentence, edtf) => {
    expect(findTimes(sentence, { language, published })).toMatchObject([
      { edtf, direction: 'future', rule: { rule: 'to-come-when-said', isSure: false } },
    ]);
  });

  test.each<[string, string, string]>([
    ['en', 'The bridge will be closed on Monday.', '2031-03-17'],
    ['en', 'It will not be opened on 2 March.', '2032-03-02'],
    ['fr', 'Il entrait vendredi au ministère.', '2031-03-07'],
    ['es', 'María vino el viernes.', '2031-03-07'],
    ['de', 'Der Zug wurde am Freitag gestoppt.', '2031-03-07'],
    ['en', 'They met in the autumn of 2019.', '2019-23'],
    ['fr', 'Il a fermé à l’automne 2019.', '2019-23'],
    ['de', 'Es brannte im Herbst 2019.', '2019-23'],
    ['es', 'Cerró en el otoño de 2019.', '2019-23'],
  ])('still reads %s %j', (language, sentence, edtf) => {
    expect(findTimes(sentence, { language, published }).map((time) => time.edtf)).toEqual([edtf]);
  });

  test('counts from the time before, where the words say so', () => {
    expect(times('Others joined a week later.', 'en', '2031-03-03')).toEqual([['a week later', '2031-03-10']]);
    expect(times('Cerró en 1971 y reabrió dos años después.', 'es')).toEqual([
      ['en 1971', '1971'],
      ['dos años después', '1973'],
    ]);
    expect(times('Others joined a week later.')).toEqual([]);
  });

  test.each([
    'They may march on.',
    'She plays every Sunday.',
    'The second of five, no. 12 of 2000 ships.',
    'The ferry takes 63 passengers.',
  ])('reads no time in %j', (sentence) => {
    expect(times(sentence)).toEqual([]);
  });

  test('counts from nothing while the day of publication is not known', () => {
    const unknown = { language: 'en', published: undefined };
    expect(findTimes('It fell on Monday.', unknown)).toEqual([]);
    expect(findTimes('It fell on 3 June 2029.', unknown)).toMatchObject([{ edtf: '2029-06-03', isWhole: true }]);
  });

  test('gives verbatim words and dates that EDTF has, whatever the text', () => {
    const words = fc.constantFrom(
      'on',
      'Monday',
      'last',
      'March',
      '31',
      'February',
      '2029',
      'since',
      'ago',
      'two',
      'days',
      'later',
      'until',
      '-',
      'the',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const sentence = list.join(' ');
        for (const { words: found, edtf, start, end } of findTimes(
          sentence,
          { language: 'en', published },
          '2031-03-01',
        )) {
          expect(sentence.slice(start, end)).toBe(found);
          expect(parseEdtf(edtf).ok).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
