/** What EDTF can say and On Record does not read: levels 0 and 1 are, from the years 0001 to 9999, in whole days. */
import { findEdtf } from './read-edtf.ts';

export interface Explanation {
  readonly message: string;
  readonly help: string;
  /** It is a date in every way, but the calendar has no such day. */
  readonly isImpossible?: boolean;
}

const outside = 'Leave the date out, and say in the text when it was.';

/** Why a text that is EDTF, or nearly, is not read; undefined where it is neither. */
export function explainUnread(written: string): Explanation | undefined {
  for (const { pattern, explain } of unread) {
    const found = pattern.exec(written);
    const explanation = found && explain(written, found);
    if (explanation) return explanation;
  }
  return undefined;
}

interface Unread {
  readonly pattern: RegExp;
  readonly explain: (written: string, found: RegExpExecArray) => Explanation | undefined;
}

const unread: readonly Unread[] = [
  {
    pattern: /\dT\d|\d{1,2}:\d{2}/,
    explain: (written) => {
      const days = new Set(written.split('/').map((part) => part.replace(/[T ]+\d{1,2}:?\d{2}.*$/, '')));
      const day = findEdtf([...days].join('/'))?.edtf;
      return {
        message: `"${written}" has a time of day; dates here are calendar days.`,
        help: day === undefined ? 'Write the day alone, as in "2017-10-09".' : `Write "${day}".`,
      };
    },
  },
  {
    pattern: /^(?:XXXX(?:-(?:XX|\d\d))*|(?:\.\.)?\/(?:\.\.)?|\.\.)[?~%]?$/,
    explain: (written) => ({
      message: `"${written}" does not say when.`,
      help: 'Leave the date out, or write what is known of it, such as "../2017" for 2017 or earlier.',
    }),
  },
  {
    pattern: /^Y?-?\d+(?:E\d+)?S\d+$/,
    explain: (written) => ({
      message: `"${written}" says how many figures of a year are significant, which is level 2 of EDTF.`,
      help: 'Write the figures that are known and an X for each other one, as in "19XX" or "195X".',
    }),
  },
  {
    pattern: /^Y(\d{4})$/,
    explain: (written, [, year = '']) => ({
      message: `"${written}" has a letter before a year of four figures.`,
      help: `Write "${year}".`,
    }),
  },
  {
    pattern: /^(?:-\d|Y-?\d|0000|000X|00XX)|\/(?:-\d|Y-?\d|0000)/,
    explain: (written) => ({ message: `"${written}" is outside the years from 0001 to 9999.`, help: outside }),
  },
  {
    pattern: /^(\d{2,3})[?~%]?$/,
    explain: (written, [, digits = '']) => ({
      message: `"${written}" is not a year.`,
      help: `Write the year with four digits, or "${digits.padEnd(4, 'X')}" for the years from ${digits.padEnd(4, '0')} to ${digits.padEnd(4, '9')}.`,
    }),
  },
  { pattern: /^(\d{4})-(2[5-9]|3\d|4[01])$/, explain: explainPartOfYear },
  {
    pattern: /^\d{4}-W\d\d(?:-\d)?$|^\d{4}-?\d{3}$/,
    explain: (written) => ({
      message: `"${written}" counts weeks or days of the year, which EDTF does not.`,
      help: 'Write the day, or the first and the last day of the week, as in "2017-10-09/2017-10-15".',
    }),
  },
  {
    pattern: /^[\dX]{4}(?:-[\dX]{2}){0,2}$/,
    explain: (written) =>
      written.includes('X')
        ? {
            message: `"${written}" leaves a figure open that only level 2 of EDTF can.`,
            help: 'Open are the last figures of a year, all of a month or all of a day: "201X", "20XX", "2017-XX", "2017-10-XX". Write what is known so, or as a span, such as "2017-10/2017-12".',
          }
        : undefined,
  },
  {
    pattern: /^[[{].*[\]}]$/,
    explain: (written) => ({
      message: `"${written}" is a set of dates; one date is needed.`,
      help: 'Write the span they lie in, such as "2017-07-07/2017-07-08".',
    }),
  },
  {
    pattern: /^[\d./()~?%X-]+$/,
    explain: explainMarks,
  },
];

/** What the numbers after 24 mean in level 2, with the months of each: seasons by hemisphere, quarters, thirds, halves. */
function explainPartOfYear(written: string, [, year = '', code = '']: RegExpExecArray): Explanation {
  const number = Number(code);
  const [name, first, months] =
    number < 29
      ? ['a season of the northern hemisphere', (number - 24) * 3, 3]
      : number < 33
        ? ['a season of the southern hemisphere', (((number - 26) * 3 - 1) % 12) + 1, 3]
        : number < 37
          ? ['a quarter of a year', (number - 33) * 3 + 1, 3]
          : number < 40
            ? ['a third of a year', (number - 37) * 4 + 1, 4]
            : ['half a year', (number - 40) * 6 + 1, 6];
  const at = (month: number): string =>
    `${String(Number(year) + Math.floor((month - 1) / 12)).padStart(4, '0')}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
  return {
    message: `"${written}" is ${name} in level 2 of EDTF; no month has the number ${code}.`,
    help: `For its months write "${at(first)}/${at(first + months - 1)}"; two years are written in full, as in "1914/1918".`,
  };
}

/** Marks on parts of a date, or more of them than one. */
function explainMarks(written: string): Explanation | undefined {
  if (!/[?~%]/.test(written)) return undefined;
  if (/[?~%][?~%]/.test(written)) {
    return {
      message: `"${written}" has more than one mark on a date.`,
      help: 'Write one: "2017?" is uncertain, "2017~" is about then, "2017%" is both.',
    };
  }
  const bare = findEdtf(written.replace(/[?~%]$/, ''));
  if (bare?.form === 'date') {
    return {
      message: `"${written}" is marked "${written.slice(bare.edtf.length)}", which EDTF has only for years, months and days.`,
      help: `Write "${bare.edtf}", and say in the text how sure it is.`,
    };
  }
  const whole = findEdtf(written.replace(/[?~%()]/g, ''));
  const [mark = '', ...others] = new Set(written.match(/[?~%]/g));
  const help =
    whole?.form === 'date' && others.length === 0
      ? `Write "${whole.edtf}${mark}" if all of it is so, and say in the text which part.`
      : 'Write the mark at the end of a date, as in "2017-10?", or of each end of a span, as in "2015~/2017".';
  return {
    message: `"${written}" marks a part of a date, which only level 2 of EDTF can; level 1 marks all of it, at its end.`,
    help,
  };
}
