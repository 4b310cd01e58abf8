import { calendarWords, type CalendarWords } from './calendar-words.ts';
import type { FoundMention } from './find-mentions.ts';
import { grammarOf, type Grammar } from './languages/index.ts';
import type { Bearer } from './mention-matcher.ts';
import { kindAt, word as wordKind } from './name-tokens.ts';
import { wordEdges } from './word-edges.ts';
import { beginsClause, wordAfter, wordBefore, type WordBeside } from './words-beside.ts';

/** All that a name's neighbours are judged by. */
export interface NameContext {
  readonly text: string;
  readonly language: string;
  readonly grammar: Grammar;
  readonly calendar: CalendarWords;
  /** Every name of the text, in order. */
  readonly mentions: readonly FoundMention[];
  /** Whether the text also has a word in lower case, so that its capital at a sentence's beginning says nothing. */
  readonly hasInLowerCase: (word: string) => boolean;
  /** Whether a word of a script without spaces begins or ends at an offset. */
  readonly isWordEdge: (at: number) => boolean;
  /** Whether a capital at an offset says nothing, since a sentence or a part of one begins there. */
  readonly beginsClause: (at: number) => boolean;
}

/** The context of the names of a text; what costs something is made when it is first asked for. */
export function createNameContext(text: string, language: string, mentions: readonly FoundMention[]): NameContext {
  const grammar = grammarOf(language);
  const inLowerCase = new Map<string, boolean>();
  return {
    text,
    language,
    grammar,
    calendar: calendarWords(language),
    mentions,
    hasInLowerCase(word) {
      const known = inLowerCase.get(word) ?? hasWord(text, word);
      inLowerCase.set(word, known);
      return known;
    },
    isWordEdge: wordEdges(text, language),
    beginsClause: (at) => beginsClause(text, at, (word) => abbreviations.has(word)),
  };
}

/** Whether a text has a word as it is given, as a whole word. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isWhole = (edge: number) => edge < 0 || edge >= text.length || kindAt(text, edge) !== wordKind;
    if (isWhole(at - 1) && isWhole(at + word.length)) return true;
  }
  return false;
}

/** Short words before a full stop that ends no sentence. */
const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof sen gov rep gen col maj capt lt sgt cpl pvt cmdr adm brig rev hon fr mme mlle mm sr sra srta dra sig ' +
    'dott avv on ing dhr mw hr fam dl st ste mt ft vs z д г ул им'
  ).split(' '),
);

/** One name of a text as it is judged: for one of those who bear it. */
export interface Sight {
  readonly start: number;
  /** Where the name ends, and where its word does: "Orr|s". */
  readonly end: number;
  readonly wordEnd: number;
  /** As the text has it. */
  readonly written: string;
  /** The words beside it. */
  readonly before: WordBeside | undefined;
  readonly after: WordBeside | undefined;
  readonly bearer: Bearer;
  readonly isPerson: boolean;
  /** Whether it is a person's whole name rather than a part of it. */
  readonly isWhole: boolean;
  /** The names directly before and after it in the text, whether or not they touch. */
  readonly previous: FoundMention | undefined;
  readonly next: FoundMention | undefined;
}

export function sightOf({ mentions, text }: NameContext, index: number, bearer: Bearer): Sight {
  const mention = mentions[index];
  if (!mention) throw new Error('The text has no such name.');
  const { start, end, ending } = mention;
  const isPerson = bearer.nature === 'person';
  return {
    start,
    end,
    wordEnd: end + ending.length,
    written: text.slice(start, end),
    before: wordBefore(text, start),
    after: wordAfter(text, end + ending.length),
    bearer,
    isPerson,
    isWhole: isPerson && bearer.spelling !== 'surname' && /\s/.test(bearer.name.trim()),
    previous: mentions[index - 1],
    next: mentions[index + 1],
  };
}

/** Whether a name of the text is a person's, as far as is known. */
export function isOfPerson({ found }: FoundMention): boolean {
  return found.bearers.some(({ nature }) => nature === 'person');
}
