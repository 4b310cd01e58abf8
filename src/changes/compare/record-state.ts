import { buildCorpus } from '../../record/corpus/build-corpus.ts';
import type { BuiltCorpus, Corpus } from '../../record/corpus/corpus.ts';
import { withoutDrafts } from '../../record/corpus/read-corpus.ts';
import type { Report } from '../../views/report/report.ts';
import type { FileTree } from '../../record/source/file-tree.ts';
import { readTree, type ReadContent } from '../../record/source/read-content.ts';
import type { rememberSources } from '../../record/source/remember-sources.ts';

/** The record at one revision. */
export interface RecordState {
  readonly revision: Report['base'];
  readonly reading: ReadContent;
  /** Drafts included: what editors work on, and every problem. */
  readonly built: BuiltCorpus;
  /** Drafts left out: what readers see. */
  readonly published: Corpus;
}

/**
 * Reads the record at a revision.
 *
 * @param tree the content folder; one that is not there is an empty record
 * @param parse shared by the revisions of one comparison, so that the second costs what differs
 */
export function readState(
  revision: Report['base'],
  tree: FileTree,
  parse: ReturnType<typeof rememberSources>,
): RecordState {
  const reading = tree.exists ? readTree(tree, parse) : { files: [], site: undefined, unread: [], problems: [] };
  const built = buildCorpus(reading.files, reading);
  return { revision, reading, built, published: withoutDrafts(reading, built) };
}
