import type { z } from 'zod';
import { oncePer } from '../derived/once-per.ts';
import type { Problem } from '../problems/problem.ts';
import type { MarkdownFile } from '../source/source-file.ts';
import { defaultPublication, splitPublication, type Publication, type publicationSchema } from './publication.ts';
import type { Tombstone } from './tombstone.ts';
import { validateFrontmatter } from './validate-frontmatter.ts';

/** The publication as its file has it. */
export interface PublicationFile {
  readonly kind: 'site';
  readonly id: 'site';
  /** Path of the file, relative to the project folder. */
  readonly path: string;
  readonly data: Publication;
  /** What was taken down. */
  readonly removed: readonly Tombstone[];
  /** The Markdown after the frontmatter: the beginning of the page "About". */
  readonly body: string;
}

export interface ValidatedPublication {
  /** With the default in the place of every field that is not valid; the problems then say so. */
  readonly publication: PublicationFile;
  readonly problems: readonly Problem[];
}

/** `site.md` against its schema. The same file gives the same publication. */
export const validatePublication = oncePer((file: MarkdownFile<'site'>): ValidatedPublication => {
  const { data: whole, remainder, problems } = validateFrontmatter(file);
  const { data, removed } = splitPublication(
    (whole ?? { ...defaultPublication, removed: [], ...remainder }) as z.output<typeof publicationSchema>,
  );
  return {
    publication: {
      kind: 'site',
      id: 'site',
      path: file.path,
      data,
      removed,
      body: file.text.slice(file.bodyStart),
    },
    problems,
  };
});
