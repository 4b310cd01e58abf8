import type { Paragraph } from '../../record/text/reading/paragraphs.ts';
import { paragraphOf, sentencesAround, type Reading } from '../../record/text/reading/reading.ts';
import type { Range } from '../../record/text/range.ts';
import { byRule } from '../drafted.ts';
import { beginsWith, personBegun, uniqueKeys } from './subject-before.ts';
import { namedByDescription, sharedName, type ArticleNames } from './article-names.ts';
import type { DraftedSpeaker } from './quote-draft.ts';
import { describesSpeaker, genderOf, speaksOfOthers } from './speaking-words.ts';

/** What is known of those who spoke before, as the text goes on. */
export interface SpokenBefore {
  /** The last speaker, the paragraph of the words, and where they end. */
  readonly last: { readonly speaker: DraftedSpeaker; readonly paragraph: number; readonly end: number } | undefined;
  /** By name: "he" or "she", where a pronoun has shown it. */
  readonly genders: ReadonlyMap<string, 'he' | 'she'>;
  /** The only one who answers in an interview. */
  readonly interviewed: string | undefined;
}

/**
 * Whom "he" or "she" means beside some words: the one who spoke last, unless the paragraph has begun with somebody else;
 * then the only person whom it has named so far.
 */
export function byPronoun(
  names: ArticleNames,
  pronoun: string,
  first: Range,
  before: SpokenBefore,
): DraftedSpeaker | undefined {
  const { reading } = names;
  const paragraph = paragraphOf(reading, first.start);
  if (!paragraph) return undefined;
  const gender = genderOf(pronoun);
  const fits = (key: string) => {
    if (key === sharedName) return true;
    const known = before.genders.get(key);
    return names.byKey.get(key)?.kind === 'person' && (known === undefined || gender === undefined || known === gender);
  };
  const isPerson = (key: string) => key === sharedName || names.byKey.get(key)?.kind === 'person';
  const named = (key: string, rule: string): DraftedSpeaker =>
    key === sharedName ? { is: 'open' } : { is: 'named', key, rule: byRule(rule, false) };
  const sentence = sentencesAround(reading, first);
  const told = { start: paragraph.start, end: Math.max(paragraph.start, sentence.start) };
  const here = peopleIn(names, told).filter((one) => one.is === 'unnamed' || fits(one.key));
  const { last } = before;
  // "Eine Anwohnerin widersprach. „…“, sagte sie": somebody new has just come in.
  const justBefore = reading.sentencesOf(paragraph).findLast(({ end }) => end <= sentence.start);
  const [entered] = justBefore ? peopleIn(names, justBefore).filter((one) => one.is === 'unnamed') : [];
  if (entered?.is === 'unnamed') {
    return { is: 'unnamed', words: entered.words, rule: byRule('pronoun-of-described', false) };
  }
  const isSpeaker = (one: Person) =>
    last?.speaker.is === one.is &&
    (one.is === 'named' ? last.speaker.is === 'named' && last.speaker.key === one.key : last.speaker.is === 'unnamed');
  const isNear = last !== undefined && last.paragraph >= paragraph.index - 1;
  const mayBeLast = last?.speaker.is === 'unnamed' || (last?.speaker.is === 'named' && fits(last.speaker.key));
  // "Orr accused Maro of “lying”. Maro denied it.", and a new paragraph: “Never,” he said.
  const since = last?.paragraph === paragraph.index - 1 ? sentencesSince(names, last) : [];
  const entrants = since
    .flatMap((one) => peopleIn(names, one))
    .filter((one) => !isSpeaker(one) && (one.is === 'unnamed' || fits(one.key)));
  if (here.length === 0 && entrants.length > 0) {
    const [one, ...more] = uniqueKeys(entrants.flatMap((each) => (each.is === 'named' ? [each] : [])));
    const isOne = one !== undefined && more.length === 0 && entrants.every(({ is }) => is === 'named');
    return isOne && beginsWith(names, one, since) ? named(one, 'pronoun-of-person-before') : undefined;
  }
  // The speaker of this very paragraph goes on, unless another person has come between.
  if (last && isNear && mayBeLast && (last.paragraph === paragraph.index || here.length === 0)) {
    const isOwn =
      last.paragraph === paragraph.index ||
      told.end - told.start < 2 ||
      reading.text.slice(told.start, told.end).trim() === '';
    // Somebody whom the text only describes may be one of several.
    const isSame = last.speaker.is === 'named' || last.paragraph === paragraph.index;
    if (isOwn && isSame && here.every(isSpeaker)) {
      const from = reading.paragraphs[last.paragraph]?.start ?? paragraph.start;
      return {
        ...last.speaker,
        rule: byRule('pronoun-of-last-speaker', speaksAlone(names, last.speaker, from, first.start)),
      };
    }
  }
  const [only, ...others] = here;
  if (only && others.length === 0) {
    return only.is === 'named'
      ? named(only.key, 'pronoun-of-only-person')
      : { is: 'unnamed', words: only.words, rule: byRule('pronoun-of-described', false) };
  }
  if (only) {
    // Of several people the one whom the sentence before is about.
    const begun = justBefore && personBegun(names, justBefore);
    return begun !== undefined && fits(begun) ? named(begun, 'pronoun-of-sentence-before') : undefined;
  }
  if (before.interviewed !== undefined && fits(before.interviewed))
    return named(before.interviewed, 'pronoun-in-interview');
  const earlier = reading.paragraphs[paragraph.index - 1];
  const [one, ...more] = earlier ? uniqueKeys(names.narrated(earlier)).filter(fits) : [];
  if (one !== undefined && more.length === 0 && earlier && isTopic(names, one, earlier))
    return named(one, 'pronoun-of-person-before');
  // "Ham also spoke of Obama. / “We are late,” he said."
  const lastBefore = earlier && reading.sentencesOf(earlier).at(-1);
  const topic = lastBefore && personBegun(names, lastBefore);
  const isCertainly = topic !== undefined && fits(topic) && isWholeParagraph(reading, paragraph, first, pronoun);
  if (isCertainly && !isCrowded(names, first.start)) return named(topic, 'pronoun-of-subject-before');
  const [alone, ...rest] = uniqueKeys(names.narrated({ start: 0, end: first.start })).filter(isPerson);
  const isAlone = alone !== undefined && rest.length === 0 && fits(alone) && !isCrowded(names, first.start);
  return isAlone ? named(alone, 'pronoun-of-only-person-so-far') : undefined;
}

/** The sentences of a paragraph behind the one that its last quoted words stand in. */
function sentencesSince(
  { reading }: ArticleNames,
  last: { readonly paragraph: number; readonly end: number },
): Range[] {
  const paragraph = reading.paragraphs[last.paragraph];
  const { end } = sentencesAround(reading, { start: last.end - 1, end: last.end });
  return paragraph ? reading.sentencesOf(paragraph).filter(({ start }) => start >= end) : [];
}

/** Whether a stretch speaks of the one who surely spoke last, and of nobody else whom a pronoun could mean. */
function speaksAlone(names: ArticleNames, speaker: DraftedSpeaker, start: number, end: number): boolean {
  if (speaker.is !== 'named' || !speaker.rule.isSure) return false;
  const people = uniqueKeys(names.narrated({ start, end })).filter(
    (key) => key === sharedName || names.byKey.get(key)?.kind === 'person',
  );
  return people.every((key) => key === speaker.key) && !speaksOfOthers(names, { start, end });
}

/** Whether a paragraph begins with the quoted words, or with the pronoun and its verb: nobody else comes first in it. */
function isWholeParagraph({ text }: Reading, paragraph: Paragraph, first: Range, pronoun: string): boolean {
  const lead = text.slice(paragraph.start, first.start).replace(/^[\s“”"„«»‘’'—–-]+/u, '');
  return lead === '' || lead.toLowerCase().startsWith(`${pronoun.toLowerCase()} `);
}

/** Whether the paragraph before a place speaks of somebody without a name, whom a pronoun may mean as well. */
function isCrowded(names: ArticleNames, before: number): boolean {
  const { reading } = names;
  const paragraph = paragraphOf(reading, before);
  const earlier = paragraph && reading.paragraphs[paragraph.index - 1];
  const from = (earlier ?? paragraph)?.start ?? before;
  return peopleIn(names, { start: from, end: before }).some(({ is }) => is === 'unnamed');
}

/**
 * Whether a paragraph is about somebody: a sentence of it begins with the name, or with a title and the name, or with where
 * or when and then the name.
 */
function isTopic(names: ArticleNames, key: string, paragraph: Paragraph): boolean {
  return beginsWith(names, key, names.reading.sentencesOf(paragraph));
}

type Person = { readonly is: 'named'; readonly key: string } | { readonly is: 'unnamed'; readonly words: Range };

/** The people a stretch speaks of: by name, by "the judge", or by what they are: "A nurse at St Brigid’s". */
function peopleIn(names: ArticleNames, within: Range): Person[] {
  const { text } = names.reading;
  // "Orr’s daughter" is not Orr.
  const own = names.narrated(within).filter(({ end }) => !/^[’']s?(?![\p{L}])/u.test(text.slice(end, end + 3)));
  const persons = uniqueKeys(own).filter((key) => key === sharedName || names.byKey.get(key)?.kind === 'person');
  const described = [
    ...text.slice(within.start, within.end).matchAll(/(?<=^|[.!?]\s)(?:The|Le|La|L[’']|Der|Die|El)\s?(\p{L}+)/gu),
  ]
    .map((match) => namedByDescription(names, match[0], within.start + match.index))
    .filter((key) => key !== undefined && names.byKey.get(key)?.kind === 'person');
  const keys = [...new Set([...persons, ...described])].filter((key) => key !== undefined);
  const nobody =
    /(?<=^|[.!?]\s)(?:An?|Une?|Eine?|Una?)\s[\p{L}-]+(?:\s(?:at|of|from|in|de|du|von|aus|del)\s[\p{L}’' -]+?(?=,|\s(?:said|says|who|a|hat|dit|dijo|qui)\s))?/u.exec(
      text.slice(within.start, within.end),
    );
  const isPerson = nobody && describesSpeaker(nobody[0], names.reading.language);
  return [
    ...keys.map((key): Person => ({ is: 'named', key })),
    ...(isPerson
      ? [
          {
            is: 'unnamed',
            words: { start: within.start + nobody.index, end: within.start + nobody.index + nobody[0].length },
          } as const,
        ]
      : []),
  ];
}
