import { bylineWords } from './lexicon.ts';

/** A word that stands inside names in lower case. */
const particle =
  "(?:de|del|della|dello|di|da|dos|das|do|du|van|von|der|den|dem|ter|ten|zu|zur|zum|la|le|bin|ibn|bint|al|el|af|av|y|e|[’']t)";
const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const oneName = `${nameWord}(?: (?:${particle} )*${nameWord}){0,4}`;
const between = String.raw`(?:, | (?:and|und|et|y|e|ed|en|och|og|i|ja|a|и|та|ve|&) |, (?:and|und|et) | \| )`;

const lead = new RegExp(`^(?:${bylineWords})[:,]?\\s+(?:(?:the|our|dem?|der) )?`, 'iu');
const named = new RegExp(
  `^(${oneName}(?: \\([^)]{1,40}\\))?(?:${between}${oneName}(?: \\([^)]{1,40}\\))?){0,5})(?<rest>.*)$`,
  'u',
);
const bare = new RegExp(
  `^(${nameWord}(?: (?:${particle} )*${nameWord}){1,3}(?: \\([^)]{1,40}\\))?(?:${between}${nameWord}(?: (?:${particle} )*${nameWord}){1,3}(?: \\([^)]{1,40}\\))?){0,3})(?<rest>,? .*)?$`,
  'u',
);

/** What follows the names: a role, a place, an agency; no sentence. */
const rest =
  /^(?:,? (?:in|à|aus|en|da|de|from|for|für|pour|para) .{2,60}|, .{2,80}|\s*[|/•·–—-].{0,80}|\s*\(.{1,60}\)|\s*)$/u;

export interface Byline {
  /** The names as printed, without what is in brackets. */
  readonly author: string;
  /** Whether a word says that it is one, as "By". */
  readonly isSaid: boolean;
}

/**
 * The names of who wrote an article, where a line is their byline.
 *
 * @example
 * findByline('By Ana Orr and Ben Maro, in Averland') // => { author: 'Ana Orr and Ben Maro', isSaid: true }
 * findByline('Ana Orr')                               // => { author: 'Ana Orr', isSaid: false }
 */
export function findByline(line: string): Byline | undefined {
  const text = line.trim().replace(/\s+/g, ' ');
  if (text.length > 160 || /[.!?…]["”»]?$/.test(text.replace(/\b(?:Jr|Sr|St)\.$/, ''))) return undefined;
  const said = lead.test(text) ? named.exec(text.replace(lead, '')) : null;
  if (said?.[1] !== undefined && rest.test(said.groups?.rest ?? '')) {
    return { author: withoutBrackets(said[1]), isSaid: true };
  }
  const alone = bare.exec(text);
  if (alone?.[1] === undefined || /\d/.test(alone[1])) return undefined;
  const following = alone.groups?.rest ?? '';
  // After bare names only a role in lower case tells that they are somebody's.
  if (following !== '' && !/^,? \p{Ll}/u.test(following)) return undefined;
  if (following.split(' ').length > 8) return undefined;
  return { author: withoutBrackets(alone[1]), isSaid: false };
}

function withoutBrackets(names: string): string {
  return names
    .replace(/ ?\([^)]*\)/g, '')
    .replace(/ \| /g, ', ')
    .replace(/[,\s]+$/, '')
    .trim();
}
