import type { Range } from '../../record/text/range.ts';
import { paragraphOf, sentencesAround } from '../../record/text/reading/reading.ts';
import { speechVerbs } from '../../record/text/reading/verbs-of-speech.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { lexiconFor } from '../../record/text/speakers/lexicon.ts';
import type { Answer } from '../../record/text/speakers/answers.ts';
import { whoSpeaks } from '../../record/text/speakers/who-speaks.ts';
import { byRule } from '../drafted.ts';
import { companyBefore, namedByDescription, type ArticleNames } from './article-names.ts';
import type { DraftedSpeaker } from './quote-draft.ts';
import { describesSpeaker, genderOf } from './speaking-words.ts';

/** What is known of those who spoke before, as the text goes on. */
export interface SpokenBefore {
  /** The last speaker, and the paragraph of the words. */
  readonly last: { readonly speaker: DraftedSpeaker; readonly paragraph: number } | undefined;
  /** By name: "he" or "she", where a pronoun has shown it. */
  readonly genders: ReadonlyMap<string, 'he' | 'she'>;
  /** The only one who answers in an interview. */
  readonly interviewed: string | undefined;
}

/** Who spoke some words: by the grammar of their sentence first, and then by rules that are less sure, each by its name. */
export function speakerOf(names: ArticleNames, words: readonly Range[], before: SpokenBefore): DraftedSpeaker {
  const answer = whoSpeaks(names.reading, words, names.ranges);
  if (answer.answer === 'sure') {
    return { is: 'named', key: answer.actor, rule: byRule(`grammar-${answer.because.replaceAll(' ', '-')}`, true) };
  }
  const [first] = words;
  if (!first) return { is: 'open' };
  return (
    bySource(names, answer, first, before) ??
    byNameBeforeVerb(names, first) ??
    bySubject(names, first, before) ??
    byPronounBeforeColon(names, first, before) ??
    byParagraphBefore(names, words) ?? { is: 'open' }
  );
}

/** Who the noun phrase beside the verb is: a description, a pronoun, or a name that the grammar could not place. */
function bySource(
  names: ArticleNames,
  answer: Exclude<Answer, { answer: 'sure' }>,
  first: Range,
  before: SpokenBefore,
): DraftedSpeaker | undefined {
  const { source } = answer;
  if (!source) return undefined;
  const { reading } = names;
  const printed = reading.text.slice(source.start, source.end).replace(/\s+/gu, ' ');
  // With other quoted words between them the verb has its own.
  const isParted = reading.speech.some((one) => one.depth === 0 && one.start > source.end && one.end < first.start);
  if (isParted) return undefined;
  if (source.kind === 'person') return byPronoun(names, printed, first, before);
  const tail = / (she|he)$/u.exec(printed)?.[1];
  if (tail !== undefined) return byPronoun(names, tail, first, before);
  if (source.kind === 'unclear' || source.kind === 'noun') {
    const inside = names.narrated(source);
    const last = inside.at(-1);
    // "l’hydrologue Idriss Kaboul": what stands before the name says who that is.
    const isHead = last && source.end - last.end <= 1 && inside.length === 1;
    if (
      source.kind === 'unclear' &&
      isHead &&
      !/(?<![\p{L}])(?:of|for|with|de|du|von|del)\s$/u.test(reading.text.slice(source.start, last.start))
    ) {
      return { is: 'named', key: last.key, rule: byRule('name-behind-description', false) };
    }
  }
  if (source.kind !== 'noun') return undefined;
  const article =
    /(?:^|\s)((?:the|la|le|el|die|der|das|les|los|las) |l[’'])$/iu.exec(
      reading.text.slice(Math.max(0, source.start - 5), source.start),
    )?.[1] ?? '';
  const bare = `${article}${printed}`.replace(/^(?:on|sur|auf|en) \S+ (?=the|la|le|die|el)/u, '');
  const meant = namedByDescription(names, bare, source.start);
  if (meant !== undefined) return { is: 'named', key: meant, rule: byRule('definite-description', false) };
  const firm = companyBefore(names, bare, source.start);
  if (firm !== undefined) return { is: 'named', key: firm, rule: byRule('company-named-before', false) };
  if (!describesSpeaker(printed, reading.language)) return undefined;
  return { is: 'unnamed', words: { start: source.start, end: source.end }, rule: byRule('described-speaker', true) };
}

/**
 * Whom "he" or "she" means beside some words: the one who spoke last, unless the paragraph has begun with somebody else;
 * then the only person whom it has named so far.
 */
function byPronoun(
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
    const known = before.genders.get(key);
    return names.byKey.get(key)?.kind === 'person' && (known === undefined || gender === undefined || known === gender);
  };
  const named = (key: string, rule: string): DraftedSpeaker => ({ is: 'named', key, rule: byRule(rule, false) });
  const sentence = sentencesAround(reading, first);
  const told = { start: paragraph.start, end: Math.max(paragraph.start, sentence.start) };
  const here = peopleIn(names, told).filter((one) => one.is === 'unnamed' || fits(one.key));
  const { last } = before;
  const isSpeaker = (one: Person) =>
    last?.speaker.is === one.is &&
    (one.is === 'named' ? last.speaker.is === 'named' && last.speaker.key === one.key : last.speaker.is === 'unnamed');
  const isNear = last !== undefined && last.paragraph >= paragraph.index - 1;
  const mayBeLast = last?.speaker.is === 'unnamed' || (last?.speaker.is === 'named' && fits(last.speaker.key));
  // The speaker of this very paragraph goes on, unless another person has come between.
  if (last && isNear && mayBeLast && (last.paragraph === paragraph.index || here.length === 0)) {
    const isOwn =
      last.paragraph === paragraph.index ||
      told.end - told.start < 2 ||
      reading.text.slice(told.start, told.end).trim() === '';
    // Somebody whom the text only describes may be one of several.
    const isSame = last.speaker.is === 'named' || last.paragraph === paragraph.index;
    if (isOwn && isSame && here.every(isSpeaker)) {
      return { ...last.speaker, rule: byRule('pronoun-of-last-speaker', false) };
    }
  }
  const [only, ...others] = here;
  if (only && others.length === 0) {
    return only.is === 'named'
      ? named(only.key, 'pronoun-of-only-person')
      : { is: 'unnamed', words: only.words, rule: byRule('pronoun-of-described', false) };
  }
  if (only) return undefined;
  if (before.interviewed !== undefined && fits(before.interviewed))
    return named(before.interviewed, 'pronoun-in-interview');
  const earlier = reading.paragraphs[paragraph.index - 1];
  const [one, ...more] = earlier ? uniqueKeys(names.narrated(earlier)).filter(fits) : [];
  return one !== undefined && more.length === 0 ? named(one, 'pronoun-of-person-before') : undefined;
}

type Person = { readonly is: 'named'; readonly key: string } | { readonly is: 'unnamed'; readonly words: Range };

/** The people a stretch speaks of: by name, by "the judge", or by what they are: "A nurse at St Brigid’s". */
function peopleIn(names: ArticleNames, within: Range): Person[] {
  const { text } = names.reading;
  const persons = uniqueKeys(names.narrated(within)).filter((key) => names.byKey.get(key)?.kind === 'person');
  const described = [
    ...text.slice(within.start, within.end).matchAll(/(?<=^|[.!?]\s)(?:The|Le|La|L[’']|Der|Die|El)\s?(\p{L}+)/gu),
  ]
    .map((match) => namedByDescription(names, match[0], within.start + match.index))
    .filter((key) => key !== undefined && names.byKey.get(key)?.kind === 'person');
  const keys = [...new Set([...persons, ...described])].filter((key) => key !== undefined);
  const nobody =
    /(?<=^|[.!?]\s)(?:An?|Une?|Eine?|Una?)\s[\p{L}-]+(?:\s(?:at|of|from|in|de|du|von|aus|del)\s[\p{L}’' -]+?)?(?=,|\s(?:said|says|who|a|hat|dit|dijo|qui)\s)/u.exec(
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

function uniqueKeys(mentions: readonly { readonly key: string }[]): string[] {
  return [...new Set(mentions.map(({ key }) => key))];
}

/** "the director, Father Anselm Reyes, said five years was “…”": a name right before a verb of speech. */
function byNameBeforeVerb(names: ArticleNames, first: Range): DraftedSpeaker | undefined {
  const { reading } = names;
  const sentence = sentencesAround(reading, first);
  const verbs = speechVerbs(primaryLanguage(reading.language));
  if (!verbs) return undefined;
  const speaking = names.narrated({ start: sentence.start, end: first.start }).filter(({ end }) => {
    const after = reading.text.slice(end, end + 40);
    return new RegExp(
      `^,? (?:\\p{L}+ly )?(?:a |avait |ha |había |hat |hatte |had |has )?(?:pour sa part |lui aussi |aussi |auch |también |also )?(?:${verbs.anywhere.source})`,
      'u',
    ).test(after);
  });
  const [only, ...others] = uniqueKeys(speaking);
  return only !== undefined && others.length === 0
    ? { is: 'named', key: only, rule: byRule('name-before-verb-of-speech', false) }
    : undefined;
}

/** The subject of the sentence, where it begins with one and the words follow it: "Brandl warf dem Vorstand vor, …". */
function bySubject(names: ArticleNames, first: Range, before: SpokenBefore): DraftedSpeaker | undefined {
  const { reading } = names;
  const sentence = sentencesAround(reading, first);
  const lead = reading.text.slice(sentence.start, first.start);
  if (first.start - sentence.start > 200 || lead.length < 4) return undefined;
  const inside = names.narrated({ start: sentence.start, end: first.start });
  const [subject, ...others] = inside;
  const paragraph = paragraphOf(reading, first.start);
  const lexicon = lexiconFor(reading.language);
  const opening = /^[\s“"„«]*(\p{L}+)/u.exec(lead)?.[1]?.toLowerCase() ?? '';
  if (lexicon?.has('persons', opening) === true && paragraph && inside.length === 0) {
    return before.last?.paragraph === paragraph.index ? byPronoun(names, opening, first, before) : undefined;
  }
  if (!subject || others.some(({ key }) => key !== subject.key)) return undefined;
  const cluster = names.byKey.get(subject.key);
  const titles = reading.text.slice(sentence.start, subject.start);
  const isFirst =
    !/[,;:.]/u.test(titles.replace(/,\s*$/u, '')) && titles.length < 60 && !isPrepositional(titles, lexicon);
  return cluster?.kind === 'person' && isFirst
    ? { is: 'named', key: subject.key, rule: byRule('subject-of-sentence', false) }
    : undefined;
}

/** "she corrects herself: “It was six.”" */
function byPronounBeforeColon(names: ArticleNames, first: Range, before: SpokenBefore): DraftedSpeaker | undefined {
  const { text } = names.reading;
  const lead = text.slice(sentencesAround(names.reading, first).start, first.start);
  if (
    !/:\s*[“"„«‘]?\s*$/u.test(lead) ||
    lead.length > 120 ||
    names.narrated({ start: first.start - lead.length, end: first.start }).length > 0
  )
    return undefined;
  const pronouns = lead.match(/(?<![\p{L}])(?:she|he|elle|il|ella|él|er)(?![\p{L}])/giu) ?? [];
  const [only, ...others] = [...new Set(pronouns.map((one) => one.toLowerCase()))];
  return only !== undefined && others.length === 0 ? byPronoun(names, only, first, before) : undefined;
}

/** A paragraph of nothing but speech, behind one that has one person speak last: "…, he answered at length." */
function byParagraphBefore(names: ArticleNames, words: readonly Range[]): DraftedSpeaker | undefined {
  const { reading } = names;
  const [first] = words;
  const last = words.at(-1);
  const paragraph = first && paragraphOf(reading, first.start);
  const earlier = paragraph && reading.paragraphs[paragraph.index - 1];
  if (!first || !last || !paragraph || !earlier) return undefined;
  const rest = reading.text.slice(paragraph.start, first.start) + reading.text.slice(last.end, paragraph.end);
  if (/\p{L}/u.test(rest)) return undefined;
  const sentence = reading.sentencesOf(earlier).at(-1);
  const verbs = speechVerbs(primaryLanguage(reading.language));
  if (!sentence || verbs?.anywhere.test(reading.text.slice(sentence.start, sentence.end)) !== true) return undefined;
  if (reading.speech.some(({ paragraph: of }) => of === earlier.index)) return undefined;
  const persons = uniqueKeys(names.narrated(earlier)).filter((key) => names.byKey.get(key)?.kind === 'person');
  const [only, ...others] = persons;
  return only !== undefined && others.length === 0
    ? { is: 'named', key: only, rule: byRule('speaker-of-paragraph-before', false) }
    : undefined;
}

function isPrepositional(words: string, lexicon: ReturnType<typeof lexiconFor>): boolean {
  const list = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return list.some((word) => lexicon?.has('prepositions', word) === true);
}

/** "Ein Schlosser, seit 29 Jahren im Betrieb, …:": somebody the text does not name, whose words follow a colon. */
export function describedBeforeColon(names: ArticleNames, first: Range): DraftedSpeaker | undefined {
  const { reading } = names;
  const sentence = sentencesAround(reading, first);
  const lead = reading.text.slice(sentence.start, first.start);
  if (!/:\s*[“"„«‘]?\s*$/u.test(lead)) return undefined;
  const found = /^(?:An?|Une?|Ein|Eine|Una?|One of them|Uno de ellos)\s\p{L}+(?=[,\s])/u.exec(lead)?.[0];
  if (found === undefined || !describesSpeaker(found, reading.language)) return undefined;
  return {
    is: 'unnamed',
    words: { start: sentence.start, end: sentence.start + found.length },
    rule: byRule('described-before-colon', false),
  };
}
