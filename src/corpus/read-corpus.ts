import { readContent } from '../source/read-content.ts';
import { buildCorpus } from './build-corpus.ts';
import type { BuiltCorpus } from './corpus.ts';

/**
 * Reads a content folder into a corpus: what `check`, the build and the dev server all begin with.
 *
 * @param contentDir absolute path of the content folder
 * @param projectDir absolute path that the paths of problems are relative to
 * @param drafts whether the corpus holds drafts; their problems are reported either way
 */
export function readCorpus(contentDir: string, projectDir: string, { drafts = true } = {}): BuiltCorpus {
  const { files, unread, problems } = readContent(contentDir, projectDir);
  const whole = buildCorpus(files, { unread, problems });
  const published = files.filter((file) => file.frontmatter.draft !== 'true');
  if (drafts || published.length === files.length) return whole;
  return { corpus: buildCorpus(published).corpus, problems: whole.problems };
}
