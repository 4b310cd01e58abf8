import type { parseSource } from '../source/parse-source.ts';
import { readContent } from '../source/read-content.ts';
import { buildCorpus } from './build-corpus.ts';
import type { BuiltCorpus } from './corpus.ts';

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
  const { files, unread, problems } = readContent(contentDir, projectDir, parse);
  const whole = buildCorpus(files, { unread, problems });
  const published = files.filter((file) => file.frontmatter.draft !== 'true');
  if (drafts || published.length === files.length) return whole;
  return { corpus: buildCorpus(published).corpus, problems: whole.problems };
}
