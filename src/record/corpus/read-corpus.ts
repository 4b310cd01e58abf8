import type { parseSource } from '../source/parse-source.ts';
import { compareProblems, countProblems, type Problem } from '../problems/problem.ts';
import { isProposed } from '../schemas/proposed.ts';
import { readContent, type ReadContent } from '../source/read-content.ts';
import { buildCorpus } from './build-corpus.ts';
import type { BuiltCorpus, Corpus } from './corpus.ts';

/**
 * Reads a content folder into a corpus: what `check`, the build and the dev server all begin with.
 *
 * @param contentDir absolute path of the content folder
 * @param projectDir absolute path that the paths of problems are relative to
 * @param options.drafts whether the corpus holds drafts; their problems are reported either way
 * @param options.proposed whether it holds records that nobody has accepted. Where these have errors the corpus is without
 * them, and their errors are warnings: a draft keeps nobody from looking at the rest
 * @param options.parse how files are split; `rememberSources()` makes reading the same folder again cost what changed
 */
export function readCorpus(
  contentDir: string,
  projectDir: string,
  {
    drafts = true,
    proposed = false,
    parse,
  }: { drafts?: boolean; proposed?: boolean; parse?: typeof parseSource | undefined } = {},
): BuiltCorpus {
  const reading = readContent(contentDir, projectDir, parse);
  const whole = buildCorpus(reading.files, reading);
  if (proposed && reading.files.some(isProposed)) return withProposed(reading, whole);
  return drafts ? whole : { corpus: withoutDrafts(reading, whole), problems: whole.problems };
}

function withProposed(reading: ReadContent, accepted: BuiltCorpus): BuiltCorpus {
  const all = buildCorpus(reading.files, reading, { proposed: true });
  const proposed = new Set(reading.files.filter(isProposed).map(({ path }) => path));
  const [own, others] = [
    all.problems.filter(({ path }) => proposed.has(path)),
    all.problems.filter(({ path }) => !proposed.has(path)),
  ];
  const isWhole =
    countProblems(own).errors === 0 && countProblems(others).errors === countProblems(accepted.problems).errors;
  const told = own.map((problem): Problem => ({ ...problem, severity: 'warning' }));
  return {
    corpus: isWhole ? all.corpus : accepted.corpus,
    problems: [...accepted.problems, ...told].sort(compareProblems),
  };
}

/** What the published site is made of: the corpus of the files that are no drafts. */
export function withoutDrafts({ files, site }: Pick<ReadContent, 'files' | 'site'>, whole: BuiltCorpus): Corpus {
  const published = files.filter((file) => file.frontmatter.draft !== 'true');
  return published.length === files.length ? whole.corpus : buildCorpus(published, { site }).corpus;
}
