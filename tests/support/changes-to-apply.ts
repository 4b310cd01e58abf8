import type { Change } from '../../src/changes/edit/change.ts';

/** Some files and a change of each sort. */
export const textsForTests: Readonly<Record<string, string>> = {
  'content/actors/ben.md': 'Ben\n',
  'content/topics/old/rain.md': 'Rain\n',
  'content/topics/stays.md': 'Stays\n',
};

export const changesForTests: readonly Change[] = [
  { path: 'content/actors/ben.md', kind: 'actors', id: 'ben', before: 'Ben\n', after: 'Ben, changed\n' },
  { path: 'content/actors/new/cleo.md', kind: 'actors', id: 'new/cleo', before: undefined, after: 'Cleo\n' },
  { path: 'content/topics/moved.md', kind: 'topics', id: 'moved', before: undefined, after: 'Rain, moved\n' },
  { path: 'content/topics/old/rain.md', kind: 'topics', id: 'old/rain', before: 'Rain\n', after: undefined },
];
