import type { FileTree, TreeItem } from '../../src/record/source/file-tree.ts';

/** A content folder that is nowhere: its files by their path in it, such as `topics/rain.md`. */
export function memoryTree(files: Readonly<Record<string, string>>): FileTree {
  return {
    path: 'content',
    exists: true,
    list: (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      const items = new Map<string, TreeItem>();
      for (const path of Object.keys(files).filter((name) => name.startsWith(prefix))) {
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        items.set(name, { name, type: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...items.values()];
    },
    read: (path, most) => {
      const bytes = Buffer.from(files[path] ?? '');
      return { size: bytes.length, bytes: bytes.length > most ? Buffer.alloc(0) : bytes };
    },
  };
}
