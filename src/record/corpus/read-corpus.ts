import type { parseSource } from '../source/parse-source.ts';
import { readContent, type ReadContent } from '../source/read-content.ts';
import { buildCorpus } from './build-corpus.ts';
import type { BuiltCorpus, Corpus } from './corpus.ts';

/**
 * Reads a content folder into a corpus: what `check`, the build and the dev server all begin with.
 *
 * @param contentDir absolute path of the content folder
 * @param projectDir absolute path that the paths of problems are relative to
 * @param options.drafts whether the corpus holds drafts; their problems are reported either way
 * @param options.parse how files are split; `rememberSources()` makes reading the same folder again cost what changed
 */
export function readCorpus(
  contentDir: string,
  projectDir: string,
  { drafts = true, parse }: { drafts?: boolean; parse?: typeof parseSource | undefined } = {},
): BuiltCorpus {
  const reading = readContent(contentDir, projectDir, parse);
  const whole = buildCorpus(reading.files, reading);
  return drafts ? whole : { corpus: withoutDrafts(reading, whole), problems: whole.problems };
}

/** What the published site is made of: the corpus of the files that are no drafts. */
export function withoutDrafts({ files, site }: Pick<ReadContent, 'files' | 'site'>, whole: BuiltCorpus): Corpus {
  const published = files.filter((file) => file.frontmatter.draft !== 'true');
  return published.length === files.length ? whole.corpus : buildCorpus(published, { site }).corpus;
}
