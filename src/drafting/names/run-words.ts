import { calendarWords } from '../../record/text/names/calendar-words.ts';
import type { Lexicon } from '../../record/text/speakers/lexicon.ts';
import { isBodyWord, type NameLexicon } from './name-words.ts';
import type { NameToken } from './name-tokens.ts';

/** What a language knows of names and of the words beside them. */
export interface Words {
  readonly names: NameLexicon;
  readonly grammar: Lexicon | undefined;
  readonly language: string;
}

/** How many small words go on with a name, the capital behind them included: "of Keldia", "des eaux de Sarnove". */
export function stepInside(
  tokens: readonly NameToken[],
  at: number,
  hasBody: boolean,
  { names, language }: Words,
): number {
  const small = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  const isCapitalAt = (index: number) => {
    const token = tokens[index];
    return token?.isCapital === true && token.isJoined;
  };
  const lower = small(at);
  if (lower === '&' && isCapitalAt(at + 1)) return 2;
  const isSmall = names.inside.has(lower) && lower !== '&';
  if (hasBody && isSmall) {
    for (let ahead = 1; ahead <= (language === 'fr' || language === 'es' ? 4 : 2); ahead += 1) {
      const between = tokens.slice(at, at + ahead);
      const isPlain = between.every((token) => token.text.length < 12 && !token.isFirst);
      if (!isPlain) return 0;
      const next = tokens[at + ahead];
      if (!next || next.isFirst) return 0;
      const isLinked = next.isJoined || /^(?:l|d)$/iu.test(small(at + ahead - 1));
      if (!isLinked && !next.isCapital) return 0;
      if (next.isCapital) {
        const [only] = between;
        // "Universität in ..." is left to "at"; between two capitals stand only words of the list.
        const inner = between.slice(1).filter((token) => !names.inside.has(token.text.toLowerCase()));
        return only && inner.length <= 1 ? ahead + 1 : 0;
      }
    }
    return 0;
  }
  if (
    !names.particles.has(lower) || language === 'en'
      ? !/^(?:van|von|bin|ibn|al|el|de|der|den|la|da|di|du)$/u.test(lower)
      : false
  )
    return 0;
  if (!names.particles.has(lower)) return 0;
  if (isCapitalAt(at + 1) && (language === 'en' || /^(?:van|von|bin|ibn|el|al)$/u.test(lower))) return 2;
  if (names.particles.has(small(at + 1)) && isCapitalAt(at + 2) && language === 'en') return 3;
  return 0;
}

/**
 * "the Justice and Bread Party": behind an article, what "and" joins before the noun for a body is one name.
 *
 * @param end behind the first word of it
 */
export function isPairedBody(
  tokens: readonly NameToken[],
  at: number,
  end: number,
  { names, grammar, language }: Words,
): boolean {
  const [and, second, body] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (language !== 'en' || end !== at + 1 || and?.text !== 'and' || !second || !body) return false;
  const isJoined = tokens[at]?.isJoined === true && second.isJoined && body.isJoined;
  return (
    isJoined &&
    second.isCapital &&
    body.isCapital &&
    isBodyWord(body.text, names) &&
    !isBodyWord(second.text, names) &&
    !isBodyWord(tokens[at]?.text ?? '', names) &&
    // "the Justice", "the opposition Justice"
    [tokens[at - 1], tokens[at - 2]].some(
      (token) => grammar?.has('determiners', token?.text.toLowerCase() ?? '') === true,
    )
  );
}

const streets = new Set('rue avenue boulevard place quai calle avenida plaza paseo'.split(' '));

/** "préfecture du Haut-Osier": French and Spanish write the head of many bodies small. */
export function isLowerHead(
  token: NameToken,
  tokens: readonly NameToken[],
  at: number,
  { names, language }: Words,
): boolean {
  if ((language !== 'fr' && language !== 'es') || token.isCapital) return false;
  const head = token.text.toLowerCase();
  if (!names.bodies.has(head) && !streets.has(head)) return false;
  const [link, next] = [tokens[at + 1], tokens[at + 2]];
  if (link?.isJoined !== true || token.isFirst) return false;
  // "d’Averland": the elided word is no token of its own.
  return names.inside.has(link.text.toLowerCase()) && next?.isCapital === true && next.isJoined;
}

/** Words with a capital that name nobody: "I", "I’d", holidays, "the State". */
export function isNever({ text }: NameToken, { names }: Words): boolean {
  return /^I(?:['’]|$)/u.test(text) || names.never.has(text.toLowerCase());
}

/** "the councillor for Urban Planning": what somebody is in charge of, after a title. */
export function isComplement(tokens: readonly NameToken[], at: number, { names }: Words): boolean {
  const [link, title] = [tokens[at - 1], tokens[at - 2]];
  const named = tokens[at];
  if (!link || !title || named?.isJoined !== true) return false;
  if (!/^(?:of|for|de|del|du|des|für)$/u.test(link.text.toLowerCase())) return false;
  if (names.bodies.has(title.text.toLowerCase())) return false;
  return portfolios.has(named.text.toLowerCase());
}

export const portfolios = new Set(
  'trade finance justice defence defense health education transport labour labor energy environment agriculture culture urbanismo hacienda cultura educación sanidad interior économie justice santé culture éducation urbanisme transports travail'.split(
    ' ',
  ),
);

/** "the Vester substation": behind an article, a noun for a place or a body goes with the name before it. */
export function isModified(
  tokens: readonly NameToken[],
  at: number,
  end: number,
  { names, grammar, language }: Words,
): boolean {
  const next = tokens[end];
  const article = tokens[at - 1];
  if (language !== 'en' || !next || next.isCapital || !article || !tokens[at]?.isJoined) return false;
  if (grammar?.has('determiners', article.text.toLowerCase()) !== true || tokens[end - 1]?.isPossessive) return false;
  const lower = next.text.toLowerCase();
  return names.sites.has(lower) || lower === 'exchange' || lower === 'group' || lower === 'bank';
}

/** "a racehorse named Second Wind": a name of no record; in "it named Karin Holt" the verb has a subject of its own. */
export function isCalled(text: string, head: NameToken, { grammar }: Words): boolean {
  const [, article = '', what = '', before = ''] =
    /(?<![\p{L}])(?:(an?|the|this|its|his|her|their|une?|le|la|un|una|el|eine?[mnrs]?|der|die|das)\s(?:\p{L}+\s)?)?(\p{L}+)\s(\p{L}+)\s$/u.exec(
      text.slice(Math.max(0, head.start - 60), head.start).toLowerCase(),
    ) ?? [];
  if (/^(?:named|nommé|nommée)$/u.test(before) && !/^(?:an?|une?|its|his|her|their)$/u.test(article)) return false;
  if (grammar?.has('people', what) === true || /.(?:man|woman)$/u.test(what)) return false;
  return /^(?:named|called|dubbed|nicknamed|titled|entitled|nommé|nommée|intitulé|llamado|llamada|namens)$/u.test(
    before,
  );
}

export function isCalendar({ text }: NameToken, { language }: Words): boolean {
  const { months, days } = calendarWords(language);
  const lower = text.toLowerCase().replace(/\.$/u, '');
  return days.has(lower) || (months.has(lower) && lower.length > 2);
}

export function isOpener(word: string, { names, grammar }: Words): boolean {
  const lower = word.toLowerCase();
  return (
    names.openers.has(lower) ||
    grammar?.has('clauses', lower) === true ||
    grammar?.has('prepositions', lower) === true ||
    grammar?.has('determiners', lower) === true
  );
}

/** Whether a possessive goes on as one name: "Tanner’s Row", "Weavers’ Bridge", but not "Keldia’s Oskar Lindahl". */
export function ownsNext(next: NameToken, { names }: Words): boolean {
  return next.isCapital && (names.sites.has(next.text.toLowerCase()) || isBodyWord(next.text, names));
}
