import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Repository } from './repository.ts';
import { readBlobs, splitAtNul, type Blob } from './revision-tree.ts';
import { GitFault } from './run-git.ts';

/** Most of what a pull request may bring, and what a path may be: asked of git before anything is read. */
const limits = {
  /** Records in the whole content, and their bytes: more than this no preview is built of. */
  records: 150_000,
  bytes: 400_000_000,
  /** One record: what the check itself reads at most. */
  recordBytes: 1024 * 1024,
  /** Bytes of a path below the content folder, and of a name in it. */
  pathBytes: 400,
  nameBytes: 200,
};

/** The content of a pull request merged with the main branch; or why it cannot be taken, as a sentence of ours. */
export type PullContent =
  | {
      readonly status: 'taken';
      readonly records: readonly TakenRecord[];
      /** Files in the content folder that are no records and are left out: links, submodules, other kinds of files. */
      readonly leftOut: readonly string[];
      /** Whether it changes what the site says of itself: the main branch's is built, and the change reported. */
      readonly changesSite: boolean;
    }
  | { readonly status: 'conflict'; readonly paths: readonly string[] }
  | { readonly status: 'refused'; readonly reason: string };

/** A record by its path below the content folder. */
interface TakenRecord {
  readonly path: string;
  readonly blob: Blob;
}

/** What the site says of itself, below the content folder. */
const siteRecord = 'site.md';

/**
 * Takes the records of a pull request as data, by git's objects: nothing is checked out, no attribute, filter or hook of
 * it is read, and only regular files whose names end in `.md` are taken.
 *
 * @param folder the content folder below the top of the repository, with `/` separators
 */
export function takePullContent(repository: Repository, main: string, head: string, folder: string): PullContent {
  const merged = mergeTrees(repository, main, head, folder);
  if (merged.status === 'conflict') return merged;
  const listed = listFolder(repository, merged.tree, folder);
  const records: TakenRecord[] = [];
  const leftOut: string[] = [];
  let bytes = 0;
  for (const { path, mode, blob } of listed) {
    if (!isPlainPath(path) || blob.isMisnamed)
      return { status: 'refused', reason: `it has a path that no record has: ${JSON.stringify(path)}` };
    if (path === siteRecord) continue;
    if (
      !/^100(?:644|755)$/.test(mode) ||
      !/\.md$/i.test(path) ||
      path.split('/').some((name) => name.startsWith('.'))
    ) {
      leftOut.push(path);
      continue;
    }
    if (blob.size > limits.recordBytes)
      return { status: 'refused', reason: `${JSON.stringify(path)} is larger than a record may be` };
    bytes += blob.size;
    records.push({ path, blob });
    if (records.length > limits.records || bytes > limits.bytes)
      return { status: 'refused', reason: 'its content is larger than a preview is built of' };
  }
  const site = (tree: string) => listFolder(repository, tree, folder).find(({ path }) => path === siteRecord);
  const ours = site(main);
  const theirs = listed.find(({ path }) => path === siteRecord);
  if (ours) records.push({ path: siteRecord, blob: ours.blob });
  return { status: 'taken', records, leftOut, changesSite: ours?.blob.object !== theirs?.blob.object };
}

/**
 * Writes the records into an empty folder. A pointer to a file kept elsewhere (Git LFS) is no record: its path is given
 * back, and nothing is written for it.
 */
export function writePullContent(repository: Repository, records: readonly TakenRecord[], dir: string): string[] {
  const bytes = readBlobs(
    repository,
    records.map(({ blob }) => blob),
    limits.recordBytes,
  );
  const pointers: string[] = [];
  mkdirSync(dir, { recursive: true });
  for (const { path, blob } of records) {
    const read = bytes.get(blob.object);
    if (!read) throw new GitFault(`git cannot read ${JSON.stringify(path)} of the pull request.`);
    if (read.subarray(0, 40).toString('latin1').startsWith('version https://git-lfs')) {
      pointers.push(path);
      continue;
    }
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, read, { flag: 'wx' });
  }
  return pointers;
}

/** The files that a pull request changes outside a folder, since it parted from the main branch. */
export function changedBeside(repository: Repository, main: string, head: string, folder: string): string[] {
  const base = repository.run(['merge-base', main, head]);
  if (base.code !== 0) throw new GitFault('The pull request has no commit in common with the main branch.');
  const parted = base.stdout.toString('utf8').trim().split('\n')[0] ?? '';
  const { code, stdout, fault } = repository.run([
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--name-only',
    parted,
    head,
  ]);
  if (code !== 0) throw new GitFault(`git cannot compare the pull request with the main branch: ${fault}.`);
  return [...splitAtNul(stdout)].map((name) => name.toString('utf8')).filter((path) => !path.startsWith(`${folder}/`));
}

function mergeTrees(
  repository: Repository,
  main: string,
  head: string,
  folder: string,
): { readonly status: 'merged'; readonly tree: string } | Extract<PullContent, { status: 'conflict' }> {
  const { code, stdout, fault } = repository.run([
    'merge-tree',
    '--write-tree',
    '--name-only',
    '--no-messages',
    '-z',
    main,
    head,
  ]);
  if (code > 1) throw new GitFault(`git cannot merge the pull request with the main branch: ${fault}.`);
  const [tree = '', ...conflicts] = [...splitAtNul(stdout)].map((part) => part.toString('utf8'));
  const paths = [...new Set(conflicts)].filter((path) => path.startsWith(`${folder}/`)).sort();
  return paths.length > 0 ? { status: 'conflict', paths } : { status: 'merged', tree };
}

function listFolder(repository: Repository, tree: string, folder: string) {
  const { code, stdout, fault } = repository.run([
    'ls-tree',
    '-r',
    '-z',
    '--long',
    '--full-tree',
    tree,
    '--',
    `${folder}/`,
  ]);
  if (code !== 0) throw new GitFault(`git cannot list the content of the pull request: ${fault}.`);
  return Array.from(splitAtNul(stdout), (line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , object = '', size] = line.subarray(0, tab).toString('latin1').split(/ +/);
    const name = line.subarray(tab + 1);
    const text = name.toString('utf8');
    const isMisnamed = !Buffer.from(text, 'utf8').equals(name);
    return { path: text.slice(folder.length + 1), mode, blob: { object, size: Number(size), isMisnamed } };
  });
}

/** Whether a path can be written below a folder and nowhere else, whatever tree it came from. */
function isPlainPath(path: string): boolean {
  return (
    Buffer.byteLength(path) <= limits.pathBytes &&
    path.split('/').every((name) => {
      const isName = name !== '' && name !== '.' && name !== '..' && Buffer.byteLength(name) <= limits.nameBytes;

      return isName && !/[\\:\u0000-\u001f\u007f]/.test(name);
    })
  );
}
