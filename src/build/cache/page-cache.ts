import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../record/source/fingerprint.ts';
import type { KeptPages } from '../pages/kept-pages.ts';
import type { SitePage } from '../pages/site-page.ts';
import { folderMaker, gatherPages, keepFile, keptPath, type GatheredPages, type KeptFile } from './gather-pages.ts';
import { isKeepable } from './keepable.ts';
import type { KnownFiles } from './known-files.ts';
import { safely } from './safely.ts';
import { noTraces, TraceCollector, unchangedPages, type StoredTraces } from './page-traces.ts';

export interface PageCacheOptions {
  /** The folder of the cache; builds of one project share it, also at the same time. */
  readonly dir: string;
  /** The folder of the site that is being built. */
  readonly siteDir: string;
  /** Which of the project's sites this is, such as a preview: each has traces of its own. */
  readonly site: string;
  /** Everything that all pages of the site rest on: code, settings, publication. Of another key nothing is kept. */
  readonly key: string;
  /** The print of what a page has read, now. */
  readonly printOf: (name: string) => string;
  /** Whether to make every page all the same. */
  readonly isForced: boolean;
}

export interface PageCache extends KeptPages {
  /** Leaves what the next build needs, and says what the site has by now. A build that fails leaves what was there before. */
  close(): KnownFiles;
}

interface Stored {
  readonly key: string;
  readonly traces: StoredTraces;
  readonly files: Readonly<Record<string, KeptFile>>;
}

/** As many sites of one project are remembered: published, previews, other base paths. */
const mostSites = 4;

/**
 * Keeps the pages of a build for the next: what each read (`page-traces.ts`), and its file under the fingerprint of its
 * bytes. A page that has read nothing that changed is linked into the new site.
 *
 * Nothing in the folder is trusted. A list that is damaged, or made with another key, counts as no list. A file whose size
 * or time has changed is read, and is used only if its fingerprint is right.
 */
export function openPageCache({ dir, siteDir, site, key, printOf, isForced }: PageCacheOptions): PageCache {
  const list = join(dir, `${fingerprint(site).slice(0, 16)}.json`);
  const prints = new Map<string, string>();
  const printOnce = (name: string) => {
    let print = prints.get(name);
    if (print === undefined) prints.set(name, (print = printOf(name)));
    return print;
  };
  const stored = isForced ? undefined : readList(list);
  const before: Stored = stored?.key === key ? stored : { key, traces: noTraces, files: {} };
  // Not before the first page is asked for: by then the code of the pages is there, which prints may need.
  let known: ReadonlySet<string> | undefined;
  const isUnchanged = (file: string) =>
    (known ??= safely(() => unchangedPages(before.traces, printOnce)) ?? new Set<string>()).has(file);
  const collector = new TraceCollector();
  const files: Record<string, KeptFile> = {};
  const made = gatherPages();
  const folderOf = folderMaker();

  const takeOver = (gathered: GatheredPages) => {
    for (const [page, file] of Object.entries(gathered.files)) {
      const kept = safely(() => keepFile(join(siteDir, page), folderOf(keptPath(dir, file.fingerprint)), file));
      if (!kept) continue;
      files[page] = kept;
      collector.keep(page, gathered.traces);
    }
  };

  return {
    keeps(page: SitePage): boolean {
      const kept = before.files[page.file];
      if (!kept || !isUnchanged(page.file) || !isKeepable(page)) return false;
      const found = find(keptPath(dir, kept[0]), kept);
      if (!found || !place(keptPath(dir, kept[0]), folderOf(join(siteDir, page.file)))) return false;
      collector.keep(page.file, before.traces);
      files[page.file] = found;
      return true;
    },
    made: made.add,
    takeOver,
    close() {
      takeOver(made.gathered());
      const text = JSON.stringify({ key, traces: collector.store(printOnce), files } satisfies Stored);
      // A cache that cannot be written costs the next build its time, and nothing else.
      safely(() => {
        writeWhole(folderOf(list), `${fingerprint(text)}\n${text}`);
        forget(dir);
      });
      return files;
    },
  };
}

/** What the last build left; undefined where that is not whole. */
function readList(list: string): Stored | undefined {
  return safely(() => {
    const read = readFileSync(list, 'utf8');
    const text = read.slice(read.indexOf('\n') + 1);
    return read.startsWith(`${fingerprint(text)}\n`) ? (JSON.parse(text) as Stored) : undefined;
  });
}

/** How the disk knows a file of the cache, where its content is what it is kept for. */
function find(path: string, kept: KeptFile): KeptFile | undefined {
  return safely(() => {
    const [content, size] = kept;
    const about = lstatSync(path);
    if (!about.isFile() || about.size !== size) return undefined;
    if (about.mtimeMs === kept[2] && about.ino === kept[3]) return kept;
    // Brought back by a CI, or touched: what is in it decides.
    return fingerprint(readFileSync(path)) === content ? [content, size, about.mtimeMs, about.ino] : undefined;
  });
}

/** Puts a file of the cache into the site: a second name for it, or a copy where there can be none. */
function place(from: string, to: string): boolean {
  return (
    safely(() => {
      if (safely(() => (linkSync(from, to), true)) !== true) copyFileSync(from, to);
      return true;
    }) === true
  );
}

function writeWhole(file: string, text: string): void {
  const aside = `${file}.${randomUUID().slice(0, 8)}`;
  writeFileSync(aside, text);
  renameSync(aside, file);
}

/** Removes the lists of sites that were not built for long, and every file that no list has. */
function forget(dir: string): void {
  const lists = readdirSync(dir, { withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ name }) => ({ path: join(dir, name), at: lstatSync(join(dir, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  const read = lists.slice(0, mostSites).map(({ path }) => readList(path));
  for (const { path } of lists.slice(mostSites)) rmSync(path, { force: true });
  const used = new Set(read.flatMap((one) => Object.values(one?.files ?? {}).map(([content]) => content)));
  for (const start of readdirSync(join(dir, 'files'))) {
    for (const rest of readdirSync(join(dir, 'files', start))) {
      if (!used.has(start + rest)) rmSync(join(dir, 'files', start, rest), { force: true });
    }
  }
}
