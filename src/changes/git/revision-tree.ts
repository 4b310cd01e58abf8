import type { FileTree, TreeItem } from '../../record/source/file-tree.ts';
import type { Repository } from './repository.ts';
import { GitFault } from './run-git.ts';

/** A file's object, as git lists it. */
export interface Blob {
  readonly object: string;
  readonly size: number;
  /** Whether the name is not UTF-8, so that on a disk nobody could read the file by it. */
  readonly isMisnamed: boolean;
}

type Folder = Map<string, { readonly type: TreeItem['type']; readonly blob?: Blob }>;

/**
 * A folder in a commit, read from git's objects: nothing is checked out, and nothing of the working tree is looked at.
 *
 * @param folder path below the top of the repository, with `/` separators; empty for the top
 * @param path what its paths are shown under, relative to the project
 */
export function revisionTree(repository: Repository, commit: string, folder: string, path: string): FileTree {
  const object = folderObject(repository, commit, folder);
  if (object === undefined) return { path, exists: false, list: () => [], read: () => ({ reason: 'ENOENT' }) };
  const { folders, blobs } = listBlobs(repository, object);
  let bytes: ReadonlyMap<string, Buffer> | undefined;
  return {
    path,
    exists: true,
    list: (name) => Array.from(folders.get(name) ?? [], ([item, { type }]) => ({ name: item, type })),
    read: (file, most) => {
      const blob = blobs.get(file);
      if (!blob || blob.isMisnamed) return { reason: 'ENOENT' };
      if (blob.size > most) return { size: blob.size, bytes: Buffer.alloc(0) };
      bytes ??= readBlobs(repository, blobs.values(), most);
      const read = bytes.get(blob.object);
      return read ? { size: blob.size, bytes: read } : { reason: 'not in this clone' };
    },
  };
}

function folderObject(repository: Repository, commit: string, folder: string): string | undefined {
  const named = `${commit}:${folder}`;
  const found = repository.run(['rev-parse', '--quiet', '--verify', '--end-of-options', named]);
  if (found.code !== 0) return undefined;
  const object = found.stdout.toString('utf8').trim();
  const type = repository.run(['cat-file', '-t', object]);
  return type.stdout.toString('utf8').trim() === 'tree' ? object : undefined;
}

function listBlobs(repository: Repository, tree: string) {
  const { code, stdout, fault } = repository.run(['ls-tree', '-r', '-z', '--long', '--full-tree', tree]);
  if (code !== 0) throw new GitFault(`git cannot list the content of the revision: ${fault}.`);
  const folders = new Map<string, Folder>([['', new Map()]]);
  const blobs = new Map<string, Blob>();
  const enter = (path: string): Folder => {
    const known = folders.get(path);
    if (known) return known;
    const made: Folder = new Map();
    folders.set(path, made);
    const [parent, name] = splitPath(path);
    enter(parent).set(name, { type: 'folder' });
    return made;
  };
  for (const line of splitAtNul(stdout)) {
    const tab = line.indexOf('\t');
    const [mode, , object = '', size] = line.subarray(0, tab).toString('latin1').split(/ +/);
    const name = line.subarray(tab + 1);
    const path = name.toString('utf8');
    const [parent, item] = splitPath(path);
    const type = mode === '120000' || mode === '160000' ? 'link' : 'file';
    enter(parent).set(item, { type });
    if (type === 'file') {
      blobs.set(path, { object, size: Number(size), isMisnamed: !Buffer.from(path, 'utf8').equals(name) });
    }
  }
  return { folders, blobs };
}

function splitPath(path: string): [parent: string, name: string] {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
}

export function* splitAtNul(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** The bytes of all that are not too large, in one go: a process for each would cost a thousand times as much. */
export function readBlobs(repository: Repository, blobs: Iterable<Blob>, most: number): Map<string, Buffer> {
  const wanted = new Set<string>();
  // Of an object that is missing or damaged, git tells no size; it is asked for, so that it is found to be lost.
  for (const { object, size } of blobs) if (!(size > most)) wanted.add(object);
  const { code, stdout, fault } = repository.run(['cat-file', '--batch'], `${[...wanted].join('\n')}\n`);
  if (code !== 0) throw new GitFault(`git cannot read the content of the revision: ${fault}.`);
  const read = new Map<string, Buffer>();
  let at = 0;
  while (at < stdout.length) {
    const lineEnd = stdout.indexOf(10, at);
    const [object = '', type, size] = stdout.subarray(at, lineEnd).toString('latin1').split(' ');
    at = lineEnd + 1;
    if (type !== 'blob') continue;
    const end = at + Number(size);
    read.set(object, stdout.subarray(at, end));
    at = end + 1;
  }
  const lost = [...wanted].filter((object) => !read.has(object));
  if (lost.length > 0) {
    throw new GitFault(
      `git cannot read ${lost.length} of the files of the revision, such as the object ${lost[0] ?? ''}: missing or damaged. \`git fsck\` says more; in a partial clone, fetch them first.`,
    );
  }
  return read;
}
