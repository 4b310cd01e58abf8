import type { Range } from '../../../../src/record/text/range.ts';
import { readPlainText, type Reading } from '../../../../src/record/text/reading/reading.ts';
import type { NamedRange } from '../../../../src/record/text/speakers/tokens.ts';

/** Invented people and bodies, with the names that texts of several languages have for them. */
const actors: readonly { readonly id: string; readonly isPerson: boolean; readonly names: readonly string[] }[] = [
  {
    id: 'orr',
    isPerson: true,
    names: ['Ana Orr', 'Orr', 'Орр', 'أور', '奥尔', 'オール', '오르', 'ออร์', 'ओर्र', 'Ορ', 'אור', 'اور'],
  },
  {
    id: 'maro',
    isPerson: true,
    names: ['Tomas Maro', 'Maro', 'Маро', 'مارو', '马罗', 'マロ', '마로', 'มาโร', 'मारो', 'Μάρο', 'מארו'],
  },
  { id: 'office', isPerson: false, names: ['Harbour Office', 'Port Office'] },
  {
    id: 'ministry',
    isPerson: false,
    names: [
      'Ministry of Transport',
      'the ministry',
      'The ministry',
      'le ministère',
      'Le ministère',
      'das Ministerium',
      'Das Ministerium',
      'Ministeriums',
      'el ministerio',
      'El ministerio',
    ],
  },
];

/** Longest names first; a name is a whole word, but for scripts that write no spaces. */
const names = new RegExp(
  actors
    .flatMap((actor) => actor.names)
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー]+$/u.test(name)
        ? name
        : `(?<![\\p{L}])${name}(?![\\p{Ll}]{2})`,
    )
    .join('|'),
  'gu',
);

export interface Read {
  readonly reading: Reading;
  /** What stood between braces. */
  readonly passages: readonly Range[];
  readonly names: readonly NamedRange[];
}

/** Reads a text whose words in question stand between braces: `“{No},” Orr said.` */
export function readMarked(marked: string, language: string): Read {
  const passages: Range[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[{}]/).entries()) {
    if (index % 2 === 1) passages.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  const named = Array.from(text.matchAll(names), ({ 0: name, index }) => {
    const actor = actors.find((one) => one.names.includes(name));
    return { start: index, end: index + name.length, actor: actor?.id, isPerson: actor?.isPerson };
  });
  return { reading: readPlainText(text, language), passages, names: named };
}
