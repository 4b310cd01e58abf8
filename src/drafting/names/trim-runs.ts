import type { NameRun } from './name-run.ts';

/** Longer than any name that a sentence's first word could be glued to. */
const mostWords = 6;

/**
 * Runs without a word that only begins a sentence before a name: "Poor Mexico", "Injecting Clinton", where the text has the
 * rest by itself and the word in small letters besides; and without what stands before a full name that the text has at
 * least as often: "Crooked Hillary Clinton".
 *
 * @param text the whole text, for its words in small letters
 */
export function trimRuns(text: string, runs: readonly NameRun[], language: string): NameRun[] {
  // German nouns have capitals as well, and French and Spanish sentences begin with articles.
  if (language !== 'en') return [...runs];
  const counts = new Map<string, number>();
  for (const { text: name } of runs) counts.set(name, (counts.get(name) ?? 0) + 1);
  const small = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}{2,}(?![\p{L}’'-])/gu) ?? []);
  const isOrdinary = (word: string) => small.has(word.toLowerCase()) || /\p{Ll}{2,}ing$/u.test(word);
  return runs.map((run) => {
    const words = run.text.split(' ');
    if (words.length < 2 || words.length > mostWords) return run;
    const own = counts.get(run.text) ?? 0;
    const cut = words.findIndex((_, at) => {
      if (at === 0) return false;
      const rest = words.slice(at).join(' ');
      const isOften = (counts.get(rest) ?? 0) >= own;
      const isGlued = run.isFirst && run.titles === '' && at === 1 && own === 1 && isOrdinary(words[0] ?? '');
      return isOften && (rest.includes(' ') || isGlued);
    });
    return cut === -1 ? run : withoutFirst(text, run, words.slice(cut).join(' '));
  });
}

function withoutFirst(text: string, run: NameRun, name: string): NameRun {
  const [last = ''] = name.split(' ');
  const at = text.slice(run.start, run.end).lastIndexOf(name.includes(' ') ? `${last} ` : last);
  if (at <= 0) return run;
  return {
    ...run,
    start: run.start + at,
    text: name,
    isFirst: false,
    titles: '',
    hasArticle: false,
    before:
      text
        .slice(run.start, run.start + at)
        .trim()
        .split(/\s+/u)
        .at(-1)
        ?.toLowerCase() ?? '',
    size: name.split(' ').length,
  };
}
