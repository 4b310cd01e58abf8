import type { Passage } from './write-article.ts';

/** A selector as frontmatter has it. */
export interface InventedSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * A selector for words of an article: the words alone where they stand once, else with the words directly before them,
 * or after them where they begin their sentence.
 */
export function selectorFor(body: string, { exact, sentence }: Passage): InventedSelector {
  const start = body.indexOf(sentence);
  const within = sentence.indexOf(exact);
  if (start < 0 || within < 0) throw new Error(`These words are not in the article: ${exact}`);
  if (body.indexOf(exact) === body.lastIndexOf(exact)) return { exact };
  if (within > 0) return { exact, prefix: sentence.slice(0, within).trim() };
  return { exact, suffix: sentence.slice(exact.length).trim() };
}
