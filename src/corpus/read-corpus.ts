import { readContent } from '../source/read-content.ts';
import { buildCorpus } from './build-corpus.ts';
import type { BuiltCorpus } from './corpus.ts';

/**
 * Reads a content folder into a corpus: what `check`, the build and the dev server all begin with.
 *
 * @param contentDir absolute path of the content folder
 * @param projectDir absolute path that the paths of problems are relative to
 */
export function readCorpus(contentDir: string, projectDir: string): BuiltCorpus {
  const { files, problems } = readContent(contentDir, projectDir);
  return buildCorpus(files, problems);
}
