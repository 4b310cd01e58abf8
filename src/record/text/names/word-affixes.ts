/**
 * What is written together with a name and is no part of it: prefixes before it, endings after it.
 * Only what cannot be the beginning or the end of another name of news; the rest is doubt.
 */

/** Conjunctions and prepositions of one letter, alone or one after another. */
const arabicPrefixes = /^(?:[وف]?[بلك]?)/u;
const hebrewPrefixes = /^ו?(?:כש|לכש|מש|ש)?[בלמכה]?/u;
/** Shorter names would be found inside other words. */
const shortest = 3;

/** Whether a language writes small words together with the name after them. */
export function hasPrefixes(language: string): boolean {
  return language === 'ar' || language === 'he';
}

/**
 * The lengths of the prefixes that the word at an offset may begin with, the longest first.
 *
 * @example
 * prefixesOf('ar', 'والجزائر', 0) // => [1]
 */
export function prefixesOf(language: string, text: string, at: number): number[] {
  if (!hasPrefixes(language)) return [];
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  const longest = (language === 'ar' ? arabicPrefixes : hebrewPrefixes).exec(word)?.[0].length ?? 0;
  const lengths: number[] = [];
  for (let length = longest; length > 0; length -= 1) if (word.length - length >= shortest) lengths.push(length);
  return lengths;
}

/** Of the languages whose genitive is an "s" without an apostrophe. */
const genitives = new Set(['de', 'sv', 'da', 'nb', 'nn', 'no', 'nl']);

/** Particles of Korean, by the sound they follow; the others follow any. */
const afterConsonant = '은 이 을 과 으로 이다 이라 이라고 이라는 이며 이나 이랑 으로부터 으로서 아'.split(' ');
const afterVowel = '는 가 를 와 다 라 라고 라는 며 나 랑 야'.split(' ');
const afterBoth = (
  '의 에 에서 에게 에게서 에는 에도 에서는 에서도 에만 도 만 까지 부터 보다 처럼 같은 같이 한테 께 께서 마저 조차 만의 만이 측 측은 측이 측의 측에 ' +
  '씨 씨는 씨가 씨를 씨의 씨와 님 님은 님이 과의 와의 로부터 로서 로 로의 으로의 에의 에게는 에게도 까지는 들'
).split(' ');

const hungarian =
  'ban ben ba be ból ből ra re ról ről nál nél hoz hez höz tól től nak nek val vel ért ig on en ön n t ot et öt at'.split(
    ' ',
  );
const finnish =
  'n in ia iä a ä ssa ssä issa issä sta stä ista istä lla llä illa illä lta ltä ilta iltä lle ille ksi iksi na nä iin'.split(
    ' ',
  );

/**
 * The endings of a word that a name may have before them, the longest first.
 *
 * @example
 * endingsOf('ko', '중국의') // => ['의']
 * endingsOf('de', 'Orrs')   // => ['s']
 */
export function endingsOf(language: string, word: string): readonly string[] {
  if (genitives.has(language)) return word.length > shortest && /[^szxß]s$/u.test(word) ? ['s'] : [];
  if (language === 'ko') return particlesOf(word);
  const list = language === 'hu' ? hungarian : language === 'fi' ? finnish : undefined;
  if (!list || !/^\p{Lu}/u.test(word)) return [];
  return byLength(list.filter((ending) => word.endsWith(ending) && word.length - ending.length > shortest));
}

function particlesOf(word: string): string[] {
  const fits = (particle: string) => {
    if (!word.endsWith(particle) || word.length <= particle.length) return false;
    const closed = finalConsonant(word.slice(0, word.length - particle.length));
    // After ㄹ, "to" is 로 as after a vowel.
    if (particle.startsWith('로')) return closed === 0 || closed === rieul;
    if (particle.startsWith('으로')) return closed > 0 && closed !== rieul;
    if (afterBoth.includes(particle)) return true;
    return afterConsonant.includes(particle) ? closed > 0 : closed === 0;
  };
  return byLength([...afterConsonant, ...afterVowel, ...afterBoth].filter(fits));
}

const rieul = 8;

/** The number of a Hangul syllable's final consonant, 0 for none; -1 of what is no syllable. */
function finalConsonant(word: string): number {
  const unit = word.normalize('NFC').charCodeAt(word.normalize('NFC').length - 1);
  return unit >= 0xac00 && unit <= 0xd7a3 ? (unit - 0xac00) % 28 : -1;
}

function byLength(list: readonly string[]): string[] {
  return list.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
