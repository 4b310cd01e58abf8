import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../../src/record/dates/edtf.ts';
import { suggestEdtf } from '../../../src/record/dates/suggest-edtf.ts';
import { anyDay } from './support.ts';

/** Written out here, so that what is read is held against another table than the one it is read with. */
const months = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
} as const;

type Language = keyof typeof months;

function dayInWords(day: string, language: Language): string {
  const [year = '', month = '', ofMonth = ''] = day.split('-');
  const name = months[language].split(' ')[Number(month) - 1] ?? '';
  const number = String(Number(ofMonth));
  switch (language) {
    case 'de':
      return `${number}. ${name} ${year}`;
    case 'es':
    case 'pt':
      return `${number} de ${name} de ${year}`;
    case 'ru':
      return `${number} ${name} ${year} года`;
    default:
      return `${number} ${name} ${year}`;
  }
}

const anyLanguage = fc.constantFrom(...(Object.keys(months) as Language[]));
const anyNewsDay = anyDay.filter((day) => day >= '1500');

test('writes the day that was written, in every language', () => {
  fc.assert(
    fc.property(anyNewsDay, anyLanguage, (day, language) => {
      expect(suggestEdtf(dayInWords(day, language))).toBe(day);
    }),
  );
});

test('writes both ends of a span, each with its own doubt', () => {
  const mark = fc.constantFrom('', '?', '~', '%');
  fc.assert(
    fc.property(anyNewsDay, anyNewsDay, mark, mark, anyLanguage, (one, other, first, last, language) => {
      const [start = '', end = ''] = [one, other].sort();
      const written = `${dayInWords(start, language)}${first} – ${dayInWords(end, language)}${last}`;
      expect(suggestEdtf(written)).toBe(`${start}${first}/${end}${last}`);
    }),
  );
});

test('writes two numbers as day and month only where one of them cannot be the month', () => {
  fc.assert(
    fc.property(anyNewsDay, fc.constantFrom('/', '.', '-'), fc.boolean(), (day, sign, isDayFirst) => {
      const [year = '', month = '', ofMonth = ''] = day.split('-');
      const written = (isDayFirst ? [ofMonth, month, year] : [month, ofMonth, year]).join(sign);
      expect(suggestEdtf(written)).toBe(Number(ofMonth) > 12 || ofMonth === month ? day : undefined);
    }),
  );
});

/** Pieces dates are made of, put together without sense. */
const anyScraps = fc
  .array(
    fc.constantFrom(
      ...['2016', '2017', '2018', '11', '12', '3', '09', '20', '31', '-', '/', '.', ' ', ' - ', '–', ' to ', ' and '],
      ...[
        '?',
        '~',
        '%',
        'c. ',
        'about ',
        'since ',
        'until ',
        'May',
        'oct.',
        'winter ',
        'summer ',
        ', ',
        '(?)',
        'X',
        '..',
      ],
      ...['1er ', 'octobre ', ' de ', 'Monday ', '年', '月', '日'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

/**
 * What has to come out again of whatever went in, found without reading it: each number as a year, a month or a day (two
 * figures may be a year's last), each sign of doubt, and whether there is a start and an end.
 */
function ledgerOf(text: string) {
  const numbers = text.match(/\d+/g) ?? [];
  return {
    numbers: numbers.flatMap((number) =>
      number.length === 8 ? [number.slice(0, 4), number.slice(4, 6), number.slice(6)] : [number],
    ),
    isUncertain: /[?%]/.test(text),
    isApproximate: /[~%]|\bc\. |about /.test(text),
    isOpen: /^\s*(?:since|until)|[–-]\s*$|\.\.\/|\/\.\./.test(text),
  };
}

test('drops no number and no doubt of what was written, and adds none', () => {
  fc.assert(
    fc.property(anyScraps, (written) => {
      const suggestion = suggestEdtf(written);
      if (suggestion === undefined) return;
      expect(parseEdtf(suggestion).ok).toBe(true);
      const [before, after] = [ledgerOf(written), ledgerOf(suggestion)];
      // A winter has two years.
      const parts = after.numbers.flatMap((part) =>
        suggestion.endsWith('-24') ? [Number(part), Number(part) + 1] : [Number(part)],
      );
      for (const number of before.numbers) {
        expect(
          parts.some(
            (part) => part === Number(number) || (number.length <= 2 && part % 10 ** number.length === Number(number)),
          ),
        ).toBe(true);
      }
      // A year is never made up: one that was not written in full has its last two figures there.
      for (const year of after.numbers.filter((part) => part.length === 4)) {
        expect(before.numbers.some((number) => number === year || year.endsWith(number))).toBe(true);
      }
      expect([after.isUncertain, after.isApproximate]).toEqual([before.isUncertain, before.isApproximate]);
      expect(after.isOpen).toBe(before.isOpen);
    }),
    { numRuns: 3000 },
  );
});

test('leaves what is in EDTF as it is', () => {
  for (const edtf of ['2017', '2017-10-09', '2017-10~', '2015/..', '2010-12'])
    expect(suggestEdtf(edtf)).toBeUndefined();
});
