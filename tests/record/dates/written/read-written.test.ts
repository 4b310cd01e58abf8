import { expect, test } from 'vitest';
import { readWritten } from '../../../../src/record/dates/written/read-written.ts';

test.each([
  // English
  ['9 October 2017', '2017-10-09'],
  ['the 9th of October, 2017', '2017-10-09'],
  ['October 9th, 2017', '2017-10-09'],
  ['9-Oct-2017', '2017-10-09'],
  ['2017 May 9', '2017-05-09'],
  ['Sept. 2017', '2017-09'],
  ['Monday, 9 October 2017', '2017-10-09'],
  // The day of the week says which of the two numbers is the month.
  ['Monday 09/10/2017', '2017-10-09'],
  // French
  ['le 3 octobre 2017', '2017-10-03'],
  ['1er août 2017', '2017-08-01'],
  ['lundi 9 octobre 2017', '2017-10-09'],
  ['9 FEVRIER 2017', '2017-02-09'],
  // German
  ['3. Oktober 2017', '2017-10-03'],
  ['am 3.Oktober 2017', '2017-10-03'],
  ['Montag, den 9. Oktober 2017', '2017-10-09'],
  ['9. Jänner 2017', '2017-01-09'],
  // Spanish, Catalan, Portuguese, Italian, Romanian
  ['9 de octubre de 2017', '2017-10-09'],
  ["9 d'octubre de 2017", '2017-10-09'],
  ['1º de outubro de 2017', '2017-10-01'],
  ['segunda-feira, 9 de outubro de 2017', '2017-10-09'],
  ["l'8 ottobre 2017", '2017-10-08'],
  ['5 iulie 2017', '2017-07-05'],
  // Dutch, Swedish, Danish, Finnish
  ['op 9 oktober 2017', '2017-10-09'],
  ['den 9 oktober 2017', '2017-10-09'],
  ['9. lokakuuta 2017', '2017-10-09'],
  // Polish, Czech, Hungarian, Turkish, Greek
  ['9 października 2017 r.', '2017-10-09'],
  ['13. 10. 2017', '2017-10-13'],
  ['9. října 2017', '2017-10-09'],
  ['2017. október 9.', '2017-10-09'],
  ['9 Ekim 2017', '2017-10-09'],
  ['9 Οκτωβρίου 2017', '2017-10-09'],
  // Russian, Ukrainian
  ['9 октября 2017 года', '2017-10-09'],
  ['9 жовтня 2017 р.', '2017-10-09'],
  ['2017 г.', '2017'],
  // Arabic, Hebrew
  ['9 أكتوبر 2017', '2017-10-09'],
  ['۹ اکتبر ۲۰۱۷', '2017-10-09'],
  ['٩ أكتوبر ٢٠١٧', '2017-10-09'],
  ['9 تشرين الأول/أكتوبر 2017', '2017-10-09'],
  ['9 באוקטובר 2017', '2017-10-09'],
  // Chinese, Japanese, Korean, Vietnamese
  ['2017年10月9日', '2017-10-09'],
  ['２０１７年１０月', '2017-10'],
  ['2017년 10월 9일', '2017-10-09'],
  ['ngày 9 tháng 10 năm 2017', '2017-10-09'],
  // Numbers
  ['2017-10-9', '2017-10-09'],
  ['2017.10.09', '2017-10-09'],
  ['20171009', '2017-10-09'],
  ['13/10/2017', '2017-10-13'],
  ['10/13/2017', '2017-10-13'],
  ['10.2017', '2017-10'],
  // Doubt
  ['circa 1850', '1850~'],
  ['c. 9 October 2017', '2017-10-09~'],
  ['vers octobre 2017', '2017-10~'],
  ['um 1850', '1850~'],
  ['около 1850 года', '1850~'],
  ['October 2017?', '2017-10?'],
  ['about May 2017 (uncertain)', '2017-05%'],
  ['1984~?', '1984%'],
  ['1984?~', '1984%'],
  // Decades
  ['the 1980s', '198X'],
  ['les années 1990', '199X'],
  ['1990er Jahre', '199X'],
  ['los años 1990', '199X'],
  ['década de 1990', '199X'],
  ['anni 1990', '199X'],
  ['jaren 1990', '199X'],
  ['1990-talet', '199X'],
  ['1990-е годы', '199X'],
  ['1990年代', '199X'],
  ['1990년대', '199X'],
  // Seasons
  ['winter 2016–17', '2016-24'],
  ['winter 2016-2017', '2016-24'],
  ['the winter of 2016/17', '2016-24'],
  ['Winter 1999/2000', '1999-24'],
  ['hiver 2016-2017', '2016-24'],
  // Intervals
  ['1-5 May 2017', '2017-05-01/2017-05-05'],
  ['May 5–8, 2017', '2017-05-05/2017-05-08'],
  ['28 June – 3 July 2017', '2017-06-28/2017-07-03'],
  ['May 28 – June 3, 2017', '2017-05-28/2017-06-03'],
  ['from May to July 2017', '2017-05/2017-07'],
  ['du 28 juin au 3 juillet 2017', '2017-06-28/2017-07-03'],
  ['vom 28. Juni bis zum 3. Juli 2017', '2017-06-28/2017-07-03'],
  ['7.–8. Juli 2017', '2017-07-07/2017-07-08'],
  ['del 7 al 8 de julio de 2017', '2017-07-07/2017-07-08'],
  ['7 et 8 juillet 2017', '2017-07-07/2017-07-08'],
  ['2017年7月7日〜8日', '2017-07-07/2017-07-08'],
  ['2017-07-07/08', '2017-07-07/2017-07-08'],
  ['13/10/2017-15/10/2017', '2017-10-13/2017-10-15'],
  ['2017-10-08-2017-10-09', '2017-10-08/2017-10-09'],
  ['1939–45', '1939/1945'],
  ['~2015/2017', '2015~/2017'],
  ['≈2015–2017', '2015~/2017'],
  ['2015?–2017', '2015?/2017'],
  ['since about 2015', '2015~/..'],
  ['2015 - present', '2015/..'],
  ['depuis octobre 2015', '2015-10/..'],
  ['bis zum 8. Oktober 2017', '../2017-10-08'],
])('%s is %s, and nothing else', (written, edtf) => {
  expect(readWritten(written)).toEqual([edtf]);
});

test.each([
  ['09/10/2017', ['2017-10-09', '2017-09-10']],
  ['9. 10. 2017', ['2017-10-09', '2017-09-10']],
  ['8/10/2017 - 10/10/2017', ['2017-10-08/2017-10-10', '2017-08-10/2017-10-10']],
  // October in Croatian, November in Polish.
  ['9 listopada 2017', ['2017-10-09', '2017-11-09']],
  ['2010/12', ['2010-12', '2010/2012']],
  ['1998/03', ['1998-03', '1998/2003']],
  ['2017-8', ['2017-08', '2017/2018', '2017-07/2018-06']],
  // Two years, or one season or financial year that lies in both; a month as well.
  ['2017/18', ['2017/2018', '2017-07/2018-06']],
  ['2016–17', ['2016/2017', '2016-07/2017-06']],
  ['2010/11', ['2010-11', '2010/2011', '2010-07/2011-06']],
])('%s can be each of %j', (written, readings) => {
  expect(readWritten(written)).toEqual(readings);
});

test.each([
  // Without a year, or with half of one.
  ...['9 Oct', '05/06/17', '9 Oct 17', "9 October '17", 'Monday', 'yesterday', '9 October'],
  // A word that has no sign in EDTF, or a year of another calendar.
  ...['mid-October 2017', 'early 2017', 'late May 2017', 'before 2017', 'after 2017', 'Easter 2017', '44 BC'],
  ...[
    '1438 AH',
    '9 محرم 1439',
    '٩/١٠/٢٠١٧',
    '۱۷ مهر ۱۳۹۶',
    '9 ตุลาคม 2560',
    '平成29年10月9日',
    '民國106年10月9日',
    '9 Tishri 5778',
  ],
  // Two separators, or two doubts.
  ...[
    '2016-11/12',
    '2016-12/01',
    '2000/12-12',
    '2017-10/09',
    '?2015-10/2016',
    '2004-06-11%/2004-%06',
    '2017??',
    'c. 2017~',
  ],
  // A mark before or within a date is about a part of it.
  ...['~2017-10', '2017?-10', '2017-?10', '%2017-10-09'],
  // About the start, or about all of it.
  ...['about 2015 to 2017', 'vers 2015–2017', 'probably 2015–2017', 'c. 2015–2017', 'ca. 1850-1860'],
  // Which months, the hemisphere tells; which part of a year, its calendar.
  ...['spring 2017', 'automne 2017', 'Sommer 2017', 'primavera de 2017', 'Q3 2017', 'FY2017', 'fiscal year 2016/17'],
  // A decade of which century, a century or its first ten years.
  ...['les années 90', 'anni 90', 'the 1800s', 'années 1900', '2000年代'],
  // It can have been over long before.
  ...['by 2017', 'by 9 October 2017'],
  // Either end of the year, two summers or a year and a half, and a span of three years.
  ...['winter 2017', 'hiver 2017', 'summer 2014-15', 'winter 2016–2018', 'winter 2016-18'],
  // "Or", or "and"; two days that are not all that lies between.
  ...['7/8 July 2017', 'May/June 2017', '7 and 9 July 2017', 'between 2015 and 2017'],
  // The start would be in the year before; a day of the week that was another.
  ...['28 December – 3 January 2018', 'Tuesday 9 October 2017', 'lundi 10 octobre 2017'],
  // A typing slip that may have lost the end.
  ...['2015-', '2017-10-', '10092017', '201710', '2017-W41', '2017-282', '9 Octobr 2017', 'May 2017 or June 2017'],
])('%s has no reading', (written) => {
  expect(readWritten(written)).toEqual([]);
});

test('keeps a day that does not exist, so that it is not given up for the other reading', () => {
  expect(readWritten('31 April 2017')).toEqual(['2017-04-31']);
  expect(readWritten('29/02/2017')).toEqual(['2017-02-29']);
});
