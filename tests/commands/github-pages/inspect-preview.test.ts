/** What is let beside the published site, under its origin, and what is not. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { hashesFromCode, inspectPreview } from '../../../src/commands/github-pages/inspect-preview.ts';
import { writeManifest } from '../../../src/build/verify/site-manifest.ts';
import { lateStart } from '../../../src/views/page/late-start.ts';
import { contentSecurityPolicy, hashSource, policyWith } from '../../../src/views/page/security.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let folder: ScratchFolder;
afterEach(() => {
  folder.remove();
});

const policyOf = (words: string): string => `<meta http-equiv="Content-Security-Policy" content="${words}">`;
const policy = policyOf(contentSecurityPolicy(undefined));
const hidden = '<meta name="robots" content="noindex">';
const page = (body: string, head = policy + hidden): string =>
  `<!doctype html>\n<html lang="en"><head>${head}<meta charset="utf-8"><title>Averland</title></head><body>\n${body}\n</body></html>\n`;
const script = 'console.log(1);\n';
const sheet = 'p { color: red } /* é */';
const late = (attributes: string, text = lateStart): string => `<script ${attributes}>${text}</script>`;
const module = 'data-module="/repo/pr-7/_astro/a.js"';
const manifest = 'data-manifest="/repo/pr-7/manifest.webmanifest"';
const unscripted = '<noscript><link rel="manifest" href="/repo/pr-7/manifest.webmanifest"></noscript>';
/** The head of a page as ours are: its sheet, its late start, and what is for those without scripts. */
const headOf = (css: string): string =>
  `${policyOf(contentSecurityPolicy(css))}${hidden}<style>${css}</style>${late(`${module} ${manifest}`)}${unscripted}`;
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>Rain &amp; wind</title><style>@media (prefers-color-scheme:dark){.f-a{fill:#fff}}</style><path class="f-a" fill="#000" d="M0 0h9"/><text x="1" y="2">Averland</text></svg>\n';

function webApp(changed: object): string {
  const own = { name: 'Averland', id: '/repo/pr-7/', start_url: '/repo/pr-7/', scope: '/repo/pr-7/' };
  const icon = { src: '/repo/pr-7/map.svg', sizes: 'any', type: 'image/svg+xml' };
  return JSON.stringify({ ...own, icons: [icon], ...changed });
}

const plain = {
  'index.html': page('<p>Home</p><img alt="" src="map.svg">', headOf(sheet)),
  'former/index.html': page('', `${policy}${hidden}<script type="module" src="/repo/pr-7/_astro/a.js"></script>`),
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
  const known = { files: new Set([hash(script)]), sheets: new Set([hashSource(sheet)]) };
  return inspectPreview(folder.dir, { basePath: '/repo/pr-7/', known: isForeign ? known : undefined })?.reason;
}

const body = (html: string): Case => ({ files: { 'a/index.html': page(html) } });
const head = (html: string): Case => ({ files: { 'a/index.html': page('', html) } });
const strangeElement = 'it has a page with an element that previews do not have';
const foreignScript = 'it has a page with a script that is none of the site’s';
const foreignSheet = 'it has a page with a style sheet that is none of the site’s';
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

  test('of this repository may bring style sheets of its own, in pages as in files', () => {
    expect(reasonOf({ ...head(headOf('p { color: blue }')), isForeign: false })).toBeUndefined();
  });

  test.each<[string, Case, string]>([
    ['a second style sheet', body(`<style>${sheet}</style>`), foreignSheet],
    ['a policy for another sheet', head(headOf(sheet).replace(sheet, 'p { color: blue }')), noPolicy],
    ['another script', head(headOf(sheet).replace(lateStart, 'a()')), foreignScript],
    ['a program beside the preview', head(headOf(sheet).replace(module, 'data-module="/_astro/a.js"')), foreignScript],
    ['more for those without scripts', body('<noscript><form></form></noscript>'), strangeElement],
  ])('of this repository may not bring %s', (_what, given, reason) => {
    expect(reasonOf({ ...given, isForeign: false })).toBe(reason);
  });

  test('is held against the sheets that pages of the main branch hold, by their policies', () => {
    const words = "style-src &#39;self&#39; style-src 'self' 'sha256-stranger';";
    folder = scratchFolder({
      ...plain,
      'a/index.html': page(`<p title="${words}">${words}</p>`),
      'b/index.html': page(`<p title="${words}">${words}</p>`, headOf('p { color: blue }')),
    });
    const { files, sheets } = hashesFromCode(folder.dir);
    expect([...files]).toEqual([hash(script)]);
    expect(sheets).toEqual(new Set([hashSource(sheet), hashSource('p { color: blue }')]));
  });

  test.each<[string, Case, string]>([
    ['a program of its own', { files: { '_astro/a.js': 'other()' } }, programs],
    ['a style sheet of its own', { files: { '_astro/a.css': 'p { color: red }' } }, programs],
    ['a WebAssembly of its own', { files: { 'pagefind/wasm.en.pagefind': 'x' } }, programs],
    ['a service worker', { files: { 'sw.js': 'onfetch = 1' } }, programs],
    ['a style sheet of its own in a page', head(headOf('p { color: blue }')), programs],
    ['one of ours and a rule more', head(headOf(`${sheet}p { color: blue }`)), programs],
    ['one of ours and white space more', head(headOf(`${sheet}\n`)), programs],
    ['a program of ours for a style sheet', head(headOf(script)), programs],
    ['a style sheet that its policy does not allow', head(headOf(sheet).replace('<style>', '<style>b{}')), noPolicy],
    ['a style sheet that ends early', head(headOf(`${sheet}</style><b>`)), noPolicy],
    ['a style sheet with a comment of HTML', head(headOf(`<!--${sheet}-->`)), programs],
    ['a policy that allows every style', head(headOf(sheet).replace(hashSource(sheet), "'unsafe-inline'")), noPolicy],
    ['a policy for a sheet more', head(policyOf(policyWith([hashSource(sheet), hashSource('')])) + hidden), noPolicy],
    ['a policy for a sheet that is not there', head(policyOf(contentSecurityPolicy(sheet)) + hidden), noPolicy],
    [
      'a policy that allows more scripts',
      head(headOf(sheet).replace('script-src', `script-src ${hashSource('a()')}`)),
      noPolicy,
    ],
    ['a second style sheet', head(`${headOf(sheet)}<style>${sheet}</style>`), foreignSheet],
    [
      'a second one in the body',
      { files: { 'a/index.html': page(`<STYLE>${sheet}</STYLE>`, headOf(sheet)) } },
      foreignSheet,
    ],
    ['its one style sheet in the body', body(`<style>${sheet}</style>`), foreignSheet],
    ['one in a drawing', body(`<svg><style>${sheet}</style></svg>`), foreignSheet],
    ['one in a formula', body(`<math><style>${sheet}</style></math>`), foreignSheet],
    ['one in a shadow tree', body(`<div><template><style>${sheet}</style></template></div>`), foreignSheet],
    ['a style sheet for some', head(headOf(sheet).replace('<style>', '<style media="print">')), foreignSheet],
    ['a style sheet with a name', head(headOf(sheet).replace('<style>', '<style title="a">')), foreignSheet],
    [
      'a style sheet for those without scripts',
      head(headOf(sheet).replace(/<style>.*<\/style>/, '<noscript>$&</noscript>')),
      noPolicy,
    ],
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
      strangeElement,
    ],
    ...[
      '<p onclick="a()">Words</p>',
      '<p></noscript><noscript><img alt="" src="/x.png">',
      '<!-- </noscript><noscript> --><form>',
      '<style>p { color: red }</style>',
      '<link rel="manifest" href="/repo/pr-7/manifest.webmanifest">',
    ].map((inside): [string, Case, string] => [
      `in a page for those without scripts: ${inside}`,
      body(`<noscript>${inside}</noscript>`),
      strangeElement,
    ]),
    ...[
      'Words',
      '<p>Words</p>',
      '<meta http-equiv="refresh" content="0">',
      '<style>p { color: red }</style>',
      '<link rel="stylesheet" href="/repo/pr-7/_astro/a.css">',
      '<link rel="manifest" href="/repo/pr-7/manifest.webmanifest" crossorigin>',
      '<link rel="manifest" href="/repo/pr-7/manifest.webmanifest"><base href="/">',
      '<LINK REL="manifest" HREF="/repo/pr-7/manifest.webmanifest">',
      '<link rel="manifest" href="&#x2f;&#x2f;other.example/manifest.webmanifest">',
      '<!-- </noscript><noscript> --><style>p { color: red }</style>',
    ].map((inside): [string, Case, string] => [
      `in a head for those without scripts: ${inside}`,
      head(headOf(sheet).replace(/<link.*?>/, inside)),
      strangeElement,
    ]),
    ...[
      '/manifest.webmanifest',
      '//other.example/manifest.webmanifest',
      '/repo/pr-7/map.svg',
      '/repo/pr-7/../pr-8/manifest.webmanifest',
      'https:manifest.webmanifest',
      '',
    ].flatMap((address): [string, Case, string][] => [
      [
        `the manifest "${address}" for those without scripts`,
        head(headOf(sheet).replace(/(<link.*?href=")[^"]*/, `$1${address}`)),
        settings,
      ],
      [
        `the manifest "${address}" for the late start`,
        head(headOf(sheet).replace(manifest, `data-manifest="${address}"`)),
        settings,
      ],
    ]),
    ...[
      '/_astro/a.js',
      '/repo/pr-8/_astro/a.js',
      '//other.example/a.js',
      '&#x2f;&#x2f;other.example/a.js',
      'https://other.example/a.js',
      'data:text/javascript,a()',
      '/repo/pr-7/search/setup.json',
      '/repo/pr-7/../_astro/a.js',
      '/repo/pr-7/%2e%2e/_astro/a.js',
      ' /repo/pr-7/_astro/a.js',
      '/repo/pr-7/_astro/a.js?b',
      '/repo/pr-7/_astro/b.js',
      '',
    ].map((address): [string, Case, string] => [
      `the program "${address}" for the late start`,
      head(headOf(sheet).replace(module, `data-module="${address}"`)),
      foreignScript,
    ]),
    [
      'a program that is beside the page as an address, and of another project as an import',
      {
        files: {
          'a/index.html': page('', headOf(sheet).replace(module, 'data-module="https:owner.example/a.js"')),
          'a/owner.example/a.js': script,
        },
      },
      foreignScript,
    ],
    ...[
      late(''),
      late(module),
      late(manifest),
      late(`${module} ${manifest} type="module"`),
      late(`${module} ${manifest} id="currentScript"`),
      late(`${module} ${manifest} SRC="/repo/pr-7/_astro/a.js"`),
      late(`${module} ${manifest}`, `${lateStart};a()`),
      late(`${module} ${manifest}`, `${lateStart}\n`),
      late(`${module} ${manifest}`, `<!--\n${lateStart}`),
      late(`${module} ${manifest}`, lateStart.replaceAll('>', '&gt;')),
      late(`type="application/ld+json" ${manifest}`, '{}'),
      `<SCRIPT TYPE="module" SRC="/repo/pr-7/_astro/a.js" DATA-MANIFEST="/manifest.webmanifest"></SCRIPT>`,
      `<meta name="description" ${module}>`,
      `${late(`${module} ${manifest}`)}${late(`${module} ${manifest}`)}`,
    ].map((start): [string, Case, string] => [
      `a late start that is ${start.replaceAll(lateStart, '…').replaceAll('\n', '⏎')}`,
      head(`${policy}${hidden}${start}`),
      foreignScript,
    ]),
    ['a late start in the body', body(late(`${module} ${manifest}`)), foreignScript],
    [
      'a late start in a drawing, which counts an address that none looks at',
      body(`<svg>${late(`src="/repo/pr-7/_astro/a.js" data-module="/other/a.js"`)}</svg>`),
      foreignScript,
    ],
    ['the late start in a drawing', body(`<svg>${late(`${module} ${manifest}`)}</svg>`), foreignScript],
    ['data in a drawing', body(`<svg>${late('type="application/ld+json"', '{}')}</svg>`), foreignScript],
    [
      'an element that passes for the script that runs',
      body('<img alt="" name="currentScript" src="../map.svg" data-module="/other/a.js">'),
      foreignScript,
    ],
    ['another element that names a manifest', body(`<p ${manifest}>a</p>`), foreignScript],
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
    [
      'a search page beside a search as it should be',
      body('<div data-search="/repo/pr-7/search/setup.json" data-search-page="/other/setup.json"></div>'),
      settings,
    ],
    ['data run as a script', body('<script src="/repo/pr-7/search/setup.json"></script>'), foreignScript],
    ['a script of another site', body('<script src="https://other.example/a.js"></script>'), foreignScript],
    ['a script whose address depends on how the page came', body('<script src="https:a.js"></script>'), foreignScript],
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
