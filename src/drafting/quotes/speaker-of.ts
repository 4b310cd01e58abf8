import type { Range } from '../../record/text/range.ts';
import { paragraphOf, sentencesAround } from '../../record/text/reading/reading.ts';
import { speechVerbs } from '../../record/text/reading/verbs-of-speech.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { lexiconFor } from '../../record/text/speakers/lexicon.ts';
import type { Answer } from '../../record/text/speakers/answers.ts';
import { whoSpeaks } from '../../record/text/speakers/who-speaks.ts';
import { byRule } from '../drafted.ts';
import { companyBefore, namedByDescription, sharedName, type ArticleNames } from './article-names.ts';
import type { DraftedSpeaker } from './quote-draft.ts';
import { byPronoun, type SpokenBefore } from './pronouns.ts';
import { tagBehind } from './behind-words.ts';
import { describesSpeaker } from './speaking-words.ts';
import { bodyBegun, uniqueKeys } from './subject-before.ts';
import { byWhatComesBefore } from './words-alone.ts';

/** Who spoke some words: by the grammar of their sentence first, and then by rules that are less sure, each by its name. */
export function speakerOf(names: ArticleNames, words: readonly Range[], before: SpokenBefore): DraftedSpeaker {
  const answer = whoSpeaks(names.reading, words, names.ranges);
  if (answer.answer === 'sure') {
    return { is: 'named', key: answer.actor, rule: byRule(`grammar-${answer.because.replaceAll(' ', '-')}`, true) };
  }
  const [first] = words;
  if (!first) return { is: 'open' };
  return (
    byLikelySurname(names, words) ??
    bySource(names, answer, first, before) ??
    byTag(names, words, before) ??
    byInterruption(names, words) ??
    byNameBeforeVerb(names, first) ??
    bySubject(names, first, before) ??
    byPronounBeforeColon(names, first, before) ??
    byWhatComesBefore(names, words, before) ?? { is: 'open' }
  );
}

/** Whom a surname likely means that several people share, where the grammar gives the words to it. */
function byLikelySurname(
  { reading, ranges, likelyRanges }: ArticleNames,
  words: readonly Range[],
): DraftedSpeaker | undefined {
  if (likelyRanges === ranges) return undefined;
  const answer = whoSpeaks(reading, words, likelyRanges);
  return answer.answer === 'sure'
    ? { is: 'named', key: answer.actor, rule: byRule('surname-of-first-bearer', false) }
    : undefined;
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
  if (/^it$/iu.test(printed)) {
    const body = bodyBegun(names, first);
    return body === undefined ? undefined : { is: 'named', key: body, rule: byRule('pronoun-of-body', false) };
  }
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
  // "in the words of their coach, Marta Lindh, “…”"
  const named = names.narrated({ start: source.end, end: source.end + 60 }).at(0);
  const isNamed = named && /^,\s$/u.test(reading.text.slice(source.end, named.start));
  if (isNamed && /^[,.]/u.test(reading.text.slice(named.end)) && names.byKey.get(named.key)?.kind === 'person') {
    return { is: 'named', key: named.key, rule: byRule('name-behind-description', false) };
  }
  const article =
    /(?:^|\s)((?:the|la|le|el|die|der|das|les|los|las) |l[’'])$/iu.exec(
      reading.text.slice(Math.max(0, source.start - 5), source.start),
    )?.[1] ?? '';
  const bare = `${article}${printed}`.replace(/^(?:on|sur|auf|en) \S+ (?=the|la|le|die|el)/u, '');
  const noun = bare.replace(/ (?:en|in|dans|on|at|during|lors|ante|bei) .*$/u, '');
  const meant = namedByDescription(names, noun, source.start);
  if (meant !== undefined) return { is: 'named', key: meant, rule: byRule('definite-description', false) };
  const firm = companyBefore(names, noun, source.start);
  if (firm !== undefined) return { is: 'named', key: firm, rule: byRule('company-named-before', false) };
  // Right behind the words only somebody who speaks can stand: "», raconte un grutier".
  const isBehind = source.start > first.end && indefinite.test(printed);
  if (!describesSpeaker(printed, reading.language) && !isBehind) return undefined;
  return { is: 'unnamed', words: { start: source.start, end: source.end }, rule: byRule('described-speaker', true) };
}

/** Whoever stands right behind the words, with a verb that no list needs to have: « … », s’agace Maud Serrano. */
function byTag(names: ArticleNames, words: readonly Range[], before: SpokenBefore): DraftedSpeaker | undefined {
  const [first] = words;
  const tag = first && tagBehind(names, words.length === 1 ? first : (words.at(-1) ?? first));
  if (!tag) return undefined;
  switch (tag.is) {
    case 'name':
      return { is: 'named', key: tag.key, rule: byRule('name-behind-words', false) };
    case 'described':
      return { is: 'unnamed', words: tag.words, rule: byRule('described-behind-words', false) };
    case 'pronoun':
      return byPronoun(names, tag.pronoun, first, before);
  }
}

const indefinite = /^(?:an?|one|une?|eine?|una)\s[\p{L}-]+(?:\s[\p{L}-]+){0,2}(?:,|$|\s(?:que|qui|who|der|die)\s)/iu;

/** "—se queja Rosa Pineda, vecina del barrio—": who is named where the narrator breaks in. */
function byInterruption(names: ArticleNames, words: readonly Range[]): DraftedSpeaker | undefined {
  const [first] = words;
  const stretch =
    first && names.reading.speech.find((one) => one.start <= first.start && first.end <= one.end && one.depth === 0);
  const keys = uniqueKeys((stretch?.interruptions ?? []).flatMap((range) => names.narrated(range)));
  const persons = keys.filter((key) => names.byKey.get(key)?.kind === 'person');
  const [only, ...others] = persons;
  return only !== undefined && others.length === 0
    ? { is: 'named', key: only, rule: byRule('name-in-interruption', false) }
    : undefined;
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
  return only !== undefined && only !== sharedName && others.length === 0
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
  // The grammar knows English well: what it gives to nobody is seldom the subject's.
  if (primaryLanguage(reading.language) === 'en') return undefined;
  if (!subject || others.some(({ key }) => key !== subject.key)) return undefined;
  const cluster = names.byKey.get(subject.key);
  const titles = reading.text.slice(sentence.start, subject.start);
  // "Son avocat, maître Yves Lantier, parle d’…": the name in apposition to the noun that the sentence begins with.
  const isNamedBehind = /^(?:\p{Lu}[\p{L}’']*\s)[^,;:.“”"«»]{2,60},\s(?:\p{Ll}+\s)?$/u.test(titles);
  const isFirst =
    (isNamedBehind || !/[,;:.]/u.test(titles.replace(/,\s*$/u, ''))) &&
    titles.length < 60 &&
    !isPrepositional(titles, lexicon);
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
