import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBound, formatDate, formatDateShort } from '../../src/words/format-date.ts';
import * as en from '../../src/words/en/index.ts';
import * as fr from '../../src/words/fr/index.ts';
import { anyDate, getDate } from '../record/dates/support.ts';

test.each([
  // written, as a span, in a table, as a bound
  ['2017-10-09', '9 October 2017', '9 Oct 2017', 'on 9 October 2017'],
  ['2017-10', 'October 2017', 'Oct 2017', 'in October 2017'],
  ['2017', '2017', '2017', 'in 2017'],
  ['0987', '987', '987', 'in 987'],
  ['2017-10-XX', 'October 2017', 'Oct 2017', 'in October 2017'],
  ['2017-XX', '2017', '2017', 'in 2017'],
  ['2017-10~', 'about October 2017', 'about Oct 2017', 'about October 2017'],
  ['2017-10?', 'October 2017 (uncertain)', 'Oct 2017 (uncertain)', 'in October 2017 (uncertain)'],
  ['2017%', 'about 2017 (uncertain)', 'about 2017 (uncertain)', 'about 2017 (uncertain)'],
  ['201X', '2010s', '2010s', 'in the 2010s'],
  ['200X', '2000–2009', '2000–2009', 'between 2000 and 2009'],
  ['19XX', '1900–1999', '1900–1999', 'between 1900 and 1999'],
  ['2017-21', 'spring 2017', 'spring 2017', 'in spring 2017'],
  ['2017-22', 'summer 2017', 'summer 2017', 'in summer 2017'],
  ['2017-23', 'autumn 2017', 'autumn 2017', 'in autumn 2017'],
  ['2017-24', 'winter 2017–18', 'winter 2017–18', 'in winter 2017–18'],
  ['2017-07-07/2017-07-08', '7–8 July 2017', '7–8 Jul 2017', 'between 7 and 8 July 2017'],
  ['2017-06-28/2017-07-03', '28 June – 3 July 2017', '28 Jun – 3 Jul 2017', 'between 28 June and 3 July 2017'],
  [
    '2016-12-30/2017-01-02',
    '30 December 2016 – 2 January 2017',
    '30 Dec 2016 – 2 Jan 2017',
    'between 30 December 2016 and 2 January 2017',
  ],
  ['2017-06/2017-07', 'June–July 2017', 'Jun–Jul 2017', 'between June and July 2017'],
  ['2016-06/2017-07', 'June 2016 – July 2017', 'Jun 2016 – Jul 2017', 'between June 2016 and July 2017'],
  ['2012/2017', '2012–2017', '2012–2017', 'between 2012 and 2017'],
  [
    '2012-09/2017-05-24',
    'September 2012 – 24 May 2017',
    'Sep 2012 – 24 May 2017',
    'between September 2012 and 24 May 2017',
  ],
  ['2015/2017-10-11', '2015 – 11 October 2017', '2015 – 11 Oct 2017', 'between 2015 and 11 October 2017'],
  ['2017-10-09/2017-10-09', '9 October 2017', '9 Oct 2017', 'on 9 October 2017'],
  ['2012~/2017~', 'about 2012–2017', 'about 2012–2017', 'between about 2012 and about 2017'],
  ['2012~/2017', 'from about 2012 to 2017', 'from about 2012 to 2017', 'between about 2012 and 2017'],
  [
    '2012/2017-05?',
    'from 2012 to May 2017 (uncertain)',
    'from 2012 to May 2017 (uncertain)',
    'between 2012 and May 2017 (uncertain)',
  ],
  ['2015/..', 'since 2015', 'since 2015', 'in 2015 or later'],
  ['2015~/..', 'since about 2015', 'since about 2015', 'about 2015 or later'],
  ['2015-10-09/..', 'since 9 October 2015', 'since 9 Oct 2015', 'on 9 October 2015 or later'],
  ['2015/', 'from 2015', 'from 2015', 'in 2015 or later'],
  ['../2017-10-08', 'until 8 October 2017', 'until 8 Oct 2017', 'by 8 October 2017'],
  ['../2017-10', 'until October 2017', 'until Oct 2017', 'by the end of October 2017'],
  ['../2017~', 'until about 2017', 'until about 2017', 'by about 2017'],
  ['/2017', 'until 2017', 'until 2017', 'by the end of 2017'],
])('%s reads "%s", short "%s", as a bound "%s"', (written, span, short, bound) => {
  const date = getDate(written);
  expect(formatDate(date, en.dates)).toBe(span);
  expect(formatDateShort(date, en.dates)).toBe(short);
  expect(formatBound(date, en.dates)).toBe(bound);
});

test.each([
  // written, as a span, in a table, as a bound
  ['2017-10-09', '9 octobre 2017', '9 oct. 2017', 'le 9 octobre 2017'],
  ['2017-03-01', '1er mars 2017', '1er mars 2017', 'le 1er mars 2017'],
  ['2017-04', 'avril 2017', 'avr. 2017', 'en avril 2017'],
  ['2017', '2017', '2017', 'en 2017'],
  ['2017-10-09~', 'vers le 9 octobre 2017', 'vers le 9 oct. 2017', 'vers le 9 octobre 2017'],
  ['2017-10~', 'vers octobre 2017', 'vers oct. 2017', 'vers octobre 2017'],
  ['2017-10?', 'octobre 2017 (date incertaine)', 'oct. 2017 (date incertaine)', 'en octobre 2017 (date incertaine)'],
  ['2017%', 'vers 2017 (date incertaine)', 'vers 2017 (date incertaine)', 'vers 2017 (date incertaine)'],
  ['201X', 'années 2010', 'années 2010', 'dans les années 2010'],
  ['19XX', '1900–1999', '1900–1999', 'entre 1900 et 1999'],
  ['2017-21', 'printemps 2017', 'printemps 2017', 'au printemps 2017'],
  ['2017-22', 'été 2017', 'été 2017', 'pendant l’été 2017'],
  ['2017-23', 'automne 2017', 'automne 2017', 'pendant l’automne 2017'],
  ['2017-24', 'hiver 2017-2018', 'hiver 2017-2018', 'pendant l’hiver 2017-2018'],
  ['2017-07-07/2017-07-08', '7–8 juillet 2017', '7–8 juil. 2017', 'entre le 7 et le 8 juillet 2017'],
  ['2017-07-01/2017-07-08', '1er–8 juillet 2017', '1er–8 juil. 2017', 'entre le 1er et le 8 juillet 2017'],
  [
    '2017-06-28/2017-07-03',
    '28 juin – 3 juillet 2017',
    '28 juin – 3 juil. 2017',
    'entre le 28 juin et le 3 juillet 2017',
  ],
  ['2017-06/2017-07', 'juin–juillet 2017', 'juin–juil. 2017', 'entre juin et juillet 2017'],
  ['2012/2017', '2012–2017', '2012–2017', 'entre 2012 et 2017'],
  ['2015/2017-10-11', '2015 – 11 octobre 2017', '2015 – 11 oct. 2017', 'entre 2015 et le 11 octobre 2017'],
  ['2012~/2017', 'de 2012 environ à 2017', 'de 2012 environ à 2017', 'entre 2012 environ et 2017'],
  [
    '2017-04~/2017-10-09',
    'd’avril 2017 environ au 9 octobre 2017',
    'd’avr. 2017 environ au 9 oct. 2017',
    'entre avril 2017 environ et le 9 octobre 2017',
  ],
  [
    '2012/2017-05?',
    'de 2012 à mai 2017 (date incertaine)',
    'de 2012 à mai 2017 (date incertaine)',
    'entre 2012 et mai 2017 (date incertaine)',
  ],
  ['2015/..', 'depuis 2015', 'depuis 2015', 'en 2015 ou plus tard'],
  ['2015-10-09/..', 'depuis le 9 octobre 2015', 'depuis le 9 oct. 2015', 'le 9 octobre 2015 ou plus tard'],
  ['2015~/..', 'depuis 2015 environ', 'depuis 2015 environ', 'vers 2015 ou plus tard'],
  ['2015-04/', 'à partir d’avril 2015', 'à partir d’avr. 2015', 'en avril 2015 ou plus tard'],
  ['2015-10-09/', 'à partir du 9 octobre 2015', 'à partir du 9 oct. 2015', 'le 9 octobre 2015 ou plus tard'],
  ['../2017-10-08', 'jusqu’au 8 octobre 2017', 'jusqu’au 8 oct. 2017', 'au plus tard le 8 octobre 2017'],
  ['../2017-10', 'jusqu’en octobre 2017', 'jusqu’en oct. 2017', 'au plus tard fin octobre 2017'],
  ['../2017~', 'jusqu’en 2017 environ', 'jusqu’en 2017 environ', 'au plus tard vers 2017'],
])('%s se lit « %s », en bref « %s », comme borne « %s »', (written, span, short, bound) => {
  const date = getDate(written);
  expect(formatDate(date, fr.dates)).toBe(span);
  expect(formatDateShort(date, fr.dates)).toBe(short);
  expect(formatBound(date, fr.dates)).toBe(bound);
});

test('shows every mark, and no mark that is not there', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      for (const text of [formatDate(date, en.dates), formatDateShort(date, en.dates), formatBound(date, en.dates)]) {
        expect(text.includes('about ')).toBe(date.approximate);
        expect(text.includes('(uncertain)')).toBe(date.uncertain);
      }
      for (const text of [formatDate(date, fr.dates), formatDateShort(date, fr.dates), formatBound(date, fr.dates)]) {
        expect(/vers | environ/.test(text)).toBe(date.approximate);
        expect(text.includes('(date incertaine)')).toBe(date.uncertain);
      }
    }),
  );
});

test('shows no month that is not written', () => {
  const years = anyDate.filter(({ edtf }) => !/\d-/.test(edtf));
  fc.assert(
    fc.property(years, (date) => {
      expect(formatDate(date, en.dates)).not.toMatch(/[A-Z]/);
    }),
  );
});
