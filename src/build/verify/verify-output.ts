import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedFolder } from '../../views/page/links.ts';
import { contentSecurityPolicy, framePolicy } from '../../views/page/security.ts';
import { verifyData } from './verify-data.ts';
import { filesOf, fingerprintOfFile, readManifest, strangersIn, type SiteManifest } from './site-manifest.ts';
import { faultsOfPicture, readPage, type PageAddress, type ReadPage } from './read-page.ts';

/** Something wrong with a built site. */
export interface OutputFault {
  /** Path of the file in the folder of the site. */
  readonly path: string;
  /** From 1; undefined where it is about the file as a whole. */
  readonly line: number | undefined;
  readonly message: string;
}

export interface VerifiedOutput {
  readonly pages: number;
  readonly addresses: number;
  readonly files: number;
  /** In the order of their paths. */
  readonly faults: readonly OutputFault[];
}

/**
 * Looks through a built site on its own, as a host or a reader gets it: every file is the one the build wrote, and every
 * page is well formed. Every address leads to a file inside the base path, and every fragment to an element. Nothing is
 * loaded from anywhere else.
 *
 * The folder says itself which base path it was built for (`site-manifest.ts`).
 */
export function verifyOutput(dir: string): VerifiedOutput {
  const manifest = readManifest(dir);
  if (!manifest) {
    const message = existsSync(dir)
      ? 'this folder is no site that npm run build has made, or its list of files cannot be read'
      : 'there is no such folder';
    return { pages: 0, addresses: 0, files: 0, faults: [{ path: '.', line: undefined, message }] };
  }
  if (manifest.shard) {
    const { number, of } = manifest.shard;
    const message = `this is part ${number} of ${of} of a site: npm run merge-shards puts the parts together`;
    return { pages: 0, addresses: 0, files: 0, faults: [{ path: '.', line: undefined, message }] };
  }
  const present = filesOf(dir);
  const faults: OutputFault[] = [
    ...compareFiles(dir, present, manifest),
    ...strangersIn(dir).map((path) => ({ path, line: undefined, message: 'this is no ordinary file' })),
    ...sameButForCase(present),
  ];
  const pages = present.filter((path) => path.endsWith('.html'));
  const here = createAddressBook(new Set(present), manifest);
  /** Kept small: a site has millions of ids and links, of which only those with a fragment wait for the end. */
  const ids = new Map<string, ReadonlySet<string>>();
  const fragments: { path: string; address: PageAddress; to: string; fragment: string }[] = [];
  /** What each style sheet names, by its text: thousands of pages hold one of a few. */
  const sheets = new Map<string, readonly string[]>();
  let addresses = 0;

  for (const path of pages) {
    const page = readPage(readFileSync(join(dir, path), 'utf8'));
    if (page.ids.size > 0) ids.set(path, page.ids);
    faults.push(...page.faults.map((fault) => ({ path, ...fault })));
    const policy = path.startsWith(`${embedFolder}/`) ? framePolicy : contentSecurityPolicy(page.sheet?.text);
    if (page.policy !== policy) {
      const message =
        page.policy === undefined
          ? 'the page has no Content-Security-Policy'
          : 'the page has another Content-Security-Policy than the project’s';
      faults.push({ path, line: 1, message });
    }
    for (const address of [...page.addresses, ...addressesInSheet(page, sheets)]) {
      addresses += 1;
      const found = here.find(path, address);
      if ('fault' in found) faults.push({ path, line: address.line, message: found.fault });
      else if (found.file !== undefined && found.fragment !== '') {
        fragments.push({ path, address, to: found.file, fragment: found.fragment });
      }
    }
  }
  for (const { path, address, to, fragment } of fragments) {
    if (ids.get(to)?.has(fragment)) continue;
    faults.push({
      path,
      line: address.line,
      message: `${told(address)} leads to no element: ${to} has no id "${fragment}"`,
    });
  }
  for (const path of present.filter((file) => file.endsWith('.css'))) {
    for (const written of addressesInCss(readFileSync(join(dir, path), 'utf8'))) {
      addresses += 1;
      const found = here.find(path, { place: 'url()', written, isLoaded: true, line: 1 });
      if ('fault' in found) faults.push({ path, line: undefined, message: found.fault });
    }
  }
  for (const path of present.filter((file) => file.toLowerCase().endsWith('.svg'))) {
    faults.push(...faultsOfPicture(readFileSync(join(dir, path), 'utf8')).map((fault) => ({ path, ...fault })));
  }
  faults.push(...verifyData(dir, present));
  const order = new Map(['.', ...present].map((path, index) => [path, index]));
  faults.sort((a, b) => (order.get(a.path) ?? -1) - (order.get(b.path) ?? -1) || (a.line ?? 0) - (b.line ?? 0));
  return { pages: pages.length, addresses, files: present.length, faults };
}

function* compareFiles(dir: string, present: readonly string[], { files }: SiteManifest): Generator<OutputFault> {
  const found = new Set(present);
  for (const path of files.keys()) {
    if (!found.has(path)) yield { path, line: undefined, message: 'the file is missing' };
  }
  for (const path of present) {
    const hash = files.get(path);
    if (hash === undefined) yield { path, line: undefined, message: 'the file was not there when the site was built' };
    else if (hash !== fingerprintOfFile(join(dir, path)))
      yield { path, line: undefined, message: 'the file is not what the build wrote' };
  }
}

/** Where letters count the same in capitals, as on Windows and macOS, one of two such files is lost. */
function* sameButForCase(present: readonly string[]): Generator<OutputFault> {
  const seen = new Map<string, string>();
  for (const path of present) {
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) yield { path, line: undefined, message: `the file differs from ${other} only by case` };
    else seen.set(folded, path);
  }
}

/** Stands for the origin of a site that was built without one. */
const someOrigin = 'https://site.invalid';

interface AddressBook {
  /** The file an address leads to, no file for another site, or what is wrong with it. */
  find(
    from: string,
    address: PageAddress,
  ): { readonly file?: string; readonly fragment: string } | { readonly fault: string };
}

function createAddressBook(files: ReadonlySet<string>, { basePath, siteUrl = someOrigin }: SiteManifest): AddressBook {
  return {
    find(from, address) {
      const { written, isLoaded } = address;
      if (/^data:/i.test(written) && isLoaded) return { fragment: '' };
      const url = URL.parse(written, `${siteUrl}${basePath}${from.replace(/(^|\/)index\.html$/, '$1')}`);
      if (url === null) return { fault: `${told(address)} is no address` };
      // An address to write to, and what it is about: nothing is said in the reader's name.
      if (/^mailto:[^?&]+(?:\?subject=[^?&]+)?$/.test(written) && !isLoaded) return { fragment: '' };
      if (!/^https?:$/.test(url.protocol)) return { fault: `${told(address)} is not an address of the web` };
      if (url.origin !== siteUrl) {
        return isLoaded ? { fault: `${told(address)} is loaded from another site` } : { fragment: '' };
      }
      if (!url.pathname.startsWith(basePath)) return { fault: `${told(address)} leads out of ${basePath}` };
      const path = decoded(url.pathname.slice(basePath.length));
      const fragment = decoded(url.hash.slice(1));
      if (path === undefined || fragment === undefined) return { fault: `${told(address)} is wrongly escaped` };
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      return files.has(file) ? { file, fragment } : { fault: `${told(address)} leads nowhere: there is no ${file}` };
    },
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function told({ place, written }: PageAddress): string {
  return `${place}="${written}"`;
}

function addressesInSheet({ sheet }: ReadPage, known: Map<string, readonly string[]>): readonly PageAddress[] {
  if (!sheet) return [];
  const addresses = known.get(sheet.text) ?? addressesInCss(sheet.text);
  known.set(sheet.text, addresses);
  return addresses.map((written) => ({ place: 'style url()', written, isLoaded: true, line: sheet.line }));
}

function addressesInCss(css: string): string[] {
  // An escape could write url() or @import in another way; no style sheet of ours has one there.
  const unescaped = css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_match, code: string) => {
    const point = parseInt(code, 16);
    return point > 0x20 && point < 0x7f ? String.fromCharCode(point) : '';
  });
  const inUrl = [...unescaped.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/gi)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  // Also what image-set() and its like name without url().
  const inImage = [...unescaped.matchAll(/(?:image-set|cross-fade|image|src)\(([^)]*)/gi)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/["']([^"']*)["']/g)].map(([, address = '']) => address),
  );
  const imported = [...unescaped.matchAll(/@import\s*["']([^"']+)["']/gi)].map(([, address = '']) => address);
  return [...inUrl, ...inImage, ...imported];
}
