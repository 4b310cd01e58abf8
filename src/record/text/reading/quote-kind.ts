import type { Range } from '../range.ts';
import type { Reading } from './reading.ts';
import { placeInSpeech } from './speech-cut.ts';

/**
 * The kind of quote that some words of a text are, by the marks around them: without marks they are reported, within
 * marks a run that begins like a sentence is direct, and any other a partial quote. A proposal, to be looked at.
 */
export function quoteKindOf(reading: Reading, { start, end }: Range): 'direct' | 'partial' | 'indirect' {
  if (placeInSpeech(reading, { start, end }).status !== 'inside') return 'indirect';
  const words = reading.text.slice(start, end);
  const beginsSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}]/u.test(words);
  const isSentence =
    words.trim().split(/\s+/).length > 2 || /[,.!?。！？]/.test(words.slice(-1) + reading.text.charAt(end));
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words);
  return beginsSentence && (isSentence || isUnspaced) ? 'direct' : 'partial';
}
