import type { NameKind } from '../names/name-cluster.ts';

/** One of the answers that a model may choose. It names it by its id; what is written follows from `means` alone. */
export interface Option<Means> {
  /** Unique among the options of a question: `n2`. */
  readonly id: string;
  /** What the model reads. */
  readonly label: string;
  readonly means: Means;
}

interface Asked<About extends string, Means> {
  /** `q3`, by its place among all questions of a text. */
  readonly id: string;
  readonly about: About;
  /** As the model reads it, with the words it is about. */
  readonly text: string;
  /** Index of the paragraph that holds those words. */
  readonly paragraph: number;
  readonly options: readonly Option<Means>[];
}

/** Who speaks: the key of a name. The article itself can be whose statement it is. */
export type Speaking = { readonly is: 'name'; readonly key: string } | { readonly is: 'article' };

/**
 * What the rules left open, as a question with candidates:
 * - `speaker` of a quote and `claimant` of a claim, by their place among the findings; a model may also point at the words
 *   that describe somebody without a name
 * - `near name`: which record a name means, that it nearly has
 * - `kind` of what a name is the name of
 * - `day` on which a quote was said: one of the times that the text names, by its place among the findings
 */
export type ModelQuestion =
  | (Asked<'speaker', Speaking> & { readonly at: number })
  | (Asked<'claimant', Speaking> & { readonly at: number })
  | (Asked<'near name', string> & { readonly key: string })
  | (Asked<'kind', NameKind> & { readonly key: string })
  | (Asked<'day', number> & { readonly at: number });

/** Whether words of the text may be the answer, too. */
export function mayPoint({ about }: ModelQuestion): boolean {
  return about === 'speaker' || about === 'claimant';
}

/** How many paragraphs before and after its own a question is read with. */
const readBefore = 4;
const readAfter = 1;

/** The paragraphs that a question is read with, by their indexes; those beyond the text's end are among them. */
export function paragraphsOf({ paragraph }: ModelQuestion): number[] {
  const first = Math.max(0, paragraph - readBefore);
  return Array.from({ length: paragraph + readAfter - first + 1 }, (_unused, offset) => first + offset);
}
