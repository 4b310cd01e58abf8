import { profiles, scripts } from './profiles.ts';

/** The language a text is written in, as its script and its small words tell. */
export interface LanguageGuess {
  readonly language: string;
  /** Whether no other language comes near. */
  readonly isSure: boolean;
}

/** As many words as are looked at: enough for any text, and a bound for the largest. */
const mostWords = 3000;

/**
 * The language of a text; undefined where its words tell nothing.
 *
 * @example
 * guessLanguage('Der Hafen ist seit Montag nicht mehr offen.') // => { language: 'de', isSure: true }
 * guessLanguage('Averland 3:2')                                // => undefined
 */
export function guessLanguage(text: string): LanguageGuess | undefined {
  const sample = text.slice(0, 40_000);
  const byScript = scriptOf(sample);
  if (byScript) return byScript;
  const words = (sample.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []).slice(0, mostWords);
  const letters = sample.toLowerCase();
  const isCyrillic = countOf(letters, /\p{Script=Cyrillic}/gu) > countOf(letters, /\p{Script=Latin}/gu);
  const scores = profiles
    .filter((profile) => (profile.script === 'Cyrillic') === isCyrillic)
    .map(({ language, words: own, letters: signs }) => {
      const hits = words.filter((word) => own.has(word) || own.has(word.replace(/^\p{L}+['’]/u, ''))).length;
      const marks = signs === undefined ? 0 : countOf(letters, signs);
      return { language, score: hits + Math.min(marks, words.length) / 2 };
    })
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
  const [best, next] = scores;
  if (!best || best.score < 2 || best.score < words.length * 0.08) return undefined;
  return { language: best.language, isSure: best.score >= 4 && best.score >= (next?.score ?? 0) * 1.25 };
}

/** A script that one language of the press is written in, or a few that certain letters tell apart. */
function scriptOf(text: string): LanguageGuess | undefined {
  const letters = countOf(text, /\p{L}/gu);
  if (letters === 0) return undefined;
  for (const { pattern, share, language, unless } of scripts) {
    if (countOf(text, pattern) < letters * share) continue;
    const other = unless?.find(([signs]) => signs.test(text));
    return { language: other?.[1] ?? language, isSure: letters >= 12 };
  }
  return undefined;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
