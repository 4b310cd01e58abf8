import { judgeAfter } from './judge-after.ts';
import { judgeBefore } from './judge-before.ts';
import { judgeHomonym } from './judge-homonym.ts';
import { judgeLowerCase } from './judge-lower-case.ts';
import { judgeUncased } from './judge-uncased.ts';
import { another, doubtful, strictest, type Judgement } from './judgement.ts';
import type { Bearer } from './mention-matcher.ts';
import { sightOf, type NameContext, type Sight } from './name-context.ts';
import { isInAddress } from './words-beside.ts';

/**
 * Judges one name of a text, for one that bears it, by what stands beside it.
 *
 * @param index its place among the names of the context
 */
export function judgeMention(context: NameContext, index: number, bearer: Bearer): Judgement {
  const sight = sightOf(context, index, bearer);
  const { text } = context;
  if (isInAddress(text, sight.start, sight.end)) return another;
  if (isTitle(text, sight)) return doubtful('longer name');
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(sight.written)) return judgeUncased(context, sight);
  // "de Gaulle" is a person's name for all that.
  const isDescription = /^\p{Ll}/u.test(bearer.name) && !(bearer.nature === 'person' && /\p{Lu}/u.test(bearer.name));
  if (isDescription) return judgeLowerCase(context, sight);
  const homonym = judgeHomonym(context, sight);
  // Among capitals, those of the words beside say nothing.
  if (homonym.is === 'doubtful' && homonym.because === 'capitals') return homonym;
  const judged = strictest(homonym, judgeBefore(context, sight), judgeAfter(context, sight));
  if (judged.is === 'meant' && bearer.spelling === 'unsure') return doubtful('case');
  return judged;
}

/**
 * The ship “Averland”, банк «Аверланд», 电影《奥尔》: a name alone between marks, right behind a word, is rather that of a thing
 * named after it.
 */
function isTitle(text: string, { start, wordEnd }: Sight): boolean {
  const opening = text.charAt(start - 1);
  if (!/^["“„«»”‘‚'「『《＂״]/u.test(opening) || !/^["”“»«’‘'」』》＂״]/u.test(text.charAt(wordEnd))) return false;
  if (opening === '《') return true;
  const before = text.slice(Math.max(0, start - 40), start - 1);
  const word = /([\p{L}\p{M}\p{N}]+)[ \u00a0\u202f]$/u.exec(before)?.[1];
  if (word !== undefined) return true;
  return /[「『“]/u.test(opening) && /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(before);
}
