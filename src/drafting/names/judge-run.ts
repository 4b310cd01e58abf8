import { countryNames } from '../../record/text/names/country-names.ts';
import { primaryLanguage } from '../../record/text/reading/languages.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import { speechVerbs } from '../../record/text/reading/verbs-of-speech.ts';
import { lexiconFor } from '../../record/text/speakers/lexicon.ts';
import { byRule, type DraftedRule } from '../drafted.ts';
import type { NameRun } from './name-run.ts';
import { firms, headsOfPlaces } from './title-words.ts';
import type { NameKind } from './name-cluster.ts';
import { isBodyWord, nameLexicon, type NameLexicon } from './name-words.ts';

/** What the words around a run say of what it names. */
export interface RunKind {
  readonly kind: NameKind;
  readonly rule: DraftedRule;
}

const strongPlace: Readonly<Record<string, RegExp>> = {
  en: /^(?:in|near|across|outside|around|throughout|toward|towards|between)$/,
  fr: /^(?:à|en|dans|près|depuis|vers)$/,
  de: /^(?:in|nach|aus|bei)$/,
  es: /^(?:en|desde|hacia)$/,
};
/** Words for places that are surnames as well. */
const surnamesLikeSites = new Set(
  `hill hills hall park lake forest castle lane mill mills ridge moor heath dale glen wood woods pass falls weir fell ford
  banks farm mount`.split(/\s+/u),
);
const armies =
  /\b(?:army|navy|air force|armed forces|military|armée|marine|armee|bundeswehr|luftwaffe|ejército|armada)\b/iu;
const regions = /\b(?:county|province|region|district|valley|département|canton|région|provincia|región|kreis)\b/iu;

/** What a run names by its own words; undefined where they do not say. */
export function kindByWords(reading: Reading, run: NameRun): RunKind | undefined {
  const language = primaryLanguage(reading.language);
  const names = nameLexicon(language);
  const words = run.text.split(/\s+/u);
  if (isCountry(run.text, language)) return { kind: 'country', rule: byRule('country-name', true) };
  if (run.titles !== '') return kindByTitle(run, reading, language);
  if (/^(?:St|Saint)\.? \p{L}+[’']s$/u.test(run.text)) {
    return { kind: 'organization', rule: byRule('called-after-a-saint', false) };
  }
  if (armies.test(run.text)) return { kind: 'military', rule: byRule('army-word', true) };
  if (words.some((word) => isBodyWord(word.replace(/[’']s?$/u, ''), names))) {
    return { kind: 'organization', rule: byRule('body-word', true) };
  }
  if (run.text.includes('&')) return { kind: 'organization', rule: byRule('firm-sign', true) };
  if (words.some((word) => names.sites.has(word.toLowerCase())) && mayBeSite(run, words, names)) {
    return { kind: regions.test(run.text) ? 'region' : 'site', rule: byRule('site-word', true) };
  }
  if (
    /^(?:\p{Lu}{2,6}|\p{Lu}\p{N}+|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u.test(run.text) &&
    !/^(?:Mc|Mac|De|La|Le|Di|O)\p{Lu}/u.test(run.text)
  ) {
    return { kind: 'organization', rule: byRule('acronym', false) };
  }
  if (words.some((word) => names.inside.has(word.toLowerCase()) && !names.particles.has(word.toLowerCase()))) {
    return { kind: 'organization', rule: byRule('name-with-of', false) };
  }
  return undefined;
}

/**
 * Whether a word for a place says that a run is one: not in "la empresa Limpiezas del Cabo", and in "Dover Mills", which
 * could be somebody, only behind a preposition of place.
 */
function mayBeSite(run: NameRun, words: readonly string[], names: NameLexicon): boolean {
  if (run.before !== '' && isBodyWord(run.before, names)) return false;
  const last = words.at(-1)?.toLowerCase() ?? '';
  const isSurname = words.length <= 2 && !/[’']s?$/u.test(words[0] ?? '') && surnamesLikeSites.has(last);
  return !isSurname || run.hasArticle || (names.at.has(run.before) && !/^(?:of|from|to)$/u.test(run.before));
}

/** "Minister Orr" is a person; "Gewerkschaft Metall" a body. */
function kindByTitle(run: NameRun, reading: Reading, language: string): RunKind | undefined {
  const last = run.titles.split(' ').at(-1)?.toLowerCase() ?? '';
  const lexicon = lexiconFor(reading.language);
  const isPerson = lexicon?.hasEnding('titleEndings', last) === true;
  if (language === 'de' && !isPerson && (firms.test(last) || isBodyWord(last, nameLexicon(language)))) {
    return { kind: 'organization', rule: byRule('body-before-name', true) };
  }
  const isTitle =
    lexicon?.has('titles', last.replace(/\.$/u, '')) === true || lexicon?.hasEnding('titleEndings', last) === true;
  return { kind: 'person', rule: byRule(isTitle ? 'title-before-name' : 'noun-before-name', isTitle) };
}

/** ", 58," or ", 58 ans": an age, and no day of a month as in "Montfaucon, 6 mai". */
const agedBehind =
  /^, (?:aged )?\d{1,3}(?:(?=[,.;)](?!\d))| (?:ans|años|Jahre)(?![\p{L}])|-year| (?=(?:and|who|of|from|qui|que)(?![\p{L}])))|^ \(\d{2}\)/u;

/** A noun for a body that an article or a capital shows to be one: "the union", "l’entreprise", "Ministry". */
const bodyNounBehind =
  /(?:(?<![\p{L}])(?:the|an?|its|our|les?|la|une?|des?|du|els?|los|las|una?)\s(?:\p{Ll}+\s)?|\p{L}[’'])\p{Ll}+\s$|\p{Lu}\p{L}+\s$/u;

/** What a run names by what stands around it; undefined where that does not say. */
export function kindByPlace(reading: Reading, run: NameRun): RunKind | undefined {
  const language = primaryLanguage(reading.language);
  const lexicon = lexiconFor(reading.language);
  const names = nameLexicon(language);
  const after = reading.text.slice(run.end, run.end + 60);
  const before = reading.text.slice(Math.max(0, run.start - 60), run.start);
  if (/^-(?:based|born|area|wide|bound)(?![\p{L}])/u.test(after)) {
    return { kind: 'city', rule: byRule('place-in-compound', true) };
  }
  if (language === 'de' && run.size === 1 && isPlaceAlone(reading, run)) {
    return { kind: 'city', rule: byRule('where-something-is', false) };
  }
  if (agedBehind.test(after)) {
    return { kind: 'person', rule: byRule('age-after-name', true) };
  }
  if (/(?<![\p{L}])(?:first name|prénom|Vornamen?|nombre(?: de pila)?),? $/u.test(before)) {
    return { kind: 'person', rule: byRule('first-name', true) };
  }
  if (/(?<![\p{L}])(?:an?|une?|eine?|una?) \p{L}+, $/iu.test(before) && after.startsWith(',')) {
    return { kind: 'person', rule: byRule('somebody-by-name', true) };
  }
  if (/^[’']s (?:husband|wife|son|daughter|mother|father|lawyer|brother|sister)\b/u.test(after)) {
    return { kind: 'person', rule: byRule('relative-of-name', true) };
  }
  // "her nephew, Colm, ": whose relative somebody is.
  const [, relative = ''] =
    /(?<![\p{L}])(?:his|her|their|my|our|sa|son|ses|ma|mon|ihre?|seine?|mein|meine|su|mi) (\p{L}+),? $/iu.exec(
      before,
    ) ?? [];
  if (run.size === 1 && lexicon?.has('people', relative.toLowerCase()) === true && /^[,.;]/u.test(after)) {
    return { kind: 'person', rule: byRule('somebody-by-name', true) };
  }
  if (/(?<![\p{L}])(?:man|woman|boy|girl|\p{Lu}\p{L}+(?:man|woman)) (?:called|named) $/u.test(before)) {
    return { kind: 'person', rule: byRule('somebody-by-name', true) };
  }
  // "Rovers manager Gus Adeyemi": whose manager somebody is.
  const [, holder = ''] = /^ (\p{Ll}+) \p{Lu}/u.exec(after) ?? [];
  if (language === 'en' && (lexicon?.has('titles', holder) === true || lexicon?.has('people', holder) === true)) {
    return { kind: 'organization', rule: byRule('name-before-role', false) };
  }
  const [, what = ''] = /(\p{L}+), $/u.exec(before) ?? [];
  if (run.size === 1 && lexicon?.has('people', what.toLowerCase()) === true && after.startsWith(',')) {
    return { kind: 'person', rule: byRule('somebody-by-name', true) };
  }
  if (language === 'en' && /^, which\b/u.test(after) && run.size > 1) {
    return { kind: 'organization', rule: byRule('name-that-is-a-thing', true) };
  }
  if (run.before !== '' && isBodyWord(run.before, names)) {
    // "They trust Maruna": without an article, and in small letters, the word may be a verb.
    return { kind: 'organization', rule: byRule('behind-body-word', bodyNounBehind.test(before)) };
  }
  // "the island of Little Maren", "the town of"
  const [, of = ''] = /(\p{L}+)\s(?:of|de|del|von|du)\s$/u.exec(before) ?? [];
  if (names.sites.has(of.toLowerCase())) return { kind: 'city', rule: byRule('place-word-of', true) };
  if (headsOfPlaces.has(of.toLowerCase()) && run.size <= 2) {
    return { kind: 'city', rule: byRule('head-of-place', false) };
  }
  const isStrong = (strongPlace[language] ?? strongPlace.en ?? /^$/).test(run.before);
  if (isStrong && !run.hasArticle) return { kind: 'city', rule: byRule('preposition-of-place', run.size === 1) };
  // "a grain analyst at Corvin": somebody's employer
  const [, role = '', link = ''] = /(\p{L}+)\s(\p{L}+)\s$/u.exec(before) ?? [];
  const isRole =
    lexicon?.has('people', role.toLowerCase()) === true || lexicon?.has('titles', role.toLowerCase()) === true;
  // "a retired teacher from Dover Mills", "the weir at Little Wenn", "central Maro", "the Averland border"
  const isPlaced =
    /(?<![\p{L}])(?:(?:central|northern|southern|eastern|western|rural|downtown|coastal|upper|lower)|(?:\p{Ll}+ (?:at|from|on the edge of)))$/u.test(
      before.trimEnd(),
    ) &&
    !/^[’']s/u.test(after) &&
    !/[’']s$/u.test(run.text) &&
    !(isRole && link === 'at');
  const isPlaceOfThing =
    /^ (?:border|coast|coastline|frontier|highlands|lowlands|countryside|waterfront)(?![\p{L}])/u.test(after);
  if (language === 'en' && (isPlaceOfThing || (isPlaced && !run.hasArticle && !isReceived(before)))) {
    return { kind: 'city', rule: byRule('where-somebody-is', false) };
  }
  // "the Thornby Argus": English, French and Spanish put no article before a person.
  if (run.size >= 2 && run.hasArticle && language !== 'de') {
    return { kind: 'organization', rule: byRule('name-with-article', false) };
  }
  if (isRole && names.employers.has(link)) return { kind: 'organization', rule: byRule('employer', false) };
  const verbs = speechVerbs(language);
  const speaks =
    verbs?.afterName.test(`${run.text}${after}`.split(/[.;:]/u)[0] ?? '') === true ||
    /(?:said|says|sagte|sagt|so|dit|déclaré|dijo|declaró|explicó)\s(?:\p{L}+\s){0,2}$/u.test(before);
  if (run.size >= 2 && run.size <= 4) return { kind: 'person', rule: byRule('two-names', speaks) };
  if (speaks && !run.hasArticle) return { kind: 'person', rule: byRule('speaks', false) };
  if (run.hasArticle) return { kind: 'organization', rule: byRule('name-with-article', false) };
  if (names.at.has(run.before) || run.before === 'of') return { kind: 'city', rule: byRule('word-of-place', false) };
  return undefined;
}

/** "Grünwang. Am Samstag …", where a report is from; in German "das Stadtarchiv von Sarnau", whose body something is. */
export function isPlaceAlone({ text, paragraphs }: Reading, run: NameRun): boolean {
  const isDateLine = run.paragraph === 0 && run.start === paragraphs[0]?.start && /^\.\s/u.test(text.slice(run.end));
  const holder = /(\p{Lu}\p{L}+) von $/u.exec(text.slice(Math.max(0, run.start - 60), run.start))?.[1] ?? '';
  const isOfPlace = isBodyWord(holder, nameLexicon('de')) || headsOfPlaces.has(holder.toLowerCase());
  return isDateLine || isOfPlace || /(?:archiv|bibliothek|hafen|bahnhof)$/u.test(holder);
}

/** "a letter from Orla Keane": what comes from people, or is aimed at them. */
function isReceived(before: string): boolean {
  return /(?<![\p{L}])(?:letters?|emails?|messages?|calls?|statements?|words?|notes?|gifts?|questions?|answers?|support|pressure|criticism|apology|look\p{L}*|shout\p{L}*|angry|point\p{L}*|star\p{L}*|laugh\p{L}*|heard|\p{L}+ed) (?:at|from)\s*$/u.test(
    before,
  );
}

export function isCountry(name: string, language: string): boolean {
  let known = countries.get(language);
  if (!known) countries.set(language, (known = new Set(countryNames(language))));
  return known.has(name);
}

const countries = new Map<string, ReadonlySet<string>>();
