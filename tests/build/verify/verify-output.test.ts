import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import { readManifest, writeManifest } from '../../../src/build/verify/site-manifest.ts';
import { verifyOutput } from '../../../src/build/verify/verify-output.ts';
import { lateStart } from '../../../src/views/page/late-start.ts';
import { contentSecurityPolicy, policyWith } from '../../../src/views/page/security.ts';
import { scratchFolder, type ScratchFolder } from '../../support/scratch-project.ts';

let folder: ScratchFolder;

afterEach(() => {
  folder.remove();
});

const policyOf = (words: string): string => `<meta http-equiv="Content-Security-Policy" content="${words}">`;
const page = (body: string, head = '', policy = policyOf(contentSecurityPolicy(undefined))): string =>
  `<!doctype html>\n<html lang="en"><head>${policy}<meta charset="utf-8"><title>Averland</title>${head}</head><body>\n${body}\n</body></html>\n`;

/** A page that holds its own style sheet. */
const styled = (sheet: string, body = '', head = ''): string =>
  page(body, `\n<style>${sheet}</style>${head}`, policyOf(contentSecurityPolicy(sheet)));
const start = (attributes: string, text = lateStart): string => `<script ${attributes}>${text}</script>`;
const started = 'data-module="/some/base/x.js" data-manifest="/some/base/x.webmanifest"';
const named = { 'x.js': '', 'x.webmanifest': '{}' };

/** A site as a build leaves it, under a base path. */
function site(files: Readonly<Record<string, string>>): string {
  folder = scratchFolder({ 'index.html': page('<h1 id="top">Home</h1>'), ...files });
  writeManifest(folder.dir, { basePath: '/some/base/', siteUrl: 'https://example.org' });
  return folder.dir;
}

function faultsOf(files: Readonly<Record<string, string>>): string[] {
  return verifyOutput(site(files)).faults.map(
    ({ path, line, message }) => `${path}${line === undefined ? '' : `:${line}`} ${message}`,
  );
}

describe('verifyOutput', () => {
  test('finds nothing wrong with a whole site, and counts what it saw', () => {
    const dir = site({
      'a/index.html': page(
        '<p id="x"><a href="../">Home</a> <a href="/some/base/#top">top</a> <a href="#x">here</a></p>',
      ),
      'b.css': 'p { background: url("a/../c.svg") }',
      'c.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'd.html': page('<a href="https://other.example/">elsewhere</a> <a href="https://example.org/some/base/a/">a</a>'),
    });
    expect(verifyOutput(dir)).toEqual({ pages: 3, files: 5, addresses: 6, faults: [] });
  });

  test.each([
    ['a link to a page that is not there', '<a href="/some/base/b/">b</a>', 'leads nowhere: there is no b/index.html'],
    [
      'a link to a fragment that is not there',
      '<a href="../#bottom">b</a>',
      'leads to no element: index.html has no id "bottom"',
    ],
    ['a link out of the base path', '<a href="/other/">b</a>', 'leads out of /some/base/'],
    ['a link upwards out of the base path', '<a href="../../../">b</a>', 'leads out of /some/base/'],
    ['a script in a link', '<a href="javascript:alert(1)">b</a>', 'is not an address of the web'],
    ['an escape that is none', '<a href="%E0%A4%A">b</a>', 'is wrongly escaped'],
    ['an escape that ends a name', '<a href="%00">b</a>', 'leads nowhere'],
    ['an address that only a disk reads as one', '<a href="/some/base/a//index.html">b</a>', 'leads nowhere'],
    ['an image from elsewhere', '<img alt="" src="https://other.example/i.png">', 'is loaded from another site'],
    [
      'a set of images with one from elsewhere',
      '<img alt="" srcset="../index.html 1x, //other.example/i.png 2x">',
      'img srcset="//other.example/i.png" is loaded from another site',
    ],
    ['an id given twice', '<p id="x">a</p><p id="x">b</p>', 'the id "x" is given twice'],
    ['markup a browser would have to mend', '<p>a</div>', '<p> is not written out'],
    ['a tag the tokenizer stumbles over', '<p a=1 a=2>a</p>', 'not well formed (duplicate-attribute)'],
    ['an inline style', '<p style="color: red">a</p>', 'has an inline style'],
    ['an event handler', '<p onclick="x()">a</p>', 'has the event handler onclick'],
    [
      'a style sheet in the body',
      '<style>p { color: red }</style>',
      'a style sheet stands in the page outside its head',
    ],
    ['one in a drawing', '<svg><style>p { color: red }</style></svg>', 'a style sheet stands in the page outside'],
    ['one in a template', '<template><style>p {}</style></template>', 'a style sheet stands in the page outside'],
    ['a link for those without scripts', '<noscript><link rel="manifest" href="../"></noscript>', 'holds more'],
    ['a program that only a drawing would run', `<svg><script src="../">x()</script></svg>`, 'a script stands in'],
    ['the late start without what it starts', start(''), 'a script stands in the page'],
    ['more than words for those without scripts', '<noscript><img alt="" src="//a.example/"></noscript>', 'holds more'],
    ['a drawing that asks for a file', '<svg><path fill="url(//a.example/b)"></path></svg>', 'asks for url('],
    ['rules for what to load beforehand', '<script type="speculationrules">{}</script>', 'a script stands in the page'],
    ['an import map', '<script type="importmap">{}</script>', 'a script stands in the page'],
    ['an inline script', '<script>x()</script>', 'a script stands in the page'],
    ['an inline module', '<script type="module">x()</script>', 'a script stands in the page'],
  ])('reports %s', (_what, body, message) => {
    const faults = faultsOf({ 'a/index.html': page(body) });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^a\/index\.html:3 /);
    expect(faults[0]).toContain(message);
  });

  test.each([
    [
      'a style sheet from elsewhere',
      '<link rel="stylesheet" href="https://other.example/a.css">',
      'loaded from another site',
    ],
    [
      'a connection opened to elsewhere',
      '<link rel="preconnect" href="https://other.example/">',
      'loaded from another site',
    ],
    [
      'a refresh to elsewhere',
      '<meta http-equiv="refresh" content="0; url=https://other.example/">',
      'loaded from another site',
    ],
    [
      'a refresh to elsewhere in other words',
      '<meta http-equiv="Refresh" content="0; https://other.example/?url=/some/base/">',
      'a refresh is not of the form',
    ],
    [
      'a refresh in quotation marks',
      `<meta http-equiv="refresh" content="0; url='//other.example/'">`,
      'not of the form',
    ],
    ['a connection in capitals', '<link rel="PRECONNECT" href="//other.example/">', 'loaded from another site'],
    ['a page made beforehand', '<link rel="prerender" href="//other.example/">', 'loaded from another site'],
    ['another encoding', '<meta charset="iso-2022-jp">', 'the page says it is written in "iso-2022-jp"'],
    ['a base', '<base href="/some/base/">', 'moves every address'],
  ])('reports %s in the head', (_what, head, message) => {
    const faults = faultsOf({ 'a/index.html': page('', head) });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(message);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', 'needs no <script>'],
    ['a script by address', '<script href="data:,alert(1)"/>', 'needs no <script>'],
    ['a handler', '<path onclick="alert(1)" d="M0 0"/>', 'has the event handler onclick'],
    ['a handler on itself in capitals', '</svg><svg ONLOAD="alert(1)">', 'has the event handler onload'],
    ['a page', '<foreignObject><p>a</p></foreignObject>', 'needs no <foreignObject>'],
    ['a link', '<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>', 'needs no <a>'],
    ['an image from elsewhere', '<image href="https://other.example/x.png"/>', 'asks for https://other.example/x.png'],
    ['a pattern from elsewhere', '<path fill="url(//other.example/x)" d="M0 0"/>', 'asks for url(//other.example/x)'],
    ['a style sheet from elsewhere', '<style>@import "//other.example/x.css"</style>', 'asks for something'],
    ['a style that is escaped', '<style>path { fill: u\\72l(//other.example/x) }</style>', 'asks for something'],
    ['an image in a set', '<style>p { mask: image-set("//other.example/x" 1x) }</style>', 'asks for something'],
    ['a pattern in escapes', '<path fill="\\75rl(//other.example/x)" d="M0 0"/>', 'asks for'],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>', 'needs no <set>'],
  ])('reports %s in a picture', (_what, inside, message) => {
    const faults = faultsOf({ 'a.svg': `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>` });
    expect(faults.join('\n')).toContain(message);
  });

  test('reports an instruction and a document type in a picture', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    expect(faultsOf({ 'a.svg': `<?xml-stylesheet href="x.css"?>${svg}` })).toHaveLength(1);
    folder.remove();
    expect(faultsOf({ 'a.svg': `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg}` })).toHaveLength(1);
  });

  test('finds nothing wrong with a picture as maps are', () => {
    const svg =
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><pattern id="p"/><path fill="url(#p)"/><use href="#p"/></svg>';
    expect(faultsOf({ 'a.svg': svg })).toEqual([]);
  });

  test('reports a page without the project’s policy, also where all pages are alike', () => {
    const late = page('', `<link rel="icon" href="data:,">${policyOf(contentSecurityPolicy(undefined))}`, '');
    expect(
      faultsOf({
        'index.html': page('', '', ''),
        'a.html': page('', '', policyOf("default-src 'none'")),
        'b.html': late,
        'c.html': page(policyOf(contentSecurityPolicy(undefined)), '', ''),
        'd.html': page(''),
      }),
    ).toEqual([
      'a.html:1 the page has another Content-Security-Policy than the project’s',
      'b.html:1 the page has no Content-Security-Policy',
      'c.html:1 the page has no Content-Security-Policy',
      'index.html:1 the page has no Content-Security-Policy',
    ]);
  });

  test('takes the one sheet that a page holds, by its policy, and follows what it names from the page', () => {
    const css = 'p { background: url(/some/base/i.png) url(../i.png) }\n@font-face { src: url("t.woff2") }';
    const files = { 'a/index.html': styled(css), 'i.png': '', 'a/t.woff2': '' };
    expect(faultsOf(files)).toEqual([]);
    folder.remove();
    // The same sheet, remembered, names another file from another page.
    expect(faultsOf({ ...files, 'b/index.html': styled(css) })).toEqual([
      'b/index.html:3 style url()="t.woff2" leads nowhere: there is no b/t.woff2',
    ]);
  });

  test.each([
    ['an image of another site', 'p { background: url(//other.example/x.png) }', 'is loaded from another site'],
    ['the same in escapes', 'p { background: \\75rl(//other.example/x.png) }', 'is loaded from another site'],
    ['another sheet', '@import "b.css";', 'leads nowhere: there is no a/b.css'],
  ])('reports a sheet in the page that asks for %s', (_what, css, message) => {
    const faults = faultsOf({ 'a/index.html': styled(css) });
    expect(faults).toEqual([expect.stringMatching(/^a\/index\.html:3 style url\(\)="/)]);
    expect(faults[0]).toContain(message);
  });

  test.each([
    ['says nothing of its sheet', contentSecurityPolicy(undefined)],
    ['allows another sheet', contentSecurityPolicy('p { color: blue }')],
    ['allows every sheet, as hosts do', policyWith(["'unsafe-inline'"])],
    ['allows its own sheet and another', policyWith(["'sha256-a'", "'sha256-b'"])],
  ])('reports a page whose policy %s', (_what, policy) => {
    const html = page('', '<style>p { color: red }</style>', policyOf(policy));
    expect(faultsOf({ 'a.html': html })).toEqual([
      'a.html:1 the page has another Content-Security-Policy than the project’s',
    ]);
  });

  test('reports a page whose policy allows a sheet that is not there', () => {
    expect(faultsOf({ 'a.html': page('', '', policyOf(contentSecurityPolicy('p {}'))) })).toHaveLength(1);
  });

  test('reports a second sheet in the head, and a sheet for some readers only', () => {
    expect(faultsOf({ 'a.html': styled('p {}', '', '\n<style>p {}</style>') })).toEqual([
      'a.html:4 a second style sheet stands in the head of the page',
    ]);
    folder.remove();
    expect(faultsOf({ 'a.html': styled('p {}').replace('<style', '<style media="print"') })).toEqual([
      'a.html:3 the style sheet in the page has attributes, and holds for some readers only',
    ]);
  });

  test.each(['p {} /* </style><b>b</b> */', '<!-- </style><b>b</b> -->', 'p::after { content: "</STYLE >" }'])(
    'ends a sheet where a browser does: %s',
    (css) => {
      expect(faultsOf({ 'a.html': styled(css) }).join('\n')).toContain('another Content-Security-Policy');
    },
  );

  test('takes the late start, and follows the two addresses it is told', () => {
    expect(faultsOf({ ...named, 'a.html': page('', start(started)) })).toEqual([]);
    folder.remove();
    expect(faultsOf({ 'a.html': page('', `\n${start(started)}`) })).toEqual([
      'a.html:3 script data-module="/some/base/x.js" leads nowhere: there is no x.js',
      'a.html:3 script data-manifest="/some/base/x.webmanifest" leads nowhere: there is no x.webmanifest',
    ]);
    folder.remove();
    const elsewhere = started.replace('/some/base/x.js', '//other.example/x.js');
    expect(faultsOf({ ...named, 'a.html': page('', start(elsewhere)) })).toEqual([
      'a.html:2 script data-module="//other.example/x.js" is loaded from another site',
    ]);
  });

  test.each([
    ['longer by a word', start(started, `${lateStart};x()`)],
    ['longer by a space', start(started, ` ${lateStart}`)],
    ['of another type', start(`type="module" ${started}`)],
    ['without the manifest', start('data-module="/some/base/x.js"')],
  ])('reports a late start %s', (_what, script) => {
    expect(faultsOf({ ...named, 'a.html': page('', script) })).toEqual([
      'a.html:2 a script stands in the page that is not exactly its late start (src/views/page/late-start.ts)',
    ]);
  });

  test('reports the late start in a drawing, where what else stands on it would count', () => {
    expect(faultsOf({ ...named, 'a.html': page(`<svg>${start(started)}</svg>`) })).toEqual([
      'a.html:3 a script stands in the page that is not exactly its late start (src/views/page/late-start.ts)',
    ]);
  });

  test('reports a second late start', () => {
    expect(faultsOf({ ...named, 'a.html': page('', `${start(started)}\n${start(started)}`) })).toEqual([
      'a.html:3 the page starts its script a second time',
    ]);
  });

  test('follows the manifest that the head names for those without scripts', () => {
    const head = '<noscript><link rel="manifest" href="/some/base/x.webmanifest"></noscript>';
    expect(faultsOf({ ...named, 'a.html': page('', head) })).toEqual([]);
    folder.remove();
    expect(faultsOf({ 'a.html': page('', head) })).toEqual([
      'a.html:2 noscript link href="/some/base/x.webmanifest" leads nowhere: there is no x.webmanifest',
    ]);
  });

  test.each([
    ['a sheet', '<style>p {}</style>'],
    ['a sheet by its address', '<link rel="stylesheet" href="/some/base/x.css">'],
    ['a manifest in other words', '<link rel=manifest href=/some/base/x.webmanifest>'],
    ['a manifest in references', '<link rel="manifest" href="/some/base/&#120;.webmanifest">'],
    ['two links', '<link rel="manifest" href="/some/base/x.webmanifest"><link rel="manifest" href="">'],
    ['words, with which browsers end the head', 'Switch scripts on.'],
    ['a comment in which it ends', '<!-- </noscript><meta name="a" content="-->">'],
  ])('reports a head that holds for those without scripts %s', (_what, inside) => {
    expect(
      faultsOf({ ...named, 'x.css': '', 'a.html': page('', `<noscript>${inside}</noscript>`) }).join('\n'),
    ).toContain('<noscript> holds more than words, or in the head than the manifest’s link');
  });

  test('reports a policy that a browser without scripts would meet too late', () => {
    const first = '<noscript>Words</noscript>';
    const html = page('').replace('<head>', `<head>${first}`);
    expect(faultsOf({ 'a.html': html })).toContain('a.html:1 the page has no Content-Security-Policy');
  });

  test('reports a page of which browsers make more than is written, without making it', () => {
    const bomb = Array.from({ length: 20_000 }, (_unused, number) => `<b id="${number}"><p>`).join('');
    expect(faultsOf({ 'a/index.html': page(bomb) })).toEqual([
      'a/index.html:1 browsers make more of the page than is written in it',
      'a/index.html:1 the page has no Content-Security-Policy',
    ]);
  });

  test('reads pages too deep for recursion, and what is in templates', () => {
    const deep = `${'<div>'.repeat(20_000)}<a href="/other/">a</a>${'</div>'.repeat(20_000)}`;
    expect(faultsOf({ 'a/index.html': page(deep) })).toEqual([
      'a/index.html:3 a href="/other/" leads out of /some/base/',
    ]);
    folder.remove();
    expect(faultsOf({ 'a/index.html': page('<template><a href="/other/">a</a></template>') })).toEqual([
      'a/index.html:3 a href="/other/" leads out of /some/base/',
    ]);
  });

  test('reports links and pipes without opening them, and files that differ by case', () => {
    const dir = site({ 'a/b.txt': 'b' });
    symlinkSync('/etc/passwd', join(dir, 'passwd'));
    symlinkSync('/etc', join(dir, 'a/etc'), 'dir');
    execFileSync('mkfifo', [join(dir, 'pipe.html')]);
    folder.write({ 'A/B.txt': 'b' });
    expect(verifyOutput(dir).faults.map(({ path, message }) => `${path} ${message}`)).toEqual(
      expect.arrayContaining([
        'passwd this is no ordinary file',
        'a/etc this is no ordinary file',
        'pipe.html this is no ordinary file',
        'a/b.txt the file differs from A/B.txt only by case',
      ]),
    );
  });

  test('reports a page inside a page, and what a style sheet asks for in escapes', () => {
    expect(
      faultsOf({
        'a/index.html': page('<iframe srcdoc="x"></iframe>'),
        'a.css': 'p { background: \\75rl(//other.example/x.png) }',
      }).join('\n'),
    ).toMatch(
      /loaded from another site[^]*holds a page of its own|holds a page of its own[^]*loaded from another site/,
    );
  });

  test('takes data for what it is', () => {
    expect(faultsOf({ 'a/index.html': page('<script type="application/ld+json">{}</script>') })).toEqual([]);
  });

  test('reports what a style sheet asks for in a set of images', () => {
    expect(faultsOf({ 'a.css': 'p { background: image-set("//other.example/x.png" 1x) }' })).toEqual([
      'a.css url()="//other.example/x.png" is loaded from another site',
    ]);
  });

  test('reports what a style sheet asks for and is not there', () => {
    expect(faultsOf({ 'a.css': "@import 'b.css'; p { background: url(//other.example/x.png) }" })).toEqual([
      'a.css url()="//other.example/x.png" is loaded from another site',
      'a.css url()="b.css" leads nowhere: there is no b.css',
    ]);
  });

  test('reports files that are missing, changed or added since the build', () => {
    const dir = site({ 'a.txt': 'a', 'b.txt': 'b' });
    folder.write({ 'a.txt': 'A', 'c.txt': 'c' });
    rmSync(join(dir, 'b.txt'));
    expect(verifyOutput(dir).faults).toEqual([
      { path: 'b.txt', line: undefined, message: 'the file is missing' },
      { path: 'a.txt', line: undefined, message: 'the file is not what the build wrote' },
      { path: 'c.txt', line: undefined, message: 'the file was not there when the site was built' },
    ]);
  });

  test('says of a folder that is no site that it is none', () => {
    folder = scratchFolder({ 'index.html': page('') });
    expect(verifyOutput(folder.dir).faults.map(({ message }) => message)).toEqual([
      'this folder is no site that npm run build has made, or its list of files cannot be read',
    ]);
    expect(verifyOutput(join(folder.dir, 'nowhere')).faults.map(({ message }) => message)).toEqual([
      'there is no such folder',
    ]);
  });
});

describe('the manifest of a site', () => {
  test.each(['../secret.txt', 'a/../../secret.txt', '/etc/passwd', '..\\secret.txt'])(
    'is not believed when it names %s',
    (path) => {
      const dir = site({});
      folder.write({
        '.on-record-site': JSON.stringify({ basePath: '/', siteUrl: null, files: { [path]: 'a'.repeat(64) } }),
      });
      expect(readManifest(dir)).toBeUndefined();
    },
  );

  test('is the same whenever the files are', () => {
    const dir = site({ 'a.txt': 'a' });
    const first = readManifest(dir);
    writeManifest(dir, { basePath: '/some/base/', siteUrl: 'https://example.org' });
    expect(readManifest(dir)).toEqual(first);
    expect([...(first?.files.keys() ?? [])]).toEqual(['a.txt', 'index.html']);
    expect(first?.files.get('a.txt')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
  });
});
