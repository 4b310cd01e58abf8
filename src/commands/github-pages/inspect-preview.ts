import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesOf, hashOf, readManifest, siteMarker } from '../../build/verify/site-manifest.ts';
import { verifyOutput } from '../../build/verify/verify-output.ts';
import { isPlainSvg } from './preview/drawing.ts';
import { pageFault, strangeCode, type Expected } from './preview/page.ts';
import { settingsFault } from './preview/settings.ts';

/**
 * Looks through the site of a pull request before it is put beside the published one, under the same origin.
 *
 * It was built from a stranger's code, so anything can be in it. What is let through is a site as ours are: plain files
 * with plain names, of the kinds a build writes, in which no browser finds anything to run but the programs that the main
 * branch makes, and nothing that leads a reader elsewhere by itself. See docs/hosting.md.
 */
export interface PreviewTerms {
  /** The path it has to be built for, `/repo/pr-7/`. */
  readonly basePath: string;
  /**
   * What the main branch's own code writes under that path; undefined where the pull request comes from somebody who
   * could push to this repository anyway, whose programs may differ.
   */
  readonly known: KnownCode | undefined;
}

/** What a build of the main branch writes from its code, by hashes. */
export interface KnownCode {
  /** Of the bytes of files, as in `SiteManifest`. */
  readonly files: ReadonlySet<string>;
  /** Of the style sheets that its pages hold themselves, as their policies name them. */
  readonly sheets: ReadonlySet<string>;
}

/** Why a preview is not published, in words for a comment: none of them is the stranger's. */
export interface Objection {
  readonly reason: string;
  /** More for the log, which may hold words of the stranger's. */
  readonly details: readonly string[];
}

const limits = { files: 50_000, fileBytes: 20_000_000, allBytes: 600_000_000, depth: 16 };

/** What a build writes from the record, whatever the code: data that no browser runs where its kind is checked below. */
const fromRecord = new Set([
  '.html',
  '.svg',
  '.json',
  '.webmanifest',
  '.txt',
  '.png',
  '.pf_meta',
  '.pf_fragment',
  '.pf_index',
  '.pf_filter',
]);
/** What a build writes from the code. */
const fromCode = new Set(['.js', '.css', '.woff2', '.pagefind']);

/** @returns undefined where nothing is wrong with it */
export function inspectPreview(dir: string, terms: PreviewTerms): Objection | undefined {
  try {
    return inspectFiles(dir) ?? inspectSite(dir, terms);
  } catch (error) {
    // Made to be unreadable: too deep for a parser, gone while it was read.
    return { reason: 'it cannot be read', details: [String(error)] };
  }
}

/**
 * The hashes of what a build of the main branch writes from its code; see `PreviewTerms`.
 *
 * A sheet is known by a page that holds it. Where the main branch has no page of a kind yet - a record without an
 * article - a fork that brings the first gets no preview, as if the sheet were its own.
 */
export function hashesFromCode(dir: string): KnownCode {
  const paths = filesOf(dir);
  const sheets = new Set<string>();
  for (const path of paths.filter((file) => file.endsWith('.html'))) {
    // The first policy is the page's own, before any word of the record; to read that much costs little.
    const [, sheet] = /style-src 'self'(?: ('sha256-[^']+'))?;/.exec(readFileSync(join(dir, path), 'utf8')) ?? [];
    if (sheet !== undefined) sheets.add(sheet);
  }
  const files = paths.filter((path) => fromCode.has(extname(path))).map((path) => hashOf(join(dir, path)));
  return { files: new Set(files), sheets };
}

/** Names, kinds and sizes, before anything is read. */
function inspectFiles(dir: string): Objection | undefined {
  const waiting = [{ path: '', depth: 0 }];
  let [files, bytes] = [0, 0];
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    for (const item of readdirSync(join(dir, folder.path), { withFileTypes: true })) {
      const path = folder.path === '' ? item.name : `${folder.path}/${item.name}`;
      const told = [JSON.stringify(path)];
      const isMarker = path === siteMarker;
      if ((!isMarker && !/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(item.name)) || item.name.length > 200)
        return { reason: 'it has a file whose name no build gives', details: told };
      if (item.isDirectory()) {
        if (folder.depth === limits.depth) return { reason: 'its folders are too deep', details: told };
        waiting.push({ path, depth: folder.depth + 1 });
        continue;
      }
      // A link, a pipe, a device: lstat says what is there, not what it leads to.
      if (!item.isFile() || !lstatSync(join(dir, path)).isFile())
        return { reason: 'it has something that is no plain file', details: told };
      const ending = extname(item.name);
      if (!isMarker && !fromRecord.has(ending) && !fromCode.has(ending))
        return { reason: 'it has a file of a kind that previews do not have', details: told };
      const { size } = lstatSync(join(dir, path));
      files += 1;
      bytes += size;
      if (files > limits.files || bytes > limits.allBytes || size > limits.fileBytes)
        return { reason: 'it is too large', details: told };
    }
  }
  return undefined;
}

function inspectSite(dir: string, { basePath, known }: PreviewTerms): Objection | undefined {
  const manifest = readManifest(dir);
  if (!manifest) return { reason: 'it is no site that the build has made', details: [] };
  // With an origin of its own choosing, addresses there would count as the site's.
  if (manifest.basePath !== basePath || manifest.siteUrl !== undefined)
    return {
      reason: 'it is not built as a preview of this pull request',
      details: [JSON.stringify(manifest.basePath), JSON.stringify(manifest.siteUrl ?? null)],
    };
  const files = filesOf(dir);
  if (known) {
    const strange = files.filter((path) => fromCode.has(extname(path)) && !known.files.has(hashOf(join(dir, path))));
    if (strange.length > 0)
      return {
        reason: strangeCode,
        details: strange.map((path) => JSON.stringify(path)),
      };
  }
  const present = new Set(files);
  for (const path of files) {
    const fault = faultOf(dir, path, { basePath, files: present, knownSheets: known?.sheets });
    if (fault !== undefined) return { reason: fault, details: [JSON.stringify(path)] };
  }
  const { faults } = verifyOutput(dir);
  if (faults.length === 0) return undefined;
  return {
    reason: 'it is not whole: npm run verify-dist finds something wrong with it',
    details: faults.slice(0, 50).map(({ path, line, message }) => JSON.stringify(`${path}:${line ?? 0} ${message}`)),
  };
}

function faultOf(dir: string, path: string, around: Expected): string | undefined {
  const bytes = readFileSync(join(dir, path));
  switch (extname(path)) {
    case '.html':
      return pageFault(bytes, around);
    case '.svg':
      return isPlainSvg(bytes) ? undefined : 'it has a drawing that is more than a drawing';
    case '.png':
      return bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
        ? undefined
        : 'it has a picture that is none';
    case '.json':
    case '.webmanifest':
      return settingsFault(bytes, path, around.basePath);
    default:
      return undefined;
  }
}
