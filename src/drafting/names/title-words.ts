import { isBodyWord, nameLexicon } from './name-words.ts';
import type { Words } from './run-words.ts';

/** Words that stand in a title without being one: what somebody is minister of, or was before. */
const modifiers = new Set(
  `party union campaign opposition majority minority foreign interior finance defence defense health education
  transport labour labor trade energy environment agriculture culture home state national federal regional local city
  county district police fire military army navy naval air press democratic republican conservative liberal green socialist
  independent presidential vice-presidential gubernatorial former outgoing incoming acting interim deputy vice senior junior
  assistant associate lead veteran longtime long-time late new newly-elected then retired billionaire millionaire senate
  house gop harbour harbor
  premier première ancien ancienne nouvelle nouveau jeune intérieur défense santé économie étranger étrangères
  der die das ehemaliger ehemalige früherer frühere damaliger damalige neue neuer alte stellvertretende stellvertretender
  amtierende amtierender
  nuevo nueva joven primer primera`.split(/\s+/u),
);

/** Whether a word is the title of somebody, or goes with one: "Minister", "Acting". */
export function isTitleWord(text: string, { grammar, language }: Words): boolean {
  const lower = text.toLowerCase().replace(/\.$/u, '');
  if (grammar?.has('titles', lower) === true) return true;
  // "chairwoman", but not "Wasserman", who is somebody.
  if (language === 'en' && /(?:man|woman|person)$/u.test(lower)) return manOf.test(lower);
  return grammar?.hasEnding('titleEndings', lower) === true;
}

const manOf =
  /^(?:chair|vice-chair|spokes|business|congress|council|assembly|states|alder|fire|police|fisher|crafts|news|camera|sports|sales|service|clergy|fore|lay|ombuds|watch|door|stunt|gun|salt|ferry|boat|herds|stable|oars|yachts|sea|sound|tribes|trades|trawler)(?:man|woman|person)$/u;

/** Titles that are surnames as well: behind "Mr", or where the text has the full name, they are somebody. */
const surnamesLikeTitles = new Set(
  'king bishop pope prince dean major duke earl baron constable marshal farmer banker trader head young'.split(' '),
);

export function isSurnameLikeTitle(word: string): boolean {
  return surnamesLikeTitles.has(word.toLowerCase());
}

/** Whether a title says by itself that a person follows: "Minister", but not "Energy" or "Former". */
export function isHeadTitle(text: string, words: Words): boolean {
  return isTitleWord(text, words) && !modifiers.has(text.toLowerCase());
}

/** Whether a word goes with a title and is none by itself: "City", "former". */
export function isTitleModifier(word: string): boolean {
  return modifiers.has(word.toLowerCase());
}

/** Words that only say what somebody was or is besides: "Former Averland captain Lou Petersen" is no title of Averland. */
export function isModifierAlone(titles: readonly string[]): boolean {
  return titles.length > 0 && titles.every((title) => modifiers.has(title.toLowerCase()));
}

/** Those who are at the head of a place: "the mayor of", "préfet du". */
export const headsOfPlaces = new Set(
  `mayor governor bishop archbishop prefect councillor lord residents people streets town city port
  maire préfet préfète gouverneur évêque député députée habitants ville port
  bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin bischof bischöfin einwohner stadt
  alcalde alcaldesa gobernador gobernadora obispo vecinos ciudad puerto`.split(/\s+/u),
);

/** Endings of German nouns for a body that stand before its name. */
export const firms =
  /(?:hersteller|investor|betreiber|anbieter|händler|bank|haus|unternehmen|partei|verein|konzern|gruppe|kette|firma|verlag|gewerkschaft|verband|sender)s?$/u;

const doers =
  /(?:er|in|ist|yst|or|eur|ent|ant|and|ling|mann|frau|chef|rat|wirt|kraft|sohn|tochter|vater|mutter|bruder|schwester|ologe|ege|erte|euge|unde|effe|urge|ophe|atte)$/u;

/**
 * Whether a German noun before a word says that the word is a name: two nouns side by side are also a measure, "Kiste
 * Rost"; a name has a noun before it for one who does something, or for a body.
 */
export function isGermanRole(titles: string): boolean {
  const last = titles.split(' ').at(-1)?.toLowerCase() ?? '';
  return doers.test(last) || firms.test(last) || isBodyWord(last, nameLexicon('de')) || last.endsWith('.');
}
