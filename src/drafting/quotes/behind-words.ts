import type { Range } from '../../record/text/range.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import { paragraphOf, type Reading } from '../../record/text/reading/reading.ts';
import type { Speech } from '../../record/text/reading/speech.ts';
import { sharedName, type ArticleNames } from './article-names.ts';

/** What stands right behind quoted words and can only say who spoke them, whatever the verb. */
export type TagBehind =
  /** Empty where the verb has none. */
  | { readonly is: 'pronoun'; readonly pronoun: string }
  | { readonly is: 'name'; readonly key: string }
  /** Somebody whom the text does not name: "un fondeur de 54 ans". */
  | { readonly is: 'described'; readonly words: Range };

/** No tag is longer, in UTF-16 units. */
const longest = 140;

/** A verb in front of its pronoun, or behind it, as each language sets them behind quoted words. */
const pronouns: Readonly<Record<string, RegExp>> = {
  en: /^,?\s*(?<pronoun>he|she)\s\p{Ll}+(?:ed|s|ew|aid|old|ote)(?![\p{L}])/u,
  fr: /^,?\s*(?:\p{Ll}+\s)?(?:(?:l|s|m)[’'])?\p{Ll}+-(?:t-)?(?<pronoun>il|elle)(?![\p{L}-])/u,
  de: /^,\s*\p{Ll}+t(?:e)?\s(?<pronoun>er|sie)(?![\p{L}])/u,
  // Spanish leaves the pronoun out: "«…», explicó a este diario".
  es: /^,\s*(?:(?:se|le|les|nos|me)\s)?(?:\p{Ll}+(?:ó|aba|ía|a|e)|dijo|dice|dicen|propuso|expuso|repuso|escribe)(?<pronoun>)(?=$|\s(?:en|a|ante|durante|tras|con|desde|este|hoy|ayer|por|al|antes|después)(?![\p{L}]))/u,
};

/** A verb, and then whoever it belongs to: "», s’agace sa présidente, Maud Serrano." */
const verbFirst: Readonly<Record<string, RegExp>> = {
  en: /^,?\s*(?!(?:as|was|is|has|does|its|his|this|plus|across|towards)\s)\p{Ll}{2,}(?:ed|s|aid|old)\s(?=\p{Lu}|the\s)/u,
  fr: /^,\s*(?:(?:a|avait|s[’']est|s[’']était|m[’']a|nous\sa)\s)?(?:s[’'])?\p{Ll}+(?:e|t|é|ait|a|it|d)\s/u,
  de: /^,\s*\p{Ll}+t(?:e|en)?\s/u,
  es: /^,\s*(?:(?:se|le|les|nos)\s)?\p{Ll}+(?:ó|a|e|ía|aba)\s/u,
};

/**
 * Who or what the words right behind a closing mark belong to, by their place alone: the text has ended the quoted words
 * with a comma, a question mark or the like, and goes on in small letters with a verb.
 *
 * @param last the last range of quoted words before the tag
 * @example
 * tagBehind(names, words) // « … », s’agace sa présidente, Maud Serrano. => { is: 'name', key: 'Maud Serrano' }
 */
export function tagBehind(names: ArticleNames, last: Range): TagBehind | undefined {
  const { reading } = names;
  const language = primaryLanguage(reading.language);
  const stretch = reading.speech.find(
    ({ start, end, depth, form }) => depth === 0 && form === 'marks' && start <= last.start && last.end <= end,
  );
  const paragraph = paragraphOf(reading, last.start);
  if (!stretch || !paragraph || !isOpenEnded(reading, stretch, language)) return undefined;
  const clause = clauseBehind(reading, stretch.end, paragraph.end);
  const people = names
    .narrated({ start: stretch.end, end: stretch.end + clause.length })
    .filter(({ key }) => key === sharedName || names.byKey.get(key)?.kind === 'person');
  const pronoun = pronouns[language]?.exec(clause)?.groups?.pronoun;
  if (pronoun !== undefined && (pronoun !== '' || people.length === 0)) return { is: 'pronoun', pronoun };
  const verb = verbFirst[language]?.exec(clause)?.[0];
  if (verb === undefined) return undefined;
  const [only, ...others] = people;
  if (!only) return describedBehind(clause, verb, stretch.end);
  if (only.key === sharedName || others.some(({ key }) => key !== only.key)) return undefined;
  if (only.start < stretch.end + verb.length) return undefined;
  const between = reading.text.slice(stretch.end + verb.length, only.start);
  return isDescription(between, language) ? { is: 'name', key: only.key } : undefined;
}

/** "», s’inquiète un fondeur de 54 ans, qui …": an indefinite article right behind the verb begins who spoke. */
function describedBehind(clause: string, verb: string, from: number): TagBehind | undefined {
  const found =
    /^(?:une?|una?|eine?|an?)\s\p{Ll}[\p{L}’-]+(?:\s(?:de|du|des|d’|del|von|vom|aus|of|from)\s[^,;:.!?]{1,40}|\s\p{Ll}[\p{L}-]+){0,2}(?=[,;.!?]|$|\s(?:qui|que|who|der|die)\s)|^eine?\s\p{Lu}[\p{L}-]+/u.exec(
      clause.slice(verb.length),
    )?.[0];
  if (found === undefined) return undefined;
  const start = from + verb.length;
  return { is: 'described', words: { start, end: start + found.trimEnd().length } };
}

/** Whether quoted words end so that their sentence goes on: “…,” or « … », with a comma behind the mark. */
function isOpenEnded({ text }: Reading, { end, marks: [, closing] }: Speech, language: string) {
  const inside = text.slice(Math.max(0, end - closing.length - 2), end - closing.length).trimEnd();
  return language === 'en' ? /[,?!…–—-]$/u.test(inside) : text.charAt(end) === ',';
}

/** The words behind a mark up to the end of the clause; a comma does not end it. */
function clauseBehind({ text, speech }: Reading, from: number, limit: number): string {
  const next =
    speech.find(({ start, depth, form }) => depth === 0 && form === 'marks' && start >= from)?.start ?? limit;
  const words = text.slice(from, Math.min(limit, next, from + longest));
  return /^(?:[^.;:!?]|\.(?=\s\p{Ll})|(?<=\b(?:Mr|Mrs|Dr|St|M|Sr|Sra|\p{Lu}))\.)*/u.exec(words)?.[0] ?? '';
}

/** What may stand between the verb and the name: a title, or a description that a comma ends. */
function isDescription(between: string, language: string): boolean {
  const words = between.trim();
  if (words === '' || /^(?:[\p{L}’'.-]+\s?){1,3}$/u.test(words)) return !prepositions.test(` ${words} `);
  // "escribe en el fallo la ponente, la magistrada Elvira Santamarta"
  const isDoubled = /^[^,]{2,60},\s(?:(?:la|le|el|der|die)\s|l[’'])\p{L}+$/u.test(words) && language !== 'en';
  const described = isDoubled || /^(?:[^,]{2,70}),$/u.test(words);
  return described && (language === 'en' ? /^the\s/u.test(words) : !/^(?:que|dass|qu[’'])/u.test(words));
}

const prepositions =
  /\s(?:to|of|with|about|for|from|by|on|in|at|à|au|de|du|avec|pour|contre|sur|chez|mit|von|über|gegen|zu|an|a|con|contra|sobre|para|del)\s/u;
