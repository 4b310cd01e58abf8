import { another, doubtful, meant, type Judgement } from './judgement.ts';
import type { NameContext, Sight } from './name-context.ts';
import { wordAfter } from './words-beside.ts';

/**
 * A name that its record writes in lower case, such as "army": it may begin a sentence with a capital, and elsewhere a
 * capital makes it a part of a proper name. Where the words beside it say that it is somebody else's, it is doubtful.
 */
export function judgeLowerCase(context: NameContext, sight: Sight): Judgement {
  const { text, grammar } = context;
  const { bearer, start, before, after } = sight;
  if (/^\p{Lu}/u.test(sight.written) && (bearer.spelling === 'capitals' || !context.beginsClause(start)))
    return another;
  const possessor = /(\p{Lu}[\p{L}\p{M}]*)['’]s\s+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  const owner =
    possessor ??
    (before && isCapitalised(before.word) && !context.beginsClause(before.start) ? before.word : undefined);
  if (owner !== undefined && !isOwn(bearer.fullName, owner)) return doubtful('whose');
  if (after?.by === 'space' && grammar.joiners.has(after.word)) {
    const of = wordAfter(text, after.end);
    if (of && isCapitalised(of.word) && !isOwn(bearer.fullName, of.word)) return doubtful('whose');
  }
  if (after?.by === 'ampersand' || before?.by === 'ampersand') return another;
  return meant;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Letters enough to know a people's name by its country's: "Averlandish" by "Averland". */
const stem = 4;

function isOwn(fullName: string, word: string): boolean {
  return fullName.split(/\s+/).some((own) => own.slice(0, stem).toLowerCase() === word.slice(0, stem).toLowerCase());
}
