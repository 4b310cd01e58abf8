/** What is let beside the published site, under its origin, and what is not. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { inspectPreview } from '../../../src/commands/pages/inspect-preview.ts';
import { writeManifest } from '../../../src/output/site-manifest.ts';
import { contentSecurityPolicy } from '../../../src/site/security.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let folder: ScratchFolder;
afterEach(() => {
  folder.remove();
});

const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`;
const hidden = '<meta name="robots" content="noindex">';
const page = (body: string, head = policy + hidden): string =>
  `<!doctype html>\n<html lang="en"><head>${head}<meta charset="utf-8"><title>Averland</title></head><body>\n${body}\n</body></html>\n`;
const script = 'console.log(1);\n';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Rain &amp; wind</title><style>@media (prefers-color-scheme:dark){.f-a{fill:#fff}}</style><path class="f-a" fill="#000" d="M0 0h9"/><text x="1" y="2">Averland</text></svg>\n';

function webApp(changed: object): string {
  const own = { name: 'Averland', id: '/repo/pr-7/', start_url: '/repo/pr-7/', scope: '/repo/pr-7/' };
  const icon = { src: '/repo/pr-7/map.svg', sizes: 'any', type: 'image/svg+xml' };
  return JSON.stringify({ ...own, icons: [icon], ...changed });
}

const plain = {
  'index.html': page(
    '<p>Home</p><script type="module" src="/repo/pr-7/_astro/a.js"></script><img alt="" src="map.svg">',
  ),
  '_astro/a.js': script,
  'map.svg': drawing,
  'search/setup.json': '{"parts":["/repo/pr-7/pagefind/"],"page":"/repo/pr-7/search/"}',
  'pagefind/pagefind-entry.json': '{"languages":{"en":{"hash":"en_6229","wasm":"en"}}}',
  'manifest.webmanifest': webApp({}),
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

interface Case {
  readonly files?: Readonly<Record<string, string>>;
  readonly manifest?: { readonly basePath?: string; readonly siteUrl?: string };
  readonly isForeign?: boolean;
  /** After the manifest was written. */
  readonly then?: (dir: string) => void;
}

function reasonOf({ files = {}, manifest = {}, isForeign = true, then }: Case): string | undefined {
  folder = scratchFolder({ ...plain, ...files });
  writeManifest(folder.dir, { basePath: '/repo/pr-7/', siteUrl: undefined, ...manifest });
  then?.(folder.dir);
  return inspectPreview(folder.dir, { basePath: '/repo/pr-7/', known: isForeign ? new Set([hash(script)]) : undefined })
    ?.reason;
}

const body = (html: string): Case => ({ files: { 'a/index.html': page(html) } });
const strangeElement = 'it has a page with an element that previews do not have';
const foreignScript = 'it has a page with a script that is none of the site’s';
const settings = 'it has settings that lead out of it';
const noPolicy = 'it has a page without the site’s Content-Security-Policy';
const strangeName = 'it has a file whose name no build gives';
const strangeKind = 'it has a file of a kind that previews do not have';
const drawn = 'it has a drawing that is more than a drawing';
const notWhole = 'it is not whole: npm run verify-dist finds something wrong with it';
const programs =
  'it brings programs or styles that the main branch does not have, and those of a fork are not published';

describe('a preview', () => {
  test('of a fork is let through when its programs are those of the main branch', () => {
    expect(reasonOf({})).toBeUndefined();
  });

  test('may lead on within itself', () => {
    const moved = '<meta http-equiv="refresh" content="0; url=/repo/pr-7/">';
    expect(reasonOf({ files: { 'a/index.html': page('', policy + hidden + moved) } })).toBeUndefined();
    folder.remove();
    const beside = moved.replace('pr-7/', '');
    expect(reasonOf({ files: { 'a/index.html': page('', policy + hidden + beside) } })).toBe(notWhole);
  });

  test('of this repository may bring programs of its own', () => {
    expect(reasonOf({ files: { '_astro/a.js': 'other()' }, isForeign: false })).toBeUndefined();
  });

  test.each<[string, Case, string]>([
    ['a program of its own', { files: { '_astro/a.js': 'other()' } }, programs],
    ['a style sheet of its own', { files: { '_astro/a.css': 'p { color: red }' } }, programs],
    ['a WebAssembly of its own', { files: { 'pagefind/wasm.en.pagefind': 'x' } }, programs],
    ['a service worker', { files: { 'sw.js': 'onfetch = 1' } }, programs],
    ['a page without the policy', { files: { 'a/index.html': page('', hidden) } }, noPolicy],
    [
      'a page with a weaker policy',
      { files: { 'a/index.html': page('', policy.replace("'none'", "'self'") + hidden) } },
      noPolicy,
    ],
    [
      'a page whose policy comes late',
      { files: { 'a/index.html': page('', `<title>a</title>${policy}${hidden}`) } },
      noPolicy,
    ],
    ['a page in a frameset', { files: { 'a/index.html': '<!doctype html><frameset></frameset>' } }, noPolicy],
    [
      'a page that may be indexed',
      { files: { 'a/index.html': page('', policy) } },
      'it has a page that search engines may show',
    ],
    ['a shadow tree', body('<div><template shadowrootmode="open"><p>a</p></template></div>'), strangeElement],
    ['a frame', body('<iframe src="/repo/pr-7/"></iframe>'), strangeElement],
    [
      'a way on for those without scripts',
      body('<noscript><meta http-equiv="refresh" content="0"></noscript>'),
      notWhole,
    ],
    ['a question that is not ours', body('<form action="/repo/pr-7/"><p>Password</p></form>'), strangeElement],
    [
      'a question within the search',
      body('<form class="search-form" action="/repo/pr-7/search/" method="get"><input type="password"></form>'),
      strangeElement,
    ],
    ['a search somewhere else', body('<form class="search-form" action="/" method="get"></form>'), strangeElement],
    ['a link that opens a window it can be led from', body('<a href="../" target="_blank">a</a>'), strangeElement],
    ['a link that tells on its reader', body('<a href="../" referrerpolicy="unsafe-url">a</a>'), strangeElement],
    ['a link that is counted elsewhere', body('<a href="../" ping="../">a</a>'), strangeElement],
    ['a button for another form', body('<button type="submit" formaction="../">a</button>'), strangeElement],
    ['something to be edited', body('<p contenteditable="">a</p>'), strangeElement],
    ['something over the page', body('<dialog open="">a</dialog>'), strangeElement],
    ['a film', body('<video src="a.mp4"></video>'), strangeElement],
    ['a part of another drawing', body('<svg><use href="#a"></use></svg>'), strangeElement],
    [
      'a page that has links tell where readers come from',
      { files: { 'a/index.html': page('', `${policy}${hidden}<meta name="referrer" content="unsafe-url">`) } },
      strangeElement,
    ],
    [
      'a page that sets something',
      {
        files: {
          'a/index.html': page('', `${policy}${hidden}<meta http-equiv="x-dns-prefetch-control" content="on">`),
        },
      },
      strangeElement,
    ],
    [
      'a name looked up beforehand',
      { files: { 'a/index.html': page('', `${policy}${hidden}<link rel="DNS-PREFETCH" href="//other.example">`) } },
      strangeElement,
    ],
    [
      'data for a style sheet',
      { files: { 'a/index.html': page('', `${policy}${hidden}<link rel="stylesheet" href="../search/setup.json">`) } },
      'it has a page with a style sheet that is none of the site’s',
    ],
    [
      'a page asked for beforehand as a typeface',
      {
        files: {
          'a/index.html': page(
            '',
            `${policy}${hidden}<link rel="preload" as="font" crossorigin href="/other/a.woff2">`,
          ),
        },
      },
      strangeElement,
    ],
    [
      'a program asked for beforehand',
      {
        files: {
          'a/index.html': page('', `${policy}${hidden}<link rel="preload" as="script" href="/repo/pr-7/_astro/a.js">`),
        },
      },
      strangeElement,
    ],
    [
      'data for a manifest',
      {
        files: {
          'a/index.html': page('', `${policy}${hidden}<link rel="manifest" href="b.json">`),
          'a/b.json': webApp({ scope: '/' }),
        },
      },
      settings,
    ],
    ['an application of the whole origin', { files: { 'manifest.webmanifest': webApp({ scope: '/' }) } }, settings],
    [
      'an application that starts elsewhere',
      { files: { 'manifest.webmanifest': webApp({ start_url: '/' }) } },
      settings,
    ],
    [
      'an application that is shared with',
      { files: { 'manifest.webmanifest': webApp({ share_target: { action: '/repo/pr-7/' } }) } },
      settings,
    ],
    [
      'a search whose programs are elsewhere',
      { files: { 'search/setup.json': '{"parts":["https://other.example/"],"page":"/repo/pr-7/"}' } },
      settings,
    ],
    [
      'a search whose programs are beside the preview',
      { files: { 'search/setup.json': '{"parts":["/repo/pr-7/../pr-8/pagefind/"],"page":"/repo/pr-7/"}' } },
      settings,
    ],
    [
      'a search with a program of another name',
      { files: { 'search/setup.json': '{"parts":["/repo/pr-7/a.json?"],"page":"/repo/pr-7/"}' } },
      settings,
    ],
    [
      'a search that leads its reader elsewhere',
      { files: { 'search/setup.json': '{"parts":[],"page":"//other.example/"}' } },
      settings,
    ],
    ['a setup of the search that cannot be read', { files: { 'search/setup.json': '{' } }, settings],
    ['a search that is set up by another file', body('<a href="../" data-search="../map.json">a</a>'), settings],
    ['a search page that is set up by another file', body('<div data-search-page="b.json"></div>'), settings],
    [
      'a WebAssembly by another name',
      { files: { 'b/pagefind-entry.json': '{"languages":{"en":{"hash":"a","wasm":"/../../a.json?"}}}' } },
      settings,
    ],
    ['data run as a script', body('<script src="/repo/pr-7/search/setup.json"></script>'), foreignScript],
    ['a script of another site', body('<script src="https://other.example/a.js"></script>'), foreignScript],
    ['a script beside the preview', body('<script src="/repo/_astro/a.js"></script>'), foreignScript],
    ['a script in the page', body('<script>a()</script>'), foreignScript],
    ['a script in a drawing in the page', body('<svg><script href="a.js"></script></svg>'), foreignScript],
    ['an import map', body('<script type="importmap">{}</script>'), foreignScript],
    [
      'a page that leads elsewhere',
      {
        files: {
          'a/index.html': page(
            '',
            `${policy}${hidden}<meta http-equiv="refresh" content="0; url=https://other.example/">`,
          ),
        },
      },
      'it has a page that leads on in a way that no build writes',
    ],
    ...[
      '0;https://other.example/',
      '0; /other?url=/repo/pr-7/',
      '0, https://other.example/',
      '0; //other.example/',
      '9',
    ].map((content): [string, Case, string] => [
      `a way on that says ${content}`,
      body(`<meta HTTP-EQUIV="Refresh" content="${content}">`),
      'it has a page that leads on in a way that no build writes',
    ]),
    ['an event handler', { ...body('<p onclick="a()">a</p>'), isForeign: false }, notWhole],
    ['a script in a link', body('<a href="javascript:a()">a</a>'), notWhole],
    ['a link to nowhere', body('<a href="../b/">b</a>'), notWhole],
    [
      'a page in UTF-16, which another reader would take for something else',
      {
        then: (dir) => {
          writeFileSync(join(dir, 'index.html'), Buffer.from(`\uFEFF${plain['index.html']}`, 'utf16le'));
        },
      },
      'it has a page that is not UTF-8',
    ],
    [
      'a file the build did not list',
      {
        then: () => {
          folder.write({ 'b.json': '{}' });
        },
      },
      notWhole,
    ],
    ['another base path', { manifest: { basePath: '/repo/' } }, 'it is not built as a preview of this pull request'],
    [
      'an origin of its own',
      { manifest: { siteUrl: 'https://other.example' } },
      'it is not built as a preview of this pull request',
    ],
    [
      'no manifest',
      {
        then: () => {
          folder.write({ '.on-record-site': '[]' });
        },
      },
      'it is no site that the build has made',
    ],
    ['a name for the domain', { files: { CNAME: 'other.example' } }, strangeKind],
    ['rules for a host', { files: { _headers: '/*' } }, strangeKind],
    [
      'a feed, which can be a document with scripts',
      { files: { 'feed.xml': '<html xmlns="http://www.w3.org/1999/xhtml"/>' } },
      strangeKind,
    ],
    ['a document of another kind', { files: { 'a.xhtml': '<html/>' } }, strangeKind],
    ['a hidden file', { files: { '.htaccess': 'x' } }, strangeName],
    ['a hidden folder', { files: { '.git/config': 'x' } }, strangeName],
    ['a name with a line break', { files: { 'a\nb.json': '{}' } }, strangeName],
    [
      'a name with a backslash',
      {
        then: () => {
          folder.write({ 'a\\..\\b.json': '{}' });
        },
      },
      strangeName,
    ],
    ['folders without end', { files: { [`${'a/'.repeat(40)}b.json`]: '{}' } }, 'its folders are too deep'],
    ['a huge file', { files: { 'a.json': 'x'.repeat(20_000_001) } }, 'it is too large'],
    [
      'a link to a file',
      {
        then: (dir) => {
          symlinkSync('/etc/passwd', join(dir, 'a.txt'));
        },
      },
      'it has something that is no plain file',
    ],
    [
      'a link to a folder',
      {
        then: (dir) => {
          symlinkSync('/etc', join(dir, 'a'));
        },
      },
      'it has something that is no plain file',
    ],
    [
      'a pipe',
      { then: (dir) => void execFileSync('mkfifo', [join(dir, 'a.txt')]) },
      'it has something that is no plain file',
    ],
    [
      'a huge list of its files',
      {
        then: () => {
          folder.write({ '.on-record-site': ' '.repeat(20_000_001) });
        },
      },
      'it is too large',
    ],
    [
      'a page of which browsers make more than is written',
      body(Array.from({ length: 20_000 }, (_unused, number) => `<b id="${number}"><p>`).join('')),
      'it cannot be read',
    ],
    ['a huge page', body('<p>'.repeat(2_000_000)), 'it is too large'],
    ['a picture that is none', { files: { 'a.png': '<html>' } }, 'it has a picture that is none'],
    ['a page too deep for a parser', body('<div>'.repeat(200_000)), 'it cannot be read'],
    ['a script in a drawing', { files: { 'map.svg': drawing.replace('<path', '<script>a()</script><path') } }, drawn],
    ['a handler in a drawing', { files: { 'map.svg': drawing.replace('<path', '<path onclick="a()"') } }, drawn],
    [
      'a page in a drawing',
      { files: { 'map.svg': drawing.replace('<path', '<foreignObject></foreignObject><path') } },
      drawn,
    ],
    ['another language in a drawing', { files: { 'map.svg': drawing.replace('2000/svg', '1999/xhtml') } }, drawn],
    ['an instruction in a drawing', { files: { 'map.svg': `<?xml-stylesheet href="a.json"?>${drawing}` } }, drawn],
    ['an entity in a drawing', { files: { 'map.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing}` } }, drawn],
    [
      'a link in a drawing',
      { files: { 'map.svg': drawing.replace('<path', '<a href="https://other.example/"></a><path') } },
      drawn,
    ],
    [
      'an address in a drawing',
      { files: { 'map.svg': drawing.replace('#000', 'url(https://other.example/a.svg)') } },
      drawn,
    ],
    [
      'an address in the style of a drawing',
      { files: { 'map.svg': drawing.replace('#fff', 'image-set("https://other.example/a.png" 1x)') } },
      drawn,
    ],
    [
      'an address in a drawing, in escapes',
      { files: { 'map.svg': drawing.replace('#000', '\\75rl(https://other.example/a.svg)') } },
      drawn,
    ],
  ])('is not let through with %s', (_what, given, reason) => {
    expect(reasonOf(given)).toBe(reason);
  });
});
