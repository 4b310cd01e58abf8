import { createMentionMatcher, findMentions } from '../../../../src/record/text/names/find-mentions.ts';
import type { Range } from '../../../../src/record/text/range.ts';
import { readPlainText, type Reading } from '../../../../src/record/text/reading/reading.ts';
import type { NamedRange } from '../../../../src/record/text/speakers/tokens.ts';

/** Invented people and bodies, with the names that texts of several languages have for them. */
const actors: readonly { readonly id: string; readonly isPerson: boolean; readonly names: readonly string[] }[] = [
  { id: 'orr', isPerson: true, names: ['Ana Orr', 'Orr', 'Орр', 'أور', '奥尔', 'オール'] },
  { id: 'maro', isPerson: true, names: ['Tomas Maro', 'Maro', 'Маро', 'مارو', '马罗', 'マロ'] },
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

const matcher = createMentionMatcher(
  actors.flatMap(({ id, names }) => names.map((name) => ({ name, target: `actors/${id}` }))),
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
  const names = findMentions(matcher, text).map(({ start, end, targets }) => {
    const actor = targets[0]?.replace('actors/', '');
    return { start, end, actor, isPerson: actors.find(({ id }) => id === actor)?.isPerson };
  });
  return { reading: readPlainText(text, language), passages, names };
}
