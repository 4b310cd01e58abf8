import { primaryLanguage } from '../../record/text/reading/languages.ts';
import type { Reading } from '../../record/text/reading/reading.ts';
import type { Range } from '../../record/text/range.ts';
import { lexiconFor, type Lexicon } from '../../record/text/speakers/lexicon.ts';
import { describesSpeaker } from '../quotes/speaking-words.ts';
import type { NameCluster } from './name-cluster.ts';
import { isTitleModifier } from './title-words.ts';

/** What the text says somebody is, beside the name. */
export interface Apposition {
  /** As printed: "a grain analyst at Corvin & Daughters". */
  readonly words: string;
  /** The same without an article: "grain analyst at Corvin & Daughters". */
  readonly title: string;
  /** The words with the name, from which it is known. */
  readonly evidence: Range;
}

/** Words that begin an apposition, by language: a German article behind a name begins a relative clause. */
const before: Readonly<Record<string, string>> = {
  en: 'an?|the|its|his|her|their',
  fr: "une?|le|la|l[’']|les|son|sa",
  de: 'der|die|das|ein|eine|dessen|deren|ihr|ihre|sein|seine',
  es: 'el|la|un|una|su',
};
const behind: Readonly<Record<string, string>> = { ...before, de: 'ein|eine' };
/** Forms of address, which say of nobody what they are. */
const address =
  /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|sir|dame|lord|lady|rev|fr|hon|cllr|m|mm|mme|mlle|me|pr|monsieur|madame|maître|herr|herrn|frau|sr|sra|don|doña|dra)\.? ?)+$/iu;

const next = '(?=[,.;]|\\s(?:who|whose|which|said|says|told|qui|dont|que|quien|a\\s|hat|sagte|dijo|dit)(?![\\p{L}]))';

/** What may begin an apposition without an article: a noun, capital in German alone; never a participle or a verb. */
const bareNoun: Readonly<Record<string, string>> = {
  en: '\\p{Ll}[\\p{L}-]+',
  fr: '\\p{Ll}[\\p{L}-]+',
  es: '\\p{Ll}[\\p{L}-]+',
  de: '\\p{Lu}[\\p{L}-]+',
};

function patternsOf(tag: string): {
  readonly bare: RegExp;
  readonly after: RegExp;
  readonly article: RegExp;
  readonly open: RegExp;
} {
  const language = primaryLanguage(tag);
  const first = before[language] ?? before.en ?? '';
  const body = '(?:(?<=[’\'])|\\s)[^,.;:!?“”"«»()]';
  return {
    // An age may stand between: "Gérard Mauvois, 61 ans, ancien directeur de Ponteo".
    after: new RegExp(
      `^(,(?:\\s\\d{1,3}(?:\\s(?:ans|años|Jahre))?,)?\\s)((?:${behind[language] ?? first})${body}{3,90}?)${next}`,
      'u',
    ),
    // The article may be left out: "prévisionniste à Météo-Averland".
    bare: new RegExp(
      `^(,(?:\\s\\d{1,3}(?:\\s(?:ans|años|Jahre))?,)?\\s)(${bareNoun[language] ?? '(?!)'}[^,.;:!?“”"«»()]{0,80}?)${next}`,
      'u',
    ),
    open: new RegExp(`(?<![\\p{L}’'])(?:${first})(?:(?<=[’'])|\\s)`, 'giu'),
    article: new RegExp(`^(?:${first})(?<=[’'])|^(?:${first})\\s`, 'iu'),
  };
}

/** "According to Lena Quill, the strike goes on": what follows the comma is no apposition, unless a comma ends it. */
const sourceBefore = /(?:according to|selon|d[’']après|laut|nach Angaben von|según) (?:\S+ ){0,3}$/iu;

/**
 * The description that ends before a name, of several that could the shortest for a person: "by the union’s lawyer, their
 * nephew, …". What has a verb is a clause, and behind a preposition of place stands where somebody is.
 */
function aheadOf(lead: string, open: RegExp, lexicon: Lexicon | undefined, language: string): string | undefined {
  const bare = /^(.*[^,.;:!?“”"«»()]),\s$/su.exec(lead)?.[1];
  if (bare === undefined) return undefined;
  for (const { index } of [...bare.matchAll(open)].reverse()) {
    const words = bare.slice(index);
    if (words.length < 5 || words.length > 90 || /[,.;:!?“”"«»()]/u.test(words) || hasVerb(words, lexicon)) continue;
    const before = bare.slice(0, index);
    const isFirst = /(?:^|[,.;:!?“”"«»–—])\s*$/u.test(before);
    // "a spokeswoman for the city": what a preposition belongs to is no description of its own.
    const isPart = /(?<![\p{L}])(?:of|for|at|in|von|für|de|du|del|des)\s$/u.test(before);
    const isPerson = describesSpeaker(words, language) || endsInTitle(words, lexicon) || isSomebody(words, lexicon);
    // "when a diver, Joss Arden, checked": with an article of one, and the name between commas, it can be nothing else.
    const isOne = /^(?:an?|une?|eine?|una?)\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+$/u.test(words);
    if (isFirst || isPerson || (!isPart && isOne)) return words;
  }
  return undefined;
}

/** Whether words begin with a noun for somebody, an adjective before it let pass: "ancien directeur technique". */
function isSomebody(words: string, lexicon: Lexicon | undefined): boolean {
  const list = words.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return list
    .slice(0, 2)
    .some(
      (word) =>
        lexicon?.has('people', word) === true ||
        (lexicon?.has('titles', word) === true &&
          !isTitleModifier(word) &&
          !/^(?:ancien|nouve|jeune|premi|joven|nuev|der|die|das)/u.test(word)) ||
        lexicon?.hasEnding('titleEndings', word) === true ||
        doer.test(word),
    );
}

/**
 * Whether words without an article name somebody. In English the noun stands last before what belongs to it: "general
 * secretary of the union", not "head bowed"; and "police said" is somebody else's clause.
 */
function isBareTitle(words: string, lexicon: Lexicon | undefined): boolean {
  if (lexicon?.language !== 'en') return isSomebody(words, lexicon);
  const list = words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const end = list.findIndex((word) => lexicon.has('prepositions', word) || lexicon.has('conjunctions', word));
  const noun = (end === -1 ? list : list.slice(0, end)).at(-1) ?? '';
  const isClause = list.some((word) => lexicon.has('says', word) || lexicon.has('labels', word));
  return !isClause && (lexicon.has('titles', noun) || lexicon.has('people', noun));
}

const doer =
  /(?:ologue|ologo|óloga|ólogo|iste|ista|ienne|icien|ateur|atrice|éleveur|éleveuse|ologe|ologin|händler|händlerin|wirt|wirtin)$/u;

function endsInTitle(words: string, lexicon: Lexicon | undefined): boolean {
  const last = /[\p{L}-]+$/u.exec(words)?.[0].toLowerCase() ?? '';
  return (
    (lexicon?.has('titles', last) === true && !isTitleModifier(last)) ||
    (lexicon?.language === 'fr' && /(?:eur|euse|rice|ienne?)$/u.test(last))
  );
}

/** Whether words have a verb of their own, by what the grammar of speech knows of verbs. */
function hasVerb(words: string, lexicon: Lexicon | undefined): boolean {
  if (!lexicon) return false;
  const list = words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return list.some(
    (word, at) =>
      at > 0 &&
      (lexicon.has('passive', word) ||
        lexicon.has('perfect', word) ||
        lexicon.has('unreal', word) ||
        lexicon.hasEnding('moodEndings', word) ||
        (lexicon.language !== 'en' && futureEnding.test(word))),
  );
}

const futureEnding = /..(?:ará|erá|irá|arán|erán|irán|era|eront|ira|iront)$/u;

/** "la magistrada Elvira Santamarta", « l’hydrologue Idriss Kaboul »: who somebody is, in small letters before the name. */
const smallTitle =
  /(?<![\p{L}’'])((?:l[’']|(?:la|le|el)\s)(?!(?:famil|cas[ao]|affaire|maison|ley|loi|plan|apellido|nom|nombre|clan|groupe|grupo)(?:le|ia)?\s)\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?)\s$/u;

/** The first apposition of a name; a title before it counts as one. */
export function findApposition(
  { text, paragraphs, language }: Reading,
  { mentions, kind }: NameCluster,
): Apposition | undefined {
  const { after, bare, open, article } = patternsOf(language);
  const lexicon = lexiconFor(language);
  const titleOf = (words: string) => oneLine(words.replace(article, ''));
  for (const mention of mentions) {
    const paragraph = paragraphs[mention.paragraph];
    if (!paragraph) continue;
    const behindName = text.slice(mention.end, Math.min(paragraph.end, mention.end + 120));
    const noun = kind === 'person' ? bare.exec(behindName) : null;
    const isNoun = noun?.[2] !== undefined && isBareTitle(noun[2], lexicon);
    const [, lead = '', found] = after.exec(behindName) ?? (isNoun ? noun : undefined) ?? [];
    const isSource = sourceBefore.test(text.slice(Math.max(paragraph.start, mention.start - 60), mention.start));
    const isEnded = found !== undefined && (!isSource || text.charAt(mention.end + lead.length + found.length) === ',');
    if (found !== undefined && isEnded && !hasVerb(found, lexicon)) {
      const end = mention.end + lead.length + found.length;
      return { words: oneLine(found), title: titleOf(found), evidence: { start: mention.start, end } };
    }
    if (kind !== 'person') continue;
    const titled = mention.titles === '' ? mention.start : mention.start - mention.titles.length - 1;
    const before = text.slice(Math.max(paragraph.start, titled - 110), titled);
    const ahead = aheadOf(before, open, lexicon, language);
    const isClosed = text.slice(mention.end, mention.end + 1).startsWith(',');
    if (ahead !== undefined && isClosed) {
      return {
        words: oneLine(ahead),
        title: titleOf(ahead),
        evidence: { start: titled - 2 - ahead.length, end: mention.end },
      };
    }
    const small = smallTitle.exec(text.slice(Math.max(paragraph.start, mention.start - 60), mention.start))?.[1];
    const isRole =
      small !== undefined &&
      (!small.replace(article, '').includes(' ') || isSomebody(small.replace(article, ''), lexicon));
    // "la fonderie Delarbre" is no Delarbre: only a full name is somebody's for certain.
    if (small !== undefined && isRole && mention.text.includes(' ') && /^(?:fr|es)/u.test(language)) {
      return {
        words: oneLine(small),
        title: titleOf(small),
        evidence: { start: mention.start - 1 - small.length, end: mention.end },
      };
    }
    if (
      mention.titles !== '' &&
      !address.test(mention.titles) &&
      text.slice(titled, mention.start - 1) === mention.titles
    ) {
      return { words: mention.titles, title: mention.titles, evidence: { start: titled, end: mention.end } };
    }
  }
  return undefined;
}

/** The words of an apposition as a sentence of its own: "A grain analyst at Corvin & Daughters." */
export function asSummary(words: string): string {
  const bare = words.replace(/^(?:its|his|her|their|son|sa|dessen|deren|ihr|sein|su)\s/iu, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}.`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
