import { judgeAfter } from './judge-after.ts';
import { judgeBefore } from './judge-before.ts';
import { judgeHomonym } from './judge-homonym.ts';
import { judgeLowerCase } from './judge-lower-case.ts';
import { judgeUncased } from './judge-uncased.ts';
import { another, doubtful, strictest, type Judgement } from './judgement.ts';
import type { Bearer } from './mention-matcher.ts';
import { sightOf, type NameContext } from './name-context.ts';
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
