import type { Range } from '../../record/text/range.ts';
import { paragraphOf, sentencesAround, type Reading } from '../../record/text/reading/reading.ts';
import { lexiconFor } from '../../record/text/speakers/lexicon.ts';
import { sharedName, type ArticleNames } from './article-names.ts';

/**
 * The one person whom a sentence is about: it begins with the name, or with who somebody is and then the name, and what
 * other people it names come behind. Nobody's relative, lawyer or book is the one in whose name it stands.
 *
 * @example
 * personBegun(names, 'Her deputy, Ana Maro, met Orr.') // => 'Ana Maro'
 */
export function personBegun(names: ArticleNames, sentence: Range): string | undefined {
  const [first] = names.narrated(sentence);
  if (!first || first.key === sharedName || names.byKey.get(first.key)?.kind !== 'person') return undefined;
  if (beginsWith(names, first.key, [sentence])) return first.key;
  const lead = names.reading.text.slice(sentence.start, first.start);
  const behind = names.reading.text.slice(first.end, first.end + 3);
  const isApposition =
    /^\p{Lu}[\p{L}’'-]*\s[^,;:.“”"«»„]{2,60},\s(?:\p{L}+\.?\s)?$/u.test(lead) && behind.startsWith(',');
  return isApposition && !adverb.test(lead) ? first.key : undefined;
}

/** What begins a phrase of place or time, not who somebody is. */
const adverb =
  /^(?:At|In|On|After|Before|By|Behind|Near|With|For|From|To|À|Au|Aux|Dans|Sur|Après|Avec|Pour|Selon|En|Am|Im|An|Nach|Mit|Für|Laut|Bei|A|Al|Tras|Con|Para|Según|When|While|As|If|Quand|Als|Wenn|Cuando)\s/u;

/** The sentence right before the one around a place, in the same paragraph. */
export function sentenceBefore({ reading }: ArticleNames, place: Range): Range | undefined {
  const paragraph = paragraphOf(reading, place.start);
  const begin = sentencesAround(reading, place).start;
  return paragraph && reading.sentencesOf(paragraph).findLast(({ end }) => end <= begin);
}

/** "it wrote": the one body that the paragraph has named so far, where its first sentence, or the last, begins with it. */
export function bodyBegun(names: ArticleNames, place: Range): string | undefined {
  const paragraph = paragraphOf(names.reading, place.start);
  const before = sentenceBefore(names, place);
  if (!paragraph || !before) return undefined;
  const bodies = uniqueKeys(names.narrated({ start: paragraph.start, end: before.end })).filter(
    (key) => names.byKey.get(key)?.kind !== 'person',
  );
  const [only, ...others] = bodies.filter((key) => isBody(names, key));
  return only !== undefined && others.length === 0 && opensWith(names, only, before) ? only : undefined;
}

function isBody({ byKey }: ArticleNames, key: string): boolean {
  const kind = byKey.get(key)?.kind;
  return kind === 'organization' || kind === 'government' || kind === 'military';
}

/** Whether a sentence has a body near its beginning, behind no preposition: "The agency Tarn Ratings put …". */
function opensWith(names: ArticleNames, key: string, sentence: Range): boolean {
  return names.narrated(sentence).some(({ key: of, start }) => {
    const lead = names.reading.text.slice(sentence.start, start);
    return (
      of === key &&
      lead.length < 40 &&
      !/[,;:]/u.test(lead) &&
      !/(?<![\p{L}])(?:of|for|to|at|in|by|with|from)\s/iu.test(lead)
    );
  });
}

/** Whether one of some sentences begins with somebody. */
export function beginsWith({ reading, narrated }: ArticleNames, key: string, sentences: readonly Range[]): boolean {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return false;
  return narrated({ start: first.start, end: last.end }).some(({ key: of, start, end, titles }) => {
    const titled = start - (titles === '' ? 0 : titles.length + 1);
    const around = sentences.find((sentence) => sentence.start <= titled && titled < sentence.end);
    const lead = around ? reading.text.slice(around.start, titled) : '';
    const begin = adverbial.test(lead) ? (around?.start ?? titled) : titled;
    const isPossessive = /^[’']s?(?![\p{L}])/u.test(reading.text.slice(end, end + 3));
    return (
      of === key &&
      !isPossessive &&
      !isModifying(reading, end) &&
      sentences.some((sentence) => begin - sentence.start <= 4 && begin >= sentence.start)
    );
  });
}

/** "Clinton communication director Jennifer Orr" is not about Clinton: a title and another name follow. */
function isModifying({ text, language }: Reading, end: number): boolean {
  const [, title = ''] =
    /^\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(\p{Ll}[\p{L}-]*)\s\p{Lu}/u.exec(text.slice(end, end + 60)) ?? [];
  const lexicon = lexiconFor(language);
  return lexicon?.has('titles', title) === true || lexicon?.has('people', title) === true;
}

/** "At the far table, ": a phrase of place or time that a comma ends. */
const adverbial =
  /^(?:At|In|On|After|Before|By|Behind|Near|À|Au|Aux|Dans|Sur|Derrière|Après|En|Am|Im|In|An|Hinter|Nach|A|Al|En|Tras|Detrás)\s[^,.;:“”"«»„]{2,60},\s$/u;

/** Each key once, in order. */
export function uniqueKeys(mentions: readonly { readonly key: string }[]): string[] {
  return [...new Set(mentions.map(({ key }) => key))];
}
