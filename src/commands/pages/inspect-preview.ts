import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { z } from 'zod';
import { elementsIn, parsePage } from '../../output/read-page.ts';
import { filesOf, hashOf, readManifest, siteMarker } from '../../output/site-manifest.ts';
import { verifyOutput } from '../../output/verify-output.ts';
import { contentSecurityPolicy } from '../../site/security.ts';

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
   * The hashes of what the main branch's own code writes under that path; undefined where the pull request comes from
   * somebody who could push to this repository anyway, whose programs may differ.
   */
  readonly known: ReadonlySet<string> | undefined;
}

/** Why a preview is not published, in words for a comment: none of them is the stranger's. */
export interface Objection {
  readonly reason: string;
  /** More for the log, which may hold words of the stranger's. */
  readonly details: readonly string[];
}

const limits = { files: 50_000, fileBytes: 20_000_000, pageBytes: 5_000_000, allBytes: 600_000_000, depth: 16 };

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

/** The hashes of what a build of the main branch writes from its code; see `PreviewTerms`. */
export function hashesFromCode(dir: string): Set<string> {
  return new Set(
    filesOf(dir)
      .filter((path) => fromCode.has(extname(path)))
      .map((path) => hashOf(join(dir, path))),
  );
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
    const strange = files.filter((path) => fromCode.has(extname(path)) && !known.has(hashOf(join(dir, path))));
    if (strange.length > 0)
      return {
        reason:
          'it brings programs or styles that the main branch does not have, and those of a fork are not published',
        details: strange.map((path) => JSON.stringify(path)),
      };
  }
  const present = new Set(files);
  for (const path of files) {
    const fault = faultOf(dir, path, { basePath, files: present, isForeign: known !== undefined });
    if (fault !== undefined) return { reason: fault, details: [JSON.stringify(path)] };
  }
  const { faults } = verifyOutput(dir);
  if (faults.length === 0) return undefined;
  return {
    reason: 'it is not whole: npm run verify-dist finds something wrong with it',
    details: faults.slice(0, 50).map(({ path, line, message }) => JSON.stringify(`${path}:${line ?? 0} ${message}`)),
  };
}

/** What a file is held against. */
interface Expected {
  readonly basePath: string;
  readonly files: ReadonlySet<string>;
  readonly isForeign: boolean;
}

function faultOf(dir: string, path: string, around: Expected): string | undefined {
  const bytes = readFileSync(join(dir, path));
  switch (extname(path)) {
    case '.html':
      return pageFault(bytes, path, around);
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

/** Where the search finds its setup; the page names it, and has to name this one. */
const searchSetup = 'search/setup.json';

/**
 * What our own programs do as they are told by a file: the search loads programs from where its setup says and goes where
 * it says, Pagefind loads what its entry names, a device opens what the manifest names. None may lead out of the preview.
 */
function settingsFault(bytes: Buffer, path: string, basePath: string): string | undefined {
  const inside = z.string().refine((address) => isInside(address, basePath));
  const schema =
    path === searchSetup
      ? z.looseObject({ parts: z.array(inside.endsWith('/')), page: inside })
      : basename(path) === 'pagefind-entry.json'
        ? z.looseObject({
            languages: z.record(z.string(), z.looseObject({ hash: plainName, wasm: plainName.nullish() })),
          })
        : extname(path) === '.webmanifest'
          ? z.strictObject({
              ...Object.fromEntries(manifestWords.map((name) => [name, z.string().optional()])),
              id: inside,
              start_url: inside,
              scope: z.literal(basePath),
              icons: z.array(z.strictObject({ src: inside, sizes: z.string(), type: z.string() })),
            })
          : undefined;
  if (!schema) return undefined;
  try {
    if (schema.safeParse(JSON.parse(decoded(bytes) ?? '')).success) return undefined;
  } catch {
    // No JSON, or JSON too deep to be read.
  }
  return strangeSettings;
}

const strangeSettings = 'it has settings that lead out of it';
const plainName = z.string().regex(/^[A-Za-z0-9_-]+$/);
const manifestWords = ['name', 'short_name', 'description', 'lang', 'display', 'background_color', 'theme_color'];

/** As the build writes it: a path, with nothing in it that a browser or a server would read as another. */
function isInside(address: string, basePath: string): boolean {
  return address.startsWith(basePath) && /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\/?$/.test(address);
}

/** Text as every browser reads it: UTF-8 and nothing that says otherwise. */
function decoded(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) || bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold what this reader does not see: what a browser without scripts, or a shadow tree, would show. */
const unseen = new Set(['template', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'base']);

/** Every element that a page of the main branch can have, whatever the record says; of another's page, these are all. */
const ownElements = new Set(
  `a article aside bdi blockquote body br button circle cite code datalist dd defs del details div dl dt em fieldset
  figcaption figure footer form g h1 h2 h3 h4 head header hr html img input ins kbd label legend li link main mark meta
  nav noscript ol option p path pattern pre q script search section select small span strong summary svg table tbody td
  text th thead time title tr tspan ul`.split(/\s+/),
);

/** And every attribute: none opens a window, says where a form goes, or whom a link tells where its reader comes from. */
const ownAttributes =
  /^(?:aria-[a-z]+|data-[a-z-]+|alt|as|autocapitalize|autocomplete|charset|checked|cite|class|content|crossorigin|cx|cy|d|datetime|dir|disabled|fetchpriority|fill|for|height|hidden|href|http-equiv|id|lang|list|loading|name|pattern(?:Transform|Units)|placeholder|property|r|rel|role|scope|spellcheck|src|start|tabindex|text-anchor|title|type|value|viewBox|width|x|y)$/;

/** What a page may ask of its reader: what the search and the switches of a text ask. */
const ownInputs = new Set(['', 'search', 'checkbox']);

const strangeElement = 'it has a page with an element that previews do not have';

function pageFault(bytes: Buffer, path: string, { basePath, files, isForeign }: Expected): string | undefined {
  const html = decoded(bytes);
  if (html === undefined) return 'it has a page that is not UTF-8';
  // An article of a megabyte has a smaller one; a parser can be made to take long over what is larger.
  if (bytes.length > limits.pageBytes) return 'it is too large';
  const document = parsePage(html);
  if (!document) return 'it cannot be read';
  const elements = [...elementsIn(document)];
  const attribute = (element: Element | undefined, name: string) =>
    element?.attrs.find((one) => one.name === name)?.value;
  const head = elements.find(({ tagName }) => tagName === 'head');
  const [policy] = head?.childNodes.filter((node): node is Element => 'tagName' in node) ?? [];
  if (
    policy?.tagName !== 'meta' ||
    attribute(policy, 'http-equiv') !== 'Content-Security-Policy' ||
    attribute(policy, 'content') !== contentSecurityPolicy
  )
    return 'it has a page without the site’s Content-Security-Policy';
  const isHidden = elements.some(
    (element) =>
      element.tagName === 'meta' &&
      attribute(element, 'name') === 'robots' &&
      attribute(element, 'content') === 'noindex',
  );
  if (!isHidden) return 'it has a page that search engines may show';
  /** The file of the preview that an element names; undefined where that is none of them. */
  const fileAt = (written: string | undefined) => {
    const url = URL.parse(written ?? '', `https://site.invalid${basePath}${path}`);
    if (url?.origin !== 'https://site.invalid' || !url.pathname.startsWith(basePath)) return undefined;
    const file = url.pathname.slice(basePath.length);
    return files.has(file) ? file : undefined;
  };
  for (const element of elements) {
    const { tagName } = element;
    // Browsers read a way on in more forms than verify-dist does, which looks where this one leads.
    if (
      tagName === 'meta' &&
      attribute(element, 'http-equiv')?.toLowerCase() === 'refresh' &&
      !/^0; url=\/[^/\\]/.test(attribute(element, 'content') ?? '')
    )
      return 'it has a page that leads on in a way that no build writes';
    if (unseen.has(tagName)) return strangeElement;
    if (isForeign && !isOwn(element, basePath)) return strangeElement;
    const setup = attribute(element, 'data-search') ?? attribute(element, 'data-search-page');
    if (setup !== undefined && setup !== `${basePath}${searchSetup}`) return strangeSettings;
    // A host that lets browsers guess types would have them take any file for what it is named as here.
    if (tagName === 'link') {
      const rel = attribute(element, 'rel') ?? '';
      const file = fileAt(attribute(element, 'href'));
      if (/stylesheet/i.test(rel) && file?.endsWith('.css') !== true)
        return 'it has a page with a style sheet that is none of the site’s';
      if (/preload/i.test(rel) && file?.endsWith('.woff2') !== true)
        return 'it has a page with a typeface that is none of the site’s';
      if (/manifest/i.test(rel) && file?.endsWith('.webmanifest') !== true) return strangeSettings;
    }
    if (tagName !== 'script') continue;
    const source = attribute(element, 'src');
    if (source === undefined && attribute(element, 'type') === 'application/ld+json') continue;
    if (fileAt(source)?.endsWith('.js') !== true) return 'it has a page with a script that is none of the site’s';
  }
  return undefined;
}

/** Whether the main branch writes elements like this one, for whatever record. */
function isOwn({ tagName, attrs }: Element, basePath: string): boolean {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  if (!ownElements.has(tagName)) return false;
  switch (tagName) {
    case 'form':
      // The search, and nothing that could be taken for another question.
      return (
        attrs.length === 3 &&
        attributes.get('class') === 'search-form' &&
        attributes.get('action') === `${basePath}search/` &&
        attributes.get('method') === 'get'
      );
    case 'link':
      if (
        !/^(?:alternate|apple-touch-icon|canonical|icon|manifest|next|preload|prev|stylesheet)$/.test(
          attributes.get('rel') ?? '',
        )
      )
        return false;
      break;
    case 'meta':
      return (
        /^(?:|content-security-policy|refresh)$/i.test(attributes.get('http-equiv') ?? '') &&
        /^(?:|color-scheme|description|robots|viewport|twitter:card)$/.test(attributes.get('name') ?? '')
      );
    case 'input':
      if (!ownInputs.has(attributes.get('type') ?? '')) return false;
      break;
    case 'button':
      if (!/^(?:button|submit)$/.test(attributes.get('type') ?? '')) return false;
      break;
  }
  return attrs.every(({ name }) => ownAttributes.test(name));
}

/**
 * A drawing opened by itself is a document of its own, without our policy where the host sends no headers. So its whole
 * text has to be of this form: these elements, these attributes, no entity, comment or instruction that could be read
 * as anything else.
 */
const plainSvg = (() => {
  const attribute = String.raw`\s+(?:xmlns="http://www\.w3\.org/2000/svg"|(?:viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|id|class|fill|fill-rule|fill-opacity|stroke|stroke-[a-z]+|paint-order|opacity|transform|text-anchor|font-[a-z]+|pattern[A-Z][A-Za-z]+|dominant-baseline)="[^"<&\\]*")`;
  const element = `</?(?:svg|g|title|path|circle|rect|line|text|tspan|defs|pattern|clipPath)(?:${attribute})*\\s*/?>`;
  // Without brackets a style sheet names no file, in whatever way.
  const sheet = String.raw`<style>[^<&@\\()]*(?:@media ?\(prefers-color-scheme: ?dark\)[^<&@\\()]*)*</style>`;
  return new RegExp(`^(?:${element}|${sheet}|&(?:amp|lt|gt|quot|#39);|[^<&])*$`);
})();

function isPlainSvg(bytes: Buffer): boolean {
  const text = decoded(bytes);
  return text !== undefined && plainSvg.test(text) && !/url\s*\((?!#)/i.test(text);
}
