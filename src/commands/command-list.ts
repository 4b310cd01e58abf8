import type { Command } from './run-command.ts';

/** A command as the list of commands shows it; its code is read only when it is asked for. */
export interface ListedCommand {
  /** What it does, as half a sentence. */
  readonly does: string;
  readonly load: () => Promise<Command>;
}

/** Every `npm run NAME` of this project whose code is in this folder, in the order in which `main.ts` lists them. */
export const commandList: Readonly<Record<string, ListedCommand>> = {
  start: {
    does: 'builds the site, serves it to this machine, and says where',
    load: async () => (await import('./start-command.ts')).startCommand,
  },
  dev: {
    does: 'serves the site while you write, and follows every change',
    load: async () => (await import('./astro-commands.ts')).devCommand,
  },
  check: {
    does: 'reports every problem in the content',
    load: async () => (await import('./check-command.ts')).checkCommand,
  },
  init: {
    does: 'puts an empty record in the place of the one that is there',
    load: async () => (await import('./init-command.ts')).initCommand,
  },
  new: {
    does: 'adds a record',
    load: async () => (await import('./new-command.ts')).newCommand,
  },
  drafts: {
    does: 'lists what was drafted and decides about it',
    load: async () => (await import('./drafts-command.ts')).draftsCommand,
  },
  review: {
    does: 'asks about the drafts of an article, one at a time',
    load: async () => (await import('./review-command.ts')).reviewCommand,
  },
  left: {
    does: 'lists what an article says that has no record yet',
    load: async () => (await import('./left-command.ts')).leftCommand,
  },
  show: {
    does: 'prints a record and what it is connected with',
    load: async () => (await import('./show-command.ts')).showCommand,
  },
  report: {
    does: 'says what a change does to the record',
    load: async () => (await import('./report-command.ts')).reportCommand,
  },
  preview: {
    does: 'builds a preview of what has changed, and the report of it',
    load: async () => (await import('./preview-command.ts')).previewCommand,
  },
  rename: {
    does: 'gives a record another id, everywhere',
    load: async () => (await import('./rename-command.ts')).renameCommand,
  },
  remove: {
    does: 'deletes a record that nothing refers to',
    load: async () => (await import('./remove-command.ts')).removeCommand,
  },
  reanchor: {
    does: 'finds new places for selectors that lost theirs',
    load: async () => (await import('./reanchor-command.ts')).reanchorCommand,
  },
  build: {
    does: 'builds the site from the content folder',
    load: async () => (await import('./build-command.ts')).buildCommand,
  },
  'merge-shards': {
    does: 'puts the parts of a site together that several machines have built',
    load: async () => (await import('./merge-shards-command.ts')).mergeShardsCommand,
  },
  'verify-dist': {
    does: 'looks through a built site',
    load: async () => (await import('./verify-dist-command.ts')).verifyDistCommand,
  },
  hosting: {
    does: 'writes what a host has to be told about a built site',
    load: async () => (await import('./hosting-command.ts')).hostingCommand,
  },
  'github-pages': {
    does: 'publishes to GitHub Pages',
    load: async () => (await import('./github-pages-command.ts')).githubPagesCommand,
  },
  editor: {
    does: 'lets VS Code complete the fields and ids of records',
    load: async () => (await import('./editor-command.ts')).editorCommand,
  },
  docs: {
    does: 'writes the documents that are made from the code',
    load: async () => (await import('./docs-command.ts')).docsCommand,
  },
  fonts: {
    does: 'cuts the typefaces down to the letters that pages need',
    load: async () => (await import('./fonts-command.ts')).fontsCommand,
  },
  'astro-check': {
    does: 'checks the types in Astro’s files; npm run types runs it',
    load: async () => (await import('./astro-commands.ts')).astroCheckCommand,
  },
};
