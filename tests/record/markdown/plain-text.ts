import type { ElementContent, Root } from 'hast';
import fc from 'fast-check';

/** Text as news prints it, without a character that means something in Markdown. */
export const plainText: fc.Arbitrary<string> = pieces(['\n', '\n\n', '\n\n\n']);

/** Text that may be Markdown. */
export const anyText: fc.Arbitrary<string> = pieces([
  ...[
    '\n',
    '\n\n',
    '  \n',
    '\n    ',
    '\r\n',
    '\t',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(x)',
    '[sic]',
    '\\',
    '\\*',
    '&',
    '&amp;',
  ],
  ...[
    '&#8212;',
    '<',
    '>',
    '# ',
    '- ',
    '1. ',
    '+ ',
    '=',
    '---',
    '~~',
    ':a',
    '::',
    '{x}',
    '|',
    '![',
    '&nbsp;',
    '<b>',
    'https://a.example',
  ],
]);

function pieces(special: readonly string[]): fc.Arbitrary<string> {
  const words = ['Rain', 'a', 'é', 'e\u0301', '雨', '😀', '2031', '10:30', '3.5', 'É.', 'word'];
  const marks = [
    '.',
    ',',
    ';',
    ': ',
    '!',
    '?',
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '...',
    '…',
    '--',
    '–',
    '—',
    '(',
    ')',
    '/',
    '%',
    '$',
    '@',
    '^',
    '{',
    '}',
    '|',
  ];
  const spaces = [' ', ' ', ' ', '\u00a0', '\u2009', '\u2028'];
  return fc
    .array(fc.constantFrom(...words, ...marks, ...spaces, ...special), { maxLength: 40 })
    .map((parts) => parts.join(''));
}

/** The text of a tree as a reader sees it, read off its nodes. */
export function textOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as ElementContent)).join('') : '';
}

/** The text of HTML as `rehype-stringify` writes it: tags left out, references read. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\dA-F]+)|(amp|lt|gt|quot|nbsp));/gi, (_reference, code: string | undefined, name: string) =>
      code === undefined
        ? ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }[name.toLowerCase()] ?? '')
        : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}
